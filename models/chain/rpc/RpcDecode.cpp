// SPDX-License-Identifier: Apache-2.0
#include "models/chain/rpc/RpcDecode.h"

#include "models/base/Hex.h"
#include "models/chain/codec/LogReader.h"
#include "models/chain/codec/RpcHex.h"
#include "models/chain/rpc/JsonFields.h"
#include "models/chain/rpc/RpcErrors.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <tuple>

namespace chain {

namespace {

QString stringIn(const nlohmann::json &value)
{
    return value.is_string() ? QString::fromStdString(value.get_ref<const std::string &>()) : QString();
}

auto impossible(const char *why)
{
    return base::fail(impossibleError(QString::fromLatin1(why)));
}

/// A height, or a place within a block. Half of the range is enough for any chain, and leaves no sum, difference or
/// database column where it could overflow.
quint64 place(JsonFields &fields, const char *name)
{
    const quint64 number = fields.number(name);
    if (number > quint64((std::numeric_limits<qint64>::max)()))
        fields.refuse(QLatin1String(name) + QStringLiteral(" out of range"));
    return number;
}

base::Result<std::vector<Log>> inOrder(std::vector<Log> logs)
{
    const auto placeOf = [](const Log &log) { return std::tuple(log.blockNumber, log.logIndex); };
    const auto isBefore = [&placeOf](const Log &a, const Log &b) { return placeOf(a) < placeOf(b); };
    if (!std::is_sorted(logs.begin(), logs.end(), isBefore))
        std::stable_sort(logs.begin(), logs.end(), isBefore);
    for (std::size_t i = 1; i < logs.size(); ++i) {
        if (placeOf(logs[i - 1]) == placeOf(logs[i]))
            return impossible("two logs in one place");
        if (logs[i - 1].blockNumber == logs[i].blockNumber && logs[i - 1].blockHash != logs[i].blockHash)
            return impossible("two blocks at one height");
    }
    return logs;
}

} // namespace

base::Result<base::U256> quantityFromJson(const nlohmann::json &value)
{
    auto quantity = parseQuantity(stringIn(value));
    if (!quantity)
        return impossible("not a quantity");
    return quantity;
}

base::Result<quint64> numberFromJson(const nlohmann::json &value)
{
    const auto number = parseQuantity64(stringIn(value));
    if (!number)
        return impossible("not a 64-bit quantity");
    return number;
}

base::Result<QByteArray> dataFromJson(const nlohmann::json &value)
{
    auto data = parseData(stringIn(value));
    if (!data)
        return impossible("not data");
    return data;
}

base::Result<Hash> hashFromJson(const nlohmann::json &value)
{
    const auto data = parseData(stringIn(value), Hash::Size);
    if (!data)
        return impossible("not a hash");
    return Hash::fromBytes(*data);
}

base::Result<BlockHeader> headerFromJson(const nlohmann::json &value)
{
    JsonFields fields(value);
    BlockHeader header;
    header.number = place(fields, "number");
    header.hash = fields.hash("hash");
    header.parentHash = fields.hash("parentHash");
    const quint64 timestamp = fields.number("timestamp");
    if (timestamp > quint64((std::numeric_limits<qint64>::max)()) / 1000) // it must survive becoming milliseconds
        fields.refuse(QStringLiteral("timestamp out of range"));
    header.timestamp = qint64(timestamp);
    if (fields.has("baseFeePerGas"))
        header.baseFeePerGas = fields.quantity("baseFeePerGas");
    if (header.hash == header.parentHash)
        fields.refuse(QStringLiteral("a block that is its own parent"));
    if (const auto status = fields.status(); !status)
        return base::fail(status.error());
    return header;
}

base::Result<Log> logFromJson(const nlohmann::json &value)
{
    JsonFields fields(value);
    Log log;
    log.address = fields.address("address");
    for (const nlohmann::json &topic : fields.list("topics")) {
        const auto hash = hashFromJson(topic);
        if (!hash || log.topics.size() == 4)
            return impossible("topics of a log");
        log.topics.push_back(*hash);
    }
    log.data = fields.data("data");
    log.blockNumber = place(fields, "blockNumber");
    log.blockHash = fields.hash("blockHash");
    log.transactionHash = fields.hash("transactionHash");
    log.logIndex = place(fields, "logIndex");
    log.removed = fields.flag("removed");
    if (const auto status = fields.status(); !status)
        return base::fail(status.error());
    return log;
}

base::Result<std::vector<Log>> logsFromJson(const nlohmann::json &value)
{
    if (!value.is_array())
        return impossible("logs are no list");
    std::vector<Log> logs;
    logs.reserve(value.size());
    for (const nlohmann::json &element : value) {
        auto log = logFromJson(element);
        if (!log)
            return base::fail(std::move(log.error()));
        logs.push_back(std::move(*log));
    }
    return inOrder(std::move(logs));
}

base::Result<std::vector<Log>> logsFromText(const QByteArray &answer)
{
    std::vector<Log> logs;
    const auto count = readLogs(answer, [&logs](const LogView &log) {
        logs.push_back(logOf(log));
        return true;
    });
    if (!count)
        return base::fail(count.error());
    return inOrder(std::move(logs));
}
base::Result<Receipt> receiptFromJson(const nlohmann::json &value)
{
    JsonFields fields(value);
    Receipt receipt;
    receipt.transactionHash = fields.hash("transactionHash");
    receipt.blockHash = fields.hash("blockHash");
    receipt.blockNumber = place(fields, "blockNumber");
    const quint64 state = fields.number("status");
    if (state > 1)
        fields.refuse(QStringLiteral("status neither 0 nor 1"));
    receipt.success = state == 1;
    receipt.gasUsed = fields.quantity("gasUsed");
    if (fields.has("effectiveGasPrice"))
        receipt.effectiveGasPrice = fields.quantity("effectiveGasPrice");
    auto logs = logsFromJson(fields.list("logs"));
    if (const auto status = fields.status(); !status)
        return base::fail(status.error());
    if (!logs)
        return base::fail(std::move(logs.error()));
    for (const Log &log : *logs) {
        if (log.transactionHash != receipt.transactionHash || log.blockHash != receipt.blockHash || log.blockNumber != receipt.blockNumber)
            return impossible("a receipt with foreign logs");
    }
    if (!receipt.success && !logs->empty())
        return impossible("a failed transaction with logs"); // what fails leaves none: the status was changed on the way
    receipt.logs = std::move(*logs);
    return receipt;
}

base::Result<TxInfo> txInfoFromJson(const nlohmann::json &value)
{
    JsonFields fields(value);
    TxInfo info;
    info.hash = fields.hash("hash");
    info.from = fields.address("from");
    if (fields.has("to"))
        info.to = fields.address("to");
    info.nonce = fields.number("nonce");
    info.value = fields.quantity("value");
    info.input = fields.data("input");
    if (fields.has("blockNumber"))
        info.blockNumber = place(fields, "blockNumber");
    if (const auto status = fields.status(); !status)
        return base::fail(status.error());
    return info;
}

nlohmann::json callToJson(const CallRequest &request)
{
    nlohmann::json call = nlohmann::json::object();
    if (request.from)
        call["from"] = base::toHex(request.from->bytes()).toStdString();
    if (request.to)
        call["to"] = base::toHex(request.to->bytes()).toStdString();
    if (request.value != 0)
        call["value"] = formatQuantity(request.value).toStdString();
    call["data"] = base::toHex(request.data).toStdString();
    return call;
}

nlohmann::json filterToJson(const LogFilter &filter)
{
    nlohmann::json json = nlohmann::json::object();
    for (const Address &address : filter.addresses)
        json["address"].push_back(base::toHex(address.bytes()).toStdString());
    if (!filter.topic0.empty()) {
        nlohmann::json any = nlohmann::json::array();
        for (const Hash &topic : filter.topic0)
            any.push_back(topic.toString().toStdString());
        json["topics"] = nlohmann::json::array({any});
    }
    return json;
}

} // namespace chain
