// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/MarketNeighbours.h"

#include "app/sandbox/NodeTransaction.h"
#include "models/descriptor/OrderSpec.h"
#include "models/market/Pricing.h"
#include "models/market/SpheronAbi.h"

#include <QCryptographicHash>

namespace app {

namespace {

constexpr quint64 bidWindow = 2;         ///< blocks
constexpr quint64 blocksBetweenOrders = 12;
constexpr int mostTenantLeases = 6;
constexpr quint64 shortestStay = 45;     ///< blocks

/// The same number for the same question in every run.
quint64 mood(const QByteArray &question)
{
    const QByteArray hash = QCryptographicHash::hash(question, QCryptographicHash::Sha256);
    return quint64(quint8(hash[0])) << 8 | quint8(hash[1]);
}

struct Wish { const char *name; quint64 cores; quint64 gigabytes; quint64 gpus; const char *hourly; };
constexpr Wish wishes[] = {{"archive-node", 8, 32, 0, "0.42"}, {"ipfs-pin", 2, 4, 0, "0.05"}, {"jupyter-gpu", 8, 16, 1, "1.1"},
                           {"postgres-main", 4, 16, 0, "0.16"}, {"vpn-gateway", 1, 1, 0, "0.02"}, {"ollama", 8, 24, 1, "0.9"}};

market::OrderDetails detailsOf(const Wish &wish, quint64 blocks, const chain::Address &token)
{
    constexpr quint64 gigabyte = 1'073'741'824;
    descriptor::OrderSpec spec;
    spec.name = QString::fromLatin1(wish.name);
    spec.attributes = {{QStringLiteral("cpu_model"), QStringLiteral("any")}, {QStringLiteral("bandwidth"), QStringLiteral("any")}};
    descriptor::OrderSpec::Service service;
    service.name = spec.name;
    service.id = 1;
    service.cpuMillicores = wish.cores * 1000;
    service.memoryBytes = wish.gigabytes * gigabyte;
    service.gpuUnits = wish.gpus;
    if (wish.gpus > 0)
        service.gpuAttributes = {{QStringLiteral("vendor/nvidia/model/rtx4090"), QStringLiteral("true")}};
    service.storage = {{QStringLiteral("default"), 20 * gigabyte, {}}};
    service.endpoints = {{1, 0}};
    spec.services = {service};
    return {market::pricePerBlock(QString::fromLatin1(wish.hourly)).value_or(base::U256(1)), blocks, token, spec.toCompact(), 1,
            market::OrderMode::Provider, {3, 4, 5, 6}};
}

} // namespace

MarketNeighbours::MarketNeighbours(chain::RpcClient &client, market::Market &market, SandboxMarket sandbox, QObject *parent)
    : QObject(parent), m_client(client), m_market(market), m_sandbox(std::move(sandbox))
{
    connect(&market, &market::Market::headChanged, this, [this](const chain::BlockHeader &head) { onHead(head.number); });
}

void MarketNeighbours::onHead(quint64 block)
{
    if (m_market.sync().state != market::MarketSync::State::Live)
        return;
    for (const auto &[id, order] : m_market.state().orders.orders()) {
        if (order.pending)
            answerUpdate(order);
        else if (order.state == market::OrderState::Open && block < order.createdBlock + bidWindow)
            bid(order, block);
        else if (order.state == market::OrderState::Open && !order.bids.empty())
            match(order);
    }
    int running = 0;
    for (const auto &[id, lease] : m_market.state().leases.leases()) {
        if (!lease.isActive())
            continue;
        endLease(lease, block);
        running += isTenant(lease.tenant) ? 1 : 0;
    }
    comeAndGo(block, running);
}

/// Each provider makes up its mind one block after the other, so that the bids can be seen coming.
void MarketNeighbours::bid(const market::Order &order, quint64 block)
{
    const auto spec = descriptor::OrderSpec::parse(order.terms.spec);
    quint64 gpus = 0;
    for (const auto &service : spec ? spec->services : std::vector<descriptor::OrderSpec::Service>())
        gpus += service.gpuUnits;
    const QByteArray number = QByteArray::number(order.id);
    int turn = 0;
    for (const MarketProvider &provider : marketProviders()) {
        const bool able = provider.gpuUnits >= gpus;
        const bool mine = able && block >= order.createdBlock + quint64(turn++ % 2);
        if (!mine)
            continue;
        const quint64 percent = quint64(provider.thrift) - mood(provider.name.toUtf8() + number) % 20;
        const base::U256 price = order.terms.maxPrice * percent / 100;
        send(m_sandbox.person(provider.name), m_sandbox.contracts().bid, market::encodePlaceBid(order.id, price),
             QByteArray("bid ") + number + ' ' + provider.name.toUtf8());
    }
}

void MarketNeighbours::match(const market::Order &order)
{
    const auto best = std::min_element(order.bids.begin(), order.bids.end(), [](const market::Bid &a, const market::Bid &b) { return a.price < b.price; });
    send(m_sandbox.person(QString::fromLatin1(SandboxMarket::operatorName)), m_sandbox.contracts().bid,
         market::encodeMatchOrder(order.id, best->provider, best->price), QByteArray("match ") + QByteArray::number(order.id));
}

/// The provider agrees at its old price where the new limit allows it.
void MarketNeighbours::answerUpdate(const market::Order &order)
{
    if (!order.provider)
        return;
    const QByteArray key = QByteArray::number(order.id) + ' ' + QByteArray::number(order.pending->numOfBlocks) + ' ' + order.pending->spec;
    if (!order.updateAccepted)
        return send(*order.provider, m_sandbox.contracts().bid, market::encodeAcceptUpdate(order.id), "accept " + key);
    const base::U256 price = std::min(order.acceptedPrice, order.pending->maxPrice);
    send(*order.provider, m_sandbox.contracts().bid, market::encodeUpdateOrder(order.id, price), "update " + key);
}

void MarketNeighbours::endLease(const market::Lease &lease, quint64 block)
{
    const QByteArray number = QByteArray::number(lease.id);
    const auto expiry = lease.expiryBlock();
    if (expiry && block > *expiry)
        return send(m_sandbox.person(QString::fromLatin1(SandboxMarket::operatorName)), m_sandbox.contracts().computeLease,
                    market::encodeCloseLease(lease.id), "expire " + number);
    if (isTenant(lease.tenant) && block > lease.firstBlock + shortestStay + mood(number) % 300)
        send(lease.tenant, m_sandbox.contracts().computeLease, market::encodeCloseLease(lease.id), "close " + number);
}

void MarketNeighbours::comeAndGo(quint64 block, int running)
{
    if (running >= mostTenantLeases || block % blocksBetweenOrders != 0)
        return;
    const QByteArray number = QByteArray::number(block);
    const QStringList &tenants = marketTenants();
    const chain::Address who = m_sandbox.person(tenants[qsizetype(mood("who" + number) % quint64(tenants.size()))]);
    const Wish &wish = wishes[mood("what" + number) % std::size(wishes)];
    const quint64 blocks = 1800 * (1 + mood("how long" + number) % 48);
    send(who, m_sandbox.contracts().orderRequest, market::encodeCreateOrder(detailsOf(wish, blocks, m_sandbox.token())), "order " + number);
}

bool MarketNeighbours::isTenant(const chain::Address &who) const
{
    const QStringList &tenants = marketTenants();
    return std::any_of(tenants.begin(), tenants.end(), [&](const QString &name) { return m_sandbox.person(name) == who; });
}

void MarketNeighbours::send(const chain::Address &from, const chain::Address &to, const QByteArray &data, const QByteArray &once)
{
    if (!m_sent.insert(once).second)
        return;
    // After a restart it may have been done already: the contract refuses, and that is all right.
    m_client.raw(QStringLiteral("eth_sendTransaction"), nodeTransaction(from, to, data, "0x2dc6c0"))
        .then(this, [](const base::Result<nlohmann::json> &) {});
}

} // namespace app
