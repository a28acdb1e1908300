// SPDX-License-Identifier: Apache-2.0
// The outside of Trigger: what it is asked and what it tells. TriggerStream.cpp follows the chain, TriggerRuns.cpp deploys.
#include "models/deploy/Trigger.h"

#include "models/base/VisibleText.h"

#include <algorithm>

namespace deploy {

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

Trigger::Trigger(LogSource &source, Journal &journal, Reactor &reactor, market::LeaseLedger &ledger, base::Clock &clock,
                 ProposalResolver &resolver, Rule rule, QObject *parent)
    : QObject(parent), m_source(source), m_journal(journal), m_reactor(reactor), m_ledger(ledger), m_clock(clock),
      m_resolver(resolver), m_rule(std::move(rule))
{
    connect(&source, &LogSource::blockAdded, this, [this](const chain::LogBlock &block) { enqueue({true, block, {}, 0}); });
    connect(&source, &LogSource::blockRemoved, this, [this](const chain::BlockHeader &header) {
        enqueue({false, {header, {}}, {}, 0});
    });
    connect(&source, &LogSource::progress, this, [this](quint64, quint64 target) {
        m_target = target;
        Q_EMIT lagChanged(lagBlocks());
    });
    connect(&source, &LogSource::stateChanged, this, [this] {
        updateState();
        evaluate();
    });
    connect(&source, &LogSource::failed, this, [this](const base::Error &error) {
        m_failed = true;
        m_problem = error.summary;
        updateState();
    });
}

Trigger::~Trigger() = default;

void Trigger::start()
{
    if (m_state != State::Stopped)
        return;
    m_failed = false;
    m_state = State::Loading;
    m_session = std::make_unique<QObject>();
    Q_EMIT stateChanged(m_state);
    askName();
    load();
}

void Trigger::stop()
{
    if (m_state == State::Stopped)
        return;
    m_state = State::Stopped;
    m_session.reset();
    m_source.stop();
    m_events.clear();
    m_runs.clear();
    m_streamRetry.reset();
    m_handling = m_loaded = m_following = false;
    m_problem.clear();
    Q_EMIT stateChanged(m_state);
    Q_EMIT runsChanged();
}

void Trigger::askName()
{
    m_reactor.describe().then(m_session.get(), [this](const base::Result<QString> &name) {
        if (!name)
            return;
        m_reactorName = *name;
        for (const auto &[key, run] : m_runs)
            publish(*run);
    });
}

quint64 Trigger::lagBlocks() const
{
    const quint64 behind = m_target > m_head ? m_target - m_head : 0;
    return m_source.state() == LogSource::State::Live ? quint64(m_events.size()) : behind;
}

void Trigger::setRule(const Rule &rule)
{
    const Rule before = std::exchange(m_rule, rule);
    m_rule.chainId = before.chainId;
    m_rule.contract = before.contract;
    evaluate();
}

void Trigger::updateState()
{
    if (m_state == State::Stopped)
        return;
    State state = State::CatchingUp;
    if (m_failed)
        state = State::Failed;
    else if (!m_loaded)
        state = State::Loading;
    else if (isAlarmed())
        state = State::Alarmed;
    else if (m_streamAttempts > 0 || m_source.state() == LogSource::State::Disconnected)
        state = State::Disconnected;
    else if (m_source.state() == LogSource::State::Live)
        state = State::Live;
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

bool Trigger::isAlarmed() const
{
    return std::any_of(m_runs.begin(), m_runs.end(),
                       [](const auto &item) { return item.second->entry.alarm == JournalEntry::Alarm::Raised; });
}

std::vector<TriggerRun> Trigger::runs() const
{
    std::vector<TriggerRun> result;
    result.reserve(m_runs.size());
    for (const auto &[key, run] : m_runs)
        result.push_back(describe(*run));
    std::sort(result.begin(), result.end(), [](const TriggerRun &a, const TriggerRun &b) { return a.entry.run > b.entry.run; });
    return result;
}

std::optional<TriggerRun> Trigger::run(const DeploymentKey &key) const
{
    const Run *found = find(key);
    return found ? std::optional<TriggerRun>(describe(*found)) : std::nullopt;
}

base::Async<std::vector<JournalEvent>> Trigger::history(const DeploymentKey &key)
{
    return m_journal.history(key);
}

TriggerRun Trigger::describe(const Run &run) const
{
    TriggerRun result;
    result.entry = run.entry;
    if (run.spec && *run.spec) {
        result.service = base::visibleText((*run.spec)->name, 200);
        result.image = base::visibleText((*run.spec)->imageReference(), 300);
    }
    result.confirmationsNeed = m_rule.confirmations;
    result.confirmationsHave = std::min(confirmationsOf(run), m_rule.confirmations);
    result.step = run.step.isEmpty() ? run.entry.step : run.step;
    if (run.entry.state == RunState::Seen || run.entry.state == RunState::Confirming)
        result.step = tr("%1 of %2 confirmations").arg(result.confirmationsHave).arg(result.confirmationsNeed);
    result.status = run.status;
    if (!run.statusKnown && run.entry.state == RunState::Running)
        result.status.phase = DeploymentStatus::Phase::Starting;
    result.nextAttemptMs = run.nextAttemptMs;
    const RunState state = run.entry.state;
    result.canApprove = state == RunState::Held;
    result.canRetry = !run.busy && !run.writing
                      && (state == RunState::FailedRetry || state == RunState::FailedFinal || result.isStopped());
    result.canClose = state != RunState::Closing && state != RunState::Closed;
    return result;
}

base::Async<bool> Trigger::approve(const DeploymentKey &key)
{
    const Run *known = find(key);
    if (!known)
        return base::failed<bool>({base::ErrorCode::NotFound, tr("There is no such run."), key, nullptr, 0});
    if (!describe(*known).canApprove)
        return base::failed<bool>({base::ErrorCode::Conflict, tr("This run is not waiting for an approval."), key, nullptr, 0});
    return beginDeploy(key, {RunState::Held}, true);
}

base::Async<bool> Trigger::retry(const DeploymentKey &key)
{
    const Run *known = find(key);
    if (!known)
        return base::failed<bool>({base::ErrorCode::NotFound, tr("There is no such run."), key, nullptr, 0});
    if (!describe(*known).canRetry)
        return base::failed<bool>({base::ErrorCode::Conflict, tr("This run is not waiting for another attempt."), key, nullptr, 0});
    return beginDeploy(key, {RunState::FailedRetry, RunState::FailedFinal, RunState::Running}, true);
}

void Trigger::retryFailed()
{
    for (const auto &[key, run] : m_runs) {
        if (run->entry.state == RunState::FailedRetry && !run->busy && !run->writing)
            tryAgain(key);
    }
}

base::Async<bool> Trigger::close(const DeploymentKey &key)
{
    Run *known = find(key);
    if (!known)
        return base::failed<bool>({base::ErrorCode::NotFound, tr("There is no such run."), key, nullptr, 0});
    if (!describe(*known).canClose) // its removal goes on undisturbed
        return base::failed<bool>({base::ErrorCode::Conflict, tr("This run is closed already."), key, nullptr, 0});
    if (!known->writing) { // else what waits there is a write that the disk refused
        known->retry.reset();
        known->nextAttemptMs = 0;
    }
    const RunState state = known->entry.state;
    const bool nothingThere = !known->writing && (state == RunState::Seen || state == RunState::Confirming
                                                  || state == RunState::Held || state == RunState::Reorged);
    if (nothingThere)
        return writeChange({key, {state}, RunState::Closed, {}, {}, tr("Closed before anything was deployed."), false, false}, {});
    return writeChange({key,
                        {RunState::Deploying, RunState::Running, RunState::FailedRetry, RunState::FailedFinal, RunState::Held,
                         RunState::Seen, RunState::Confirming, RunState::Reorged},
                        RunState::Closing, tr("Removing the container"), {}, tr("Closing was asked for."), false, false},
                       [this, key] { callTeardown(key); });
}

base::Async<bool> Trigger::acknowledgeAlarm()
{
    if (!m_session)
        return base::failed<bool>({base::ErrorCode::Conflict, tr("The trigger is not running."), {}, nullptr, 0});
    base::Promise<bool> promise;
    m_journal.acknowledgeAlarms(m_rule.chainId, m_rule.contract)
        .then(m_session.get(), [this, promise](const base::Result<std::vector<JournalEntry>> &rows) {
            if (!rows)
                return promise.fail(rows.error());
            for (const JournalEntry &entry : *rows)
                tell(put(entry));
            updateState();
            evaluate();
            promise.complete(true);
        });
    return promise.future();
}

} // namespace deploy
