// SPDX-License-Identifier: Apache-2.0
#include "tests/support/OrderChain.h"

#include "models/chain/codec/Keccak.h"
#include "models/deploy/order/OrderClaim.h"

#include <algorithm>

namespace test {

namespace {

chain::Address providerOfOrders()
{
    return *chain::Address::fromBytes(QByteArray(20, '\x21'));
}

/// The spec is the only text in the call; its length stands in the 32 bytes before.
QByteArray specIn(const QByteArray &data)
{
    const qsizetype at = data.indexOf("{n:");
    if (at < 32)
        return {};
    const auto length = base::toU64(base::fromBigEndian(data.sliced(at - 32, 32)));
    return data.mid(at, qsizetype(length.value_or(0)));
}

quint64 numberIn(const QByteArray &data)
{
    return base::toU64(base::fromBigEndian(data.sliced(4, 32))).value_or(0);
}

} // namespace

OrderChain::OrderChain()
{
    Block genesis;
    genesis.header = {0, chain::keccak256("order chain"), {}, 1'700'000'000, 0};
    blocks.push_back(genesis);
    Block first;
    first.header = {1, chain::keccak256("order chain 1"), genesis.header.hash, 1'700'000'012, 0};
    put(first, market::TokenAdded{token(), "uSPON", 6, 1, true}, {});
    blocks.push_back(first);
}

market::SpheronContracts OrderChain::contracts()
{
    market::SpheronContracts all;
    char byte = '\x61';
    for (chain::Address *one : {&all.orderRequest, &all.bid, &all.computeLease, &all.escrowUser, &all.escrowProtocol, &all.providerRegistry,
                                &all.providerAttributeRegistry, &all.tokenRegistry})
        *one = *chain::Address::fromBytes(QByteArray(20, byte++));
    return all;
}

void OrderChain::attach(market::Market &market)
{
    market::MarketState known;
    for (const Block &block : blocks) {
        for (const market::PlacedEvent &event : block.events)
            known.apply(event);
    }
    market.replace(std::move(known), blocks.back().header);
    market.setSync({market::MarketSync::State::Live, 0, 0, 0, {}});
    m_markets.push_back(&market);
}

void OrderChain::detach(const market::Market *market)
{
    std::erase_if(m_markets, [market](const QPointer<market::Market> &one) { return !one || one == market; });
}

chain::Hash OrderChain::submit(const chain::Address &from, const QByteArray &data)
{
    const chain::Hash hash = chain::keccak256(QByteArray(from.bytes() + data + QByteArray::number(++m_submitted)));
    pool.push_back({hash, from, data});
    orders += specIn(data).isEmpty() ? 0 : 1;
    return hash;
}

void OrderChain::put(Block &block, market::ProtocolEvent event, const chain::Hash &tx)
{
    block.events.push_back({block.header.number, quint32(block.events.size()), tx, std::move(event)});
    state.apply(block.events.back());
}

void OrderChain::carryOut(Block &block, const Tx &tx)
{
    m_good[tx.hash] = false;
    if (const QByteArray spec = specIn(tx.data); !spec.isEmpty()) {
        market::OrderTerms terms;
        terms.maxPrice = 1'000'000'000'000'000;
        terms.numOfBlocks = 1800;
        terms.token = token();
        terms.spec = spec;
        terms.version = 1;
        terms.mode = 1;
        put(block, market::OrderCreated{quint64(state.orders.orders().size()) + 1, tx.from, terms}, tx.hash);
        m_good[tx.hash] = true;
        return;
    }
    const quint64 id = numberIn(tx.data);
    const market::Order *order = state.orders.order(id);
    if (!order || order->creator != tx.from || !deploy::isUp(*order, state))
        return; // reverts
    const market::Lease *lease = state.leases.lease(id);
    if (lease)
        put(block, market::LeaseClosed{id, lease->provider, tx.from, 1'700'000'100, quint8(market::LeaseState::Terminated)}, tx.hash);
    put(block, market::OrderStateChanged{id, 0, quint8(market::OrderState::Closed)}, tx.hash);
    put(block, market::OrderMarkedAsClosed{id}, tx.hash);
    m_good[tx.hash] = true;
}

void OrderChain::mine(int count)
{
    for (int i = 0; i < count; ++i) {
        const chain::BlockHeader &parent = blocks.back().header;
        Block block;
        block.header = {parent.number + 1, chain::keccak256(QByteArray(parent.hash.bytes() + QByteArray::number(m_salt))), parent.hash, parent.timestamp + 12, 0};
        for (market::ProtocolEvent &event : std::exchange(m_due, {}))
            put(block, std::move(event), {});
        block.txs.assign(pool.begin(), pool.end());
        pool.clear();
        for (const Tx &tx : block.txs)
            carryOut(block, tx);
        blocks.push_back(block);
        tell(block);
    }
}

void OrderChain::tell(const Block &block)
{
    for (const auto &market : m_markets) {
        if (market)
            market->addBlock(block.header, block.events);
    }
}

void OrderChain::rollback(int depth)
{
    ++m_salt;
    for (int i = 0; i < depth && blocks.size() > 2; ++i) {
        const Block gone = blocks.back();
        blocks.pop_back();
        state.undo(gone.header.number);
        for (const Tx &tx : gone.txs) {
            m_good.erase(tx.hash);
            pool.push_back(tx);
        }
        for (const auto &market : m_markets) {
            if (market)
                market->removeBlock(gone.header);
        }
    }
    std::reverse(pool.begin(), pool.end());
}

void OrderChain::match(quint64 id)
{
    const market::Order *order = state.orders.order(id);
    if (!order || order->state != market::OrderState::Open)
        return;
    const quint32 next = quint32(height()) + 1;
    m_due.push_back(market::OrderStateChanged{id, 0, quint8(market::OrderState::Matched)});
    m_due.push_back(market::OrderMatched{id, providerOfOrders(), 0, 1, 500'000'000'000'000, order->creator});
    m_due.push_back(market::LeaseCreated{id, 0, id, 500'000'000'000'000, providerOfOrders(), order->creator, next, 1'700'000'050, 0, 0});
}

bool OrderChain::waits(const chain::Hash &hash) const
{
    return std::any_of(pool.begin(), pool.end(), [&hash](const Tx &tx) { return tx.hash == hash; });
}

bool OrderChain::waits(const chain::Address &from) const
{
    return std::any_of(pool.begin(), pool.end(), [&from](const Tx &tx) { return tx.from == from; });
}

std::optional<OrderChain::Fate> OrderChain::fateOf(const chain::Hash &hash) const
{
    for (const Block &block : blocks) {
        if (std::any_of(block.txs.begin(), block.txs.end(), [&hash](const Tx &tx) { return tx.hash == hash; }))
            return Fate{block.header.number, m_good.at(hash)};
    }
    return std::nullopt;
}

std::vector<quint64> OrderChain::up(const QString &mark) const
{
    std::vector<quint64> ids;
    for (const auto &[id, order] : state.orders.orders()) {
        if (deploy::isMarked(order.terms.spec, mark) && deploy::isUp(order, state))
            ids.push_back(id);
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

bool OrderChainSender::isOnItsWay(const QByteArray &mark) const
{
    return std::any_of(m_kept.begin(), m_kept.end(), [&](const OrderChain::Tx &tx) { return tx.data.contains(mark) && m_chain.waits(tx.hash); })
           || std::any_of(m_unsigned.begin(), m_unsigned.end(), [&](const Unsigned &one) { return one.data.contains(mark); });
}

base::Async<quint64> OrderChainSender::quietBlock()
{
    if (m_chain.waits(*m_who))
        return base::failed<quint64>({base::ErrorCode::Network, QStringLiteral("Another transaction is on its way."), {}, nullptr, 0});
    return base::ready<quint64>(m_chain.height());
}

base::Async<deploy::OrderSender::Means> OrderChainSender::means(const chain::Address &)
{
    return base::ready<Means>(Means{{1, 1'000'000}, {0, free, 0, 0}});
}

base::Async<chain::Receipt> OrderChainSender::send(const chain::TxIntent &intent)
{
    if (locked)
        return base::failed<chain::Receipt>({base::ErrorCode::Locked, QStringLiteral("Unlock the wallet, then try again."), {}, nullptr, 0});
    const Unsigned asked{intent.data, {}};
    const auto future = asked.promise.future();
    if (slow)
        m_unsigned.push_back(asked);
    else
        submit(asked);
    return future;
}

void OrderChainSender::submit(const Unsigned &one)
{
    ++sendings;
    placed += specIn(one.data).isEmpty() ? 0 : 1;
    const chain::Hash hash = m_chain.submit(*m_who, one.data);
    if (!forgetful)
        m_kept.push_back({hash, *m_who, one.data});
    m_waiting.push_back({hash, one.promise});
}

void OrderChainSender::sign()
{
    for (const Unsigned &one : std::exchange(m_unsigned, {}))
        submit(one);
}

void OrderChainSender::withdraw(const QByteArray &mark)
{
    std::vector<Unsigned> gone;
    const auto first = std::stable_partition(m_unsigned.begin(), m_unsigned.end(), [&mark](const Unsigned &one) { return !one.data.contains(mark); });
    std::move(first, m_unsigned.end(), std::back_inserter(gone));
    m_unsigned.erase(first, m_unsigned.end());
    for (const Unsigned &one : gone)
        one.promise.fail({base::ErrorCode::Network, QStringLiteral("The transaction was not sent; it is tried again."), {}, nullptr, 0});
}

void OrderChainSender::hear()
{
    std::vector<Waiting> done;
    std::vector<Waiting> left;
    for (const Waiting &one : m_waiting) {
        const bool known = m_chain.fateOf(one.hash) || !m_chain.waits(one.hash);
        (known && !loseAnswers ? done : left).push_back(one);
    }
    m_waiting = left;
    for (const Waiting &one : done) {
        const auto fate = m_chain.fateOf(one.hash);
        if (!fate)
            one.promise.fail({base::ErrorCode::Conflict, QStringLiteral("The network has dropped this transaction."), {}, nullptr, 0});
        else if (!fate->good)
            one.promise.fail({base::ErrorCode::Reverted, QStringLiteral("The contract refused."), {}, nullptr, 0});
        else
            one.promise.complete(chain::Receipt{one.hash, {}, fate->block, true, 0, 0, {}});
    }
}

} // namespace test
