// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/TriggerRun.h"

#include "models/base/VisibleText.h"
#include "models/deploy/DeployWords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace deploy {

namespace {

QString timeText(qint64 ms)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms), QLocale::ShortFormat);
}

RunPhase phaseOfHold(Hold hold)
{
    switch (hold) {
    case Hold::Approval:
        return RunPhase::AwaitingApproval;
    case Hold::Missed:
        return RunPhase::Missed;
    default:
        return RunPhase::Held;
    }
}

QString whatToDoAboutHold(const TriggerRun &run)
{
    switch (run.entry.hold) {
    case Hold::Alarm:
        return Words::tr("Look at the run that lost its block, then acknowledge the alarm.");
    case Hold::Paused:
        return Words::tr("Resume the rule when it shall go on.");
    case Hold::Missed:
        return Words::tr("Choose whether it is deployed or left.");
    case Hold::Policy:
        return run.entry.holdUntilMs > 0 ? Words::tr("Nothing needs to be done; it is looked at again at %1.").arg(timeText(run.entry.holdUntilMs))
                                         : Words::tr("Make room or change the policy of the rule; it is then looked at again by itself.");
    case Hold::Approval:
        return run.approvalsNeed > 1 ? Words::tr("Sign it, and import the approval of another member.") : Words::tr("Approve it, or close it.");
    case Hold::Turn:
        return Words::tr("Nothing needs to be done; this computer takes over by itself.");
    case Hold::None:
        break;
    }
    return Words::tr("Approve it, or close it.");
}

QString whatToDoAboutFailure(const TriggerRun &run)
{
    switch (run.entry.deadLetter) {
    case DeadLetter::Document:
        return Words::tr("Close it, and ask the members for a proposal with a document that can be deployed.");
    case DeadLetter::Policy:
        return Words::tr("Change the policy of the rule and try again, or close it.");
    case DeadLetter::Attempts:
        return Words::tr("See that the platform answers, then try again.");
    default:
        return Words::tr("Put right what the sentence says, then try again; or close it.");
    }
}

RunSentences sentencesOfRunning(const TriggerRun &run)
{
    if (run.isStopped())
        return {run.onMarket ? Words::tr("It ran, but its order or lease has ended.") : Words::tr("It ran, but its container is gone or has ended."),
                Words::tr("Start it again, or close it.")};
    const QString target = run.target();
    return {target.isEmpty() ? Words::tr("It is running.") : Words::tr("It is running at %1.").arg(target), {}};
}

} // namespace

QString sentenceOf(Flaw flaw)
{
    switch (flaw) {
    case Flaw::NoDocument:
        return Words::tr("This event is of the first form, which carries no document, and the rule names none for it.");
    case Flaw::Unreadable:
        return Words::tr("This event says something that is no DeployEvent, so there is nothing to deploy.");
    case Flaw::TooLarge:
        return Words::tr("The document of this event is larger than 1 MiB, so it is not kept and not deployed.");
    case Flaw::None:
        break;
    }
    return {};
}

RunPhase TriggerRun::phase() const
{
    switch (entry.state) {
    case RunState::Seen:
        return RunPhase::Seen;
    case RunState::Confirming:
        return RunPhase::Confirming;
    case RunState::Held:
        return phaseOfHold(entry.hold);
    case RunState::Deploying:
        return RunPhase::Deploying;
    case RunState::Running:
        return RunPhase::Deployed;
    case RunState::FailedRetry:
        return RunPhase::WillRetry;
    case RunState::FailedFinal:
        return RunPhase::FailedForGood;
    case RunState::Reorged:
        return RunPhase::Reorganised;
    case RunState::Closing:
        return RunPhase::Closing;
    case RunState::Closed:
        return entry.supersededBy.isEmpty() ? RunPhase::Closed : RunPhase::Superseded;
    }
    return RunPhase::Seen;
}

bool TriggerRun::isStopped() const
{
    using Phase = DeploymentStatus::Phase;
    return entry.state == RunState::Running
           && (status.phase == Phase::Absent || status.phase == Phase::Stopped || status.phase == Phase::Failed);
}

QString TriggerRun::target() const
{
    if (status.endpoints.empty())
        return {};
    return status.endpoints.front().host + u':' + QString::number(status.endpoints.front().port);
}

RunSentences sentencesOf(const TriggerRun &run)
{
    const QString error = base::visibleText(run.entry.error, 600);
    switch (run.phase()) {
    case RunPhase::Seen:
    case RunPhase::Confirming:
        return {run.step, {}};
    case RunPhase::Held:
    case RunPhase::Missed:
    case RunPhase::AwaitingApproval:
        return {run.step, whatToDoAboutHold(run)};
    case RunPhase::Deploying:
        return {run.step, {}};
    case RunPhase::Deployed:
        return sentencesOfRunning(run);
    case RunPhase::WillRetry:
        return {run.nextAttemptMs > 0 ? Words::tr("%1 It is tried again at %2.").arg(error, timeText(run.nextAttemptMs)) : error, {}};
    case RunPhase::FailedForGood:
        return {error, whatToDoAboutFailure(run)};
    case RunPhase::Reorganised:
        return {Words::tr("Its block left the chain before anything was deployed; should the event come back, it begins anew."), {}};
    case RunPhase::Superseded:
        return {Words::tr("Another run has taken its place on purpose; it never deploys again."), {}};
    case RunPhase::Closing:
        return {run.step.isEmpty() ? Words::tr("It is being closed.") : run.step, {}};
    case RunPhase::Closed:
        return {Words::tr("It is closed and never deploys again."), run.canReplay ? Words::tr("To have it once more, repeat it on purpose.") : QString()};
    }
    return {};
}

} // namespace deploy
