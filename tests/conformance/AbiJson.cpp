// SPDX-License-Identifier: Apache-2.0
#include "tests/conformance/AbiJson.h"

#include "models/base/Hex.h"

#include <QStringDecoder>

namespace conformance {

namespace {

using chain::AbiType;
using chain::AbiValue;
using Kind = AbiType::Kind;

auto refuse(const char *why)
{
    return base::fail(base::ErrorCode::Invalid, QString::fromLatin1(why));
}

base::Result<AbiValue> integer(const Json &value)
{
    const QString text = fromJson(value);
    const bool negative = text.startsWith(u'-');
    const auto magnitude = base::fromDecimal(QStringView(text).sliced(negative ? 1 : 0));
    if (!magnitude || (negative && *magnitude == 0))
        return refuse("not a decimal integer");
    const AbiValue::Integer number(*magnitude);
    return AbiValue(negative ? AbiValue::Integer(-number) : number);
}

base::Result<AbiValue> list(const AbiType &type, const Json &value)
{
    const bool tuple = type.kind == Kind::Tuple;
    if (!value.is_array() || (tuple && value.size() != type.components.size()))
        return refuse("not a list of the right length");
    AbiValue::List items;
    items.reserve(value.size());
    for (std::size_t i = 0; i < value.size(); ++i) {
        auto item = abiValueFromJson(type.components[tuple ? i : 0], value[i]);
        if (!item)
            return item;
        items.push_back(std::move(*item));
    }
    return AbiValue(std::move(items));
}

} // namespace

base::Result<AbiValue> abiValueFromJson(const AbiType &type, const Json &value)
{
    switch (type.kind) {
    case Kind::Uint:
    case Kind::Int:
        return integer(value);
    case Kind::Bool:
        return value.is_boolean() ? base::Result<AbiValue>(value.get<bool>()) : refuse("not a boolean");
    case Kind::Address: {
        const auto address = chain::Address::parse(fromJson(value));
        return address ? base::Result<AbiValue>(*address) : refuse("not an address");
    }
    case Kind::FixedBytes:
    case Kind::Bytes: {
        auto bytes = base::fromHex(fromJson(value));
        return bytes ? base::Result<AbiValue>(std::move(*bytes)) : refuse("not bytes");
    }
    case Kind::String:
        return value.is_string() ? base::Result<AbiValue>(AbiValue::Text{QByteArray::fromStdString(value.get_ref<const std::string &>())})
                                 : refuse("not a string");
    default:
        return list(type, value);
    }
}

base::Result<std::vector<AbiValue>> abiValuesFromJson(const std::vector<AbiType> &types, const Json &values)
{
    AbiType tuple;
    tuple.kind = Kind::Tuple;
    tuple.components = types;
    auto all = list(tuple, values);
    if (!all)
        return base::fail(all.error());
    return std::get<AbiValue::List>(std::move(all->data));
}

Outcome abiValueToJson(const AbiValue &value)
{
    if (const auto *number = std::get_if<AbiValue::Integer>(&value.data))
        return Json(number->str());
    if (const auto *flag = std::get_if<bool>(&value.data))
        return Json(*flag);
    if (const auto *address = std::get_if<chain::Address>(&value.data))
        return Json(utf8(address->toString()));
    if (const auto *bytes = std::get_if<QByteArray>(&value.data))
        return Json(hex(*bytes));
    if (const auto *text = std::get_if<AbiValue::Text>(&value.data)) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString decoded = decoder.decode(text->utf8);
        if (decoder.hasError())
            return refuse("a string that is not UTF-8");
        return Json(text->utf8.toStdString());
    }
    return abiValuesToJson(value.toList());
}

Outcome abiValuesToJson(const std::vector<AbiValue> &values)
{
    Json list = Json::array();
    for (const AbiValue &value : values) {
        auto item = abiValueToJson(value);
        if (!item)
            return item;
        list.push_back(std::move(*item));
    }
    return list;
}

} // namespace conformance
