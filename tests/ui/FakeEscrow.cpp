// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/FakeEscrow.h"

#include "models/chain/codec/AbiCodec.h"
#include "models/chain/codec/AbiFunction.h"

namespace test {

using chain::AbiFunction;
using chain::AbiValue;

namespace {

bool asks(const QByteArray &data, QStringView signature)
{
    return data.startsWith(AbiFunction::parse(signature)->selector());
}

} // namespace

void FakeEscrow::release()
{
    holding = false;
    for (const auto &run : std::exchange(m_waiting, {}))
        run();
}

base::Result<QByteArray> FakeEscrow::answer(const QByteArray &data) const
{
    if (failure)
        return base::fail(*failure);
    if (asks(data, u"minBlockNumber()"))
        return base::toBytes32(limits.minBlocks);
    if (asks(data, u"maxBlockNumber()"))
        return base::toBytes32(limits.maxBlocks);
    if (asks(data, u"getUserData(address,address,bool)"))
        return base::toBytes32(purse.locked) + base::toBytes32(purse.unlocked);
    if (asks(data, u"balanceOf(address)"))
        return base::toBytes32(purse.inWallet);
    if (asks(data, u"allowance(address,address)"))
        return base::toBytes32(purse.allowance);
    const auto get = *AbiFunction::parse(u"getOrderById(uint64)", u"((uint64,uint256,uint64,address,address,uint8,(string,uint16,uint8,uint8[])))");
    const auto arguments = get.decodeArguments(data);
    if (!arguments)
        return base::fail(base::ErrorCode::Reverted, QStringLiteral("no such function"));
    AbiValue::List tiers;
    for (const quint8 tier : order.details.tier)
        tiers.emplace_back(int(tier));
    const AbiValue::List specs{AbiValue::Text{order.details.spec}, int(order.details.version), int(order.details.mode), std::move(tiers)};
    std::vector<AbiValue> answers(1);
    answers[0].data = AbiValue::List{arguments->front().toU64(), order.details.maxPrice, order.details.numOfBlocks, order.details.token,
                                     order.creator, int(order.state), specs};
    return chain::abiEncode(get.outputs(), answers);
}

base::Async<QByteArray> FakeEscrow::call(const chain::CallRequest &request, const chain::BlockTag &)
{
    ++asked;
    if (!holding)
        return base::ready<QByteArray>(answer(request.data));
    base::Promise<QByteArray> promise;
    m_waiting.push_back([this, promise, data = request.data] { promise.complete(answer(data)); });
    return promise.future();
}

base::Async<chain::Hash> FakeEscrow::storageAt(const chain::Address &, const chain::Hash &, const chain::BlockTag &)
{
    return base::ready<chain::Hash>(chain::Hash());
}

base::Async<QByteArray> FakeEscrow::code(const chain::Address &)
{
    return base::ready<QByteArray>(QByteArray("\x60\x80"));
}

} // namespace test
