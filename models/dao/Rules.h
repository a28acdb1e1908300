// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/dao/Proposal.h"

#include <QStringList>
#include <optional>

/// What the DAO's contract allows, and why, in words. Pure functions on values; times are chain time in seconds.
namespace dao {

/// One line of a checklist.
struct Condition {
    enum class Mark { Met, Waiting, Refused }; ///< Waiting: time alone will settle it
    Mark mark = Mark::Refused;
    QString sentence;
    bool required = true; ///< false: the contract would go ahead all the same (see executeOutcome)
    [[nodiscard]] bool isMet() const { return mark == Mark::Met; }
};
using Conditions = std::vector<Condition>;
/// Every required condition is met.
[[nodiscard]] bool allowed(const Conditions &conditions);
/// The sentence of the first required condition that is not met; empty when allowed.
[[nodiscard]] QString firstReason(const Conditions &conditions);

/// Whether the account may vote now. `membership`: empty while there is no account or it is not known yet; `unused`: its
/// NFTs that have not voted on this proposal, empty optional while not known (the contract then decides).
[[nodiscard]] Conditions canVote(const Proposal &proposal, const std::optional<Membership> &membership,
                                 const std::optional<std::vector<quint64>> &unused, qint64 chainTime);

/// Whether the account may execute now: voting has ended, quorum, more yes than no, member, not executed before.
/// `quorum`: NFTs that must have voted, where the person set such a policy; the contract itself has none.
[[nodiscard]] Conditions canExecute(const Proposal &proposal, const std::optional<Membership> &membership, qint64 chainTime,
                                    std::optional<int> quorum = {});

enum class ExecuteOutcome { EmitsDeployEvent, BurnsProposal, Reverts };
struct Outcome {
    ExecuteOutcome kind = ExecuteOutcome::Reverts;
    QString sentence;
};
/// What executing does with the votes as they are: right now, or, while voting is open, after the deadline.
[[nodiscard]] Outcome executeOutcome(const Proposal &proposal, const std::optional<Membership> &membership, qint64 chainTime);

/// Executed although voting is open (by more than a minute, so that a head that lags behind the reading does not count):
/// the id was executed before the proposal was created under it.
[[nodiscard]] bool executedTooEarly(const Proposal &proposal, qint64 chainTime);

/// The next step for a revert string of SpheronDevsDAO or SpheronDevs ("ALREADY_VOTED"); empty for any other.
[[nodiscard]] QString explainRevert(const QString &code);

/// "NFT 4", "NFT 4 and 7", "NFT 4, 7 and 9"; long lists are cut with a count.
[[nodiscard]] QString describeTokens(const std::vector<quint64> &tokenIds);
/// "1 vote", "3 votes".
[[nodiscard]] QString countVotes(const base::U256 &votes);

} // namespace dao
