// SPDX-License-Identifier: Apache-2.0
#include "models/market/SpendBreakdown.h"

#include "models/base/Units.h"
#include "models/base/VisibleText.h"
#include "models/market/Csv.h"
#include "models/market/Forecast.h"
#include "models/market/OrderWords.h"
#include "models/market/SpecGlance.h"

#include <QCoreApplication>
#include <QDateTime>
#include <algorithm>
#include <map>
#include <set>

namespace market {

namespace {

constexpr qsizetype longestSpender = 64;
constexpr qint64 spendDaySeconds = 86'400;

tl::unexpected<base::Error> beyondCount()
{
    return base::fail(base::ErrorCode::Limit, QCoreApplication::translate("market", "These amounts are too large to be reckoned with."));
}

QString serviceOf(const Lease &lease)
{
    const QString name = base::visibleText(QString::fromUtf8(SpecGlance::of(lease.spec).service), longestSpender);
    return name.isEmpty() ? QCoreApplication::translate("market", "Lease %1").arg(lease.id) : name;
}

/// Sums by some key; false: too large.
template <class Key>
bool addTo(std::map<Key, SpendShare> &shares, const Key &key, const QString &name, const base::U256 &units)
{
    SpendShare &share = shares[key];
    const auto sum = base::checkedAdd(share.units, units);
    if (!sum)
        return false;
    share = {name, *sum, share.leases + 1};
    return true;
}

template <class Key>
std::vector<SpendShare> ranked(const std::map<Key, SpendShare> &shares)
{
    std::vector<SpendShare> list;
    for (const auto &[key, share] : shares)
        list.push_back(share);
    std::stable_sort(list.begin(), list.end(), [](const SpendShare &a, const SpendShare &b) { return a.units > b.units; });
    return list;
}

/// Adds the lease's days; what they come to, or nothing when that is too large.
std::optional<base::U256> addDays(std::vector<base::U256> &sums, const std::vector<base::U256> &days)
{
    base::U256 total = 0;
    for (std::size_t i = 0; i < days.size(); ++i) {
        const auto day = base::checkedAdd(sums[i], days[i]);
        const auto all = base::checkedAdd(total, days[i]);
        if (!day || !all)
            return std::nullopt;
        sums[i] = *day;
        total = *all;
    }
    return total;
}

} // namespace

base::Result<SpendBreakdown> spendBreakdown(const MarketState &state, const chain::Address &tenant, const chain::Address &token, quint64 block,
                                            int blockTimeSeconds, int days)
{
    SpendBreakdown spend;
    spend.token.address = token;
    if (const TokenInfo *known = state.escrow.token(token))
        spend.token = *known;
    spend.perDay.resize(std::size_t(std::max(0, days)));
    std::map<QString, SpendShare> services;
    std::map<chain::Address, SpendShare> providers;
    for (const auto &[id, lease] : state.leases.leases()) {
        if (lease.tenant != tenant || lease.token != token)
            continue;
        const auto perDay = spendPerDay(lease, spend.token.decimals, block, blockTimeSeconds, days);
        if (!perDay)
            return base::fail(perDay.error());
        const auto units = addDays(spend.perDay, *perDay);
        const auto total = units ? base::checkedAdd(spend.total, *units) : std::nullopt;
        if (!total)
            return beyondCount();
        if (*units == 0)
            continue;
        spend.total = *total;
        ++spend.leases;
        const QString service = serviceOf(lease);
        if (!addTo(services, service, service, *units)
            || !addTo(providers, lease.provider, base::visibleText(state.providers.nameOf(lease.provider), longestSpender), *units))
            return beyondCount();
    }
    spend.services = ranked(services);
    spend.providers = ranked(providers);
    return spend;
}

std::vector<TokenInfo> spentTokens(const MarketState &state, const chain::Address &tenant)
{
    std::set<chain::Address> used;
    for (const auto &[id, lease] : state.leases.leases()) {
        if (lease.tenant == tenant)
            used.insert(lease.token);
    }
    std::vector<TokenInfo> tokens;
    for (const TokenInfo &token : state.escrow.tokens()) {
        if (used.erase(token.address) > 0)
            tokens.push_back(token);
    }
    for (const chain::Address &address : used) {
        const TokenInfo *known = state.escrow.token(address); // it may have left the registry
        TokenInfo unknown;
        unknown.address = address;
        tokens.push_back(known ? *known : unknown);
    }
    return tokens;
}

QByteArray toCsv(const SpendBreakdown &spend, qint64 lastDay)
{
    QByteArray csv = "part,name,amount,token,leases\r\n";
    const QByteArray symbol = csvField(symbolOf(spend.token));
    const auto add = [&](const char *part, const QString &name, const base::U256 &units, const QByteArray &leases) {
        csv += QByteArray(part) + ',' + csvField(name) + ',' + base::formatUnits(units, spend.token.decimals).toLatin1() + ',' + symbol + ',' + leases + "\r\n";
    };
    for (std::size_t i = 0; i < spend.perDay.size(); ++i) {
        const qint64 day = lastDay - qint64(spend.perDay.size() - 1 - i) * spendDaySeconds;
        add("day", QDateTime::fromSecsSinceEpoch(day, Qt::UTC).date().toString(Qt::ISODate), spend.perDay[i], {});
    }
    for (const SpendShare &share : spend.services)
        add("service", share.name, share.units, QByteArray::number(share.leases));
    for (const SpendShare &share : spend.providers)
        add("provider", share.name, share.units, QByteArray::number(share.leases));
    add("total", {}, spend.total, QByteArray::number(spend.leases));
    return csv;
}

} // namespace market
