// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/order/OrderPlace.h"

namespace deploy {

/// How a deployment stands on the market: what the ledgers say, and what the provider told, where the lease is ours. The
/// market must be whole.
[[nodiscard]] DeploymentStatus standingOf(const DeploymentKey &key, const OrderPlace &place);

/// The ledgers can be asked: all blocks up to the newest are in them.
[[nodiscard]] bool isCurrent(const market::Market &market);
/// Orders of ours for a deployment that came second (see OrderClaim), in the order of the chain.
[[nodiscard]] std::vector<quint64> surplusOf(const DeploymentKey &key, const OrderPlace &place);
/// Closes an order that is up: takes it back while it is open, else closes its lease. Errors: those of the intents, NotFound.
[[nodiscard]] base::Result<chain::TxIntent> closingIntent(quint64 order, const OrderPlace &place);

} // namespace deploy
