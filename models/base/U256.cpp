// SPDX-License-Identifier: Apache-2.0
#include "models/base/U256.h"

#include <QCoreApplication>
#include <QtEndian>

#include <limits>

namespace base {

QString toDecimal(const U256 &value)
{
    constexpr quint64 chunk = 10000000000000000000ULL; // 10^19, the largest power of ten in 64 bits
    constexpr int chunkDigits = 19;
    U256 rest = value;
    QString text;
    while (rest > (std::numeric_limits<quint64>::max)()) {
        const U256 quotient = rest / chunk;
        const auto low = U256(rest - quotient * chunk).convert_to<quint64>();
        text.prepend(QString::number(low).rightJustified(chunkDigits, u'0'));
        rest = quotient;
    }
    text.prepend(QString::number(rest.convert_to<quint64>()));
    return text;
}

Result<U256> fromDecimal(QStringView text)
{
    const bool digits = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!digits || (text.size() > 1 && text[0] == u'0'))
        return fail(ErrorCode::Invalid, QCoreApplication::translate("base", "This should be a whole number in digits."));
    constexpr qsizetype maxDigits = 78; // of 2^256 - 1
    const boost::multiprecision::cpp_int wide = text.size() > maxDigits
        ? boost::multiprecision::cpp_int(-1)
        : boost::multiprecision::cpp_int(text.toLatin1().toStdString());
    if (wide < 0 || wide > boost::multiprecision::cpp_int((std::numeric_limits<U256>::max)()))
        return fail(ErrorCode::Limit, QCoreApplication::translate("base", "This number is too large."));
    return U256(wide);
}

QByteArray toMinimalBigEndian(const U256 &value)
{
    const QByteArray bytes = toBytes32(value);
    qsizetype zeros = 0;
    while (zeros < bytes.size() && bytes[zeros] == '\0')
        ++zeros;
    return bytes.sliced(zeros);
}

QByteArray toBytes32(const U256 &value)
{
    constexpr int size = 32;
    constexpr int limbSize = int(sizeof(boost::multiprecision::limb_type));
    QByteArray bytes(size, '\0');
    const auto &limbs = value.backend(); // least significant first
    for (unsigned i = 0; i < limbs.size(); ++i)
        qToBigEndian(limbs.limbs()[i], bytes.data() + size - limbSize * int(i + 1));
    return bytes;
}

U256 fromBigEndian(QByteArrayView bytes)
{
    U256 value = 0;
    const auto *begin = reinterpret_cast<const unsigned char *>(bytes.data());
    if (!bytes.isEmpty())
        boost::multiprecision::import_bits(value, begin, begin + bytes.size());
    return value;
}

std::optional<quint64> toU64(const U256 &value)
{
    if (value > (std::numeric_limits<quint64>::max)())
        return std::nullopt;
    return value.convert_to<quint64>();
}

std::optional<U256> checkedAdd(const U256 &a, const U256 &b)
{
    if (b > (std::numeric_limits<U256>::max)() - a)
        return std::nullopt;
    return U256(a + b);
}

std::optional<U256> checkedMul(const U256 &a, const U256 &b)
{
    if (a != 0 && b > (std::numeric_limits<U256>::max)() / a)
        return std::nullopt;
    return U256(a * b);
}

U256 saturatingAdd(const U256 &a, const U256 &b)
{
    return checkedAdd(a, b).value_or((std::numeric_limits<U256>::max)());
}

U256 saturatingSub(const U256 &a, const U256 &b)
{
    return a > b ? U256(a - b) : U256(0);
}

} // namespace base
