// SPDX-License-Identifier: Apache-2.0
#include "models/base/Hex.h"
#include "models/chain/codec/Rlp.h"
#include "tests/conformance/Driver.h"
#include "tests/conformance/Operations.h"

namespace conformance {

namespace {

base::Result<chain::RlpItem> itemFromJson(const Json &value, int depth)
{
    if (value.is_string()) {
        auto bytes = base::fromHex(fromJson(value));
        return bytes ? base::Result<chain::RlpItem>(std::move(*bytes)) : base::fail(bytes.error());
    }
    if (!value.is_array())
        return base::fail(base::ErrorCode::Invalid, QStringLiteral("neither bytes nor a list"));
    if (depth >= chain::rlpMaxDepth)
        return base::fail(base::ErrorCode::Limit, QStringLiteral("nested too deeply"));
    chain::RlpItem::List items;
    items.reserve(value.size());
    for (const Json &element : value) {
        auto item = itemFromJson(element, depth + 1);
        if (!item)
            return item;
        items.push_back(std::move(*item));
    }
    return chain::RlpItem(std::move(items));
}

Json itemToJson(const chain::RlpItem &item)
{
    if (!item.isList())
        return hex(item.bytes());
    Json list = Json::array();
    for (const chain::RlpItem &element : item.list())
        list.push_back(itemToJson(element));
    return list;
}

Outcome rlpEncode(Input &in)
{
    const Json &value = in.any("value");
    if (in.hasProblem())
        return in.problem();
    const auto item = itemFromJson(value, 0);
    if (!item)
        return base::fail(item.error());
    return Json{{"rlp", hex(chain::rlpEncode(*item))}};
}

Outcome rlpDecode(Input &in)
{
    const QByteArray rlp = in.bytes("rlp");
    if (in.hasProblem())
        return in.problem();
    const auto item = chain::rlpDecode(rlp);
    if (!item)
        return base::fail(item.error());
    return Json{{"value", itemToJson(*item)}};
}

} // namespace

void addRlpOps(Driver &driver)
{
    driver.add("rlp.encode", rlpEncode);
    driver.add("rlp.decode", rlpDecode);
}

} // namespace conformance
