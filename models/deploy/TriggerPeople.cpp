// SPDX-License-Identifier: Apache-2.0
// The part of Trigger that does what people ask for.
#include "models/deploy/Trigger.h"

#include <algorithm>

namespace deploy {

namespace {

base::Error conflict(const QString &sentence, const DeploymentKey &key)
{
    return {base::ErrorCode::Conflict, sentence, key, nullptr, 0};
}

base::Error notRunning()
{
    return conflict(deploy::Trigger::tr("The trigger is not running."), {});
}

} // namespace

/// The run, where it may be asked for this now; else why not.
base::Result<Trigger::Run *> Trigger::findFor(const DeploymentKey &key, bool TriggerRun::*may, const QString &refusal) const
{
    Run *known = find(key);
    if (!known)
        return base::fail(base::ErrorCode::NotFound, tr("There is no such run."), key);
    if (!(describe(*known).*may))
        return base::fail(conflict(refusal, key));
    return known;
}

base::Async<bool> Trigger::approve(const DeploymentKey &key)
{
    const auto known = findFor(key, &TriggerRun::canApprove, tr("This run is not waiting for an approval."));
    if (!known)
        return base::failed<bool>(known.error());
    const PolicyVerdict verdict = judgeRun(**known);
    if (verdict.kind != PolicyVerdict::Kind::Allow)
        return base::failed<bool>(conflict(verdict.reason, key));
    return beginDeploy(key, {RunState::Held}, true);
}

base::Async<bool> Trigger::retry(const DeploymentKey &key)
{
    const auto known = findFor(key, &TriggerRun::canRetry, tr("This run is not waiting for another attempt."));
    if (!known)
        return base::failed<bool>(known.error());
    if ((*known)->entry.isBegun())
        return beginDeploy(key, {RunState::FailedRetry, RunState::FailedFinal, RunState::Running}, true);
    Journal::Change change; // it never came to an attempt: everything is looked at anew
    change.key = key;
    change.from = {RunState::FailedFinal};
    change.to = RunState::Confirming;
    change.text = tr("To be looked at anew, asked for by a person.");
    return writeChange(std::move(change), {});
}

void Trigger::retryFailed()
{
    if (isAlarmed() || m_rule.paused)
        return;
    for (const auto &[key, run] : m_runs) {
        if (run->busy || run->writing)
            continue;
        if (run->entry.state == RunState::FailedRetry)
            tryAgain(key);
        else if (run->entry.state == RunState::FailedFinal && run->entry.deadLetter == DeadLetter::Attempts)
            beginDeploy(key, {RunState::FailedFinal}, true);
    }
}

base::Async<bool> Trigger::close(const DeploymentKey &key)
{
    const auto found = findFor(key, &TriggerRun::canClose, tr("This run is closed already.")); // its removal goes on undisturbed
    if (!found)
        return base::failed<bool>(found.error());
    Run &known = **found;
    if (!known.writing) { // else what waits there is a write that the disk refused
        known.retry.reset();
        known.nextAttemptMs = 0;
    }
    const RunState state = known.entry.state;
    const bool untouched = state == RunState::Seen || state == RunState::Confirming || state == RunState::Reorged
                           || ((state == RunState::Held || state == RunState::FailedFinal) && !known.entry.isBegun());
    Journal::Change change;
    change.key = key;
    if (!known.writing && untouched) {
        change.from = {state};
        change.to = RunState::Closed;
        change.text = tr("Closed before anything was deployed.");
        return writeChange(std::move(change), {});
    }
    change.from = {RunState::Deploying, RunState::Running, RunState::FailedRetry, RunState::FailedFinal,
                   RunState::Held,      RunState::Seen,    RunState::Confirming,  RunState::Reorged};
    change.to = RunState::Closing;
    change.step = tr("Taking it down");
    change.text = tr("Closing was asked for.");
    return writeChange(std::move(change), [this, key] { callTeardown(key); });
}

base::Async<bool> Trigger::acknowledgeAlarm()
{
    if (!m_session)
        return base::failed<bool>(notRunning());
    base::Promise<bool> promise;
    m_journal.acknowledgeAlarms(m_rule.chainId, m_rule.contract)
        .then(m_session.get(), [this, promise](const base::Result<std::vector<JournalEntry>> &rows) {
            if (!rows)
                return promise.fail(rows.error());
            for (const JournalEntry &entry : *rows)
                tell(put(entry));
            tellWanted();
            updateState();
            evaluate();
            promise.complete(true);
        });
    return promise.future();
}

std::vector<TriggerRun> Trigger::missed() const
{
    std::vector<TriggerRun> result = runs();
    std::erase_if(result, [](const TriggerRun &run) {
        const bool waits = run.state() == RunState::Seen || run.state() == RunState::Confirming || run.state() == RunState::Held;
        return !waits || !run.entry.missed;
    });
    std::reverse(result.begin(), result.end());
    return result;
}

base::Async<bool> Trigger::chooseMissed(const DeploymentKey &key, bool deploy)
{
    const auto known = findFor(key, &TriggerRun::canChoose, tr("This run does not wait for a choice."));
    if (!known)
        return base::failed<bool>(known.error());
    Journal::Change change;
    change.key = key;
    change.from = {RunState::Seen, RunState::Confirming, RunState::Held};
    change.to = deploy ? RunState::Confirming : RunState::Closed;
    change.text = deploy ? tr("It came while the rule was paused; a person chose to deploy it.")
                         : tr("It came while the rule was paused; a person chose to leave it.");
    change.missed = false;
    return writeChange(std::move(change), {});
}

base::Async<bool> Trigger::chooseAllMissed(bool deploy)
{
    if (!m_session)
        return base::failed<bool>(notRunning());
    struct Count {
        std::size_t left = 0;
        base::Result<bool> answer = true;
    };
    const auto count = std::make_shared<Count>();
    base::Promise<bool> promise;
    const std::vector<TriggerRun> all = missed();
    count->left = all.size();
    if (all.empty())
        promise.complete(true);
    for (const TriggerRun &run : all) {
        chooseMissed(run.key(), deploy).then(m_session.get(), [count, promise](const base::Result<bool> &done) {
            if (!done && count->answer)
                count->answer = done;
            if (--count->left == 0)
                promise.complete(count->answer);
        });
    }
    return promise.future();
}

std::vector<TriggerRun> Trigger::deadLetters() const
{
    std::vector<TriggerRun> result = runs();
    std::erase_if(result, [](const TriggerRun &run) { return run.state() != RunState::FailedFinal; });
    return result;
}

base::Async<DeploymentKey> Trigger::replay(const DeploymentKey &key, const QString &who, const QString &why)
{
    const auto known = findFor(key, &TriggerRun::canReplay, tr("Only a run that has come to rest can be repeated; of a repeated one, repeat the original."));
    if (!known)
        return base::failed<DeploymentKey>(known.error());
    base::Promise<DeploymentKey> promise;
    Run &original = **known;
    original.retry.reset();
    original.nextAttemptMs = 0;
    original.writing = true;
    m_journal.replay(key, who, why).then(m_session.get(), [this, promise, key](const base::Result<Journal::Replay> &rows) {
        Run *repeated = find(key);
        if (!repeated)
            return;
        repeated->writing = false;
        if (!rows) {
            resume(*repeated); // what was planned for it is planned again
            return promise.fail(rows.error());
        }
        tell(put(rows->original));
        const DeploymentKey made = rows->replay.key;
        tell(put(rows->replay));
        Q_EMIT runsChanged();
        if (rows->original.state == RunState::Closing)
            callTeardown(key);
        evaluate();
        promise.complete(made);
    });
    return promise.future();
}

} // namespace deploy
