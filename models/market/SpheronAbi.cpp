// SPDX-License-Identifier: Apache-2.0
#include "models/market/SpheronAbi.h"

#include "models/base/Gather.h"

#include <QCoreApplication>

namespace market {

namespace {

using chain::AbiFunction;
using chain::AbiValue;

/// Signatures are constants of this file; a test calls each of them.
AbiFunction function(QStringView signature, QStringView outputs = {})
{
    return *AbiFunction::parse(signature, outputs);
}

AbiValue detailTuple(const OrderDetails &details)
{
    AbiValue::List tiers;
    for (const quint8 tier : details.tier)
        tiers.emplace_back(int(tier));
    return AbiValue::List{details.maxPrice, details.numOfBlocks, details.token, AbiValue::Text{details.spec},
                          int(details.version), int(details.mode), std::move(tiers)};
}

/// Every argument has its parameter's type, and is in range by construction.
QByteArray encode(const AbiFunction &function, const std::vector<AbiValue> &arguments)
{
    return function.encodeCall(arguments).value_or(QByteArray());
}

const AbiFunction &getOrderById()
{
    static const AbiFunction f = function(u"getOrderById(uint64)",
        u"((uint64,uint256,uint64,address,address,uint8,(string,uint16,uint8,uint8[])))");
    return f;
}
const AbiFunction &minBlockNumber() { static const AbiFunction f = function(u"minBlockNumber()", u"(uint256)"); return f; }
const AbiFunction &maxBlockNumber() { static const AbiFunction f = function(u"maxBlockNumber()", u"(uint256)"); return f; }
const AbiFunction &getUserData()
{
    static const AbiFunction f = function(u"getUserData(address,address,bool)", u"((uint128,uint128))");
    return f;
}
const AbiFunction &providerEarnings()
{
    static const AbiFunction f = function(u"providerEarnings(address,address)", u"(uint128,uint128,uint128)");
    return f;
}
const AbiFunction &balanceOf() { static const AbiFunction f = function(u"balanceOf(address)", u"(uint256)"); return f; }
const AbiFunction &allowance() { static const AbiFunction f = function(u"allowance(address,address)", u"(uint256)"); return f; }

QByteArray rawText(const AbiValue &value)
{
    const auto *text = std::get_if<AbiValue::Text>(&value.data);
    return text ? text->utf8 : QByteArray();
}

base::Result<SpheronReader::OrderOnChain> orderFrom(const AbiValue &answer)
{
    const AbiValue::List &order = answer.toList();
    const AbiValue::List &specs = order.at(6).toList();
    SpheronReader::OrderOnChain result;
    result.details.maxPrice = order.at(1).toU256();
    result.details.numOfBlocks = order.at(2).toU64();
    result.details.token = order.at(3).toAddress();
    result.creator = order.at(4).toAddress();
    result.details.spec = rawText(specs.at(0));
    result.details.version = quint16(specs.at(1).toU64());
    for (const AbiValue &tier : specs.at(3).toList())
        result.details.tier.push_back(quint8(tier.toU64()));
    if (result.creator.isZero())
        return base::fail(base::ErrorCode::NotFound, QCoreApplication::translate("market", "There is no order with this number on this network."));
    const quint64 state = order.at(5).toU64();
    const quint64 mode = specs.at(2).toU64();
    if (state > quint64(OrderState::Matched) || mode > quint64(OrderMode::Provider))
        return base::fail(base::ErrorCode::Protocol,
            QCoreApplication::translate("market", "The market's contract says something about this order that this version does not know. Update the program."),
            QStringLiteral("state %1, mode %2").arg(state).arg(mode));
    result.state = OrderState(state);
    result.details.mode = OrderMode(mode);
    return result;
}

} // namespace

QByteArray encodeCreateOrder(const OrderDetails &details)
{
    static const AbiFunction f = function(u"createOrder((uint256,uint64,address,string,uint16,uint8,uint8[]))");
    return encode(f, {detailTuple(details)});
}

QByteArray encodeUpdateInitialOrder(quint64 orderId, const OrderDetails &details)
{
    static const AbiFunction f = function(u"updateInitialOrder(uint64,(uint256,uint64,address,string,uint16,uint8,uint8[]))");
    return encode(f, {orderId, detailTuple(details)});
}

QByteArray encodePlaceBid(quint64 orderId, const base::U256 &price, const base::U256 &fizzId)
{
    static const AbiFunction f = function(u"placeBid(uint64,uint256,uint256)");
    return encode(f, {orderId, price, fizzId});
}

QByteArray encodeMatchOrder(quint64 orderId, const chain::Address &provider, const base::U256 &price)
{
    static const AbiFunction f = function(u"matchOrder(uint64,address,uint256)");
    return encode(f, {orderId, provider, price});
}

QByteArray encodeAcceptUpdate(quint64 orderId)
{
    static const AbiFunction f = function(u"acceptUpdate(uint64)");
    return encode(f, {orderId});
}

QByteArray encodeUpdateOrder(quint64 orderId, const base::U256 &price)
{
    static const AbiFunction f = function(u"updateOrder(uint64,uint256)");
    return encode(f, {orderId, price});
}

QByteArray encodeCloseLease(quint64 leaseId)
{
    static const AbiFunction f = function(u"closeLease(uint256)");
    return encode(f, {leaseId});
}

QByteArray encodeDeposit(const chain::Address &token, const base::U256 &amount)
{
    static const AbiFunction f = function(u"deposit(address,uint256)");
    return encode(f, {token, amount});
}

QByteArray encodeWithdraw(const chain::Address &token, const base::U256 &amount)
{
    static const AbiFunction f = function(u"withdraw(address,uint256,address)");
    return encode(f, {token, amount, chain::Address()}); // no operator: one's own money
}

QByteArray encodeWithdrawEarnings(const chain::Address &provider, const chain::Address &token, const base::U256 &amount)
{
    static const AbiFunction f = function(u"withdrawEarnings(address,uint256,address,uint256)");
    return encode(f, {provider, 0, token, amount}); // fizz 0: a provider's own
}

QByteArray encodeApprove(const chain::Address &spender, const base::U256 &amount)
{
    static const AbiFunction f = function(u"approve(address,uint256)");
    return encode(f, {spender, amount});
}

SpheronReader::SpheronReader(chain::ContractReader &reader, SpheronContracts contracts)
    : m_reader(reader), m_contracts(std::move(contracts))
{
}

base::Async<SpheronReader::Values> SpheronReader::ask(const Question &question, const chain::BlockTag &block)
{
    const auto data = question.function.encodeCall(question.arguments);
    if (!data)
        return base::failed<Values>(data.error());
    base::Promise<Values> promise;
    m_reader.call({{}, question.to, 0, *data}, block)
        .then(&m_context, [promise, &function = question.function](base::Result<QByteArray> answer) {
            promise.complete(answer.and_then([&](const QByteArray &bytes) { return function.decodeResult(bytes); })
                                 .map_error([](base::Error error) {
                                     if (error.code == base::ErrorCode::Invalid)
                                         error = {base::ErrorCode::Protocol,
                                                  QCoreApplication::translate("market", "The market's contract gave an answer that makes no sense. Check the contract addresses of this network in Settings."),
                                                  error.toLogLine(), nullptr, 0};
                                     return error;
                                 }));
        });
    return promise.future();
}

base::Async<std::vector<SpheronReader::Values>> SpheronReader::askAll(std::vector<Question> questions, const chain::BlockTag &block)
{
    const std::size_t count = questions.size();
    return base::gather<Values>(&m_context, count,
                                [this, asked = std::move(questions), block](std::size_t i) { return ask(asked[i], block); });
}

base::Async<SpheronReader::OrderOnChain> SpheronReader::order(quint64 id, const chain::BlockTag &block)
{
    base::Promise<OrderOnChain> promise;
    ask({m_contracts.orderRequest, getOrderById(), {id}}, block).then(&m_context, [promise](base::Result<Values> values) {
        promise.complete(values.and_then([](const Values &v) { return orderFrom(v.front()); }));
    });
    return promise.future();
}

base::Async<SpheronReader::Limits> SpheronReader::limits(const chain::BlockTag &block)
{
    base::Promise<Limits> promise;
    askAll({{m_contracts.orderRequest, minBlockNumber(), {}}, {m_contracts.orderRequest, maxBlockNumber(), {}}}, block)
        .then(&m_context, [promise](base::Result<std::vector<Values>> answers) {
            promise.complete(answers.map([](const std::vector<Values> &a) {
                return Limits{a[0].front().toU64(), a[1].front().toU64()};
            }));
        });
    return promise.future();
}

base::Async<SpheronReader::Purse> SpheronReader::purse(const chain::Address &account, const chain::Address &token, const chain::BlockTag &block)
{
    base::Promise<Purse> promise;
    askAll({{m_contracts.escrowUser, getUserData(), {account, token, false}}, {token, balanceOf(), {account}},
            {token, allowance(), {account, m_contracts.escrowUser}}}, block)
        .then(&m_context, [promise](base::Result<std::vector<Values>> answers) {
            promise.complete(answers.map([](const std::vector<Values> &a) {
                const AbiValue::List &escrow = a[0].front().toList();
                return Purse{escrow.at(0).toU256(), escrow.at(1).toU256(), a[1].front().toU256(), a[2].front().toU256()};
            }));
        });
    return promise.future();
}

base::Async<SpheronReader::Earnings> SpheronReader::earnings(const chain::Address &provider, const chain::Address &token, const chain::BlockTag &block)
{
    base::Promise<Earnings> promise;
    ask({m_contracts.escrowProtocol, providerEarnings(), {provider, token}}, block)
        .then(&m_context, [promise](base::Result<Values> values) {
            promise.complete(values.map([](const Values &v) { return Earnings{v[0].toU256(), v[1].toU256(), v[2].toU256()}; }));
        });
    return promise.future();
}

} // namespace market
