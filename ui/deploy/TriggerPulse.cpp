// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/TriggerPulse.h"

#include "ui/deploy/RunWords.h"

#include <QCoreApplication>

namespace ui {

using TriggerState = deploy::Trigger::State;

namespace {

struct PulseText {
    Q_DECLARE_TR_FUNCTIONS(ui::TriggerPulse)
};

int urgency(TriggerState state)
{
    switch (state) {
    case TriggerState::Alarmed: return 6;
    case TriggerState::Failed: return 5;
    case TriggerState::Disconnected: return 4;
    case TriggerState::Loading: return 3;
    case TriggerState::CatchingUp: return 2;
    case TriggerState::Live: return 1;
    case TriggerState::Stopped: break;
    }
    return 0;
}

bool waitsForPerson(const deploy::TriggerRun &run)
{
    const deploy::RunPhase phase = run.phase();
    return phase == deploy::RunPhase::Held || phase == deploy::RunPhase::AwaitingApproval || phase == deploy::RunPhase::Missed;
}

void add(TriggerPulse &pulse, const deploy::Trigger &trigger)
{
    ++pulse.watching;
    pulse.paused += trigger.rule().paused ? 1 : 0;
    if (urgency(trigger.state()) > urgency(pulse.state))
        pulse.state = trigger.state();
    pulse.lagBlocks = std::max(pulse.lagBlocks, trigger.lagBlocks());
    for (const deploy::TriggerRun &run : trigger.runs())
        pulse.held += waitsForPerson(run) ? 1 : 0;
}

} // namespace

bool TriggerPulse::isWorking() const
{
    return watching > paused && state != TriggerState::Stopped && state != TriggerState::Failed;
}

TriggerPulse pulseOf(const deploy::TriggerSet &rules)
{
    TriggerPulse pulse;
    pulse.problem = rules.problem();
    if (rules.state() != deploy::TriggerSet::State::Ready)
        pulse.state = TriggerState::Loading;
    for (const deploy::Rule &rule : rules.rules()) {
        ++pulse.rules;
        if (const deploy::Trigger *trigger = rules.trigger(rule.id))
            add(pulse, *trigger);
        if (pulse.problem.isEmpty())
            pulse.problem = rules.problem(rule.id);
    }
    return pulse;
}

StateWords wordsFor(const TriggerPulse &pulse)
{
    const bool quiet = pulse.state == TriggerState::Live || pulse.state == TriggerState::CatchingUp;
    if (quiet && pulse.isPaused())
        return {PulseText::tr("Paused"), Tone::Caution, Shape::Triangle};
    switch (pulse.state) {
    case TriggerState::Stopped: return {PulseText::tr("Off"), Tone::Off, Shape::Ring};
    case TriggerState::Loading: return {PulseText::tr("Starting"), Tone::Info, Shape::Half};
    case TriggerState::CatchingUp: return {PulseText::tr("Catching up"), Tone::Info, Shape::Half};
    case TriggerState::Disconnected: return {PulseText::tr("Waiting for the chain"), Tone::Caution, Shape::Triangle};
    case TriggerState::Alarmed: return {PulseText::tr("Alarm"), Tone::Bad, Shape::Square};
    case TriggerState::Failed: return {PulseText::tr("Stopped"), Tone::Bad, Shape::Square};
    case TriggerState::Live: break;
    }
    return {PulseText::tr("Alive"), Tone::Good, Shape::Disc};
}

QString heartbeatOf(const TriggerPulse &pulse)
{
    QStringList parts;
    switch (pulse.state) {
    case TriggerState::Stopped: return pulse.rules > 0 ? PulseText::tr("off") : PulseText::tr("no rule");
    case TriggerState::Loading: return PulseText::tr("starting");
    case TriggerState::Disconnected: return PulseText::tr("waiting for the network");
    case TriggerState::Alarmed: return PulseText::tr("alarm: look at the journal");
    case TriggerState::Failed: return PulseText::tr("stopped: look at the journal");
    case TriggerState::CatchingUp: parts << PulseText::tr("catching up, %1").arg(lagText(pulse.lagBlocks)); break;
    case TriggerState::Live:
        parts << (pulse.isPaused() ? PulseText::tr("paused") : PulseText::tr("alive, %1", "how far behind the chain").arg(lagText(pulse.lagBlocks)));
        break;
    }
    if (pulse.held > 0)
        parts << PulseText::tr("%n held", nullptr, pulse.held);
    return parts.join(QStringLiteral(", "));
}

} // namespace ui
