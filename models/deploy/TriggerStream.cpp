// SPDX-License-Identifier: Apache-2.0
// The half of Trigger that follows the chain: strictly in order, one step after the other is on disk.
#include "models/base/Logging.h"
#include "models/chain/codec/Keccak.h"
#include "models/dao/DaoAbi.h"
#include "models/deploy/Trigger.h"

#include <algorithm>

namespace deploy {

namespace {

constexpr std::size_t MaxBlocksAtOnce = 512;
constexpr qsizetype MaxDocumentBytes = 1024 * 1024;

} // namespace

void Trigger::load()
{
    m_journal.load(m_rule.chainId, m_rule.contract, m_rule.streamName()).then(m_session.get(), [this](const base::Result<Journal::Memory> &memory) {
        onLoaded(memory);
    });
}

void Trigger::onLoaded(const base::Result<Journal::Memory> &memory)
{
    if (m_state == State::Stopped)
        return;
    if (!memory) {
        m_problem = memory.error().summary;
        m_streamRetry = m_clock.after(std::chrono::seconds(5), [this] { load(); });
        updateState();
        return;
    }
    m_problem.clear();
    m_loaded = true;
    for (const Approval &approval : memory->approvals) {
        auto &run = m_runs[approval.key];
        if (!run)
            run = std::make_unique<Run>();
        run->approvals.push_back(approval);
    }
    for (const JournalEntry &entry : memory->entries)
        resume(put(entry));
    quint64 from = m_rule.fromBlock;
    if (!memory->blocks.empty()) {
        m_head = memory->blocks.back().number;
        from = m_head + 1;
    }
    Q_EMIT runsChanged();
    m_source.start(from, memory->blocks);
    updateState();
}

void Trigger::enqueue(StreamEvent event)
{
    if (m_state == State::Stopped)
        return;
    m_target = std::max(m_target, event.block.header.number);
    m_events.push_back(std::move(event));
    handleNext();
}

void Trigger::handleNext()
{
    if (m_handling || m_events.empty() || m_state == State::Stopped)
        return;
    m_handling = true;
    const StreamEvent &event = m_events.front();
    if (event.added)
        return handleAdded();
    m_journal.removeBlock(m_rule.streamName(), event.block.header, m_rule.chainId, m_rule.contract)
        .then(m_session.get(), [this](const base::Result<std::vector<JournalEntry>> &rows) { finishEvents(1, rows); });
}

void Trigger::handleAdded()
{
    if (!m_events.front().block.logs.empty())
        return resolveNext();
    std::vector<chain::BlockHeader> headers;
    for (const StreamEvent &event : m_events) {
        if (!event.added || !event.block.logs.empty() || headers.size() == MaxBlocksAtOnce)
            break;
        headers.push_back(event.block.header);
    }
    const std::size_t count = headers.size();
    m_journal.addBlocks(m_rule.streamName(), std::move(headers), {})
        .then(m_session.get(), [this, count](const base::Result<std::vector<JournalEntry>> &rows) { finishEvents(count, rows); });
}

/// Finds the key of each log of the front block, then writes them all at once.
void Trigger::resolveNext()
{
    StreamEvent &event = m_events.front();
    while (event.next < event.block.logs.size()) {
        const chain::Log &log = event.block.logs[event.next];
        if (!isOfRule(log)) { // a look-alike, or none of our business
            qCWarning(logDeploy).noquote() << "not an event of this rule's contract:" << log.address.toString();
            ++event.next;
            continue;
        }
        if (const Run *known = runOfLog(log)) { // asked before: the answer must be the same for ever
            takeLog(log, known->entry.key, known->entry.proposal);
            continue;
        }
        auto answer = m_resolver.proposalOf(log);
        const auto take = [this](const base::Result<std::optional<quint64>> &proposal) {
            StreamEvent &front = m_events.front();
            if (proposal)
                takeLog(front.block.logs[front.next], keyOf(front, *proposal), *proposal);
            else
                retryStream(proposal.error());
            return proposal.has_value();
        };
        if (!answer.isFinished()) {
            answer.then(m_session.get(), [this, take](const base::Result<std::optional<quint64>> &proposal) {
                if (m_state != State::Stopped && take(proposal))
                    resolveNext();
            });
            return;
        }
        if (!take(answer.result()))
            return;
    }
    m_journal.addBlocks(m_rule.streamName(), {event.block.header}, event.seen)
        .then(m_session.get(), [this](const base::Result<std::vector<JournalEntry>> &rows) { finishEvents(1, rows); });
}

bool Trigger::isOfRule(const chain::Log &log) const
{
    return m_rule.filter().matches(log);
}

DeploymentKey Trigger::keyOf(const StreamEvent &event, std::optional<quint64> proposal) const
{
    if (proposal)
        return keyOfProposal(m_rule.chainId, m_rule.contract, *proposal);
    const std::vector<chain::Log> &logs = event.block.logs;
    const chain::Log &log = logs[event.next];
    const auto before = std::count_if(logs.begin(), logs.begin() + qsizetype(event.next), [&](const chain::Log &other) {
        return other.transactionHash == log.transactionHash && isOfRule(other);
    });
    return keyOfLog(m_rule.chainId, m_rule.contract, log.transactionHash, quint64(before));
}

void Trigger::takeLog(const chain::Log &log, const DeploymentKey &key, std::optional<quint64> proposal)
{
    StreamEvent &event = m_events.front();
    ++event.next;
    const auto said = dao::decodeDeployEvent(log);
    if (!said)
        qCWarning(logDeploy).noquote() << "unreadable deploy event:" << said.error().toLogLine();
    JournalEntry entry;
    entry.key = key;
    entry.chainId = m_rule.chainId;
    entry.contract = m_rule.contract;
    entry.txHash = log.transactionHash;
    entry.logIndex = log.logIndex;
    entry.blockNumber = event.block.header.number;
    entry.blockHash = event.block.header.hash;
    entry.proposal = proposal;
    entry.flaw = said ? Flaw::None : Flaw::Unreadable;
    if (said) {
        entry.executor = said->executor;
        entry.message = QString::fromUtf8(said->message.left(4000)).left(1000);
        const bool carriesNone = said->version == dao::AbiVersion::V1;
        entry.document = carriesNone ? m_rule.fallbackDocument : said->document;
        if (carriesNone && entry.document.isEmpty())
            entry.flaw = Flaw::NoDocument;
    }
    entry.contentHash = chain::keccak256(entry.document);
    entry.missed = m_rule.paused && m_rule.asksAboutMissed;
    if (entry.document.size() > MaxDocumentBytes) {
        entry.document.clear();
        entry.flaw = Flaw::TooLarge;
    }
    event.seen.push_back(std::move(entry));
}

const Trigger::Run *Trigger::runOfLog(const chain::Log &log) const
{
    for (const auto &[key, run] : m_runs) {
        if (run->entry.replayOf.isEmpty() && run->entry.txHash == log.transactionHash && run->entry.blockHash == log.blockHash && run->entry.logIndex == log.logIndex)
            return run.get();
    }
    return nullptr;
}

void Trigger::finishEvents(std::size_t count, const base::Result<std::vector<JournalEntry>> &rows)
{
    if (m_state == State::Stopped)
        return;
    if (!rows)
        return retryStream(rows.error());
    const StreamEvent &last = m_events[count - 1];
    const quint64 number = last.block.header.number;
    m_head = last.added ? number : number - std::min<quint64>(number, 1);
    m_events.erase(m_events.begin(), m_events.begin() + std::ptrdiff_t(count));
    m_following = true;
    m_streamAttempts = 0;
    m_problem.clear();
    m_handling = false;
    const std::size_t before = m_runs.size();
    const bool alarmedBefore = isAlarmed();
    for (const JournalEntry &entry : *rows)
        tell(put(entry));
    if (isAlarmed() != alarmedBefore)
        tellWanted();
    if (m_runs.size() != before)
        Q_EMIT runsChanged();
    Q_EMIT lagChanged(lagBlocks());
    updateState();
    askFinality();
    evaluate();
    handleNext();
}

/// Each time the chain moves and something waits for it.
void Trigger::askFinality()
{
    const auto waits = [](const auto &item) {
        const JournalEntry &entry = item.second->entry;
        return entry.state == RunState::Seen || entry.state == RunState::Confirming || (entry.state == RunState::Held && entry.hold == Hold::Turn);
    };
    if (!m_session || !m_rule.finalized || !m_finality || m_askingFinality || std::none_of(m_runs.begin(), m_runs.end(), waits))
        return;
    m_askingFinality = true;
    m_finality->number().then(m_session.get(), [this](const base::Result<quint64> &number) {
        m_askingFinality = false;
        if (!number) { // asked again at the next block
            qCWarning(logDeploy).noquote() << "the finalized block is not known:" << number.error().toLogLine();
            return;
        }
        m_finalized = *number;
        evaluate();
    });
}

/// The front event is kept and tried again: nothing is skipped.
void Trigger::retryStream(const base::Error &error)
{
    if (m_state == State::Stopped)
        return;
    qCWarning(logDeploy).noquote() << "following the chain waits:" << error.toLogLine();
    m_problem = error.summary;
    const auto delay = std::min(std::chrono::seconds(60), std::chrono::seconds(1) * (1 << std::min(m_streamAttempts++, 6)));
    m_streamRetry = m_clock.after(delay, [this] {
        m_handling = false;
        handleNext();
    });
    updateState();
}

} // namespace deploy
