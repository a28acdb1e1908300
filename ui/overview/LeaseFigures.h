// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/Forecast.h"
#include "models/market/Market.h"

namespace ui {

/// A lease of one's own and when its money ends.
struct LeaseEnd {
    quint64 lease = 0;
    QString service;     ///< made visible
    quint64 block = 0;   ///< the first that is not paid for
    QString left;        ///< "61.80"
    bool operator==(const LeaseEnd &) const = default;
};

/// What one account's leases come to, in the token they are paid in (the one with the most locked where there are several).
struct LeaseFigures {
    static constexpr int Days = 30;
    bool known = false;  ///< false: no market here, no account, or nothing read yet
    market::TokenInfo token;
    market::Forecast sum;
    std::vector<base::U256> perDay; ///< units, oldest first, Days of them
    std::vector<LeaseEnd> ends;     ///< the next first
};
/// Looks at every lease of the market: not for each frame.
[[nodiscard]] LeaseFigures leaseFigures(const market::Market &market, const std::optional<chain::Address> &account);

} // namespace ui
