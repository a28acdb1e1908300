// SPDX-License-Identifier: Apache-2.0
#include "models/chain/rpc/RpcClient.h"

#include "models/base/Background.h"
#include "models/base/Hex.h"
#include "models/chain/codec/Keccak.h"
#include "models/chain/codec/RpcHex.h"
#include "models/chain/rpc/Revert.h"
#include "models/chain/rpc/RpcDecode.h"
#include "models/chain/rpc/RpcErrors.h"

#include <QCoreApplication>

#include <algorithm>
#include <nlohmann/json.hpp>

namespace chain {

namespace {

using nlohmann::json;

constexpr qsizetype SmallAnswer = 64 * 1024; ///< bytes; larger answers are decoded on another thread

std::string text(const QString &string)
{
    return string.toStdString();
}

std::string hex(const QByteArray &bytes)
{
    return base::toHex(bytes).toStdString();
}

auto impossible(const QString &why)
{
    return base::fail(impossibleError(why));
}

/// The answer as T, by `decode(const json &) -> Result<T>`; completes with Closed when `context` goes first.
template <class T, class Decode>
base::Async<T> as(base::Async<json> answer, QObject *context, Decode decode)
{
    base::Promise<T> promise;
    auto future = promise.future();
    answer.then(context, [promise, decode](QFuture<base::Result<json>> finished) {
        const base::Result<json> result = base::taken(finished);
        if (!result)
            return promise.fail(result.error());
        promise.complete(decode(*result));
    });
    return future;
}

/// The same where the contract may refuse.
template <class T, class Decode>
base::Async<T> asUnlessReverted(base::Async<json> answer, QObject *context, Decode decode)
{
    base::Promise<T> promise;
    auto future = promise.future();
    answer.then(context, [promise, decode](const base::Result<json> &result) {
        if (!result)
            return promise.fail(isRevert(result.error()) ? asReverted(result.error()) : result.error());
        promise.complete(decode(*result));
    });
    return future;
}

base::Error notFoundError(const QString &detail)
{
    return base::Error{base::ErrorCode::NotFound,
                       QCoreApplication::translate("chain", "The node does not have this block. It may still be catching up; try again in a moment."),
                       detail, nullptr, 0};
}

std::optional<quint64> numberOf(const BlockTag &block)
{
    const auto number = parseQuantity64(block.name);
    return number ? std::optional(*number) : std::nullopt;
}

} // namespace

RpcClient::RpcClient(Transport &transport) : m_transport(transport), m_context(std::make_unique<QObject>()) {}
RpcClient::~RpcClient() = default;

base::Async<QByteArray> RpcClient::call(const CallRequest &request, const BlockTag &block)
{
    auto answer = m_transport.request(QStringLiteral("eth_call"), json::array({callToJson(request), text(block.name)}));
    return asUnlessReverted<QByteArray>(std::move(answer), m_context.get(), dataFromJson);
}

base::Async<Hash> RpcClient::storageAt(const Address &address, const Hash &slot, const BlockTag &block)
{
    auto answer = m_transport.request(QStringLiteral("eth_getStorageAt"),
                                      json::array({hex(address.bytes()), text(slot.toString()), text(block.name)}));
    return as<Hash>(std::move(answer), m_context.get(), hashFromJson);
}

base::Async<QByteArray> RpcClient::code(const Address &address)
{
    auto answer = m_transport.request(QStringLiteral("eth_getCode"), json::array({hex(address.bytes()), "latest"}));
    return as<QByteArray>(std::move(answer), m_context.get(), dataFromJson);
}

base::Async<quint64> RpcClient::chainId()
{
    return as<quint64>(m_transport.request(QStringLiteral("eth_chainId"), json::array()), m_context.get(), numberFromJson);
}

base::Async<quint64> RpcClient::blockNumber()
{
    return as<quint64>(m_transport.request(QStringLiteral("eth_blockNumber"), json::array()), m_context.get(), numberFromJson);
}

base::Async<BlockHeader> RpcClient::header(const BlockTag &block)
{
    auto answer = m_transport.request(QStringLiteral("eth_getBlockByNumber"), json::array({text(block.name), false}));
    return as<BlockHeader>(std::move(answer), m_context.get(), [block](const json &value) -> base::Result<BlockHeader> {
        if (value.is_null())
            return base::fail(notFoundError(block.name));
        auto header = headerFromJson(value);
        if (header && numberOf(block).value_or(header->number) != header->number)
            return impossible(QStringLiteral("block %1 for block %2").arg(header->number).arg(block.name));
        return header;
    });
}

base::Async<BlockHeader> RpcClient::headerByHash(const Hash &hash)
{
    auto answer = m_transport.request(QStringLiteral("eth_getBlockByHash"), json::array({text(hash.toString()), false}));
    return as<BlockHeader>(std::move(answer), m_context.get(), [hash](const json &value) -> base::Result<BlockHeader> {
        if (value.is_null())
            return base::fail(notFoundError(hash.toString()));
        auto header = headerFromJson(value);
        if (header && header->hash != hash)
            return impossible(QStringLiteral("another block than asked for"));
        return header;
    });
}

base::Async<base::U256> RpcClient::balance(const Address &address, const BlockTag &block)
{
    auto answer = m_transport.request(QStringLiteral("eth_getBalance"), json::array({hex(address.bytes()), text(block.name)}));
    return as<base::U256>(std::move(answer), m_context.get(), quantityFromJson);
}

base::Async<quint64> RpcClient::nonce(const Address &address, const BlockTag &block)
{
    auto answer = m_transport.request(QStringLiteral("eth_getTransactionCount"), json::array({hex(address.bytes()), text(block.name)}));
    return as<quint64>(std::move(answer), m_context.get(), numberFromJson);
}

base::Async<base::U256> RpcClient::gasPrice()
{
    return as<base::U256>(m_transport.request(QStringLiteral("eth_gasPrice"), json::array()), m_context.get(), quantityFromJson);
}

base::Async<base::U256> RpcClient::maxPriorityFeePerGas()
{
    auto answer = m_transport.request(QStringLiteral("eth_maxPriorityFeePerGas"), json::array());
    return as<base::U256>(std::move(answer), m_context.get(), quantityFromJson);
}

base::Async<base::U256> RpcClient::estimateGas(const CallRequest &request)
{
    auto answer = m_transport.request(QStringLiteral("eth_estimateGas"), json::array({callToJson(request)}));
    return asUnlessReverted<base::U256>(std::move(answer), m_context.get(), quantityFromJson);
}

base::Async<Hash> RpcClient::sendRawTransaction(QByteArrayView raw)
{
    const Hash expected = keccak256(raw);
    auto answer = m_transport.request(QStringLiteral("eth_sendRawTransaction"), json::array({hex(raw.toByteArray())}));
    return as<Hash>(std::move(answer), m_context.get(), [expected](const json &value) -> base::Result<Hash> {
        const auto hash = hashFromJson(value);
        if (hash && *hash != expected)
            return impossible(QStringLiteral("another transaction hash than that of the bytes sent"));
        return hash;
    });
}

base::Async<std::optional<Receipt>> RpcClient::receipt(const Hash &transaction)
{
    using Answer = base::Result<std::optional<Receipt>>;
    auto answer = m_transport.request(QStringLiteral("eth_getTransactionReceipt"), json::array({text(transaction.toString())}));
    return as<std::optional<Receipt>>(std::move(answer), m_context.get(), [transaction](const json &value) -> Answer {
        if (value.is_null())
            return std::optional<Receipt>();
        auto receipt = receiptFromJson(value);
        if (!receipt)
            return base::fail(std::move(receipt.error()));
        if (receipt->transactionHash != transaction)
            return impossible(QStringLiteral("the receipt of another transaction"));
        return std::optional(std::move(*receipt));
    });
}

base::Async<std::optional<TxInfo>> RpcClient::transaction(const Hash &transaction)
{
    using Answer = base::Result<std::optional<TxInfo>>;
    auto answer = m_transport.request(QStringLiteral("eth_getTransactionByHash"), json::array({text(transaction.toString())}));
    return as<std::optional<TxInfo>>(std::move(answer), m_context.get(), [transaction](const json &value) -> Answer {
        if (value.is_null())
            return std::optional<TxInfo>();
        auto info = txInfoFromJson(value);
        if (!info)
            return base::fail(std::move(info.error()));
        if (info->hash != transaction)
            return impossible(QStringLiteral("another transaction than asked for"));
        return std::optional(std::move(*info));
    });
}

base::Async<QByteArray> RpcClient::rawLogs(const LogFilter &filter, quint64 fromBlock, quint64 toBlock)
{
    json query = filterToJson(filter);
    query["fromBlock"] = text(formatQuantity(base::U256(fromBlock)));
    query["toBlock"] = text(formatQuantity(base::U256(toBlock)));
    return m_transport.requestText(QStringLiteral("eth_getLogs"), json::array({std::move(query)}));
}

base::Async<std::vector<Log>> RpcClient::logs(const LogFilter &filter, quint64 fromBlock, quint64 toBlock)
{
    return checkedLogs(rawLogs(filter, fromBlock, toBlock), [=](const Log &log) {
        return !log.removed && log.blockNumber >= fromBlock && log.blockNumber <= toBlock && filter.matches(log);
    });
}

base::Async<std::vector<Log>> RpcClient::logsOfBlock(const LogFilter &filter, const Hash &blockHash)
{
    json query = filterToJson(filter);
    query["blockHash"] = text(blockHash.toString());
    return checkedLogs(m_transport.requestText(QStringLiteral("eth_getLogs"), json::array({std::move(query)})),
                       [=](const Log &log) { return !log.removed && log.blockHash == blockHash && filter.matches(log); });
}

base::Async<std::vector<Log>> RpcClient::checkedLogs(base::Async<QByteArray> answer, LogCheck wasAskedFor)
{
    using Logs = base::Result<std::vector<Log>>;
    const base::Promise<std::vector<Log>> promise;
    answer.then(m_context.get(), [context = m_context.get(), promise, wasAskedFor](QFuture<base::Result<QByteArray>> finished) {
        auto text = base::taken(finished);
        if (!text)
            return promise.fail(std::move(text.error()));
        const bool small = text->size() <= SmallAnswer;
        auto decode = [text = std::move(*text), wasAskedFor]() -> Logs {
            auto logs = logsFromText(text);
            if (!logs)
                return logs;
            const auto foreign = std::find_if_not(logs->begin(), logs->end(), wasAskedFor);
            if (foreign != logs->end())
                return impossible(QStringLiteral("a log that was not asked for, in block %1").arg(foreign->blockNumber));
            return logs;
        };
        if (small)
            return promise.complete(decode());
        base::inBackground<std::vector<Log>>(context, std::move(decode), [promise](Logs logs) { promise.complete(std::move(logs)); });
    });
    return promise.future();
}

base::Async<json> RpcClient::raw(const QString &method, json params)
{
    return m_transport.request(method, std::move(params));
}

} // namespace chain
