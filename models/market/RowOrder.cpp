// SPDX-License-Identifier: Apache-2.0
#include "models/market/RowOrder.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace market {

namespace {

/// One byte of a key.
struct Digit { std::size_t part; int shift; };

/// Those in which keys differ at all, the least significant first: most are the same in all of them.
std::vector<Digit> differingDigits(const std::vector<SortKey> &keys, const std::vector<quint32> &rows)
{
    SortKey differing;
    for (const quint32 row : rows) {
        for (std::size_t part = 0; part < differing.parts.size(); ++part)
            differing.parts[part] |= keys[row].parts[part] ^ keys[rows.front()].parts[part];
    }
    std::vector<Digit> digits;
    for (std::size_t part = differing.parts.size(); part-- > 0;) {
        for (int shift = 0; shift < 64; shift += 8) {
            if ((differing.parts[part] >> shift & 0xff) != 0)
                digits.push_back({part, shift});
        }
    }
    return digits;
}

/// Sorts rows by ascending key, equal ones as they stood: digit by digit, eight of them side by side with their row, so that
/// nothing jumps through memory. With 100,000 rows this takes a fifth of the time of comparing keys with each other.
void sortByKey(std::vector<quint32> &rows, const std::vector<SortKey> &keys)
{
    struct Entry { quint64 digits; quint32 row; };
    constexpr std::size_t together = sizeof(quint64);
    const std::vector<Digit> digits = differingDigits(keys, rows);
    std::vector<Entry> entries(rows.size()), next(rows.size());
    for (std::size_t first = 0; first < digits.size(); first += together) {
        const std::size_t count = std::min(together, digits.size() - first);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            quint64 gathered = 0;
            for (std::size_t digit = 0; digit < count; ++digit)
                gathered |= (keys[rows[i]].parts[digits[first + digit].part] >> digits[first + digit].shift & 0xff) << (8 * digit);
            entries[i] = {gathered, rows[i]};
        }
        for (std::size_t digit = 0; digit < count; ++digit) {
            const auto byteOf = [shift = 8 * digit](const Entry &entry) { return std::size_t(entry.digits >> shift & 0xff); };
            std::array<quint32, 257> starts{};
            for (const Entry &entry : entries)
                ++starts[byteOf(entry) + 1];
            std::partial_sum(starts.begin(), starts.end(), starts.begin());
            for (const Entry &entry : entries)
                next[starts[byteOf(entry)]++] = entry;
            entries.swap(next);
        }
        std::transform(entries.begin(), entries.end(), rows.begin(), [](const Entry &entry) { return entry.row; });
    }
}

} // namespace

SortKey SortKey::of(const base::U256 &number)
{
    if (number <= std::numeric_limits<quint64>::max())
        return of(static_cast<quint64>(number)); // as nearly all are
    SortKey key;
    if (number >> 192 != 0) {
        key.parts.fill(std::numeric_limits<quint64>::max());
        return key;
    }
    const base::U256 mask = std::numeric_limits<quint64>::max();
    for (unsigned i = 0; i < 3; ++i)
        key.parts[i] = static_cast<quint64>((number >> (64 * (2 - i))) & mask);
    return key;
}

SortKey SortKey::of(QByteArrayView utf8)
{
    SortKey key;
    const qsizetype most = std::min<qsizetype>(utf8.size(), 24);
    for (qsizetype i = 0; i < most; ++i) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        const quint64 folded = byte >= 'A' && byte <= 'Z' ? byte + ('a' - 'A') : byte;
        key.parts[std::size_t(i / 8)] |= folded << (8 * (7 - i % 8));
    }
    return key;
}

bool RowOrder::before(const SortKey &key, quint32 row, quint32 other) const
{
    const SortKey &theirs = m_keys[other];
    if (key != theirs)
        return m_descending ? theirs < key : key < theirs;
    return row > other;
}

void RowOrder::reset(std::vector<SortKey> keys, std::vector<bool> accepted, bool descending)
{
    m_keys = std::move(keys);
    m_accepted = std::move(accepted);
    m_descending = descending;
    m_coming.clear();
    m_shown.clear();
    for (auto row = quint32(m_keys.size()); row-- > 0;) { // equal keys: the newer row first
        if (m_accepted[row])
            m_shown.push_back(row);
    }
    if (descending)
        std::reverse(m_shown.begin(), m_shown.end()); // and turned round again with the whole
    sortByKey(m_shown, m_keys);
    if (descending)
        std::reverse(m_shown.begin(), m_shown.end());
}

int RowOrder::placeOf(const SortKey &key, quint32 row) const
{
    const auto place = std::partition_point(m_shown.begin(), m_shown.end(), [&](quint32 other) { return other != row && !before(key, row, other); });
    return int(place - m_shown.begin());
}

int RowOrder::positionOf(quint32 row) const
{
    if (row >= m_keys.size() || !m_accepted[row])
        return -1;
    const int place = placeOf(m_keys[row], row);
    return place < size() && rowAt(place) == row ? place : -1;
}

RowOrder::Change RowOrder::plan(quint32 row, const SortKey &key, bool accepted) const
{
    using Kind = Change::Kind;
    const int from = positionOf(row);
    if (from < 0 && !accepted)
        return {};
    if (from < 0)
        return {Kind::Insert, -1, placeOf(key, row)};
    if (!accepted)
        return {Kind::Remove, from, -1};
    const bool afterOneBefore = from == 0 || !before(key, row, rowAt(from - 1));
    const bool beforeOneAfter = from + 1 == size() || before(key, row, rowAt(from + 1));
    if (afterOneBefore && beforeOneAfter)
        return {Kind::Same, from, from};
    // The row itself still stands where its old key put it: look on the side it goes to.
    const auto first = m_shown.begin();
    const auto isBefore = [&](quint32 other) { return !before(key, row, other); };
    if (!afterOneBefore)
        return {Kind::Move, from, int(std::partition_point(first, first + from, isBefore) - first)};
    return {Kind::Move, from, int(std::partition_point(first + from + 1, m_shown.end(), isBefore) - first) - 1};
}

void RowOrder::apply(quint32 row, const SortKey &key, bool accepted, const Change &change)
{
    using Kind = Change::Kind;
    if (change.kind == Kind::Remove || change.kind == Kind::Move)
        m_shown.erase(m_shown.begin() + change.from);
    if (change.kind == Kind::Insert || change.kind == Kind::Move)
        m_shown.insert(m_shown.begin() + change.to, row);
    m_keys[row] = key;
    m_accepted[row] = accepted;
}

std::vector<RowOrder::Run> RowOrder::append(const std::vector<SortKey> &keys, const std::vector<bool> &accepted)
{
    const auto firstNew = quint32(m_keys.size());
    m_keys.insert(m_keys.end(), keys.begin(), keys.end());
    m_accepted.insert(m_accepted.end(), accepted.begin(), accepted.end());
    m_coming.clear();
    for (quint32 row = firstNew; row < m_keys.size(); ++row) {
        if (m_accepted[row])
            m_coming.push_back(row);
    }
    std::sort(m_coming.begin(), m_coming.end(), [this](quint32 a, quint32 b) { return before(m_keys[a], a, b); });
    std::vector<Run> runs;
    for (const quint32 row : m_coming) {
        const int place = placeOf(m_keys[row], row);
        if (!runs.empty() && runs.back().position == place)
            ++runs.back().count;
        else
            runs.push_back({place, 1});
    }
    return runs;
}

void RowOrder::showRun(const Run &run)
{
    const auto first = m_coming.end() - run.count;
    m_shown.insert(m_shown.begin() + run.position, first, m_coming.end());
    m_coming.erase(first, m_coming.end());
}

void RowOrder::removeLast()
{
    m_keys.pop_back();
    m_accepted.pop_back();
}

} // namespace market
