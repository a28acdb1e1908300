// SPDX-License-Identifier: Apache-2.0
#include "models/chain/primitives/Address.h"

#include "models/base/Hex.h"
#include "models/base/VisibleText.h"
#include "models/chain/codec/Keccak.h"

#include <QCoreApplication>
#include <QHashFunctions>

namespace chain {

namespace {

constexpr qsizetype textSize = 2 + 2 * Address::Size;

/// EIP-55: a letter is upper-case where the digit of keccak256(lower-case digits) at its place is 8 or more.
QString checksummed(QByteArrayView bytes)
{
    QString text = base::toHex(bytes);
    const Hash hash = keccak256(QStringView(text).sliced(2).toLatin1());
    QChar *digits = text.data() + 2;
    for (int i = 0; i < 2 * Address::Size; ++i) {
        const auto byte = static_cast<unsigned char>(hash.view()[i / 2]);
        const int nibble = i % 2 == 0 ? byte >> 4 : byte & 15;
        if (nibble >= 8 && digits[i] >= u'a')
            digits[i] = QChar(digits[i].unicode() - u'a' + u'A');
    }
    return text;
}

bool hasLetter(QStringView digits, char16_t first)
{
    return std::any_of(digits.begin(), digits.end(), [first](QChar c) { return c >= first && c <= char16_t(first + 5); });
}

auto refuseShape()
{
    return base::fail(base::ErrorCode::Invalid,
                      QCoreApplication::translate("chain", "An address is 0x followed by 40 of the digits 0-9 and a-f."));
}

} // namespace

base::Result<Address> Address::parse(QStringView text)
{
    if (text.size() != textSize)
        return refuseShape();
    const auto bytes = base::fromHex(text);
    if (!bytes)
        return refuseShape();
    const QStringView digits = text.sliced(2);
    const bool mixed = hasLetter(digits, u'a') && hasLetter(digits, u'A');
    if (mixed && text != checksummed(*bytes))
        return base::fail(base::ErrorCode::Invalid,
                          QCoreApplication::translate("chain", "This address has a typing error: its checksum does not match."));
    return fromBytes(*bytes);
}

base::Result<Address> Address::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != Size)
        return base::fail(base::ErrorCode::Invalid, QCoreApplication::translate("chain", "An address has 20 bytes."));
    Address address;
    std::copy(bytes.begin(), bytes.end(), address.m_bytes.begin());
    return address;
}

QString Address::toString() const
{
    return checksummed(view());
}

QString Address::toShort() const
{
    return base::elidedMiddle(toString());
}

bool Address::isZero() const
{
    return *this == Address();
}

size_t qHash(const Address &address, size_t seed) noexcept
{
    return qHashBits(address.view().data(), Address::Size, seed);
}

} // namespace chain
