// SPDX-License-Identifier: Apache-2.0
#include "models/chain/rpc/SealedBlockJson.h"

#include "models/chain/codec/Rlp.h"
#include "models/chain/rpc/JsonFields.h"

#include <array>

#include <nlohmann/json.hpp>

namespace chain {

namespace {

constexpr quint64 depositType = 0x7e; ///< of the OP Stack

enum class FieldKind { Data, Number };
struct HeaderField { const char *name; FieldKind kind; };

constexpr std::array headerFields{
    HeaderField{"parentHash", FieldKind::Data},  HeaderField{"sha3Uncles", FieldKind::Data},   HeaderField{"miner", FieldKind::Data},
    HeaderField{"stateRoot", FieldKind::Data},   HeaderField{"transactionsRoot", FieldKind::Data}, HeaderField{"receiptsRoot", FieldKind::Data},
    HeaderField{"logsBloom", FieldKind::Data},   HeaderField{"difficulty", FieldKind::Number}, HeaderField{"number", FieldKind::Number},
    HeaderField{"gasLimit", FieldKind::Number},  HeaderField{"gasUsed", FieldKind::Number},    HeaderField{"timestamp", FieldKind::Number},
    HeaderField{"extraData", FieldKind::Data},   HeaderField{"mixHash", FieldKind::Data},      HeaderField{"nonce", FieldKind::Data},
};
/// London, Shanghai, Cancun, Cancun, Cancun, Prague: each fork has all of those before.
constexpr std::array laterFields{
    HeaderField{"baseFeePerGas", FieldKind::Number}, HeaderField{"withdrawalsRoot", FieldKind::Data},       HeaderField{"blobGasUsed", FieldKind::Number},
    HeaderField{"excessBlobGas", FieldKind::Number}, HeaderField{"parentBeaconBlockRoot", FieldKind::Data}, HeaderField{"requestsHash", FieldKind::Data},
};

RlpItem itemOf(JsonFields &fields, const HeaderField &field)
{
    return field.kind == FieldKind::Data ? RlpItem(fields.data(field.name)) : RlpItem(fields.quantity(field.name));
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
