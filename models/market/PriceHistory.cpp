// SPDX-License-Identifier: Apache-2.0
#include "models/market/PriceHistory.h"

#include "models/market/SpecGlance.h"

#include <algorithm>

namespace market {

std::vector<PricePoint> acceptedPrices(const MarketState &state, const chain::Address &token, quint64 fromBlock,
                                       const std::optional<chain::Address> &provider)
{
    std::vector<PricePoint> points;
    for (const auto &[id, lease] : state.leases.leases()) {
        if (lease.token != token || (provider && lease.provider != *provider) || lease.startBlock < fromBlock)
            continue;
        const bool gpu = SpecGlance::of(lease.spec).gpu;
        for (const PriceSpan &span : lease.history) {
            if (span.fromBlock >= fromBlock)
                points.push_back({span.fromBlock, id, span.price, gpu, lease.provider});
        }
        points.push_back({lease.startBlock, id, lease.price, gpu, lease.provider});
    }
    std::sort(points.begin(), points.end(), [](const PricePoint &a, const PricePoint &b) { return std::tie(a.block, a.lease) < std::tie(b.block, b.lease); });
    return points;
}

} // namespace market
