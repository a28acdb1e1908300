// SPDX-License-Identifier: Apache-2.0
#include "models/market/Forecast.h"

#include "models/market/Pricing.h"

#include <QCoreApplication>

#include <set>

namespace market {

namespace {

constexpr int secondsPerDay = 86'400;

tl::unexpected<base::Error> refused()
{
    return base::fail(base::ErrorCode::Limit, QCoreApplication::translate("market", "These amounts are too large to be reckoned with."));
}

/// Adds what the lease means for the forecast. False: too large.
bool addLease(Forecast &sum, std::set<chain::Address> &providers, const Lease &lease, quint64 block, int decimals)
{
    const auto owed = lease.owedAt(block, decimals);
    const auto allOwed = owed ? base::checkedAdd(sum.owed, *owed) : std::nullopt;
    if (!allOwed)
        return false;
    sum.owed = *allOwed;
    const auto expiry = lease.expiryBlock();
    if (expiry && *expiry <= block)
        return true; // its time is over: it costs nothing more, and waits to be closed
    const auto allPrices = base::checkedAdd(sum.perBlockScaled, lease.price);
    if (!allPrices)
        return false;
    sum.perBlockScaled = *allPrices;
    ++sum.activeLeases;
    providers.insert(lease.provider);
    if (expiry && (!sum.nextExpiryBlock || std::pair(*expiry, lease.id) < std::pair(*sum.nextExpiryBlock, *sum.nextExpiryLease))) {
        sum.nextExpiryBlock = expiry;
        sum.nextExpiryLease = lease.id;
    }
    return true;
}

/// How many blocks `units` pay for at the price: the largest n with costOfBlocks(price, n) ≤ units would count a begun
/// unit as free; this is when the last unit is gone. Saturates at 2^64 - 1.
std::optional<quint64> blocksFor(const base::U256 &units, const base::U256 &pricePerBlock, int decimals)
{
    const auto power = [](int exponent) { return base::U256(boost::multiprecision::pow(boost::multiprecision::cpp_int(10), unsigned(exponent))); };
    const bool fine = decimals <= PriceDecimals; // else the price is scaled up instead of the units
    const auto money = fine ? base::checkedMul(units, power(PriceDecimals - decimals)) : std::optional(units);
    const auto price = fine ? std::optional(pricePerBlock) : base::checkedMul(pricePerBlock, power(decimals - PriceDecimals));
    if (!money || !price)
        return std::nullopt;
    return base::toU64(base::U256(*money / *price)).value_or((std::numeric_limits<quint64>::max)());
}

} // namespace

base::Result<Forecast> forecast(const MarketState &state, const chain::Address &tenant, const chain::Address &token, quint64 block,
                                int blockTimeSeconds)
{
    const TokenInfo *info = state.escrow.token(token);
    const int decimals = info ? info->decimals : TokenInfo().decimals;
    const EscrowBalance balance = state.escrow.balance(tenant, token);
    Forecast sum;
    sum.unlocked = balance.unlocked;
    sum.locked = balance.locked;
    std::set<chain::Address> providers;
    for (const auto &[id, lease] : state.leases.leases()) {
        if (lease.isActive() && lease.tenant == tenant && lease.token == token && !addLease(sum, providers, lease, block, decimals))
            return refused();
    }
    sum.providers = int(providers.size());
    if (sum.perBlockScaled == 0)
        return sum;
    const auto perDay = costOfBlocks(sum.perBlockScaled, quint64(secondsPerDay / std::max(1, blockTimeSeconds)), decimals);
    const auto all = base::checkedAdd(balance.unlocked, base::saturatingSub(balance.locked, sum.owed));
    const auto blocks = all ? blocksFor(*all, sum.perBlockScaled, decimals) : std::nullopt;
    if (!perDay || !blocks)
        return refused();
    sum.perDay = *perDay;
    sum.lastsUntilBlock = block + std::min(*blocks, (std::numeric_limits<quint64>::max)() - block);
    return sum;
}

namespace {

/// The days up to a block, and what was spent in each.
class SpendDays {
public:
    SpendDays(quint64 block, quint64 blocksPerDay, int days) : m_end(block), m_length(blocksPerDay), m_sums(std::size_t(days)) {}

    /// A stretch at one price, paid for `blocks` blocks: each day gets the difference of what was due at its ends, so
    /// that all days together are what is settled. False: too large.
    bool add(const base::U256 &price, quint64 fromBlock, quint64 blocks, int decimals)
    {
        for (std::size_t day = 0; day < m_sums.size(); ++day) {
            const quint64 end = startOf(day + 1);
            if (end <= fromBlock)
                continue;
            const quint64 start = startOf(day);
            const quint64 before = start > fromBlock ? start - fromBlock : 0;
            if (before >= blocks)
                break;
            const auto dueBefore = costOfBlocks(price, before, decimals);
            const auto due = costOfBlocks(price, std::min(end - fromBlock, blocks), decimals);
            const auto sum = dueBefore && due ? base::checkedAdd(m_sums[day], base::saturatingSub(*due, *dueBefore)) : std::nullopt;
            if (!sum)
                return false;
            m_sums[day] = *sum;
        }
        return true;
    }
    [[nodiscard]] std::vector<base::U256> take() { return std::move(m_sums); }

private:
    [[nodiscard]] quint64 startOf(std::size_t day) const
    {
        const quint64 back = quint64(m_sums.size() - day) * m_length;
        return back < m_end ? m_end - back : 0;
    }
    quint64 m_end;
    quint64 m_length;
    std::vector<base::U256> m_sums;
};

bool addLease(SpendDays &spend, const Lease &lease, quint64 block, int decimals)
{
    for (const PriceSpan &span : lease.history) {
        if (!spend.add(span.price, span.fromBlock, span.blocks, decimals))
            return false;
    }
    const quint64 until = lease.isActive() ? block : lease.closedBlock;
    return spend.add(lease.price, lease.startBlock, lease.blocksPaidAt(until), decimals);
}

} // namespace

base::Result<std::vector<base::U256>> spendPerDay(const MarketState &state, const chain::Address &tenant, const chain::Address &token,
                                                  quint64 block, int blockTimeSeconds, int days)
{
    const TokenInfo *info = state.escrow.token(token);
    const int decimals = info ? info->decimals : TokenInfo().decimals;
    SpendDays spend(block, quint64(secondsPerDay / std::max(1, blockTimeSeconds)), std::max(0, days));
    for (const auto &[id, lease] : state.leases.leases()) {
        if (lease.tenant == tenant && lease.token == token && !addLease(spend, lease, block, decimals))
            return refused();
    }
    return spend.take();
}

base::Result<std::vector<base::U256>> spendPerDay(const Lease &lease, int decimals, quint64 block, int blockTimeSeconds, int days)
{
    SpendDays spend(block, quint64(secondsPerDay / std::max(1, blockTimeSeconds)), std::max(0, days));
    if (!addLease(spend, lease, block, decimals))
        return refused();
    return spend.take();
}

} // namespace market
