// SPDX-License-Identifier: Apache-2.0
#include "models/market/LeaseRows.h"

#include <QStringList>

#include <algorithm>
#include <charconv>
#include <limits>
#include <string_view>

namespace market {

namespace {

using Kind = LeaseRow::Kind;
using Sort = LeaseRows::Sort;

const Amount128 largest = (Amount128(1) << 127) - 1;
constexpr quint64 rowBit = quint64(1) << 63; ///< a header stands before its rows

bool numberHolds(quint64 number, std::string_view digits)
{
    char text[20];
    const auto end = std::to_chars(text, text + sizeof text, number).ptr;
    return std::string_view(text, std::size_t(end - text)).find(digits) != std::string_view::npos;
}

/// A 64-bit value, and the lease's number where two are equal: the newer one first.
Amount128 withNumber(quint64 value, const LeaseRow &row, bool descending)
{
    constexpr quint64 mostNumbers = (quint64(1) << 63) - 1;
    const quint64 number = std::min(row.id, mostNumbers);
    return (Amount128(value) << 63) + (descending ? number : mostNumbers - number);
}

Amount128 times(const Amount128 &price, quint64 blocks)
{
    if (price == 0 || blocks == 0)
        return 0;
    return blocks > quint64(1) << 60 || price > largest / blocks ? largest : Amount128(price * blocks);
}

} // namespace

Amount128 cutAmount(const base::U256 &value)
{
    return value >> 127 != 0 ? largest : Amount128(value);
}

void LeaseRows::setWish(const Wish &wish)
{
    const bool scope = wish.everyone != m_wish.everyone;
    m_wish = wish;
    if (!scope)
        return;
    m_counts = {};
    for (std::size_t i = 0; i < m_plainRows; ++i)
        tally(m_rows[i], 1);
}

void LeaseRows::setSearch(const QString &text)
{
    const QString trimmed = text.trimmed();
    m_searching = !trimmed.isEmpty();
    texts.setSearch(trimmed);
    const QString number = trimmed.startsWith(u'#') ? trimmed.mid(1) : trimmed;
    const bool digits = !number.isEmpty() && std::all_of(number.begin(), number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    m_digits = digits ? number.toLatin1() : QByteArray();
}

void LeaseRows::setTag(const QString &tag)
{
    m_tag = tag.trimmed();
    m_tagged.clear();
}

void LeaseRows::clear()
{
    m_rows.clear();
    m_plainRows = 0;
    m_counts = {};
}

void LeaseRows::reserve(std::size_t rows)
{
    m_rows.reserve(rows);
    texts.reserve(rows);
}

void LeaseRows::setMine(quint32 number, bool mine)
{
    if (m_rows[number].mine == mine)
        return;
    tally(m_rows[number], -1);
    m_rows[number].mine = mine;
    tally(m_rows[number], 1);
}

quint32 LeaseRows::add(const LeaseRow &row)
{
    m_rows.push_back(row);
    tally(row, 1);
    return quint32(m_plainRows++);
}

void LeaseRows::replace(quint32 number, const LeaseRow &row)
{
    tally(m_rows[number], -1);
    m_rows[number] = row;
    tally(row, 1);
}

bool LeaseRows::inScope(const LeaseRow &row) const
{
    return row.kind == Kind::Deployment || (row.kind == Kind::Lease && (m_wish.everyone || row.mine));
}

void LeaseRows::tally(const LeaseRow &row, int by)
{
    if (!inScope(row))
        return;
    m_counts[0] += by;
    m_counts[std::size_t(chipOf(row.standing))] += by;
}

bool LeaseRows::found(const LeaseRow &row) const
{
    if (!m_searching)
        return true;
    if (texts.holds(row.tags) || texts.holds(row.service) || texts.holds(row.provider) || texts.holds(row.region) || texts.holds(row.more) || texts.holds(row.address))
        return true;
    return row.kind == Kind::Lease && !m_digits.isEmpty() && numberHolds(row.id, {m_digits.constData(), std::size_t(m_digits.size())});
}

bool LeaseRows::hasTag(const LeaseRow &row) const
{
    if (m_tag.isEmpty())
        return true;
    const auto known = m_tagged.find(row.tags);
    if (known != m_tagged.end())
        return known->second;
    const bool has = QString::fromUtf8(texts.text(row.tags)).split(u'\n').contains(m_tag, Qt::CaseInsensitive);
    m_tagged.emplace(row.tags, has);
    return has;
}

bool LeaseRows::accepts(quint32 number) const
{
    const LeaseRow &row = m_rows[number];
    if (row.kind == Kind::Header)
        return row.count > 0;
    return inScope(row) && hasTag(row) && (m_wish.chip == LeaseChip::All || chipOf(row.standing) == m_wish.chip) && found(row);
}

quint64 LeaseRows::groupOf(const LeaseRow &row)
{
    switch (m_wish.grouping) {
    case LeaseGrouping::None: break;
    case LeaseGrouping::Provider: return texts.key(row.provider);
    case LeaseGrouping::Region: return texts.key(row.region);
    case LeaseGrouping::State: return quint64(row.standing);
    case LeaseGrouping::Proposal: return row.proposal == 0 ? std::numeric_limits<quint64>::max() : row.proposal;
    }
    return 0;
}

Amount128 LeaseRows::valueOf(const LeaseRow &row)
{
    const quint64 paid = row.paidBlocks(m_head);
    const auto plain = [&](quint64 value) { return withNumber(value, row, m_wish.descending); };
    switch (m_wish.sort) {
    case Sort::None: return (Amount128(row.kind == Kind::Deployment ? 0 : 1) << 64) + (row.kind == Kind::Deployment ? row.id : std::numeric_limits<quint64>::max() - row.id);
    case Sort::Service: return plain(texts.key(row.service));
    case Sort::State: return plain(quint64(row.standing));
    case Sort::Provider: return plain(texts.key(row.provider));
    case Sort::PerHour: return row.price;
    case Sort::Spent: return std::min(largest, Amount128(row.settled + times(row.price, paid)));
    case Sort::Left: return row.active && row.blocks > paid ? times(row.price, row.blocks - paid) : Amount128(0);
    case Sort::RunsOut: return plain(row.expiry());
    case Sort::Address: return plain(texts.key(row.address));
    case Sort::Cpu: return plain(row.cpuPercent < 0 ? 0 : quint64(row.cpuPercent * 1000) + 1);
    case Sort::Memory: return plain(quint64(row.memory + 1));
    case Sort::Since: return plain(quint64(std::max<qint64>(row.since, 0)));
    case Sort::Lease: return row.kind == Kind::Lease ? row.id : 0;
    case Sort::Token: return plain(texts.key(row.token));
    case Sort::Tier: return plain(row.tier);
    case Sort::StartBlock: return plain(row.firstBlock);
    }
    return 0;
}

SortKey LeaseRows::keyOf(quint32 number)
{
    const LeaseRow &row = m_rows[number];
    SortKey key;
    if (row.kind == Kind::Gone)
        return key;
    key.parts[0] = groupOf(row);
    if (row.kind != Kind::Header) {
        const Amount128 value = valueOf(row);
        key.parts[1] = rowBit | static_cast<quint64>(value >> 64);
        key.parts[2] = static_cast<quint64>(value & std::numeric_limits<quint64>::max());
    }
    if (m_wish.descending) { // the whole order is turned round; groups and their headers are not
        key.parts[0] = ~key.parts[0];
        key.parts[1] ^= rowBit;
    }
    return key;
}

void LeaseRows::dropHeaders()
{
    m_rows.resize(m_plainRows);
}

void LeaseRows::addHeaders()
{
    std::unordered_map<quint64, LeaseRow> headers;
    for (std::size_t i = 0; i < m_plainRows; ++i) {
        if (!accepts(quint32(i)))
            continue;
        const LeaseRow &row = m_rows[i];
        const auto [found, isNew] = headers.try_emplace(groupOf(row));
        LeaseRow &header = found->second;
        if (isNew) {
            header = row; // whose names, state and proposal are the group's
            header.kind = Kind::Header;
            header.price = 0;
            header.count = 0;
        }
        ++header.count;
        if (row.active && row.blocks > row.paidBlocks(m_head))
            header.price += row.price;
        if (row.token != header.token && row.kind == Kind::Lease)
            header.token = header.token == 0 ? row.token : std::numeric_limits<quint32>::max(); // no sum of different tokens
    }
    for (const auto &[group, header] : headers)
        m_rows.push_back(header);
}

void LeaseRows::arrange(RowOrder &order)
{
    dropHeaders();
    if (m_wish.grouping != LeaseGrouping::None)
        addHeaders();
    std::vector<SortKey> keys(m_rows.size());
    std::vector<bool> accepted(m_rows.size());
    for (quint32 number = 0; number < m_rows.size(); ++number) {
        accepted[number] = accepts(number);
        if (accepted[number])
            keys[number] = keyOf(number);
    }
    (void)texts.takeRenumbered(); // all keys are new
    order.reset(std::move(keys), std::move(accepted), m_wish.descending);
}

} // namespace market
