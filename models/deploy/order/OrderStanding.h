// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/order/OrderClaim.h"
#include "models/deploy/order/OrderPlace.h"

namespace deploy {

/// Which orders there are for a deployment. It goes through all orders, so ask once for a look at the market.
[[nodiscard]] OrderClaim claimIn(const OrderPlace &place, const DeploymentKey &key);
/// How a deployment stands on the market: what the ledgers say, and what the provider told, where the lease is ours. The
/// market must be whole.
[[nodiscard]] DeploymentStatus standingOf(const OrderClaim &claim, const OrderPlace &place);

/// The ledgers can be asked: all blocks up to the newest are in them.
[[nodiscard]] bool isCurrent(const market::Market &market);
/// Orders of ours that came second, in the order of the chain.
[[nodiscard]] std::vector<quint64> surplusOf(const OrderClaim &claim, const OrderPlace &place);
/// Closes an order that is up: takes it back while it is open, else closes its lease. Errors: those of the intents, NotFound.
[[nodiscard]] base::Result<chain::TxIntent> closingIntent(quint64 order, const OrderPlace &place);

} // namespace deploy
