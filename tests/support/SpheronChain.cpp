// SPDX-License-Identifier: Apache-2.0
#include "tests/support/SpheronChain.h"

#include "models/chain/codec/Keccak.h"
#include "models/market/EventDecoder.h"

#include <QSet>

namespace test {

namespace {

chain::Address addressOf(char byte)
{
    return *chain::Address::fromBytes(QByteArray(chain::Address::Size, byte));
}

QByteArray word(quint64 value)
{
    return base::toBytes32(value);
}

QByteArray word(const chain::Address &address)
{
    return QByteArray(12, '\0') + address.bytes();
}

chain::Hash topicOf(const chain::Address &address)
{
    return *chain::Hash::fromBytes(word(address));
}

} // namespace

market::SpheronContracts SpheronChain::contracts(quint64 deployBlock)
{
    market::SpheronContracts all;
    char byte = '\x61';
    for (chain::Address *one : {&all.orderRequest, &all.bid, &all.computeLease, &all.escrowUser, &all.escrowProtocol, &all.providerRegistry,
                                &all.providerAttributeRegistry, &all.tokenRegistry})
        *one = addressOf(byte++);
    all.deployBlock = deployBlock;
    return all;
}

chain::Address SpheronChain::tenant()
{
    return addressOf('\x33');
}

chain::Address SpheronChain::token()
{
    return addressOf('\x44');
}

MemoryChain::Event SpheronChain::event(int key)
{
    static const market::SpheronContracts all = contracts();
    static const chain::Hash created = chain::keccak256("OrderCreated(uint64,address,uint256,uint64,address,string,uint16,uint8)");
    static const chain::Hash moved = chain::keccak256("TokenMovement(address,address,address,uint256,uint8)");
    if (key % 2 == 0)
        return {all.escrowUser, {moved, topicOf(tenant()), topicOf(all.escrowUser), topicOf(token())}, word(quint64(key)) + word(0)};
    const QByteArray spec = QByteArrayLiteral("spec of order ") + QByteArray::number(key);
    return {all.orderRequest,
            {created},
            word(quint64(key)) + word(tenant()) + word(1'000'000'000) + word(43'200) + word(token()) + word(8 * 32) + word(1) + word(1) + word(quint64(spec.size()))
                + spec.leftJustified(32 * ((spec.size() + 31) / 32), '\0')};
}

MemoryChain SpheronChain::chain(quint64 salt)
{
    MemoryChain result(salt);
    result.eventOf = event;
    return result;
}

int SpheronChain::keyOf(const chain::Log &log)
{
    const auto placed = market::decodeEvent(chain::viewOf(log));
    return placed ? keyOf(*placed) : -1;
}

int SpheronChain::keyOf(const market::PlacedEvent &placed)
{
    if (const auto *order = std::get_if<market::OrderCreated>(&placed.event))
        return int(order->orderId);
    if (const auto *movement = std::get_if<market::TokenMovement>(&placed.event))
        return int(base::toU64(movement->amount).value_or(0));
    return -1;
}

QString SpheronChain::difference(const market::MarketState &state, const QList<int> &keys)
{
    quint64 deposits = 0;
    QSet<quint64> missing;
    for (const int key : keys) {
        if (key % 2 == 0)
            deposits += quint64(key);
        else
            missing.insert(quint64(key));
    }
    QString words;
    for (const auto &[id, order] : state.orders.orders()) {
        if (!missing.remove(id))
            words += QStringLiteral("order %1 too many; ").arg(id);
    }
    for (const quint64 id : missing)
        words += QStringLiteral("order %1 is missing; ").arg(id);
    const base::U256 held = state.escrow.balance(tenant(), token()).deposited;
    if (held != deposits)
        words += QStringLiteral("deposits of %1 instead of %2; ").arg(base::toDecimal(held)).arg(deposits);
    return words.left(2'000);
}

} // namespace test
