// SPDX-License-Identifier: Apache-2.0
#include "models/chain/rpc/SealedBlockJson.h"

#include "models/chain/codec/Rlp.h"
#include "models/chain/rpc/JsonFields.h"

#include <array>

#include <nlohmann/json.hpp>

namespace chain {

namespace {

constexpr quint64 depositType = 0x7e; ///< of the OP Stack

enum class Kind { Data, Number };
struct HeaderField { const char *name; Kind kind; };

constexpr std::array headerFields{
    HeaderField{"parentHash", Kind::Data},  HeaderField{"sha3Uncles", Kind::Data},   HeaderField{"miner", Kind::Data},
    HeaderField{"stateRoot", Kind::Data},   HeaderField{"transactionsRoot", Kind::Data}, HeaderField{"receiptsRoot", Kind::Data},
    HeaderField{"logsBloom", Kind::Data},   HeaderField{"difficulty", Kind::Number}, HeaderField{"number", Kind::Number},
    HeaderField{"gasLimit", Kind::Number},  HeaderField{"gasUsed", Kind::Number},    HeaderField{"timestamp", Kind::Number},
    HeaderField{"extraData", Kind::Data},   HeaderField{"mixHash", Kind::Data},      HeaderField{"nonce", Kind::Data},
};
/// London, Shanghai, Cancun, Cancun, Cancun, Prague: each fork has all of those before.
constexpr std::array laterFields{
    HeaderField{"baseFeePerGas", Kind::Number}, HeaderField{"withdrawalsRoot", Kind::Data},       HeaderField{"blobGasUsed", Kind::Number},
    HeaderField{"excessBlobGas", Kind::Number}, HeaderField{"parentBeaconBlockRoot", Kind::Data}, HeaderField{"requestsHash", Kind::Data},
};

RlpItem itemOf(JsonFields &fields, const HeaderField &field)
{
    return field.kind == Kind::Data ? RlpItem(fields.data(field.name)) : RlpItem(fields.quantity(field.name));
}

RlpItem logItem(const nlohmann::json &log, base::Status &status)
{
    JsonFields fields(log);
    RlpItem::List topics;
    for (const nlohmann::json &topic : fields.list("topics")) {
        const nlohmann::json wrapped{{"topic", topic}};
        JsonFields one(wrapped);
        topics.push_back(RlpItem(one.hash("topic").bytes()));
        if (!one.status())
            status = one.status();
    }
    RlpItem item(RlpItem::List{RlpItem(fields.address("address").bytes()), RlpItem(std::move(topics)), RlpItem(fields.data("data"))});
    if (!fields.status())
        status = fields.status();
    return item;
}

} // namespace

base::Result<QByteArray> headerBytes(const nlohmann::json &block)
{
    JsonFields fields(block);
    RlpItem::List items;
    for (const HeaderField &field : headerFields)
        items.push_back(itemOf(fields, field));
    for (const HeaderField &field : laterFields) {
        if (!fields.has(field.name))
            break;
        items.push_back(itemOf(fields, field));
    }
    if (const auto status = fields.status(); !status)
        return base::fail(status.error());
    return rlpEncode(RlpItem(std::move(items)));
}

base::Result<QByteArray> receiptBytes(const nlohmann::json &receipt)
{
    JsonFields fields(receipt);
    const quint64 type = fields.has("type") ? fields.number("type") : 0;
    base::Status status;
    RlpItem::List logs;
    for (const nlohmann::json &log : fields.list("logs"))
        logs.push_back(logItem(log, status));
    RlpItem::List items{RlpItem(fields.quantity("status")), RlpItem(fields.quantity("cumulativeGasUsed")), RlpItem(fields.data("logsBloom")), RlpItem(std::move(logs))};
    if (type == depositType) {
        for (const char *name : {"depositNonce", "depositReceiptVersion"}) {
            if (fields.has(name))
                items.push_back(RlpItem(fields.quantity(name)));
        }
    }
    if (!fields.status())
        return base::fail(fields.status().error());
    if (!status)
        return base::fail(status.error());
    const QByteArray body = rlpEncode(RlpItem(std::move(items)));
    return type == 0 ? body : QByteArray(QByteArray(1, char(type)) + body);
}

} // namespace chain
