// SPDX-License-Identifier: Apache-2.0
// The half of Trigger that acts: each outward act is written down before it begins, and may be done again.
#include "models/base/Logging.h"
#include "models/base/VisibleText.h"
#include "models/deploy/Trigger.h"

#include <QPointer>
#include <algorithm>

namespace deploy {

namespace {

constexpr qint64 FirstDelayMs = 5000;
constexpr qint64 LongestDelayMs = 300000;

/// Trying again without anybody changing anything is pointless.
bool isPermanent(const base::Error &error)
{
    switch (error.code) {
    case base::ErrorCode::Invalid:
    case base::ErrorCode::Auth:
    case base::ErrorCode::Limit:
    case base::ErrorCode::Unsupported:
    case base::ErrorCode::NotFound:
    case base::ErrorCode::Conflict:
        return true;
    default:
        return false;
    }
}

qint64 delayAfter(int attempts)
{
    return std::min(LongestDelayMs, FirstDelayMs << std::clamp(attempts - 1, 0, 10));
}

} // namespace

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
    const bool sameDocument = run->spec && run->entry.document == entry.document;
    run->entry = entry;
    if (!sameDocument)
        run->spec = descriptor::parseInstance(entry.document);
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

quint64 Trigger::confirmationsOf(const Run &run) const
{
    return m_head >= run.entry.blockNumber ? m_head - run.entry.blockNumber + 1 : 0;
}

QString Trigger::holdReason() const
{
    if (isAlarmed())
        return tr("Held: an earlier deployment lost its block; look at it and acknowledge the alarm");
    if (m_rule.paused)
        return tr("Held: the trigger is paused");
    if (m_rule.approval == Rule::Approval::Ask)
        return tr("Held: waiting for your approval");
    return {};
}

/// Confirmations are counted on the chain as it is now: not before the stream has spoken, and not while blocks wait to be
/// taken back.
bool Trigger::mayAct() const
{
    const bool quiet = m_source.state() == LogSource::State::Live && m_events.empty();
    const bool takesBack = std::any_of(m_events.begin(), m_events.end(), [](const StreamEvent &event) { return !event.added; });
    return m_state != State::Stopped && m_loaded && !takesBack && (m_following || quiet);
}

void Trigger::evaluate()
{
    if (!mayAct())
        return;
    // What is due together begins in the order of the chain.
    std::vector<Run *> runs;
    for (const auto &[key, run] : m_runs)
        runs.push_back(run.get());
    std::sort(runs.begin(), runs.end(), [](const Run *a, const Run *b) {
        return std::pair(a->entry.blockNumber, a->entry.logIndex) < std::pair(b->entry.blockNumber, b->entry.logIndex);
    });
    for (Run *run : runs)
        evaluate(*run);
}

void Trigger::evaluate(Run &run)
{
    const JournalEntry &entry = run.entry;
    const bool waits = entry.state == RunState::Seen || entry.state == RunState::Confirming || entry.state == RunState::Held;
    if (!waits || run.writing || entry.closed)
        return;
    const DeploymentKey key = entry.key;
    if (confirmationsOf(run) < m_rule.confirmations) {
        if (entry.state == RunState::Seen)
            writeChange({key, {RunState::Seen}, RunState::Confirming, {}, {}, tr("Waiting for confirmations."), false, false}, {});
        else
            tell(run);
        return;
    }
    if (!*run.spec) {
        const QString sentence = tr("The proposal's document cannot be deployed: %1").arg(run.spec->error().summary);
        writeChange({key, {entry.state}, RunState::FailedFinal, {}, sentence, {}, false, false}, {});
        return;
    }
    const QString reason = holdReason();
    if (reason.isEmpty())
        beginDeploy(key, {entry.state}, false);
    else if (entry.state != RunState::Held || entry.step != reason)
        writeChange({key, {entry.state}, RunState::Held, reason, {}, {}, false, false}, {});
}

base::Async<bool> Trigger::beginDeploy(const DeploymentKey &key, std::vector<RunState> from, bool byPerson)
{
    if (Run *run = find(key); run && !run->writing) { // else what waits there is a write that the disk refused
        run->retry.reset();
        run->nextAttemptMs = 0;
    }
    return writeChange({key, std::move(from), RunState::Deploying, tr("Asking the container engine"), {},
                        byPerson ? tr("Deploying, asked for by a person.") : tr("Deploying."), true, byPerson},
                       [this, key] { callDeploy(key); });
}

/// Another attempt by itself; not while an alarm is raised, for the block that was lost may be this run's own.
void Trigger::tryAgain(const DeploymentKey &key)
{
    Run *run = find(key);
    if (run && isAlarmed())
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
    writeChange({key, {RunState::Deploying}, RunState::Running, {}, {},
                 target.isEmpty() ? tr("Running.") : tr("Running at %1.").arg(target), false, false},
                [this, key] {
                    if (Run *running = find(key))
                        watch(*running);
                });
}

void Trigger::onDeployFailed(const DeploymentKey &key, const base::Error &error)
{
    qCWarning(logDeploy).noquote() << key << error.toLogLine();
    const bool permanent = isPermanent(error);
    writeChange({key, {RunState::Deploying}, permanent ? RunState::FailedFinal : RunState::FailedRetry, {}, error.summary, {}, false, false},
                [this, key, permanent] {
                    Run *run = find(key);
                    if (!run || permanent)
                        return;
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
    if (!run || run->busy || run->entry.state != RunState::Closing)
        return; // a deploy on its way calls this again when it is done
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
        closing->status = {};
        writeChange({key, {RunState::Closing}, RunState::Closed, {}, {}, tr("Closed; the container is gone, its volume is kept."), false, false}, {});
    });
}

void Trigger::planRetry(Run &run, int attempts, qint64 sinceMs, std::function<void()> attempt)
{
    const qint64 whole = delayAfter(attempts);
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
        changed->writing = false;
        if (entry) {
            m_problem.clear();
            put(*entry);
            tell(*changed);
            if (next)
                next();
            promise.complete(true);
            if (Run *now = find(change.key); now && mayAct()) // whoever was told may have stopped everything
                evaluate(*now);
            return;
        }
        promise.fail(entry.error());
        qCWarning(logDeploy).noquote() << "journal:" << entry.error().toLogLine();
        if (entry.error().code == base::ErrorCode::Conflict || entry.error().code == base::ErrorCode::NotFound)
            return tell(*changed); // the row went another way meanwhile
        m_problem = entry.error().summary;
        changed->step = entry.error().summary;
        changed->writing = true; // nothing else may overtake it
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

std::optional<market::Lease> Trigger::leaseOf(const Run &run) const
{
    using LeaseState = market::Lease::State;
    using Phase = DeploymentStatus::Phase;
    market::Lease lease;
    const bool begun = run.entry.attempts > 0;
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
    const bool waiting = run.entry.state == RunState::Seen || run.entry.state == RunState::Confirming
                         || run.entry.state == RunState::Held || run.entry.state == RunState::Reorged;
    if (!begun || waiting || !run.spec || !*run.spec)
        return std::nullopt; // nothing was ever asked for
    lease.id = run.entry.key;
    lease.service = (*run.spec)->name;
    lease.image = (*run.spec)->imageReference();
    lease.region = (*run.spec)->region;
    lease.cpuLimitCores = (*run.spec)->cpuCores;
    lease.provider = m_reactorName;
    lease.proposal = run.entry.proposal;
    if (run.entry.state != RunState::Closed) {
        lease.endpoints = run.status.endpoints;
        lease.runningSinceMs = run.status.phase == Phase::Running ? run.status.startedAtMs : 0;
        lease.cpuPercent = run.status.cpuPercent;
        lease.memoryBytes = run.status.memoryBytes;
        lease.memoryLimitBytes = run.status.memoryLimitBytes;
    }
    lease.problem = !run.entry.error.isEmpty() ? run.entry.error : run.status.problem;
    if (lease.state == LeaseState::Unhealthy && lease.problem.isEmpty())
        lease.problem = run.step;
    if (lease.state == LeaseState::Failed && lease.problem.isEmpty())
        lease.problem = run.status.phase == Phase::Absent ? tr("The container is gone; start it again.")
                                                          : tr("The container has stopped; start it again.");
    return lease;
}

void Trigger::publish(const Run &run)
{
    if (const auto lease = leaseOf(run))
        m_ledger.apply(*lease);
}

} // namespace deploy
