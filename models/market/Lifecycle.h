// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/Lease.h"
#include "models/market/Order.h"

namespace market {

/// The names that Spheron's documents give to the steps of an order's life, beside the contracts' own states. The chain
/// says them like this:
enum class Lifecycle {
    ProviderLookup,      ///< order open, no bid yet
    CreateBid,           ///< order open, at least one bid
    CreateLease,         ///< order matched: LeaseCreated came in the same transaction
    DeploymentConfirmed, ///< order provisioned; that this is its meaning is inferred, not published
    UpdateLease,         ///< the tenant asked for other terms, which are not in force yet
    LeaseUpdated,        ///< the lease runs on terms that replaced earlier ones
    CloseLease,          ///< the order was closed, and no lease of it has ended (there was none)
    LeaseClosed,         ///< the lease has ended and is settled
};

/// `lease`: of the same id; null while there is none. Pure.
[[nodiscard]] Lifecycle lifecycleOf(const Order &order, const Lease *lease);
/// The published name, "PROVIDER_LOOKUP": an identifier, not translated.
[[nodiscard]] QString lifecycleName(Lifecycle step);

} // namespace market
