// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/RunWords.h"

#include "models/base/VisibleText.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace ui {

using deploy::RunState;

namespace {

/// lupdate reads the calls of this struct's tr.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::RunWords)
};

QString timeText(qint64 ms)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms);
    return QLocale().toString(time, QStringLiteral("d MMM HH:mm:ss"));
}

bool reached(const deploy::TriggerRun &run, RunState state)
{
    switch (run.state()) {
    case RunState::Seen:
    case RunState::Confirming:
    case RunState::Reorged: return false;
    case RunState::Held: return state == RunState::Held;
    case RunState::Deploying:
    case RunState::FailedRetry:
    case RunState::FailedFinal: return state == RunState::Held || state == RunState::Deploying;
    default: return true;
    }
}

Step confirmStep(const deploy::TriggerRun &run)
{
    const QLocale locale;
    const QString count = Words::tr("%1 of %2").arg(locale.toString(std::min(run.confirmationsHave, run.confirmationsNeed)),
                                                    locale.toString(run.confirmationsNeed));
    if (run.state() == RunState::Reorged)
        return {Words::tr("Waiting for confirmations"), Words::tr("its block left the chain"), StepState::Caution};
    if (run.entry.alarm == deploy::JournalEntry::Alarm::Raised)
        return {Words::tr("Was confirmed"), Words::tr("its block left the chain afterwards"), StepState::Failed};
    if (reached(run, RunState::Held))
        return {Words::tr("Confirmed"), count, StepState::Done};
    return {Words::tr("Waiting for confirmations"), count, StepState::Active};
}

Step deployStep(const deploy::TriggerRun &run)
{
    const QString title = Words::tr("Deploy");
    switch (run.state()) {
    case RunState::Held: return {title, run.step.isEmpty() ? Words::tr("waiting for your approval") : run.step, StepState::Caution};
    case RunState::Deploying: return {title, run.step.isEmpty() ? Words::tr("asked the engine") : run.step, StepState::Active};
    case RunState::FailedRetry: return {title, run.step.isEmpty() ? Words::tr("will be tried again") : run.step, StepState::Caution};
    case RunState::FailedFinal: return {title, Words::tr("a person must act"), StepState::Failed};
    case RunState::Running:
    case RunState::Closing:
    case RunState::Closed: return {title, run.image, StepState::Done};
    default: return {title, {}, StepState::Waiting};
    }
}

Step runningStep(const deploy::TriggerRun &run)
{
    const QString title = Words::tr("Running and answering");
    switch (run.state()) {
    case RunState::Running:
        if (run.isStopped())
            return {title, Words::tr("its container has ended"), StepState::Caution};
        return {title, run.target(), StepState::Done};
    case RunState::Closing: return {Words::tr("Closing"), run.step, StepState::Active};
    case RunState::Closed: return {Words::tr("Closed"), Words::tr("it never deploys again"), StepState::Done};
    default: return {title, {}, StepState::Waiting};
    }
}

} // namespace

StateWords wordsFor(RunState state, bool stopped, quint64 have, quint64 need)
{
    if (stopped)
        return {Words::tr("Stopped"), Tone::Caution, Shape::Triangle};
    switch (state) {
    case RunState::Seen: return {Words::tr("Seen"), Tone::Info, Shape::Half};
    case RunState::Confirming:
        return {Words::tr("Confirming %1 of %2").arg(std::min(have, need)).arg(need), Tone::Info, Shape::Half};
    case RunState::Held: return {Words::tr("Held"), Tone::Caution, Shape::Triangle};
    case RunState::Deploying: return {Words::tr("Deploying"), Tone::Info, Shape::Half};
    case RunState::Running: return {Words::tr("Running"), Tone::Good, Shape::Disc};
    case RunState::FailedRetry: return {Words::tr("Trying again"), Tone::Caution, Shape::Triangle};
    case RunState::FailedFinal: return {Words::tr("Failed"), Tone::Bad, Shape::Square};
    case RunState::Reorged: return {Words::tr("Reorganised away"), Tone::Off, Shape::Turned};
    case RunState::Closing: return {Words::tr("Closing"), Tone::Info, Shape::Half};
    case RunState::Closed: return {Words::tr("Closed"), Tone::Off, Shape::Ring};
    }
    return {};
}

QStringList runStateWords()
{
    QStringList words{wordsFor(RunState::Running, true, 0, 0).word};
    for (const RunState state : {RunState::Seen, RunState::Confirming, RunState::Held, RunState::Deploying, RunState::Running, RunState::FailedRetry,
                                 RunState::FailedFinal, RunState::Reorged, RunState::Closing, RunState::Closed})
        words << wordsFor(state, false, 10, 12).word;
    return words;
}

StateWords wordsFor(const deploy::TriggerRun &run)
{
    return wordsFor(run.state(), run.isStopped(), run.confirmationsHave, run.confirmationsNeed);
}

StateWords wordsFor(const deploy::Trigger &trigger)
{
    using State = deploy::Trigger::State;
    switch (trigger.state()) {
    case State::Stopped: return {Words::tr("Off"), Tone::Off, Shape::Ring};
    case State::Loading: return {Words::tr("Starting"), Tone::Info, Shape::Half};
    case State::CatchingUp: return {Words::tr("Catching up"), Tone::Info, Shape::Half};
    case State::Disconnected: return {Words::tr("Waiting for the chain"), Tone::Caution, Shape::Triangle};
    case State::Alarmed: return {Words::tr("Alarm"), Tone::Bad, Shape::Square};
    case State::Failed: return {Words::tr("Stopped"), Tone::Bad, Shape::Square};
    case State::Live: break;
    }
    if (trigger.rule().paused)
        return {Words::tr("Paused"), Tone::Caution, Shape::Triangle};
    return {Words::tr("Alive"), Tone::Good, Shape::Disc};
}

QString lagText(quint64 blocks)
{
    return blocks == 1 ? Words::tr("1 block behind") : Words::tr("%1 blocks behind").arg(QLocale().toString(blocks));
}

QList<Step> runSteps(const deploy::TriggerRun &run)
{
    const QLocale locale;
    const bool gone = run.state() == RunState::Reorged;
    return {{Words::tr("Event seen"), Words::tr("block %1, log %2").arg(locale.toString(run.entry.blockNumber), locale.toString(run.entry.logIndex)),
             gone ? StepState::Caution : StepState::Done},
            {Words::tr("Written to the journal"), Words::tr("synced, key %1").arg(base::elidedMiddle(run.key())), StepState::Done},
            confirmStep(run), deployStep(run), runningStep(run)};
}

QList<Step> historySteps(const std::vector<deploy::JournalEvent> &events)
{
    QList<Step> steps;
    for (std::size_t i = 0; i < events.size(); ++i) {
        const deploy::JournalEvent &event = events[i];
        const StateWords words = wordsFor(event.state, false, 0, 0);
        const bool confirming = event.state == RunState::Confirming;
        const QString word = confirming ? Words::tr("Confirming") : words.word;
        StepState state = StepState::Done;
        if (event.state == RunState::FailedFinal)
            state = StepState::Failed;
        else if (event.state == RunState::FailedRetry || event.state == RunState::Reorged || event.state == RunState::Held)
            state = StepState::Caution;
        else if (i + 1 == events.size() && words.tone == Tone::Info)
            state = StepState::Active;
        const QString text = base::visibleText(event.text, 300);
        const QString when = timeText(event.atMs);
        steps.append({text.isEmpty() ? word : text, text.isEmpty() || text == word ? when : QStringLiteral("%1 · %2").arg(when, word), state});
    }
    return steps;
}

QString runTitle(const deploy::TriggerRun &run)
{
    const QString service = run.service.isEmpty() ? base::visibleText(run.entry.message, 80) : run.service;
    if (!run.entry.proposal)
        return service.isEmpty() ? Words::tr("not named") : service;
    return QStringLiteral("%1 · %2").arg(QLocale().toString(*run.entry.proposal), service.isEmpty() ? Words::tr("not named") : service);
}

} // namespace ui
