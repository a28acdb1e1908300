// SPDX-License-Identifier: Apache-2.0
#include "models/market/SnapshotReader.h"

#include <QtEndian>

#include <cstring>
#include <limits>

namespace market {

namespace {
constexpr qsizetype versionAt = SnapshotMagic.size();
constexpr qsizetype checksumAt = versionAt + qsizetype(sizeof(quint32));
constexpr qsizetype headSize = checksumAt + qsizetype(sizeof(quint64));
} // namespace

quint64 snapshotChecksum(QByteArrayView body)
{
    constexpr quint64 prime = 0x9E3779B97F4A7C15; // 2^64 divided by the golden ratio: spreads every bit upwards
    constexpr int fold = 32;
    quint64 sum = quint64(body.size());
    const auto mix = [&sum](quint64 word) {
        sum = (sum ^ word) * prime;
        sum ^= sum >> fold;
    };
    const char *at = body.data();
    const char *const end = at + body.size();
    for (; end - at >= qsizetype(sizeof(quint64)); at += sizeof(quint64))
        mix(qFromLittleEndian<quint64>(at));
    for (; at != end; ++at)
        mix(quint64(quint8(*at)));
    return sum;
}

SnapshotReader::SnapshotReader(QByteArrayView snapshot, quint32 version)
{
    const bool ours = snapshot.size() >= headSize && snapshot.first(versionAt) == SnapshotMagic
        && qFromLittleEndian<quint32>(snapshot.data() + versionAt) == version;
    if (!ours) {
        m_good = false;
        return;
    }
    const QByteArrayView body = snapshot.sliced(headSize);
    m_at = body.data();
    m_end = m_at + body.size();
    if (qFromLittleEndian<quint64>(snapshot.data() + checksumAt) != snapshotChecksum(body))
        fail();
}

void SnapshotReader::fail()
{
    m_good = false;
    m_at = m_end;
}

QByteArrayView SnapshotReader::bytes(quint64 count)
{
    if (count > quint64(m_end - m_at)) {
        fail();
        return {};
    }
    return {std::exchange(m_at, m_at + count), qsizetype(count)};
}

quint64 SnapshotReader::number()
{
    constexpr int bitsPerByte = 7;
    constexpr int lastShift = 63;
    quint64 value = 0;
    for (int shift = 0; shift <= lastShift && m_at != m_end; shift += bitsPerByte) {
        const auto byte = quint8(*m_at++);
        value |= quint64(byte & 0x7F) << shift;
        if (byte < 0x80)
            return value;
    }
    fail();
    return 0;
}

quint64 SnapshotReader::number(quint64 atMost)
{
    const quint64 value = number();
    if (value <= atMost)
        return value;
    fail();
    return 0;
}

base::U256 SnapshotReader::bigNumber()
{
    constexpr int maxBytes = 32;
    const QByteArrayView digits = bytes(1);
    if (digits.isEmpty() || quint8(digits[0]) > maxBytes) {
        fail();
        return 0;
    }
    const QByteArrayView value = bytes(quint8(digits[0]));
    if (value.size() > qsizetype(sizeof(quint64)))
        return base::fromBigEndian(value);
    quint64 small = 0; // nearly all amounts: much quicker
    for (const char byte : value)
        small = small << 8 | quint8(byte);
    return small;
}

chain::Address SnapshotReader::address()
{
    const quint64 place = number(m_addresses.size());
    if (m_good && place < m_addresses.size())
        return m_addresses[place];
    const auto address = chain::Address::fromBytes(m_good ? bytes(chain::Address::Size) : QByteArrayView());
    if (!address) {
        fail();
        return {};
    }
    m_addresses.push_back(*address);
    return *address;
}

chain::Hash SnapshotReader::hash()
{
    const auto hash = chain::Hash::fromBytes(bytes(chain::Hash::Size));
    return hash ? *hash : chain::Hash();
}

QByteArray SnapshotReader::text()
{
    const quint64 place = number(m_texts.size());
    if (!m_good)
        return {};
    if (place < m_texts.size())
        return m_texts[place];
    m_texts.push_back(bytes(number()).toByteArray());
    return m_texts.back();
}

} // namespace market
