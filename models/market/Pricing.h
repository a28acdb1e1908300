// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/U256.h"

/// Money of the protocol, exact to the last unit. Prices are per block, scaled by 10^18 whatever the token's decimals;
/// amounts are token base units. Block time 2 s gives 1800 blocks an hour.
namespace market {

constexpr int PriceDecimals = 18; ///< of every price per block

/// What `blocks` blocks cost, cut off to whole units: what the contract settles. Errors: Limit.
[[nodiscard]] base::Result<base::U256> costOfBlocks(const base::U256 &pricePerBlock, quint64 blocks, int decimals);
/// The same rounded up: what the contract locks when the lease begins. Errors: Limit.
[[nodiscard]] base::Result<base::U256> lockForBlocks(const base::U256 &pricePerBlock, quint64 blocks, int decimals);
/// An hourly amount with 18 decimals, for display: price × 3600 / blockTimeSeconds.
[[nodiscard]] base::Result<base::U256> perHour(const base::U256 &pricePerBlock, int blockTimeSeconds);
/// "1 uSPON an hour" (a decimal number of tokens) as a price per block, rounded to nearest as the SDK does:
/// round(amount × 10^18 / 1800), with big integers. Errors: Invalid, Limit.
[[nodiscard]] base::Result<base::U256> pricePerBlock(QStringView tokensPerHour, int blockTimeSeconds = 2);

} // namespace market
