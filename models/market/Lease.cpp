// SPDX-License-Identifier: Apache-2.0
#include "models/market/Lease.h"

#include "models/market/Pricing.h"

#include <algorithm>
#include <limits>

namespace market {

std::optional<quint64> Lease::expiryBlock() const
{
    if (numOfBlocks == 0)
        return std::nullopt;
    constexpr quint64 never = (std::numeric_limits<quint64>::max)(); // what an order may ask for is not bounded
    return numOfBlocks > never - startBlock ? never : startBlock + numOfBlocks;
}

quint64 Lease::blocksPaidAt(quint64 block) const
{
    const quint64 passed = block > startBlock ? block - startBlock : 0;
    return numOfBlocks == 0 ? passed : std::min(passed, numOfBlocks);
}

base::Result<base::U256> Lease::owedAt(quint64 block, int decimals) const
{
    if (!isActive())
        return base::U256(0);
    return costOfBlocks(price, blocksPaidAt(block), decimals);
}

base::Result<base::U256> Lease::leftAt(quint64 block, int decimals) const
{
    if (!isActive() || numOfBlocks == 0)
        return base::U256(0);
    const auto lock = lockForBlocks(price, numOfBlocks, decimals);
    const auto owed = owedAt(block, decimals);
    if (!lock || !owed)
        return base::fail(!lock ? lock.error() : owed.error());
    return base::saturatingSub(*lock, *owed);
}

} // namespace market
