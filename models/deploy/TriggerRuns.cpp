// SPDX-License-Identifier: Apache-2.0
// The half of Trigger that acts: each outward act is written down before it begins, and may be done again.
#include "models/base/Logging.h"
#include "models/chain/codec/Keccak.h"
#include "models/deploy/RetryPlan.h"
#include "models/deploy/Trigger.h"

#include <QPointer>
#include <algorithm>

namespace deploy {

Trigger::Run *Trigger::find(const DeploymentKey &key) const
{
    const auto found = m_runs.find(key);
    return found == m_runs.end() ? nullptr : found->second.get();
}

Trigger::Run &Trigger::put(const JournalEntry &entry)
{
    auto &run = m_runs[entry.key];
    if (!run)
        run = std::make_unique<Run>();
    const bool sameDocument = run->spec && run->entry.document == entry.document && run->entry.flaw == entry.flaw;
    run->entry = entry;
    if (!sameDocument)
        run->spec = entry.flaw == Flaw::None ? descriptor::parseInstance(entry.document)
                                             : base::fail(base::ErrorCode::Invalid, sentenceOf(entry.flaw));
    countApprovals(*run);
    return *run;
}

/// After a start: takes up what the journal says was going on.
void Trigger::resume(Run &run)
{
    const DeploymentKey key = run.entry.key;
    switch (run.entry.state) {
    case RunState::Deploying:
        callDeploy(key);
        break;
    case RunState::Running:
        checkRunning(key);
        break;
    case RunState::FailedRetry:
        planRetry(run, run.entry.attempts, run.entry.updatedMs, [this, key] { tryAgain(key); });
        break;
    case RunState::Closing:
        callTeardown(key);
        break;
    default:
        break; // the chain decides
    }
    publish(run);
}

base::Async<bool> Trigger::beginDeploy(const DeploymentKey &key, std::vector<RunState> from, bool byPerson)
{
    if (Run *run = find(key); run && !run->writing) { // else what waits there is a write that the disk refused
        run->retry.reset();
        run->nextAttemptMs = 0;
        run->beginning = true;
        run->asked = byPerson;
    }
    Journal::Change change;
    change.key = key;
    if (const Run *run = find(key))
        change.costPerHour = costNow(*run);
    change.from = std::move(from);
    change.to = RunState::Deploying;
    change.step = tr("Asking the target");
    change.text = byPerson ? tr("Deploying, asked for by a person.") : tr("Deploying.");
    change.countAttempt = true;
    change.resetAttempts = byPerson;
    return writeChange(std::move(change), [this, key] { callDeploy(key); });
}

/// Another attempt by itself; not while an alarm is raised, for the block that was lost may be this run's own; nor out of
/// turn, for the event may be in a later block by now.
void Trigger::tryAgain(const DeploymentKey &key)
{
    Run *run = find(key);
    if (run && m_rule.paused)
        return holdBegun(key, {});
    if (run && (isAlarmed() || !turnOf(*run).open))
        return planRetry(*run, run->entry.attempts, m_clock.nowMs(), [this, key] { tryAgain(key); });
    beginDeploy(key, {RunState::FailedRetry}, false);
}

/// The row says Deploying, on disk. From here on the act may happen any number of times and gives one deployment.
void Trigger::callDeploy(const DeploymentKey &key)
{
    Run *run = find(key);
    if (!run || run->busy || run->entry.state != RunState::Deploying)
        return;
    if (!*run->spec)
        return onDeployFailed(key, run->spec->error());
    if (chain::keccak256(run->entry.document) != run->entry.contentHash)
        return onDeployFailed(key, {base::ErrorCode::Invalid, tr("The document in the journal is not the one that the event carried, so it is not deployed. Restore the profile from a backup."), {}, nullptr, 0});
    m_reactor.setWanted(key, isWanted(*run));
    run = find(key);
    if (!run)
        return; // whoever was told by it stopped everything
    run->busy = true;
    run->watch.reset();
    const auto onStep = [self = QPointer<Trigger>(this), key](const QString &words) {
        Run *waiting = self ? self->find(key) : nullptr;
        if (!waiting || waiting->step == words)
            return;
        waiting->step = words;
        self->tell(*waiting);
    };
    tell(*run);
    m_reactor.deploy(key, **run->spec, onStep).then(m_session.get(), [this, key](const base::Result<DeploymentStatus> &status) {
        onDeployed(key, status);
    });
}

void Trigger::onDeployed(const DeploymentKey &key, const base::Result<DeploymentStatus> &status)
{
    Run *run = find(key);
    if (!run)
        return;
    run->busy = false;
    run->step.clear();
    if (run->entry.state == RunState::Closing)
        return callTeardown(key);
    if (!status)
        return onDeployFailed(key, status.error());
    run->status = *status;
    run->statusKnown = true;
    run->checks = 0;
    if (m_reactorName.isEmpty())
        askName();
    const QString target = describe(*run).target();
    Journal::Change change;
    change.key = key;
    change.from = {RunState::Deploying};
    change.to = RunState::Running;
    change.text = target.isEmpty() ? tr("Running.") : tr("Running at %1.").arg(target);
    change.costPerHour = costNow(*run);
    writeChange(std::move(change), [this, key] {
        if (Run *running = find(key))
            watch(*running);
    });
}

void Trigger::onDeployFailed(const DeploymentKey &key, const base::Error &error)
{
    const Run *failing = find(key);
    if (failing && error.code == base::ErrorCode::Cancelled && !isWanted(*failing))
        return holdBegun(key, error.summary);
    qCWarning(logDeploy).noquote() << key << error.toLogLine();
    const int attempts = failing ? failing->entry.attempts : 0;
    Journal::Change change;
    change.key = key;
    change.from = {RunState::Deploying};
    change.to = RunState::FailedFinal;
    change.error = error.summary;
    if (RetryPlan::isPermanent(error)) {
        change.deadLetter = DeadLetter::Permanent;
    } else if (attempts >= RetryPlan::MostAttempts) {
        change.deadLetter = DeadLetter::Attempts;
        change.text = tr("%1 It was tried %2 times and is given up.").arg(error.summary).arg(attempts);
    } else {
        change.to = RunState::FailedRetry;
    }
    const bool again = change.to == RunState::FailedRetry;
    writeChange(std::move(change), [this, key, again] {
        Run *run = find(key);
        if (run && again)
            planRetry(*run, run->entry.attempts, m_clock.nowMs(), [this, key] { tryAgain(key); });
    });
}

/// A run that was up before the program stopped: is it still?
void Trigger::checkRunning(const DeploymentKey &key)
{
    m_reactor.status(key).then(m_session.get(), [this, key](const base::Result<DeploymentStatus> &status) {
        Run *run = find(key);
        if (!run || run->entry.state != RunState::Running)
            return;
        if (status) {
            run->status = *status;
            run->statusKnown = true;
            run->checks = 0;
            run->step.clear();
            if (m_reactorName.isEmpty())
                askName();
            watch(*run);
        } else {
            run->step = status.error().summary;
            planRetry(*run, ++run->checks, m_clock.nowMs(), [this, key] { checkRunning(key); });
        }
        tell(*run);
    });
}

void Trigger::watch(Run &run)
{
    const DeploymentKey key = run.entry.key;
    run.watch = m_reactor.watch(key, [self = QPointer<Trigger>(this), key](const DeploymentStatus &status) {
        Run *watched = self ? self->find(key) : nullptr;
        if (!watched || watched->entry.state != RunState::Running)
            return;
        const bool samePhase = watched->statusKnown && watched->status.phase == status.phase
                               && watched->status.problem == status.problem && watched->status.endpoints == status.endpoints;
        watched->status = status;
        watched->statusKnown = true;
        if (samePhase)
            self->publish(*watched); // only figures: the lease shows them
        else
            self->tell(*watched);
    });
}

void Trigger::callTeardown(const DeploymentKey &key)
{
    Run *run = find(key);
    if (!run || run->entry.state != RunState::Closing)
        return;
    if (run->busy) // a deploy on its way calls this again when it is done
        return m_reactor.setWanted(key, false);
    run->busy = true;
    run->watch.reset();
    m_reactor.teardown(key).then(m_session.get(), [this, key](const base::Result<bool> &gone) {
        Run *closing = find(key);
        if (!closing)
            return;
        closing->busy = false;
        if (!gone) {
            closing->step = gone.error().summary;
            planRetry(*closing, ++closing->checks, m_clock.nowMs(), [this, key] { callTeardown(key); });
            return tell(*closing);
        }
        closing->step.clear();
        const auto lease = closing->status.lease;
        closing->status = {};
        closing->status.lease = lease;
        writeChange({key, {RunState::Closing}, RunState::Closed, {}, {},
                     m_reactor.isMarket() ? tr("Closed; no order and no lease of it is up.") : tr("Closed; the container is gone, its volume is kept."), false, false}, {});
    });
}

void Trigger::planRetry(Run &run, int attempts, qint64 sinceMs, std::function<void()> attempt)
{
    const qint64 whole = RetryPlan::delayMs(run.entry.key, attempts);
    const qint64 left = std::clamp<qint64>(sinceMs + whole - m_clock.nowMs(), 0, whole);
    run.nextAttemptMs = m_clock.nowMs() + left;
    const DeploymentKey key = run.entry.key;
    run.retry = m_clock.after(std::chrono::milliseconds(left), [this, key, attempt = std::move(attempt)] {
        if (Run *waiting = find(key))
            waiting->nextAttemptMs = 0;
        attempt();
    });
    tell(run);
}

base::Async<bool> Trigger::writeChange(Journal::Change change, std::function<void()> next)
{
    base::Promise<bool> promise;
    Run *run = find(change.key);
    if (!run)
        return base::failed<bool>({base::ErrorCode::NotFound, tr("There is no such run."), change.key, nullptr, 0});
    run->writing = true;
    m_journal.change(change).then(m_session.get(), [this, promise, change, next](const base::Result<JournalEntry> &entry) {
        Run *changed = find(change.key);
        if (!changed)
            return;
        changed->writing = changed->beginning = false;
        if (entry) {
            m_problem.clear();
            put(*entry);
            tell(*changed);
            if (next)
                next();
            promise.complete(true);
            const bool madeRoom = change.to == RunState::Closed || change.to == RunState::FailedFinal;
            if (Run *now = find(change.key); now && mayAct()) // whoever was told may have stopped everything
                madeRoom && !m_rule.policy.isEmpty() ? evaluate() : evaluate(*now);
            return;
        }
        promise.fail(entry.error());
        qCWarning(logDeploy).noquote() << "journal:" << entry.error().toLogLine();
        if (entry.error().code == base::ErrorCode::Conflict || entry.error().code == base::ErrorCode::NotFound)
            return tell(*changed); // the row went another way meanwhile
        m_problem = entry.error().summary;
        changed->step = entry.error().summary;
        changed->writing = true; // nothing else may overtake it
        changed->beginning = change.to == RunState::Deploying;
        planRetry(*changed, 1, m_clock.nowMs(), [this, change, next] {
            if (Run *again = find(change.key))
                again->step.clear();
            writeChange(change, next);
        });
    });
    return promise.future();
}

void Trigger::tell(const Run &run)
{
    publish(run);
    updateState();
    Q_EMIT runChanged(run.entry.key);
}

std::optional<market::Deployment> Trigger::leaseOf(const Run &run) const
{
    using LeaseState = market::Deployment::State;
    using Phase = DeploymentStatus::Phase;
    market::Deployment lease;
    switch (run.entry.state) {
    case RunState::Deploying:
        lease.state = LeaseState::Starting;
        break;
    case RunState::Running:
        if (!run.statusKnown)
            lease.state = run.checks > 0 ? LeaseState::Unhealthy : LeaseState::Starting;
        else if (run.status.phase == Phase::Running)
            lease.state = run.status.problem.isEmpty() ? LeaseState::Running : LeaseState::Unhealthy;
        else
            lease.state = run.status.phase == Phase::Starting || run.status.phase == Phase::Preparing ? LeaseState::Starting : LeaseState::Failed;
        break;
    case RunState::Closing:
        lease.state = LeaseState::Closing;
        break;
    case RunState::Closed:
        lease.state = LeaseState::Closed;
        break;
    default:
        lease.state = LeaseState::Failed;
        break;
    }
    if (!run.entry.isBegun() || !run.spec || !*run.spec)
        return std::nullopt; // nothing was ever asked for
    lease.id = run.entry.key;
    lease.service = (*run.spec)->name;
    lease.image = (*run.spec)->imageReference();
    lease.region = (*run.spec)->region;
    lease.cpuLimitCores = (*run.spec)->cpuCores;
    lease.provider = m_reactorName;
    lease.proposal = run.entry.proposal;
    lease.onMarket = m_reactor.isMarket();
    if (run.entry.state != RunState::Closed) {
        lease.endpoints = run.status.endpoints;
        lease.runningSinceMs = run.status.phase == Phase::Running ? run.status.startedAtMs : 0;
        lease.cpuPercent = run.status.cpuPercent;
        lease.memoryBytes = run.status.memoryBytes;
        lease.memoryLimitBytes = run.status.memoryLimitBytes;
    }
    lease.problem = !run.entry.error.isEmpty() ? run.entry.error : run.status.problem;
    if (run.entry.state == RunState::Held)
        lease.problem = run.entry.step;
    if (lease.state == LeaseState::Unhealthy && lease.problem.isEmpty())
        lease.problem = run.step;
    if (lease.state == LeaseState::Failed && lease.problem.isEmpty())
        lease.problem = lease.onMarket                     ? tr("It has ended on the market; start it again.")
                        : run.status.phase == Phase::Absent ? tr("The container is gone; start it again.")
                                                          : tr("The container has stopped; start it again.");
    return lease;
}

/// One thing, one row: what has a lease on a market, or had one at a price, is told by the chain's ledgers. Not asked of the
/// rule: its target may have been another then.
void Trigger::publish(const Run &run)
{
    if (run.status.lease || (run.entry.state == RunState::Closed && run.entry.costPerHour))
        return m_ledger.remove(run.entry.key);
    if (const auto lease = leaseOf(run))
        m_ledger.apply(*lease);
}

} // namespace deploy
