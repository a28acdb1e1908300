// SPDX-License-Identifier: Apache-2.0
#include "models/chain/primitives/Hash.h"

#include "models/base/Hex.h"
#include "models/base/VisibleText.h"

#include <QCoreApplication>
#include <QHashFunctions>

namespace chain {

namespace {

auto refuse()
{
    return base::fail(base::ErrorCode::Invalid,
                      QCoreApplication::translate("chain", "A hash is 0x followed by 64 of the digits 0-9 and a-f."));
}

} // namespace

base::Result<Hash> Hash::parse(QStringView text)
{
    if (text.size() != 2 + 2 * Size)
        return refuse();
    const auto bytes = base::fromHex(text);
    if (!bytes)
        return refuse();
    return fromBytes(*bytes);
}

base::Result<Hash> Hash::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != Size)
        return refuse();
    Hash hash;
    std::copy(bytes.begin(), bytes.end(), hash.m_bytes.begin());
    return hash;
}

QString Hash::toString() const
{
    return base::toHex(QByteArrayView(m_bytes.data(), Size));
}

QString Hash::toShort() const
{
    return base::elidedMiddle(toString());
}

bool Hash::isZero() const
{
    return *this == Hash();
}

size_t qHash(const Hash &hash, size_t seed) noexcept
{
    return qHashBits(hash.view().data(), Hash::Size, seed);
}

} // namespace chain
