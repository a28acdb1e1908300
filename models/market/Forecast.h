// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/MarketState.h"

namespace market {

/// How long the money of one account in one token lasts, all its leases together. Units; blocks.
struct Forecast {
    base::U256 unlocked = 0;       ///< free in escrow
    base::U256 locked = 0;
    base::U256 owed = 0;           ///< of the locked, to providers at `block`
    base::U256 perBlockScaled = 0; ///< sum of the prices of active leases, 18 decimals
    base::U256 perDay = 0;         ///< units
    int activeLeases = 0;
    int providers = 0;
    std::optional<quint64> lastsUntilBlock;  ///< when the last unit is gone if every lease is renewed at its price; nothing: nothing is spent
    std::optional<quint64> nextExpiryBlock;  ///< of the lease that ends first
    std::optional<quint64> nextExpiryLease;
};
/// `tenant`: whose leases. Errors: Limit.
[[nodiscard]] base::Result<Forecast> forecast(const MarketState &state, const chain::Address &tenant, const chain::Address &token,
                                              quint64 block, int blockTimeSeconds);

/// What `tenant` spent (owed or settled) in each of the last `days` days up to `block`, oldest first, units: for the charts.
[[nodiscard]] base::Result<std::vector<base::U256>> spendPerDay(const MarketState &state, const chain::Address &tenant, const chain::Address &token,
                                                                quint64 block, int blockTimeSeconds, int days);
/// The same of one lease. `decimals`: of its token.
[[nodiscard]] base::Result<std::vector<base::U256>> spendPerDay(const Lease &lease, int decimals, quint64 block, int blockTimeSeconds, int days);

} // namespace market
