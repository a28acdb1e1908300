// SPDX-License-Identifier: Apache-2.0
#include "models/market/BatchIntents.h"

#include "models/base/VisibleText.h"
#include "models/market/SpecGlance.h"

#include <map>

namespace market {

namespace {

using Purse = SpheronReader::Purse;

/// Which lease it is about, before what is wrong.
base::Error about(const Lease &lease, base::Error error)
{
    constexpr qsizetype longestName = 64;
    const QString name = base::visibleText(QString::fromUtf8(SpecGlance::of(lease.spec).service), longestName);
    if (!error.summary.isEmpty())
        error.summary = market::BatchIntents::tr("%1: %2", "lease, sentence")
                            .arg(name.isEmpty() ? market::BatchIntents::tr("Lease %1").arg(lease.id) : name, error.summary);
    return error;
}

} // namespace

struct BatchIntents::Work {
    chain::Address account;
    std::vector<quint64> leases;
    quint64 blocks = 0;
    base::Promise<Intents> answer;
    SpheronReader::Limits limits;
    std::map<chain::Address, Purse> purses;
    std::vector<std::vector<quint8>> tiers; ///< one a lease, as far as read
};

BatchIntents::BatchIntents(const Market &market, SpheronReader &reader, MarketPlace place, QObject *parent)
    : QObject(parent), m_market(market), m_reader(reader), m_place(std::move(place))
{
}

base::Async<BatchIntents::Intents> BatchIntents::topUp(const chain::Address &account, const std::vector<quint64> &leases, quint64 blocks)
{
    auto work = std::make_shared<Work>();
    work->account = account;
    work->leases = leases;
    work->blocks = blocks;
    readLimits(work);
    return work->answer.future();
}

void BatchIntents::readLimits(const std::shared_ptr<Work> &work)
{
    m_reader.limits().then(this, [this, work](const base::Result<SpheronReader::Limits> &limits) {
        if (!limits)
            return work->answer.fail(limits.error());
        work->limits = *limits;
        readNext(work);
    });
}

void BatchIntents::readNext(const std::shared_ptr<Work> &work)
{
    const std::size_t at = work->tiers.size();
    Q_EMIT progressed(int(at), int(work->leases.size()));
    if (at == work->leases.size())
        return make(work);
    const Lease *lease = m_market.state().leases.lease(work->leases[at]);
    if (!lease)
        return work->answer.fail({base::ErrorCode::NotFound, tr("Lease %1 is not there any more. Choose the leases again.").arg(work->leases[at]), {}, nullptr, 0});
    if (!work->purses.contains(lease->token))
        return readPurse(work, lease->token);
    m_reader.order(lease->id).then(this, [this, work](const base::Result<SpheronReader::OrderOnChain> &order) {
        if (!order)
            return work->answer.fail(order.error());
        work->tiers.push_back(order->details.tier);
        readNext(work);
    });
}

void BatchIntents::readPurse(const std::shared_ptr<Work> &work, const chain::Address &token)
{
    m_reader.purse(work->account, token).then(this, [this, work, token](const base::Result<Purse> &purse) {
        if (!purse)
            return work->answer.fail(purse.error());
        work->purses.insert_or_assign(token, *purse);
        readNext(work);
    });
}

void BatchIntents::make(const std::shared_ptr<Work> &work)
{
    Intents intents;
    const auto head = m_market.head();
    for (std::size_t i = 0; i < work->leases.size(); ++i) {
        const Lease *lease = m_market.state().leases.lease(work->leases[i]);
        const Order *order = m_market.state().orders.order(work->leases[i]);
        const TokenInfo *token = lease ? m_market.state().escrow.token(lease->token) : nullptr;
        if (!lease || !order || !token || !head)
            return work->answer.fail({base::ErrorCode::NotFound, tr("Lease %1 is not known well enough to top it up; wait until the market is up to date.").arg(work->leases[i]), {}, nullptr, 0});
        const auto intent = makeUpdateIntent(m_place, *order, renewedDetails(*order, work->blocks, work->tiers[i]), *token, work->limits, work->purses[lease->token], lease, head->number);
        if (!intent)
            return work->answer.fail(about(*lease, intent.error()));
        intents.push_back(*intent);
    }
    work->answer.complete(std::move(intents));
}

base::Result<BatchIntents::Intents> BatchIntents::close(const Market &market, const MarketPlace &place, const chain::Address &account, const std::vector<quint64> &leases)
{
    Intents intents;
    const auto head = market.head();
    for (const quint64 id : leases) {
        const Lease *lease = market.state().leases.lease(id);
        const TokenInfo *token = lease ? market.state().escrow.token(lease->token) : nullptr;
        if (!lease || !token || !head)
            return base::fail(base::ErrorCode::NotFound, tr("Lease %1 is not known well enough to close it; wait until the market is up to date.").arg(id));
        const auto intent = makeCloseIntent(place, *lease, *token, market.state().providers.nameOf(lease->provider), head->number, account);
        if (!intent)
            return base::fail(about(*lease, intent.error()));
        intents.push_back(*intent);
    }
    return intents;
}

} // namespace market
