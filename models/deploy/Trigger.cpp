// SPDX-License-Identifier: Apache-2.0
// The outside of Trigger: what it is asked and what it tells. TriggerStream.cpp follows the chain, TriggerDecide.cpp
// says whether a run goes on, TriggerRuns.cpp deploys, TriggerPeople.cpp does what people ask for.
#include "models/deploy/Trigger.h"

#include "models/base/VisibleText.h"

#include <algorithm>

namespace deploy {

Trigger::Trigger(LogSource &source, Journal &journal, Reactor &reactor, market::DeploymentLedger &ledger, base::Clock &clock,
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
        askFinality();
        evaluate();
    });
    connect(&source, &LogSource::failed, this, [this](const base::Error &error) {
        m_failed = true;
        m_problem = error.summary;
        updateState();
    });
}

Trigger::~Trigger() = default;

void Trigger::setTurns(TurnGuard *turns)
{
    if (m_turns)
        disconnect(m_turns, nullptr, this, nullptr);
    m_turns = turns;
    if (turns)
        connect(turns, &TurnGuard::changed, this, [this] { evaluate(); });
}

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
    for (const auto &[key, run] : std::exchange(m_runs, {})) {
        if (run->busy || run->entry.state == RunState::FailedRetry)
            m_reactor.setWanted(key, false); // it would go on by itself, and nobody would hear of it
    }
    m_streamRetry.reset();
    m_nextLook.reset();
    m_finalized.reset();
    m_handling = m_loaded = m_following = m_askingFinality = false;
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
    if (m_rule.paused != before.paused)
        tellWanted();
    askFinality();
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
    const bool isFinal = m_rule.finalized && isConfirmed(run);
    result.confirmationsNeed = m_rule.finalized ? 1 : m_rule.confirmations;
    result.confirmationsHave = m_rule.finalized ? quint64(isFinal) : std::min(confirmationsOf(run), m_rule.confirmations);
    result.step = run.step.isEmpty() ? run.entry.step : run.step;
    if (run.entry.state == RunState::Seen || run.entry.state == RunState::Confirming)
        result.step = m_rule.finalized ? tr("Waiting until the chain calls block %1 final").arg(run.entry.blockNumber)
                                       : tr("%1 of %2 confirmations").arg(result.confirmationsHave).arg(result.confirmationsNeed);
    if (run.entry.state == RunState::Held && run.entry.hold == Hold::Turn)
        if (const TurnGuard::Turn turn = turnOf(run); !turn.open)
            result.step = tr("Held: %1").arg(turn.now);
    result.status = run.status;
    result.onMarket = m_reactor.isMarket();
    if (!run.statusKnown && run.entry.state == RunState::Running)
        result.status.phase = DeploymentStatus::Phase::Starting;
    result.nextAttemptMs = run.nextAttemptMs;
    result.approvedBy = run.approvedBy;
    result.approvalsHave = int(run.approvedBy.size());
    result.approvalsNeed = m_rule.approvalsNeeded();
    describeVerbs(run, result);
    const RunSentences sentences = sentencesOf(result);
    result.sentence = sentences.sentence;
    result.nextStep = sentences.nextStep;
    return result;
}

void Trigger::describeVerbs(const Run &run, TriggerRun &result) const
{
    const RunState state = run.entry.state;
    const bool idle = !run.busy && !run.writing;
    const bool waits = state == RunState::Seen || state == RunState::Confirming || state == RunState::Held;
    const bool enough = result.approvalsNeed < 2 || result.approvalsHave >= result.approvalsNeed;
    result.canChoose = waits && run.entry.missed && !m_rule.paused && idle;
    const bool unmoved = run.entry.hold == Hold::Alarm || run.entry.hold == Hold::Policy || run.entry.hold == Hold::Turn;
    result.canApprove = state == RunState::Held && !unmoved && enough;
    result.canSign = waits && run.entry.flaw == Flaw::None;
    result.canRetry = idle && (state == RunState::FailedRetry || state == RunState::FailedFinal || result.isStopped());
    result.canClose = state != RunState::Closing && state != RunState::Closed;
    const bool rests = state == RunState::Held || state == RunState::Running || state == RunState::FailedRetry
                       || state == RunState::FailedFinal || state == RunState::Closed;
    result.canReplay = idle && rests && run.entry.flaw == Flaw::None && run.entry.replayOf.isEmpty();
}

} // namespace deploy
