// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/tx/TxIntent.h"
#include "models/dao/Proposal.h"

namespace dao {

/// Something that a member should know before voting or executing. Worst first in lists.
struct Hazard {
    chain::Severity severity = chain::Severity::Info;
    QString id;       ///< "majority", "tie": stable, for tests
    QString label;    ///< one or two words
    QString sentence;
};

/// What is dangerous about this proposal: an id spent before its time, a document that nobody can deploy, a moving image
/// tag, one wallet that decides alone, ties that burn, no quorum, the short vote. `roll`: all NFTs and their holders as
/// far as known (empty: not known). Times are chain time in seconds.
[[nodiscard]] std::vector<Hazard> hazards(const Proposal &proposal, const std::vector<TokenVote> &roll, qint64 chainTime);

} // namespace dao
