// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/EscrowLedger.h"
#include "models/market/MarketState.h"

namespace market {

/// What one service or one provider cost.
struct SpendShare {
    QString name;          ///< made visible
    base::U256 units = 0;
    int leases = 0;        ///< that cost something
    bool operator==(const SpendShare &) const = default;
};

/// What one account spent in one token (owed or settled) in the last days, exact to the last unit: the days, the services
/// and the providers each add up to the total.
struct SpendBreakdown {
    TokenInfo token;
    base::U256 total = 0;
    int leases = 0;                     ///< that cost something
    std::vector<base::U256> perDay;     ///< oldest first; as spendPerDay of Forecast.h says
    std::vector<SpendShare> services;   ///< the dearest first
    std::vector<SpendShare> providers;  ///< the dearest first
};
/// `days` days up to `block`. Looks at every lease. Errors: Limit.
[[nodiscard]] base::Result<SpendBreakdown> spendBreakdown(const MarketState &state, const chain::Address &tenant, const chain::Address &token, quint64 block,
                                                          int blockTimeSeconds, int days);
/// The tokens that leases of `tenant` are or were paid in: the registry's order, then those it does not know.
[[nodiscard]] std::vector<TokenInfo> spentTokens(const MarketState &state, const chain::Address &tenant);
/// RFC 4180: part (day, service, provider, total), name, amount, token, leases. `lastDay`: of the last of perDay, seconds.
[[nodiscard]] QByteArray toCsv(const SpendBreakdown &spend, qint64 lastDay);

} // namespace market
