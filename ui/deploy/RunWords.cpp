// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/RunWords.h"

#include "models/base/VisibleText.h"
#include "ui/common/Dates.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace ui {

using deploy::RunState;

namespace {

/// lupdate reads the calls of this struct's tr.
struct RunText {
    Q_DECLARE_TR_FUNCTIONS(ui::RunWords)
};

QString timeText(qint64 ms)
{
    return Dates::dayAndTime(QDateTime::fromMSecsSinceEpoch(ms), Year::Hidden, Seconds::Shown);
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

using History = std::vector<deploy::JournalEvent>;

/// When the run first came to one of these; 0: the history does not say.
qint64 firstAt(const History &history, std::initializer_list<RunState> states)
{
    const auto found = std::find_if(history.begin(), history.end(), [&](const deploy::JournalEvent &event) {
        return std::find(states.begin(), states.end(), event.state) != states.end();
    });
    return found == history.end() ? 0 : found->atMs;
}

QString withTime(const QString &words, qint64 ms)
{
    if (ms == 0)
        return words;
    return words.isEmpty() ? timeText(ms) : QStringLiteral("%1 · %2").arg(timeText(ms), words); // what is long is cut, not the time
}

Step confirmStep(const deploy::TriggerRun &run, const History &history)
{
    const QLocale locale;
    const QString count = RunText::tr("%1 of %2").arg(locale.toString(std::min(run.confirmationsHave, run.confirmationsNeed)),
                                                    locale.toString(run.confirmationsNeed));
    if (run.state() == RunState::Reorged)
        return {RunText::tr("Waiting for confirmations"), RunText::tr("its block left the chain"), StepState::Caution};
    if (run.entry.alarm == deploy::JournalEntry::Alarm::Raised)
        return {RunText::tr("Was confirmed"), RunText::tr("its block left the chain afterwards"), StepState::Failed};
    if (reached(run, RunState::Held))
        return {RunText::tr("Confirmed"), withTime(count, firstAt(history, {RunState::Held, RunState::Deploying, RunState::FailedFinal})), StepState::Done};
    return {RunText::tr("Waiting for confirmations"), count, StepState::Active};
}

Step policyStep(const deploy::TriggerRun &run)
{
    const QString title = RunText::tr("Document and policy");
    const deploy::DeadLetter dead = run.entry.deadLetter;
    const bool refused = run.state() == RunState::FailedFinal && (dead == deploy::DeadLetter::Document || dead == deploy::DeadLetter::Policy);
    if (refused)
        return {title, dead == deploy::DeadLetter::Policy ? RunText::tr("the policy refuses it") : RunText::tr("cannot be deployed"), StepState::Failed};
    if (run.state() == RunState::Held && run.entry.hold == deploy::Hold::Policy)
        return {title, run.step, StepState::Caution};
    const bool earlier = run.state() == RunState::Held && run.entry.hold != deploy::Hold::Approval;
    const bool judged = reached(run, RunState::Held) && !earlier;
    return {title, judged ? RunText::tr("let through") : QString(), judged ? StepState::Done : StepState::Waiting};
}

Step approvalStep(const deploy::TriggerRun &run, const History &history)
{
    const QString title = RunText::tr("Approval");
    const QString count = RunText::tr("%1 of %2").arg(std::min(run.approvalsHave, run.approvalsNeed)).arg(run.approvalsNeed);
    if (reached(run, RunState::Deploying) && run.entry.begunMs > 0)
        return {title, withTime(RunText::tr("given"), firstAt(history, {RunState::Deploying})), StepState::Done};
    const bool waits = run.state() == RunState::Held && run.entry.hold == deploy::Hold::Approval;
    return {title, count, waits ? StepState::Caution : StepState::Waiting};
}

/// In few words; the whole sentence stands beside.
QString holdText(deploy::Hold hold)
{
    switch (hold) {
    case deploy::Hold::Alarm: return RunText::tr("an alarm holds it");
    case deploy::Hold::Paused: return RunText::tr("the rule is paused");
    case deploy::Hold::Missed: return RunText::tr("waits for your choice");
    default: return RunText::tr("waits for you");
    }
}

Step deployStep(const deploy::TriggerRun &run, const History &history)
{
    const QString title = RunText::tr("Deploy");
    const bool waits = run.entry.hold != deploy::Hold::Approval && run.entry.hold != deploy::Hold::Policy; // those have a line of their own
    switch (run.state()) {
    case RunState::Held: return waits ? Step{title, holdText(run.entry.hold), StepState::Caution} : Step{title, {}, StepState::Waiting};
    case RunState::Deploying: return {title, run.step.isEmpty() ? RunText::tr("asked the engine") : run.step, StepState::Active};
    case RunState::FailedRetry: return {title, run.step.isEmpty() ? RunText::tr("will be tried again") : run.step, StepState::Caution};
    case RunState::FailedFinal: return run.entry.begunMs > 0 ? Step{title, RunText::tr("a person must act"), StepState::Failed} : Step{title, {}, StepState::Waiting};
    case RunState::Running:
    case RunState::Closing:
    case RunState::Closed:
        if (run.entry.begunMs == 0)
            return {title, RunText::tr("never asked for"), StepState::Waiting};
        return {title, withTime(run.image, firstAt(history, {RunState::Deploying})), StepState::Done};
    default: return {title, {}, StepState::Waiting};
    }
}

Step runningStep(const deploy::TriggerRun &run, const History &history)
{
    const QString title = RunText::tr("Running and answering");
    switch (run.state()) {
    case RunState::Running:
        if (run.isStopped())
            return {title, run.onMarket ? RunText::tr("its lease has ended") : RunText::tr("its container has ended"), StepState::Caution};
        return {title, withTime(run.target(), firstAt(history, {RunState::Running})), StepState::Done};
    case RunState::Closing: return {RunText::tr("Closing"), run.step, StepState::Active};
    case RunState::Closed: return {RunText::tr("Closed"), withTime(RunText::tr("it never deploys again"), firstAt(history, {RunState::Closed})), StepState::Done};
    default: return {title, {}, StepState::Waiting};
    }
}

} // namespace

StateWords wordsFor(RunState state, bool stopped, quint64 have, quint64 need)
{
    if (stopped)
        return {RunText::tr("Stopped"), Tone::Caution, Shape::Triangle};
    switch (state) {
    case RunState::Seen: return {RunText::tr("Seen"), Tone::Info, Shape::Half};
    case RunState::Confirming:
        return {RunText::tr("Confirming %1 of %2").arg(std::min(have, need)).arg(need), Tone::Info, Shape::Half};
    case RunState::Held: return {RunText::tr("Held"), Tone::Caution, Shape::Triangle};
    case RunState::Deploying: return {RunText::tr("Deploying"), Tone::Info, Shape::Half};
    case RunState::Running: return {RunText::tr("Running"), Tone::Good, Shape::Disc};
    case RunState::FailedRetry: return {RunText::tr("Trying again"), Tone::Caution, Shape::Triangle};
    case RunState::FailedFinal: return {RunText::tr("Failed"), Tone::Bad, Shape::Square};
    case RunState::Reorged: return {RunText::tr("Reorganised away"), Tone::Off, Shape::Turned};
    case RunState::Closing: return {RunText::tr("Closing"), Tone::Info, Shape::Half};
    case RunState::Closed: return {RunText::tr("Closed"), Tone::Off, Shape::Ring};
    }
    return {};
}

QStringList runStateWords()
{
    QStringList words{wordsFor(RunState::Running, true, 0, 0).word};
    for (const RunState state : {RunState::Seen, RunState::Confirming, RunState::Held, RunState::Deploying, RunState::Running, RunState::FailedRetry,
                                 RunState::FailedFinal, RunState::Reorged, RunState::Closing, RunState::Closed})
        words << wordsFor(state, false, 10, 12).word;
    for (const deploy::RunPhase phase : {deploy::RunPhase::AwaitingApproval, deploy::RunPhase::Missed, deploy::RunPhase::FailedForGood, deploy::RunPhase::Superseded})
        words << wordsOfPhase(phase)->word;
    return words;
}

std::optional<StateWords> wordsOfPhase(deploy::RunPhase phase)
{
    using deploy::RunPhase;
    switch (phase) {
    case RunPhase::AwaitingApproval: return StateWords{RunText::tr("Awaits approval"), Tone::Caution, Shape::Triangle};
    case RunPhase::Missed: return StateWords{RunText::tr("Missed"), Tone::Caution, Shape::Triangle};
    case RunPhase::FailedForGood: return StateWords{RunText::tr("Failed for good"), Tone::Bad, Shape::Square};
    case RunPhase::Superseded: return StateWords{RunText::tr("Superseded"), Tone::Off, Shape::Ring};
    default: return std::nullopt;
    }
}

StateWords wordsFor(const deploy::TriggerRun &run)
{
    if (const auto words = wordsOfPhase(run.phase()))
        return *words;
    return wordsFor(run.state(), run.isStopped(), run.confirmationsHave, run.confirmationsNeed);
}

StateWords wordsFor(const deploy::Trigger &trigger)
{
    using State = deploy::Trigger::State;
    switch (trigger.state()) {
    case State::Stopped: return {RunText::tr("Off"), Tone::Off, Shape::Ring};
    case State::Loading: return {RunText::tr("Starting"), Tone::Info, Shape::Half};
    case State::CatchingUp: return {RunText::tr("Catching up"), Tone::Info, Shape::Half};
    case State::Disconnected: return {RunText::tr("Waiting for the chain"), Tone::Caution, Shape::Triangle};
    case State::Alarmed: return {RunText::tr("Alarm"), Tone::Bad, Shape::Square};
    case State::Failed: return {RunText::tr("Stopped"), Tone::Bad, Shape::Square};
    case State::Live: break;
    }
    if (trigger.rule().paused)
        return {RunText::tr("Paused"), Tone::Caution, Shape::Triangle};
    return {RunText::tr("Alive"), Tone::Good, Shape::Disc};
}

QString lagText(quint64 blocks)
{
    return blocks == 1 ? RunText::tr("1 block behind") : RunText::tr("%1 blocks behind").arg(QLocale().toString(blocks));
}

QList<Step> runSteps(const deploy::TriggerRun &run, const std::vector<deploy::JournalEvent> &history)
{
    const QLocale locale;
    const bool gone = run.state() == RunState::Reorged;
    const QString place = RunText::tr("block %1, log %2").arg(locale.toString(run.entry.blockNumber), locale.toString(run.entry.logIndex));
    QList<Step> steps{{RunText::tr("Event seen"), withTime(place, history.empty() ? 0 : run.entry.createdMs), gone ? StepState::Caution : StepState::Done},
                      {RunText::tr("Written to the journal"), RunText::tr("synced, key %1").arg(base::elidedMiddle(run.key())), StepState::Done},
                      confirmStep(run, history), policyStep(run)};
    if (run.approvalsNeed > 0)
        steps.append(approvalStep(run, history));
    return steps << deployStep(run, history) << runningStep(run, history);
}

QList<Step> historySteps(const std::vector<deploy::JournalEvent> &events)
{
    QList<Step> steps;
    for (std::size_t i = 0; i < events.size(); ++i) {
        const deploy::JournalEvent &event = events[i];
        const StateWords words = wordsFor(event.state, false, 0, 0);
        const bool confirming = event.state == RunState::Confirming;
        const QString word = confirming ? RunText::tr("Confirming") : words.word;
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
        return service.isEmpty() ? RunText::tr("not named") : service;
    return QStringLiteral("%1 · %2").arg(QLocale().toString(*run.entry.proposal), service.isEmpty() ? RunText::tr("not named") : service);
}

} // namespace ui
