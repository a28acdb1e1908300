// SPDX-License-Identifier: Apache-2.0
#include "models/dao/ProposalBook.h"

#include "models/base/Gather.h"
#include "models/base/Logging.h"
#include "models/dao/Rules.h"

#include <algorithm>

namespace dao {

namespace {

constexpr std::size_t BatchSize = 16;
constexpr std::size_t RotationSize = 16; ///< ended, unexecuted proposals re-read on each head
constexpr std::size_t ReorganisedDepth = 64; ///< newest proposals re-read after a reorganisation

bool breaksChain(const chain::BlockHeader &previous, const chain::BlockHeader &next)
{
    if (next.number <= previous.number)
        return next.hash != previous.hash;
    return next.number == previous.number + 1 && next.parentHash != previous.hash;
}

} // namespace

ProposalBook::ProposalBook(DaoContract &contract, chain::HeadTracker &heads, QObject *parent)
    : QObject(parent), m_contract(contract), m_heads(heads), m_head(heads.head())
{
    connect(&m_heads, &chain::HeadTracker::headChanged, this, &ProposalBook::onHead);
}

ProposalBook::~ProposalBook() = default;

void ProposalBook::onHead(const chain::BlockHeader &head)
{
    m_reorganised |= m_head && breaksChain(*m_head, head);
    m_head = head;
    announceStateChanges();
    Q_EMIT chainTimeChanged();
    refresh();
}

bool ProposalBook::exists() const
{
    return !m_contract.info().address.isZero();
}

void ProposalBook::refresh()
{
    if (!exists())
        return;
    if (m_refreshing) {
        m_again = true;
        return;
    }
    m_refreshing = true;
    m_again = false;
    if (m_contract.info().version != AbiVersion::Unknown)
        return readCount();
    m_contract.detectVersion().then(this, [this](base::Result<AbiVersion> version) {
        if (!version)
            return finish(version.error());
        readCount();
    });
}

void ProposalBook::readCount()
{
    m_contract.numProposals().then(this, [this](base::Result<quint64> count) {
        if (!count)
            return finish(count.error());
        takeCount(*count);
        m_pending = idsToRead();
        readBatch();
    });
}

void ProposalBook::takeCount(quint64 count)
{
    m_total = count;
    Ids gone;
    for (const auto &[id, proposal] : m_proposals) {
        if (id >= count)
            gone.push_back(id);
    }
    for (const quint64 id : gone) {
        m_proposals.erase(id);
        m_announcedStates.erase(id);
        m_unused.erase(id);
        m_facts.erase(id);
        Q_EMIT proposalRemoved(id);
    }
}

ProposalBook::Ids ProposalBook::idsToRead() const
{
    Ids ids;
    Ids ended;
    const quint64 oldest = m_total > MaxListed ? m_total - MaxListed : 0;
    for (quint64 id = m_total; id-- > oldest;) {
        const auto known = m_proposals.find(id);
        const bool wanted = known == m_proposals.end() || m_watched == id
            || (m_reorganised && m_total - id <= ReorganisedDepth)
            || stateOf(known->second, chainTime()) == ProposalState::Voting;
        if (wanted)
            ids.push_back(id);
        else if (!known->second.executed)
            ended.push_back(id);
    }
    // Ended proposals change rarely: a few on each head, going round.
    const auto start = std::find_if(ended.begin(), ended.end(), [this](quint64 id) { return id < m_rotation; });
    std::rotate(ended.begin(), start, ended.end());
    ids.insert(ids.end(), ended.begin(), ended.begin() + qsizetype(qMin(ended.size(), RotationSize)));
    return ids;
}

void ProposalBook::readBatch()
{
    if (m_pending.empty())
        return readMembership();
    const std::size_t size = qMin(m_pending.size(), BatchSize);
    const Ids batch(m_pending.begin(), m_pending.begin() + qsizetype(size));
    m_pending.erase(m_pending.begin(), m_pending.begin() + qsizetype(size));
    base::gather<Proposal>(this, size, [this, batch](std::size_t i) { return m_contract.proposal(batch[i]); })
        .then(this, [this](base::Result<std::vector<Proposal>> proposals) {
            if (!proposals)
                return finish(proposals.error());
            for (Proposal &proposal : *proposals)
                apply(std::move(proposal));
            readBatch();
        });
}

void ProposalBook::apply(Proposal proposal)
{
    const quint64 id = proposal.id;
    const auto known = m_proposals.find(id);
    const bool deployed = m_facts.contains(id);
    proposal.bornExecuted = !deployed && proposal.executed
        && ((known != m_proposals.end() && known->second.bornExecuted) || (m_head && executedTooEarly(proposal, chainTime())));
    if (known == m_proposals.end()) {
        m_announcedStates[id] = stateOf(proposal, chainTime());
        m_proposals.emplace(id, std::move(proposal));
        Q_EMIT proposalAdded(id);
        return;
    }
    const ProposalState state = stateOf(proposal, chainTime());
    if (state != ProposalState::Voting)
        m_rotation = id;
    if (known->second == proposal)
        return;
    if (known->second.yay != proposal.yay || known->second.nay != proposal.nay) {
        m_unusedStale.insert(id);
        m_votesStale |= m_watched == id;
    }
    known->second = std::move(proposal);
    m_announcedStates[id] = state;
    Q_EMIT proposalChanged(id);
}

void ProposalBook::readMembership()
{
    if (!m_account)
        return readVotes();
    m_contract.membership(*m_account).then(this, [this](base::Result<Membership> membership) {
        if (!membership) { // proposals can be read without it
            m_membershipError = membership.error();
            Q_EMIT membershipChanged();
        } else if (membership->account == m_account) { // else the account changed meanwhile, and another reading waits
            takeMembership(*membership);
        }
        readUnused();
    });
}

void ProposalBook::takeMembership(const Membership &membership)
{
    m_membershipError.reset();
    if (m_membership == membership)
        return;
    m_membership = membership;
    m_unused.clear();
    m_votesStale |= m_watched.has_value();
    Q_EMIT membershipChanged();
}

void ProposalBook::readUnused()
{
    const auto next = std::find_if(m_proposals.begin(), m_proposals.end(), [this](const auto &entry) {
        return stateOf(entry.second, chainTime()) == ProposalState::Voting
            && (!m_unused.contains(entry.first) || m_unusedStale.contains(entry.first));
    });
    if (!m_membership || next == m_proposals.end())
        return readVotes();
    const quint64 id = next->first;
    m_contract.unusedTokens(id, m_membership->tokenIds)
        .then(this, [this, id, asked = *m_membership](base::Result<Ids> unused) {
            if (!unused)
                return finish(unused.error());
            m_unusedStale.erase(id);
            const bool current = m_membership == asked && m_proposals.contains(id);
            if (current && unusedTokens(id) != *unused) {
                m_unused[id] = *unused;
                Q_EMIT proposalChanged(id);
            }
            if (current)
                return readUnused();
            readVotes();
        });
}

void ProposalBook::readVotes()
{
    if (!m_watched || !m_votesStale)
        return finish();
    m_votesStale = false;
    m_contract.votes(*m_watched).then(this, [this, id = *m_watched](base::Result<std::vector<TokenVote>> votes) {
        if (!votes) { // a token without enumeration: the page says that the list is not known
            qCInfo(logDao).noquote() << "votes of proposal" << id << "not read:" << votes.error().toLogLine();
        } else if (m_watched == id && m_votes != *votes) {
            m_votes = std::move(*votes);
            Q_EMIT votesChanged(id);
        }
        finish();
    });
}

void ProposalBook::finish(std::optional<base::Error> error)
{
    m_refreshing = false;
    m_error = std::move(error);
    if (m_error) {
        m_pending.clear();
        Q_EMIT failed(*m_error);
    } else if (m_head) { // without a block there is no chain time, and so no states to show
        m_reorganised = false;
        m_loaded = true;
        Q_EMIT loaded();
    }
    if (m_again && !m_refreshing)
        refresh();
}

void ProposalBook::announceStateChanges()
{
    for (const quint64 id : ids()) {
        const ProposalState now = state(id);
        if (std::exchange(m_announcedStates[id], now) != now)
            Q_EMIT proposalChanged(id);
    }
}

void ProposalBook::setAccount(std::optional<chain::Address> account)
{
    if (account == m_account)
        return;
    m_account = account;
    m_membership.reset();
    m_membershipError.reset();
    m_unused.clear();
    Q_EMIT membershipChanged();
    refresh();
}

void ProposalBook::watch(std::optional<quint64> id)
{
    if (id == m_watched)
        return;
    m_watched = id;
    m_votes.clear();
    m_votesStale = id.has_value();
    if (id)
        refresh();
}

void ProposalBook::noteDeployEvent(quint64 id, const DeployFact &fact)
{
    if (deployFact(id) == fact)
        return;
    m_facts[id] = fact;
    const auto known = m_proposals.find(id);
    if (known == m_proposals.end())
        return;
    known->second.bornExecuted = false;
    Q_EMIT proposalChanged(id);
}

ProposalBook::Ids ProposalBook::ids() const
{
    Ids all;
    all.reserve(m_proposals.size());
    for (const auto &[id, proposal] : m_proposals)
        all.push_back(id);
    return all;
}

const Proposal *ProposalBook::find(quint64 id) const
{
    const auto found = m_proposals.find(id);
    return found == m_proposals.end() ? nullptr : &found->second;
}

ProposalState ProposalBook::state(quint64 id) const
{
    const Proposal *proposal = find(id);
    return proposal ? stateOf(*proposal, chainTime()) : ProposalState::Voting;
}

quint64 ProposalBook::notListed() const
{
    return m_total > MaxListed ? m_total - MaxListed : 0;
}

std::optional<std::vector<quint64>> ProposalBook::unusedTokens(quint64 id) const
{
    const auto found = m_unused.find(id);
    return found == m_unused.end() ? std::nullopt : std::optional(found->second);
}

const std::vector<TokenVote> &ProposalBook::votes(quint64 id) const
{
    static const std::vector<TokenVote> none;
    return m_watched == id ? m_votes : none;
}

std::optional<DeployFact> ProposalBook::deployFact(quint64 id) const
{
    const auto found = m_facts.find(id);
    return found == m_facts.end() ? std::nullopt : std::optional(found->second);
}

qint64 ProposalBook::chainTime() const
{
    return m_head ? m_head->timestamp : 0;
}

quint64 ProposalBook::headNumber() const
{
    return m_head ? m_head->number : 0;
}

} // namespace dao
