// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/tx/TxIntent.h"
#include "models/dao/Rules.h"

/// What a member wants to do, as intents for chain::TxFlow. Kinds: dao.create, dao.vote, dao.execute, dao.mint.
namespace dao {

enum class Side { Yes, No }; ///< the contract's YAY = 0, NAY = 1

/// `next`: what proposals(numProposals) reads now, so that an id that was executed in advance is noticed (its proposal
/// would be born executed). Errors: Conflict (such an id), Invalid (no document), Limit, Unsupported (v1 stores none).
[[nodiscard]] base::Result<chain::TxIntent> makeCreateIntent(const DaoInfo &dao, const QByteArray &document, const Proposal &next);

/// `unused`: the NFTs that will vote; all of the caller's that have not yet. Errors: Conflict (nothing to vote with).
[[nodiscard]] base::Result<chain::TxIntent> makeVoteIntent(const DaoInfo &dao, const Proposal &proposal, Side side,
                                                           const std::vector<quint64> &unused);

/// Errors: Conflict (the contract would refuse it).
[[nodiscard]] base::Result<chain::TxIntent> makeExecuteIntent(const DaoInfo &dao, const Proposal &proposal, const Outcome &outcome);

/// One membership NFT for `price` wei. `currency`: the symbol of the chain's own.
[[nodiscard]] base::Result<chain::TxIntent> makeMintIntent(const DaoInfo &dao, const chain::Address &token, const base::U256 &price,
                                                           const QString &currency = QStringLiteral("ETH"));

} // namespace dao
