// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/Reactor.h"
#include "models/market/MarketState.h"

namespace deploy {

/// The name of the group of services in an order that is a deployment: "commonrack-" and the 32 bytes of the key in base 32
/// (RFC 4648, lower case, without padding), 63 characters, as many as a DNS label may have. The group's name is free:
/// contracts and the SDK carry it along, and providers match nothing by it. So everybody sees on chain which deployment an
/// order is for. Empty: not a key.
[[nodiscard]] QString orderMark(const DeploymentKey &key);
/// The deployment that an order's spec names; empty: none.
[[nodiscard]] std::optional<DeploymentKey> keyOfSpec(QByteArrayView spec);
/// Whether an order's spec names this deployment; quicker than reading it.
[[nodiscard]] bool isMarked(QByteArrayView spec, const QString &mark);

/// Whose orders may stand for a deployment: those of the members of the DAO.
using OrderCounts = std::function<bool(const chain::Address &creator)>;

/// Which order is the deployment. Several computers may have ordered before they heard of each other, but all see the same
/// chain: the first order by block and log index is it, and the others are taken back by whoever placed them. (The contract
/// numbers orders as it makes them, so within a block the lower number is the earlier log.) Orders of strangers that copy
/// the mark do not count; nor does an order that was taken back before a provider got it. Pure: after a reorganisation it
/// is asked again of the ledgers as they are then.
struct OrderClaim {
    std::optional<quint64> order; ///< also when its lease has ended; empty: nothing is ordered
    std::vector<quint64> later;   ///< by members as well, and not closed: to be taken back; in the order of the chain
};
[[nodiscard]] OrderClaim claimOf(const DeploymentKey &key, const market::MarketState &state, const OrderCounts &counts);

/// Not closed: open for bids, or with a lease that runs.
[[nodiscard]] bool isUp(const market::Order &order, const market::MarketState &state);
/// The orders of `creator` for a deployment that are up, in the order of the chain.
[[nodiscard]] std::vector<quint64> ordersUp(const DeploymentKey &key, const market::MarketState &state, const chain::Address &creator);

} // namespace deploy
