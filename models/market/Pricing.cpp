// SPDX-License-Identifier: Apache-2.0
#include "models/market/Pricing.h"

#include "models/base/Units.h"

#include <QCoreApplication>

#include <array>

namespace market {

namespace {

constexpr int maxDecimals = 77; // 10^77 is the largest power of ten in 256 bits
constexpr int secondsPerHour = 3600;

const base::U256 &powerOfTen(int exponent)
{
    static const auto powers = [] {
        std::array<base::U256, maxDecimals + 1> all;
        all[0] = 1;
        for (std::size_t i = 1; i < all.size(); ++i)
            all[i] = all[i - 1] * 10;
        return all;
    }();
    return powers[std::size_t(exponent)];
}

tl::unexpected<base::Error> tooLarge()
{
    return base::fail(base::ErrorCode::Limit, QCoreApplication::translate("market", "This amount is too large to be reckoned with."));
}

tl::unexpected<base::Error> noBlockTime()
{
    return base::fail(base::ErrorCode::Invalid, QCoreApplication::translate("market", "This network names no time between its blocks."));
}

/// price × blocks × 10^decimals, of which 10^18 make one unit.
std::optional<base::U256> scaledCost(const base::U256 &pricePerBlock, quint64 blocks, int decimals)
{
    if (decimals < 0 || decimals > maxDecimals)
        return std::nullopt;
    const auto sum = base::checkedMul(pricePerBlock, base::U256(blocks));
    return sum ? base::checkedMul(*sum, powerOfTen(decimals)) : std::nullopt;
}

} // namespace

base::Result<base::U256> costOfBlocks(const base::U256 &pricePerBlock, quint64 blocks, int decimals)
{
    const auto scaled = scaledCost(pricePerBlock, blocks, decimals);
    if (!scaled)
        return tooLarge();
    return base::U256(*scaled / powerOfTen(PriceDecimals));
}

base::Result<base::U256> lockForBlocks(const base::U256 &pricePerBlock, quint64 blocks, int decimals)
{
    const auto scaled = scaledCost(pricePerBlock, blocks, decimals);
    if (!scaled)
        return tooLarge();
    const base::U256 units = *scaled / powerOfTen(PriceDecimals);
    return base::U256(*scaled % powerOfTen(PriceDecimals) == 0 ? units : units + 1);
}

base::Result<base::U256> perHour(const base::U256 &pricePerBlock, int blockTimeSeconds)
{
    if (blockTimeSeconds <= 0)
        return noBlockTime();
    const auto hour = base::checkedMul(pricePerBlock, base::U256(secondsPerHour));
    if (!hour)
        return tooLarge();
    return base::U256(*hour / blockTimeSeconds);
}

base::Result<base::U256> pricePerBlock(QStringView tokensPerHour, int blockTimeSeconds)
{
    if (blockTimeSeconds <= 0)
        return noBlockTime();
    const auto hourly = base::parseUnits(tokensPerHour, PriceDecimals);
    if (!hourly)
        return base::fail(hourly.error());
    const auto twice = base::checkedMul(*hourly, base::U256(2 * quint64(blockTimeSeconds)));
    const auto rounded = twice ? base::checkedAdd(*twice, base::U256(secondsPerHour)) : std::nullopt;
    if (!rounded)
        return tooLarge();
    return base::U256(*rounded / (2 * secondsPerHour));
}

} // namespace market
