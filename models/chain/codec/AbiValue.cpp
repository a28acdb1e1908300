// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/AbiValue.h"

#include <limits>

namespace chain {

AbiValue::Integer AbiValue::toInteger() const
{
    const auto *integer = std::get_if<Integer>(&data);
    return integer ? *integer : Integer(0);
}

base::U256 AbiValue::toU256() const
{
    const auto *integer = std::get_if<Integer>(&data);
    const bool fits = integer && *integer >= 0 && *integer <= Integer((std::numeric_limits<base::U256>::max)());
    return fits ? base::U256(*integer) : base::U256(0);
}

quint64 AbiValue::toU64() const
{
    return base::toU64(toU256()).value_or((std::numeric_limits<quint64>::max)());
}

bool AbiValue::toBool() const
{
    const auto *value = std::get_if<bool>(&data);
    return value && *value;
}

Address AbiValue::toAddress() const
{
    const auto *address = std::get_if<Address>(&data);
    return address ? *address : Address();
}

QByteArray AbiValue::toBytes() const
{
    const auto *bytes = std::get_if<QByteArray>(&data);
    return bytes ? *bytes : QByteArray();
}

QString AbiValue::toText() const
{
    const auto *text = std::get_if<Text>(&data);
    return text ? QString::fromUtf8(text->utf8) : QString();
}

const AbiValue::List &AbiValue::toList() const
{
    static const List none;
    const auto *list = std::get_if<List>(&data);
    return list ? *list : none;
}

} // namespace chain
