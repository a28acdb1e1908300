// SPDX-License-Identifier: Apache-2.0
#include "models/market/SnapshotWriter.h"

#include "models/market/SnapshotReader.h"

#include <QtEndian>

#include <array>
#include <bit>

namespace market {

void SnapshotWriter::number(quint64 value)
{
    constexpr quint64 more = 0x80;
    std::array<char, 10> bytes; // 64 bits, seven a byte
    qsizetype size = 0;
    for (; value >= more; value >>= 7)
        bytes[std::size_t(size++)] = char(value | more);
    bytes[std::size_t(size++)] = char(value);
    m_body.append(bytes.data(), size);
}

void SnapshotWriter::number(const base::U256 &value)
{
    if (value.backend().size() > 1) {
        const QByteArray bytes = base::toMinimalBigEndian(value);
        m_body.append(char(bytes.size()));
        m_body.append(bytes);
        return;
    }
    std::array<char, 1 + sizeof(quint64)> bytes; // nearly all amounts: much quicker
    const quint64 small = value.backend().limbs()[0];
    const int size = (int(std::bit_width(small)) + 7) / 8;
    bytes[0] = char(size);
    for (int i = 0; i < size; ++i)
        bytes[std::size_t(size - i)] = char(small >> (8 * i));
    m_body.append(bytes.data(), 1 + size);
}

void SnapshotWriter::address(const chain::Address &value)
{
    const auto known = m_addresses.constFind(value);
    if (known != m_addresses.constEnd()) {
        number(*known);
        return;
    }
    const auto place = quint64(m_addresses.size());
    m_addresses.insert(value, place);
    number(place);
    m_body.append(value.view());
}

void SnapshotWriter::text(const QByteArray &value)
{
    const auto known = m_texts.constFind(value);
    if (known != m_texts.constEnd()) {
        number(*known);
        return;
    }
    const auto place = quint64(m_texts.size());
    m_texts.insert(value, place);
    number(place);
    number(quint64(value.size()));
    m_body.append(value);
}

QByteArray SnapshotWriter::finish(quint32 version) const
{
    QByteArray head(SnapshotMagic.data(), SnapshotMagic.size());
    head.resize(SnapshotMagic.size() + qsizetype(sizeof(quint32) + sizeof(quint64)));
    qToLittleEndian(version, head.data() + SnapshotMagic.size());
    qToLittleEndian(snapshotChecksum(m_body), head.data() + SnapshotMagic.size() + sizeof(quint32));
    return head + m_body;
}

} // namespace market
