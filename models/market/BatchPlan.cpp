// SPDX-License-Identifier: Apache-2.0
#include "models/market/BatchPlan.h"

#include "models/base/VisibleText.h"
#include "models/market/Pricing.h"
#include "models/market/SpecGlance.h"

#include <QCoreApplication>
#include <algorithm>

namespace market {

namespace {

constexpr qsizetype longestLeaseName = 64;

struct BatchWords {
    Q_DECLARE_TR_FUNCTIONS(market::BatchPlan)
};

tl::unexpected<base::Error> tooMuch()
{
    return base::fail(base::ErrorCode::Limit, BatchWords::tr("These amounts are too large to be reckoned with. Choose fewer leases, or a shorter time."));
}

QString nameOf(const Lease &lease)
{
    const QString service = base::visibleText(QString::fromUtf8(SpecGlance::of(lease.spec).service), longestLeaseName);
    return service.isEmpty() ? BatchWords::tr("Lease %1").arg(lease.id) : service;
}

/// What is the same for every act; the refusal is set where it cannot take part.
base::Result<BatchItem> itemFor(const MarketState &state, const chain::Address &account, quint64 id, quint64 block)
{
    BatchItem item;
    item.lease = id;
    item.name = BatchWords::tr("Lease %1").arg(id);
    const Lease *lease = state.leases.lease(id);
    if (!lease) {
        item.refusal = BatchWords::tr("It is not known here.");
        return item;
    }
    item.name = nameOf(*lease);
    item.token.address = lease->token;
    const TokenInfo *token = state.escrow.token(lease->token);
    if (token)
        item.token = *token;
    if (!lease->isActive())
        item.refusal = BatchWords::tr("It has ended already.");
    else if (lease->tenant != account)
        item.refusal = BatchWords::tr("It is not yours.");
    else if (!token)
        item.refusal = BatchWords::tr("Its token is not known here.");
    if (!item.refusal.isEmpty())
        return item;
    item.amountsKnown = lease->numOfBlocks > 0;
    const auto owed = lease->owedAt(block, item.token.decimals);
    const auto left = lease->leftAt(block, item.token.decimals);
    if (!owed || !left)
        return tooMuch();
    item.paid = *owed;
    item.comesBack = *left;
    return item;
}

bool addUp(base::U256 &sum, const base::U256 &units)
{
    const auto all = base::checkedAdd(sum, units);
    if (all)
        sum = *all;
    return all.has_value();
}

/// False: too large.
bool addSums(BatchPlan &plan, const MarketState &state, const chain::Address &account)
{
    for (const BatchItem &item : plan.items) {
        if (!item.refusal.isEmpty())
            continue;
        auto sum = std::find_if(plan.sums.begin(), plan.sums.end(), [&](const BatchSum &one) { return one.token.address == item.token.address; });
        if (sum == plan.sums.end()) {
            sum = plan.sums.insert(plan.sums.end(), BatchSum{item.token, 0, 0, 0, 0, 0, 0});
            sum->free = state.escrow.balance(account, item.token.address).unlocked;
        }
        ++sum->leases;
        if (!addUp(sum->locks, item.locks) || !addUp(sum->paid, item.paid) || !addUp(sum->comesBack, item.comesBack))
            return false;
    }
    for (BatchSum &sum : plan.sums) {
        const base::U256 missing = base::saturatingSub(sum.locks, sum.free);
        sum.deposit = missing == 0 ? missing : std::max(missing, sum.token.minimumDeposit);
    }
    return true;
}

} // namespace

int BatchPlan::taking() const
{
    return int(std::count_if(items.begin(), items.end(), [](const BatchItem &item) { return item.refusal.isEmpty(); }));
}

bool BatchPlan::isPaidFor() const
{
    return std::all_of(sums.begin(), sums.end(), [](const BatchSum &sum) { return sum.deposit == 0; });
}

base::Result<BatchPlan> planTopUp(const MarketState &state, const chain::Address &account, const std::vector<quint64> &leases, quint64 blocks, quint64 block)
{
    BatchPlan plan;
    for (const quint64 id : leases) {
        auto item = itemFor(state, account, id, block);
        if (!item)
            return base::fail(item.error());
        const Order *order = state.orders.order(id);
        if (item->refusal.isEmpty() && !order)
            item->refusal = BatchWords::tr("Its order was placed before the history this program holds.");
        if (item->refusal.isEmpty()) {
            const base::U256 price = order->acceptedPrice > 0 ? order->acceptedPrice : order->terms.maxPrice; // as renewedDetails asks for
            const auto locks = lockForBlocks(price, blocks, item->token.decimals);
            if (!locks)
                return tooMuch();
            item->locks = *locks;
        }
        plan.items.push_back(std::move(*item));
    }
    return addSums(plan, state, account) ? base::Result<BatchPlan>(std::move(plan)) : tooMuch();
}

base::Result<BatchPlan> planClose(const MarketState &state, const chain::Address &account, const std::vector<quint64> &leases, quint64 block)
{
    BatchPlan plan;
    for (const quint64 id : leases) {
        auto item = itemFor(state, account, id, block);
        if (!item)
            return base::fail(item.error());
        plan.items.push_back(std::move(*item));
    }
    return addSums(plan, state, account) ? base::Result<BatchPlan>(std::move(plan)) : tooMuch();
}

} // namespace market
