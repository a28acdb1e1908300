// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/MarketState.h"

namespace market {

/// A price that tenant and provider agreed on.
struct PricePoint {
    quint64 block = 0;
    quint64 lease = 0;
    base::U256 price = 0; ///< per block, 18 decimals
    bool gpu = false;     ///< what was leased has a GPU
    chain::Address provider;
};

/// Every accepted price in one token from `fromBlock` on, price changes of running leases included, in order of blocks.
/// `provider`: only this one's. Pure.
[[nodiscard]] std::vector<PricePoint> acceptedPrices(const MarketState &state, const chain::Address &token, quint64 fromBlock = 0,
                                                     const std::optional<chain::Address> &provider = {});

} // namespace market
