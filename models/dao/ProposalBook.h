// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/rpc/HeadTracker.h"
#include "models/dao/DaoContract.h"

#include <QObject>

#include <map>
#include <set>

namespace dao {

/// The live ledger of one DAO. Every new head makes it read what can still change: the count, proposals that are open,
/// the account's NFTs. Nothing polls; heads that come while a reading is under way are answered by one more reading.
class ProposalBook final : public QObject {
    Q_OBJECT
public:
    static constexpr quint64 MaxListed = 2000; ///< the newest; older ones are counted, not listed

    ProposalBook(DaoContract &contract, chain::HeadTracker &heads, QObject *parent = nullptr);
    ~ProposalBook() override;
    Q_DISABLE_COPY_MOVE(ProposalBook)

    /// Reads everything again; also the "Try again" of an error.
    void refresh();
    /// Whose membership and unused votes to keep; empty for none.
    void setAccount(std::optional<chain::Address> account);
    /// The proposal that somebody looks at: it is read on every head, with the vote of every NFT.
    void watch(std::optional<quint64> id);
    /// Learned from the event itself: this proposal deployed.
    void noteDeployEvent(quint64 id, const DeployFact &fact);

    [[nodiscard]] const DaoInfo &dao() const { return m_contract.info(); }
    [[nodiscard]] DaoContract &contract() { return m_contract; }
    [[nodiscard]] bool exists() const; ///< false: this network has no DAO, and nothing is asked
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const std::optional<base::Error> &error() const { return m_error; } ///< of the last reading
    [[nodiscard]] std::vector<quint64> ids() const; ///< newest first
    [[nodiscard]] const Proposal *find(quint64 id) const; ///< null when not listed; valid until the next signal
    [[nodiscard]] ProposalState state(quint64 id) const;
    [[nodiscard]] quint64 total() const { return m_total; }
    [[nodiscard]] quint64 notListed() const; ///< older than MaxListed
    [[nodiscard]] std::optional<chain::Address> account() const { return m_account; }
    [[nodiscard]] const std::optional<Membership> &membership() const { return m_membership; } ///< empty: not known (yet)
    [[nodiscard]] const std::optional<base::Error> &membershipError() const { return m_membershipError; }
    /// The account's NFTs that have not voted; empty optional while not known.
    [[nodiscard]] std::optional<std::vector<quint64>> unusedTokens(quint64 id) const;
    [[nodiscard]] const std::vector<TokenVote> &votes(quint64 id) const; ///< of the watched proposal; else empty
    [[nodiscard]] std::optional<DeployFact> deployFact(quint64 id) const;
    /// Seconds: the newest block's timestamp, by which states are told. 0 before the first head.
    [[nodiscard]] qint64 chainTime() const;
    /// Seconds: the same, running on between blocks; for countdowns.
    [[nodiscard]] qint64 chainTimeEstimate() const { return m_heads.chainTimeEstimate(); }
    [[nodiscard]] quint64 headNumber() const;

Q_SIGNALS:
    void proposalAdded(quint64 id);
    void proposalChanged(quint64 id); ///< its tally, flags, state by chain time, unused votes or deploy fact
    void proposalRemoved(quint64 id); ///< gone in a reorganisation
    void membershipChanged();
    void votesChanged(quint64 id);
    void chainTimeChanged();
    void loaded(); ///< the ledger agrees with the head; after each reading
    void failed(const base::Error &error); ///< what was read before stays; the next head tries again

private:
    using Ids = std::vector<quint64>;
    void onHead(const chain::BlockHeader &head);
    void readCount();
    void takeCount(quint64 count);
    [[nodiscard]] Ids idsToRead() const;
    void readBatch();
    void apply(Proposal proposal);
    void readMembership();
    void takeMembership(const Membership &membership);
    void readUnused();
    void readVotes();
    void finish(std::optional<base::Error> error = {});
    void announceStateChanges();

    DaoContract &m_contract;
    chain::HeadTracker &m_heads;
    std::optional<chain::BlockHeader> m_head;
    std::map<quint64, Proposal, std::greater<>> m_proposals; ///< newest first
    std::map<quint64, ProposalState> m_announcedStates;
    std::map<quint64, Ids> m_unused;
    std::set<quint64> m_unusedStale;
    std::map<quint64, DeployFact> m_facts;
    std::vector<TokenVote> m_votes;
    std::optional<quint64> m_watched;
    bool m_votesStale = false;
    std::optional<chain::Address> m_account;
    std::optional<Membership> m_membership;
    std::optional<base::Error> m_membershipError;
    quint64 m_total = 0;
    Ids m_pending;             ///< still to be read in this reading
    quint64 m_rotation = 0;    ///< the ended proposal that was re-read last
    bool m_reorganised = false;
    bool m_refreshing = false;
    bool m_again = false;
    bool m_loaded = false;
    std::optional<base::Error> m_error;
};

} // namespace dao
