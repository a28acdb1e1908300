// SPDX-License-Identifier: Apache-2.0
#include "models/market/OrderTableModel.h"

#include "models/market/Lifecycle.h"
#include "models/market/OrderCells.h"
#include "models/market/SpecGlance.h"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace market {

namespace {

constexpr std::size_t manyChanges = 4000;
constexpr qsizetype longestText = 200; ///< bytes of a name that count for search and sorting

char folded(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
}

/// Whether the address begins with these hex digits (lower case); without the cost of its checksum.
bool begins(const chain::Address &address, std::string_view digits)
{
    const QByteArrayView bytes = address.view();
    if (digits.size() > std::size_t(bytes.size()) * 2)
        return false;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[qsizetype(i / 2)]);
        if (digits[i] != "0123456789abcdef"[i % 2 ? byte & 15 : byte >> 4])
            return false;
    }
    return true;
}

} // namespace

OrderTableModel::OrderTableModel(Market &market, QObject *parent) : QAbstractTableModel(parent), m_market(market)
{
    connect(&market, &Market::changed, this, &OrderTableModel::onChanged);
    connect(&market, &Market::headChanged, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, Age), index(rowCount() - 1, Age), {Qt::DisplayRole, WindowRole});
    });
    reload();
}

OrderTableModel::Row OrderTableModel::rowFor(const Order &order)
{
    Row row;
    row.id = order.id;
    row.createdBlock = order.createdBlock;
    row.maxPrice = SortKey::of(order.terms.maxPrice);
    if (const Bid *best = lowestBid(order))
        row.bestBid = SortKey::of(best->price);
    row.bids = quint32(order.bids.size());
    row.state = order.state;
    row.mine = m_account && order.creator == *m_account;
    const SpecGlance seen = SpecGlance::of(order.terms.spec);
    const QByteArrayView service = (seen.service.isEmpty() ? QByteArrayView(order.terms.spec) : seen.service);
    row.text = quint32(m_texts.size());
    row.serviceSize = quint16(std::min(service.size(), longestText));
    row.regionSize = quint16(std::min(seen.region.size(), longestText));
    std::transform(service.begin(), service.begin() + row.serviceSize, std::back_inserter(m_texts), folded);
    std::transform(seen.region.begin(), seen.region.begin() + row.regionSize, std::back_inserter(m_texts), folded);
    return row;
}

SortKey OrderTableModel::keyOf(const Row &row) const
{
    switch (m_column) {
    case Service: return SortKey::of(QByteArrayView(m_texts.data() + row.text, row.serviceSize));
    case State: return SortKey::of(quint64(row.state));
    case MaxPrice: return row.maxPrice;
    case Bids: return SortKey::of(quint64(row.bids));
    case BestBid: return row.bestBid;
    case Region: return SortKey::of(QByteArrayView(m_texts.data() + row.text + row.serviceSize, row.regionSize));
    case Age: return SortKey::of(~row.createdBlock); // the oldest has the greatest age
    default: return SortKey::of(row.id);
    }
}

bool OrderTableModel::belongs(const Row &row, Group group)
{
    switch (group) {
    case Group::All: return true;
    case Group::Open: return row.state == OrderState::Open;
    case Group::Matched: return row.state == OrderState::Matched || row.state == OrderState::Provisioned;
    case Group::Closed: return row.state == OrderState::Closed;
    case Group::Mine: return row.mine;
    }
    return true;
}

bool OrderTableModel::found(const Row &row) const
{
    const std::string_view needle(m_search.constData(), std::size_t(m_search.size()));
    const std::string_view service(m_texts.data() + row.text, row.serviceSize);
    const std::string_view region(m_texts.data() + row.text + row.serviceSize, row.regionSize);
    if (service.find(needle) != service.npos || region.find(needle) != region.npos)
        return true;
    if (needle.starts_with("0x")) {
        const Order *order = m_market.state().orders.order(row.id);
        return order && (begins(order->creator, needle.substr(2)) || (order->provider && begins(*order->provider, needle.substr(2))));
    }
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, row.id).ptr;
    return std::string_view(digits, std::size_t(end - digits)).find(needle) != std::string_view::npos;
}

bool OrderTableModel::accepts(const Row &row) const
{
    return belongs(row, m_group) && (m_search.isEmpty() || found(row));
}

void OrderTableModel::count(const Row &row, int by)
{
    for (std::size_t i = 0; i < groupCount; ++i) {
        if (belongs(row, Group(i)))
            m_counts[i] += by;
    }
}

std::ptrdiff_t OrderTableModel::find(quint64 id) const
{
    const auto at = std::lower_bound(m_rows.begin(), m_rows.end(), id, [](const Row &row, quint64 wanted) { return row.id < wanted; });
    return at == m_rows.end() || at->id != id ? -1 : at - m_rows.begin();
}

int OrderTableModel::rowOf(quint64 id) const
{
    const std::ptrdiff_t at = find(id);
    return at < 0 ? -1 : m_order.positionOf(quint32(at));
}

quint64 OrderTableModel::idAt(int row) const
{
    return row < 0 || row >= m_order.size() ? 0 : m_rows[m_order.rowAt(row)].id;
}

/// The order of what is held, anew.
void OrderTableModel::arrange()
{
    std::vector<SortKey> keys(m_rows.size());
    std::vector<bool> accepted(m_rows.size());
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        accepted[i] = accepts(m_rows[i]);
        keys[i] = keyOf(m_rows[i]);
    }
    m_order.reset(std::move(keys), std::move(accepted), m_descending);
}

void OrderTableModel::reload()
{
    beginResetModel();
    const auto &orders = m_market.state().orders.orders();
    m_rows.clear();
    m_rows.reserve(orders.size());
    m_texts.clear();
    m_texts.reserve(orders.size() * 32);
    m_counts.fill(0);
    for (const auto &entry : orders) {
        m_rows.push_back(rowFor(entry.second));
        count(m_rows.back(), 1);
    }
    std::sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) { return a.id < b.id; });
    arrange();
    endResetModel();
    Q_EMIT countsChanged();
}

void OrderTableModel::onChanged(const MarketChanges &changes)
{
    if (changes.all || changes.orders.size() > manyChanges || !takeChanges(changes.orders))
        return reload();
    for (const quint64 id : changes.leases) { // the lifecycle's name follows the lease
        if (const int position = rowOf(id); position >= 0)
            Q_EMIT dataChanged(index(position, State), index(position, State));
    }
    if (!changes.orders.empty())
        Q_EMIT countsChanged();
}

bool OrderTableModel::takeChanges(const std::vector<quint64> &ids)
{
    std::vector<quint64> added;
    std::vector<quint64> gone;
    for (const quint64 id : ids) {
        const Order *order = m_market.state().orders.order(id);
        const std::ptrdiff_t at = find(id);
        if (order && at >= 0)
            update(std::size_t(at), *order);
        else if (order)
            added.push_back(id);
        else if (at >= 0)
            gone.push_back(id);
    }
    // A reorganisation takes the newest; whatever else goes or comes in between is rare enough to begin anew.
    for (auto id = gone.rbegin(); id != gone.rend(); ++id) {
        if (m_rows.back().id != *id)
            return false;
        removeLast();
    }
    if (added.empty())
        return true;
    if (!m_rows.empty() && added.front() < m_rows.back().id)
        return false;
    append(added);
    return true;
}

void OrderTableModel::update(std::size_t at, const Order &order)
{
    Row row = rowFor(order);
    const Row &old = m_rows[at];
    if (row.serviceSize == old.serviceSize && row.regionSize == old.regionSize
        && std::equal(m_texts.begin() + row.text, m_texts.end(), m_texts.begin() + old.text)) {
        m_texts.resize(row.text); // the same words: keep where they stand
        row.text = old.text;
    }
    count(old, -1);
    count(row, 1);
    m_rows[at] = row;
    const SortKey key = keyOf(row);
    const bool accepted = accepts(row);
    const RowOrder::Change change = m_order.plan(quint32(at), key, accepted);
    using Kind = RowOrder::Change::Kind;
    if (change.kind == Kind::Insert)
        beginInsertRows({}, change.to, change.to);
    else if (change.kind == Kind::Remove)
        beginRemoveRows({}, change.from, change.from);
    else if (change.kind == Kind::Move)
        beginMoveRows({}, change.from, change.from, {}, change.to > change.from ? change.to + 1 : change.to);
    m_order.apply(quint32(at), key, accepted, change);
    if (change.kind == Kind::Insert)
        endInsertRows();
    else if (change.kind == Kind::Remove)
        endRemoveRows();
    else if (change.kind == Kind::Move)
        endMoveRows();
    if (change.kind == Kind::Same || change.kind == Kind::Move)
        tellRow(change.to);
}

void OrderTableModel::append(const std::vector<quint64> &ids)
{
    std::vector<SortKey> keys;
    std::vector<bool> accepted;
    for (const quint64 id : ids) {
        m_rows.push_back(rowFor(*m_market.state().orders.order(id)));
        count(m_rows.back(), 1);
        keys.push_back(keyOf(m_rows.back()));
        accepted.push_back(accepts(m_rows.back()));
    }
    const std::vector<RowOrder::Run> runs = m_order.append(keys, accepted);
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        beginInsertRows({}, run->position, run->position + run->count - 1);
        m_order.showRun(*run);
        endInsertRows();
    }
}

void OrderTableModel::removeLast()
{
    const auto at = quint32(m_rows.size() - 1);
    const RowOrder::Change change = m_order.plan(at, {}, false);
    if (change.kind == RowOrder::Change::Kind::Remove)
        beginRemoveRows({}, change.from, change.from);
    m_order.apply(at, {}, false, change);
    m_order.removeLast();
    count(m_rows.back(), -1);
    m_rows.pop_back();
    if (change.kind == RowOrder::Change::Kind::Remove)
        endRemoveRows();
}

void OrderTableModel::tellRow(int position)
{
    Q_EMIT dataChanged(index(position, 0), index(position, ColumnCount - 1));
}

void OrderTableModel::setGroup(Group group)
{
    beginResetModel();
    m_group = group;
    arrange();
    endResetModel();
}

void OrderTableModel::setSearch(const QString &text)
{
    QByteArray search = text.trimmed().toUtf8();
    if (search.startsWith('#'))
        search.remove(0, 1);
    std::transform(search.begin(), search.end(), search.begin(), folded);
    if (search == m_search)
        return;
    beginResetModel();
    m_search = search;
    arrange();
    endResetModel();
}

void OrderTableModel::setAccount(std::optional<chain::Address> account)
{
    if (account == m_account)
        return;
    m_account = account;
    reload();
}

void OrderTableModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<quint32> rows;
    for (const QModelIndex &index : before)
        rows.push_back(m_order.rowAt(index.row()));
    m_column = column < 0 || column >= ColumnCount ? int(Id) : column;
    m_descending = column < 0 || order == Qt::DescendingOrder;
    arrange();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(m_order.positionOf(rows[std::size_t(i)]), before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

int OrderTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_order.size();
}

int OrderTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant OrderTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[m_order.rowAt(index.row())];
    // What was taken back a moment ago is still shown until the change is told.
    const Order *order = m_market.state().orders.order(row.id);
    if (role == IdRole)
        return row.id;
    if (!order)
        return {};
    switch (role) {
    case Qt::DisplayRole: return orderCell(m_market, *order, Column(index.column()));
    case StateRole: return int(order->state);
    case CreatorRole: return order->creator.toString();
    case UnitRole: return orderUnit(m_market.state(), *order, Column(index.column()));
    case CreatedRole: return m_market.timeOf(order->createdBlock).value_or(0);
    case LifecycleRole: return int(lifecycleOf(*order, m_market.state().leases.lease(row.id)));
    case RawRole: return SpecGlance::of(order->terms.spec).service.isEmpty();
    case WindowRole: {
        const quint64 head = m_market.head() ? m_market.head()->number : 0;
        const bool over = order->state != OrderState::Open || head >= order->lastBidBlock();
        return over ? -1 : int(order->lastBidBlock() - head);
    }
    case CaptionRole:
        if (index.column() == State)
            return lifecycleName(lifecycleOf(*order, m_market.state().leases.lease(row.id)));
        return index.column() == Service ? QVariant(orderCaption(*order)) : QVariant();
    default: return {};
    }
}

QVariant OrderTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Id: return tr("Id");
    case Service: return tr("Service");
    case State: return tr("State");
    case MaxPrice: return tr("Max per hour");
    case Bids: return tr("Bids");
    case BestBid: return tr("Best bid");
    case Region: return tr("Region");
    case Age: return tr("Age");
    default: return {};
    }
}

} // namespace market
