// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/RpcHex.h"

#include "models/base/Hex.h"

#include <QCoreApplication>

namespace chain {

namespace {

constexpr qsizetype maxDigits = 64; // of 256 bits

auto refuseHex(base::ErrorCode code, QStringView text)
{
    return base::fail(code, QCoreApplication::translate("chain", "The node sent a number that is not written as it should be."),
                      text.left(80).toString());
}

} // namespace

base::Result<base::U256> parseQuantity(QStringView text)
{
    const bool leadingZero = text.size() > 3 && text[2] == u'0';
    if (!text.startsWith(u"0x") || text.size() < 3 || leadingZero)
        return refuseHex(base::ErrorCode::Invalid, text);
    const QStringView digits = text.sliced(2);
    if (digits.size() > maxDigits)
        return refuseHex(base::ErrorCode::Limit, text);
    QString even = QStringLiteral("0x");
    if (digits.size() % 2 != 0)
        even += u'0';
    even += digits;
    const auto bytes = base::fromHex(even);
    if (!bytes)
        return refuseHex(base::ErrorCode::Invalid, text);
    return base::fromBigEndian(*bytes);
}

base::Result<quint64> parseQuantity64(QStringView text)
{
    const auto value = parseQuantity(text);
    if (!value)
        return base::fail(value.error());
    const auto narrow = base::toU64(*value);
    if (!narrow)
        return refuseHex(base::ErrorCode::Limit, text);
    return *narrow;
}

QString formatQuantity(const base::U256 &value)
{
    return QStringLiteral("0x") + QString::fromStdString(value.str(0, std::ios_base::hex)).toLower();
}

base::Result<QByteArray> parseData(QStringView text, std::optional<int> size)
{
    auto bytes = base::fromHex(text);
    if (!bytes || (size && bytes->size() != *size))
        return base::fail(base::ErrorCode::Invalid,
                          QCoreApplication::translate("chain", "The node sent bytes that are not written as they should be."),
                          text.left(80).toString());
    return bytes;
}

} // namespace chain
