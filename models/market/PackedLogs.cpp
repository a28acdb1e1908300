// SPDX-License-Identifier: Apache-2.0
#include "models/market/PackedLogs.h"

#include <QCoreApplication>
#include <algorithm>
#include <cstring>

namespace market {

namespace {

constexpr char Version = 1;
constexpr quint64 MaxDataBytes = 32 * 1024 * 1024; ///< no answer of a node is larger
constexpr qsizetype ShortestRun = 4;               ///< zeros worth a run of their own

/// What a squeezed run of so many bytes takes at most, and what all the rest of a log does.
constexpr qsizetype squeezedAtMost(qsizetype size)
{
    return 2 * size + 32;
}
constexpr qsizetype RestAtMost = 512;

char *putNumber(char *out, quint64 value)
{
    while (value >= 0x80) {
        *out++ = char(value | 0x80);
        value >>= 7;
    }
    *out++ = char(value);
    return out;
}

char *putBytes(char *out, const char *bytes, qsizetype size)
{
    std::memcpy(out, bytes, std::size_t(size));
    return out + size;
}

const char *skipZeros(const char *at, const char *end)
{
    quint64 eight = 0;
    while (end - at >= qsizetype(sizeof eight)) {
        std::memcpy(&eight, at, sizeof eight);
        if (eight != 0)
            break;
        at += sizeof eight;
    }
    while (at < end && *at == 0)
        ++at;
    return at;
}

/// Pairs of (zeros, plain bytes) until all is told; who reads must know the length.
char *putSqueezed(char *out, QByteArrayView bytes)
{
    const char *at = bytes.begin();
    const char *const end = bytes.end();
    while (at < end) {
        const char *const begin = skipZeros(at, end);
        const char *plainEnd = begin;
        while (plainEnd < end) {
            const auto *zero = static_cast<const char *>(std::memchr(plainEnd, 0, std::size_t(end - plainEnd)));
            plainEnd = zero ? zero : end;
            const char *const after = skipZeros(plainEnd, end);
            if (after == end || after - plainEnd >= ShortestRun)
                break;
            plainEnd = after;
        }
        out = putNumber(out, quint64(begin - at));
        out = putNumber(out, quint64(plainEnd - begin));
        out = putBytes(out, begin, plainEnd - begin);
        at = plainEnd;
    }
    return out;
}

/// 0 and the bytes the first time, then its number, from 1.
template <class T>
char *putOnce(char *out, std::vector<T> &seen, const T &value)
{
    const auto found = std::find(seen.begin(), seen.end(), value);
    if (found != seen.end())
        return putNumber(out, quint64(found - seen.begin()) + 1);
    seen.push_back(value);
    return putBytes(putNumber(out, 0), value.view().data(), T::Size);
}

/// Reads what was packed; after the first thing that cannot be, everything is empty and `good` is false.
class Reader {
public:
    explicit Reader(QByteArrayView bytes) : m_bytes(bytes) {}
    bool good = true;

    [[nodiscard]] qsizetype position() const { return m_at; }
    [[nodiscard]] bool atEnd() const { return m_at == m_bytes.size(); }
    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64 && m_at < m_bytes.size(); shift += 7) {
            const auto byte = quint8(m_bytes[m_at++]);
            value |= quint64(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        good = false;
        return 0;
    }
    QByteArrayView bytes(quint64 count)
    {
        if (count > quint64(m_bytes.size() - m_at)) {
            good = false;
            return {};
        }
        const QByteArrayView part = m_bytes.sliced(m_at, qsizetype(count));
        m_at += qsizetype(count);
        return part;
    }
    template <class T>
    T whole()
    {
        const auto value = T::fromBytes(bytes(T::Size));
        good = good && value.has_value();
        return value.value_or(T());
    }
    template <class T>
    T once(std::vector<T> &seen)
    {
        const quint64 which = number();
        if (which == 0) {
            seen.push_back(whole<T>());
            return seen.back();
        }
        good = good && which <= seen.size();
        return good ? seen[std::size_t(which) - 1] : T();
    }
    void squeezed(char *out, quint64 size)
    {
        quint64 at = 0;
        while (good && at < size) {
            const quint64 zeros = number();
            const quint64 plain = number();
            good = good && zeros <= size - at && plain <= size - at - zeros && zeros + plain > 0;
            if (!good)
                return;
            std::memset(out + at, 0, std::size_t(zeros));
            const QByteArrayView part = bytes(plain);
            if (good)
                std::memcpy(out + at + zeros, part.data(), std::size_t(part.size()));
            at += zeros + plain;
        }
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

auto damaged(const char *what)
{
    return base::fail(base::ErrorCode::Storage, QCoreApplication::translate("market", "A stored piece of the market's history cannot be read."),
                      QString::fromLatin1(what));
}

} // namespace

void putPackedNumber(QByteArray &out, quint64 value)
{
    char bytes[10];
    out.append(bytes, putNumber(bytes, value) - bytes);
}

std::optional<quint64> takePackedNumber(QByteArrayView &in)
{
    Reader reader(in);
    const quint64 value = reader.number();
    if (!reader.good)
        return std::nullopt;
    in = in.sliced(reader.position());
    return value;
}

void LogPacker::add(const chain::LogView &log)
{
    const qsizetype room = m_size + RestAtMost + squeezedAtMost(log.data.size());
    if (m_bytes.size() < room)
        m_bytes.resize(std::max(room, 2 * m_bytes.size()));
    char *out = m_bytes.data() + m_size;
    if (m_count++ == 0)
        *out++ = Version;
    out = putNumber(out, log.logIndex - m_lastIndex);
    m_lastIndex = log.logIndex;
    out = putOnce(out, m_addresses, log.address);
    const bool sameTransaction = m_count > 1 && log.transactionHash == m_transaction;
    out = putNumber(out, quint64(log.topicCount) << 1 | quint64(sameTransaction));
    if (!sameTransaction)
        out = putBytes(out, log.transactionHash.view().data(), chain::Hash::Size);
    m_transaction = log.transactionHash;
    for (int i = 0; i < log.topicCount; ++i)
        out = i == 0 ? putOnce(out, m_topics, log.topics[0]) : putSqueezed(out, log.topics[std::size_t(i)].view());
    out = putSqueezed(putNumber(out, quint64(log.data.size())), log.data);
    m_size = out - m_bytes.constData();
}

QByteArray LogPacker::take()
{
    const QByteArray result = m_count > 0 ? QByteArray(m_bytes.constData(), m_size) : QByteArray(1, Version);
    m_size = 0; // its memory is kept
    m_addresses.clear();
    m_topics.clear();
    m_lastIndex = 0;
    m_count = 0;
    return result;
}

base::Result<quint32> readPacked(QByteArrayView packed, quint64 blockNumber, const chain::Hash &blockHash, const chain::LogSink &sink)
{
    if (packed.isEmpty() || packed.front() != Version)
        return damaged("unknown version");
    Reader in(packed.sliced(1));
    std::vector<chain::Address> addresses;
    std::vector<chain::Hash> topics;
    QByteArray data;
    chain::LogView log;
    log.blockNumber = blockNumber;
    log.blockHash = blockHash;
    quint32 count = 0;
    while (!in.atEnd()) {
        log.logIndex += in.number();
        log.address = in.once(addresses);
        const quint64 head = in.number();
        if (head >> 1 > log.topics.size())
            return damaged("too many topics");
        log.topicCount = int(head >> 1);
        if ((head & 1) == 0)
            log.transactionHash = in.whole<chain::Hash>();
        for (int i = 0; i < log.topicCount; ++i) {
            if (i == 0) {
                log.topics[0] = in.once(topics);
                continue;
            }
            char bytes[chain::Hash::Size] = {};
            in.squeezed(bytes, sizeof bytes);
            log.topics[std::size_t(i)] = *chain::Hash::fromBytes(QByteArrayView(bytes, sizeof bytes));
        }
        const quint64 size = in.number();
        if (!in.good || size > MaxDataBytes)
            return damaged("cut off or overwritten");
        if (data.size() < qsizetype(size))
            data.resize(qsizetype(size));
        in.squeezed(data.data(), size);
        if (!in.good)
            return damaged("cut off or overwritten");
        log.data = QByteArrayView(data.constData(), qsizetype(size));
        ++count;
        if (!sink(log))
            break;
    }
    return count;
}

QByteArray packLogs(const std::vector<chain::Log> &logs)
{
    LogPacker packer;
    for (const chain::Log &log : logs)
        packer.add(chain::viewOf(log));
    return packer.take();
}

base::Result<std::vector<chain::Log>> unpackLogs(const QByteArray &packed, quint64 blockNumber, const chain::Hash &blockHash)
{
    std::vector<chain::Log> logs;
    const auto read = readPacked(packed, blockNumber, blockHash, [&logs](const chain::LogView &log) {
        logs.push_back(chain::logOf(log));
        return true;
    });
    if (!read)
        return base::fail(read.error());
    return logs;
}

} // namespace market
