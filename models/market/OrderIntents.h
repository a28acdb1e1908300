// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/tx/TxIntent.h"
#include "models/descriptor/Icl.h"
#include "models/market/MarketState.h"
#include "models/market/SpheronAbi.h"

/// What a tenant wants to do on the market, as intents for chain::TxFlow, with the contract's preconditions checked
/// beforehand in words. Kinds: market.approve, market.deposit, market.withdraw, market.order, market.update,
/// market.close, market.claim. Errors of all: Conflict (the contract would refuse: the sentence says why and what to
/// do), Invalid, Limit (amounts beyond what can be counted). Explain reverts with explainSpheronRevert.
namespace market {

struct MarketPlace { ///< where and in what terms
    SpheronContracts contracts;
    QString network;       ///< "Sandbox"
    int blockTimeSeconds = 2;
};

/// The draft in the contract's terms: the token's address found by its symbol (exactly; an unknown one is refused, never
/// replaced by another) or by its address, the price per hour as a price per block, each entry rounded for itself as the
/// SDK does. Errors: NotFound (token), Conflict (two tokens of one symbol), Invalid, Limit.
[[nodiscard]] base::Result<OrderDetails> orderDetails(const descriptor::OrderDraft &draft, const std::vector<TokenInfo> &tokens, int blockTimeSeconds);

/// The same terms for another `numOfBlocks`, for renewing a lease with makeUpdateIntent: at most the price that is paid
/// now. `tier`: as SpheronReader::order tells them; the events, and so the ledger, do not.
[[nodiscard]] OrderDetails renewedDetails(const Order &order, quint64 numOfBlocks, std::vector<quint8> tier = {});

/// What stands between a draft order and the chain; empty: it can be sent.
struct OrderProblem { QString field; QString sentence; }; ///< field: "token", "price", "duration", "funds", "tier", "spec"
[[nodiscard]] std::vector<OrderProblem> checkOrder(const OrderDetails &details, const TokenInfo *token, const SpheronReader::Limits &limits,
                                                   const SpheronReader::Purse &purse, int blockTimeSeconds = 2);
/// What must be deposited, in units, before the order can be sent: 0 when enough is free, never less than the token's
/// minimum otherwise. Exact. Errors: Limit.
[[nodiscard]] base::Result<base::U256> depositNeeded(const OrderDetails &details, const TokenInfo &token, const SpheronReader::Purse &purse);

/// Lets EscrowUser take `amount` from the wallet; 0 takes that back.
[[nodiscard]] base::Result<chain::TxIntent> makeApproveIntent(const MarketPlace &place, const TokenInfo &token, const base::U256 &amount);
[[nodiscard]] base::Result<chain::TxIntent> makeDepositIntent(const MarketPlace &place, const TokenInfo &token, const base::U256 &amount, const SpheronReader::Purse &purse);
[[nodiscard]] base::Result<chain::TxIntent> makeWithdrawIntent(const MarketPlace &place, const TokenInfo &token, const base::U256 &amount, const SpheronReader::Purse &purse);
/// A provider's earnings, all or some of them, to its reward wallet.
[[nodiscard]] base::Result<chain::TxIntent> makeClaimIntent(const MarketPlace &place, const chain::Address &provider, const TokenInfo &token,
                                                            const base::U256 &amount, const SpheronReader::Earnings &earnings);

[[nodiscard]] base::Result<chain::TxIntent> makeOrderIntent(const MarketPlace &place, const OrderDetails &details, const TokenInfo &token,
                                                            const SpheronReader::Limits &limits, const SpheronReader::Purse &purse);
/// `order`: as the ledger knows it. Ports, region, tier, mode and token cannot change; a new duration replaces the old
/// one: this is also how a lease is renewed or topped up. The contract wants the whole new lock free in escrow when the
/// update is asked for, although the rest of the old one comes back later: `lease` and `block` (now) say how much.
[[nodiscard]] base::Result<chain::TxIntent> makeUpdateIntent(const MarketPlace &place, const Order &order, const OrderDetails &details, const TokenInfo &token,
                                                             const SpheronReader::Limits &limits, const SpheronReader::Purse &purse,
                                                             const Lease *lease = nullptr, quint64 block = 0);
/// `lease` as the ledger knows it, `block` now: the review says what is paid and what comes back.
[[nodiscard]] base::Result<chain::TxIntent> makeCloseIntent(const MarketPlace &place, const Lease &lease, const TokenInfo &token,
                                                            const QString &provider, quint64 block, const chain::Address &by);
/// Takes back an order that no provider has got yet. Kind market.close.
[[nodiscard]] base::Result<chain::TxIntent> makeCancelIntent(const MarketPlace &place, const Order &order, const chain::Address &by);

} // namespace market
