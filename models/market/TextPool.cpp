// SPDX-License-Identifier: Apache-2.0
#include "models/market/TextPool.h"

#include <QString>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <compare>
#include <limits>
#include <string_view>

namespace market {

namespace {

constexpr quint64 gap = quint64(1) << 32; ///< room between two keys for texts to come

QByteArray folded(const QByteArray &utf8)
{
    const bool plain = std::none_of(utf8.begin(), utf8.end(), [](char c) { return (c >= 'A' && c <= 'Z') || (static_cast<unsigned char>(c) & 0x80) != 0; });
    return plain ? utf8 : QString::fromUtf8(utf8).toCaseFolded().toUtf8();
}

/// As one compares bytes.
std::array<quint64, 3> startOf(const QByteArray &text)
{
    std::array<char, 24> bytes{};
    std::copy_n(text.constData(), std::min<std::size_t>(bytes.size(), std::size_t(text.size())), bytes.data());
    std::array<quint64, 3> start{};
    for (std::size_t i = 0; i < start.size(); ++i)
        start[i] = qFromBigEndian<quint64>(bytes.data() + i * sizeof(quint64));
    return start;
}

} // namespace

TextPool::TextPool()
{
    put({});
}

void TextPool::reserve(std::size_t texts)
{
    m_numbers.reserve(qsizetype(texts));
    m_texts.reserve(texts);
    m_folded.reserve(texts);
    m_keys.reserve(texts);
}

quint32 TextPool::put(QByteArrayView utf8)
{
    // Looked up without a copy; copied once when it is new.
    const QByteArray seen = QByteArray::fromRawData(utf8.data() ? utf8.data() : "", utf8.size());
    if (const auto known = m_numbers.constFind(seen); known != m_numbers.constEnd())
        return *known;
    const auto id = quint32(m_texts.size());
    const QByteArray own(seen.constData(), seen.size());
    m_numbers.insert(own, id);
    m_texts.push_back(own);
    m_folded.push_back(folded(own));
    m_keys.push_back(0);
    m_holds.push_back(find(id));
    if (!m_sorted.empty())
        place(id);
    return id;
}

quint64 TextPool::key(quint32 id)
{
    if (m_sorted.empty())
        sortAll();
    return m_keys[id];
}

bool TextPool::before(quint32 a, quint32 b) const
{
    const int order = m_folded[a].compare(m_folded[b]);
    return order != 0 ? order < 0 : m_texts[a] < m_texts[b];
}

void TextPool::sortAll()
{
    struct Entry { std::array<quint64, 3> start; quint32 id; }; // the first 24 bytes decide most comparisons
    std::vector<Entry> entries(m_texts.size());
    for (quint32 id = 0; id < entries.size(); ++id)
        entries[id] = {startOf(m_folded[id]), id};
    std::sort(entries.begin(), entries.end(), [this](const Entry &a, const Entry &b) {
        const auto order = a.start <=> b.start;
        return order != 0 ? order < 0 : before(a.id, b.id);
    });
    m_sorted.clear();
    m_sorted.reserve(entries.size());
    for (const Entry &entry : entries)
        m_sorted.push_back(entry.id);
    for (std::size_t i = 0; i < m_sorted.size(); ++i)
        m_keys[m_sorted[i]] = quint64(i + 1) * gap;
}

void TextPool::place(quint32 id)
{
    const auto at = std::partition_point(m_sorted.begin(), m_sorted.end(), [&](quint32 other) { return before(other, id); });
    const quint64 low = at == m_sorted.begin() ? 0 : m_keys[*(at - 1)];
    const bool last = at == m_sorted.end();
    const quint64 high = last ? low + 2 * gap : m_keys[*at];
    const bool room = high - low >= 2;
    m_sorted.insert(at, id);
    if (room) {
        m_keys[id] = low + (high - low) / 2;
        return;
    }
    sortAll();
    m_renumbered = true;
}

void TextPool::setSearch(const QString &text)
{
    m_search = text.toCaseFolded().toUtf8();
    for (quint32 id = 0; id < size(); ++id)
        m_holds[id] = find(id);
}

bool TextPool::find(quint32 id) const
{
    if (m_search.isEmpty())
        return true;
    const QByteArray &in = m_folded[id];
    return std::string_view(in.constData(), std::size_t(in.size())).find(std::string_view(m_search.constData(), std::size_t(m_search.size())))
           != std::string_view::npos;
}

} // namespace market
