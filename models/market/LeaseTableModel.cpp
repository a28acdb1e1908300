// SPDX-License-Identifier: Apache-2.0
#include "models/market/LeaseTableModel.h"

#include <algorithm>
#include <limits>

namespace market {

namespace {

using Kind = LeaseRow::Kind;
constexpr int mostSteps = 64;            ///< changes of the order told one by one; more: the table is told anew
constexpr quint32 costlyRows = 20'000;   ///< from here on groups are made anew once a block only
constexpr quint64 secondsBetweenSorts = 5; ///< while the order of amounts changes by itself
constexpr quint64 never = std::numeric_limits<quint64>::max();

static_assert(int(LeaseRows::Sort::StartBlock) == LeaseTableModel::StartBlock + 1 && int(LeaseRows::Sort::RunsOut) == LeaseTableModel::RunsOut + 1);

bool movesByItself(LeaseRows::Sort sort)
{
    return sort == LeaseRows::Sort::Left || sort == LeaseRows::Sort::Spent;
}

} // namespace

LeaseTableModel::LeaseTableModel(DeploymentLedger &deployments, Market &market, QObject *parent)
    : QAbstractTableModel(parent), m_deployments(deployments), m_market(market), m_cells(market, m_rows.texts)
{
    connect(&deployments, &DeploymentLedger::deploymentAdded, this, &LeaseTableModel::onDeployment);
    connect(&deployments, &DeploymentLedger::deploymentChanged, this, &LeaseTableModel::onDeployment);
    connect(&deployments, &DeploymentLedger::deploymentRemoved, this, &LeaseTableModel::onDeploymentRemoved);
    connect(&market, &Market::changed, this, &LeaseTableModel::onChanged);
    connect(&market, &Market::headChanged, this, &LeaseTableModel::onHead);
    for (const Deployment &deployment : deployments.deployments()) {
        m_arrivals.insert(deployment.id, m_arrived);
        m_local.emplace(m_arrived++, deployment);
    }
    reload();
}

void LeaseTableModel::wish(const LeaseRows::Wish &wish)
{
    beginResetModel();
    m_rows.setWish(wish);
    arrange();
    endResetModel();
    Q_EMIT countsChanged();
}

void LeaseTableModel::setAccount(std::optional<chain::Address> tenant)
{
    if (tenant == m_account)
        return;
    m_account = tenant;
    for (const auto &[id, lease] : m_market.state().leases.leases()) {
        if (const auto row = m_leaseRows.constFind(id); row != m_leaseRows.constEnd())
            m_rows.setMine(*row, m_account && lease.tenant == *m_account);
    }
    wish(m_rows.wish());
}

void LeaseTableModel::setEveryone(bool everyone)
{
    LeaseRows::Wish wanted = m_rows.wish();
    wanted.everyone = everyone;
    wish(wanted);
}

void LeaseTableModel::setChip(LeaseChip chip)
{
    LeaseRows::Wish wanted = m_rows.wish();
    wanted.chip = chip;
    wish(wanted);
}

void LeaseTableModel::setGrouping(LeaseGrouping grouping)
{
    LeaseRows::Wish wanted = m_rows.wish();
    wanted.grouping = grouping;
    wish(wanted);
}

void LeaseTableModel::sort(int column, Qt::SortOrder order)
{
    LeaseRows::Wish wanted = m_rows.wish();
    wanted.sort = column < 0 ? LeaseRows::Sort::None : LeaseRows::Sort(column + 1);
    wanted.descending = column >= 0 && order == Qt::DescendingOrder;
    wish(wanted);
}

void LeaseTableModel::setSearch(const QString &text)
{
    if (text.trimmed() == m_search)
        return;
    m_search = text.trimmed();
    beginResetModel();
    m_rows.setSearch(m_search);
    arrange();
    endResetModel();
}

void LeaseTableModel::setTag(const QString &tag)
{
    if (tag.trimmed() == m_tag)
        return;
    m_tag = tag.trimmed();
    beginResetModel();
    m_rows.setTag(m_tag);
    arrange();
    endResetModel();
}

void LeaseTableModel::setNotes(LeaseNotes &notes)
{
    m_notes = &notes;
    connect(&notes, &LeaseNotes::changed, this, [this](quint64 lease) { takeLeases({lease}); });
    connect(&notes, &LeaseNotes::loaded, this, &LeaseTableModel::onNotes);
    onNotes();
}

/// All that were written about come anew.
void LeaseTableModel::onNotes()
{
    std::vector<quint64> ids;
    for (auto note = m_notes->notes().begin(); note != m_notes->notes().end(); ++note)
        ids.push_back(note.key());
    std::sort(ids.begin(), ids.end());
    if (!ids.empty())
        takeLeases(ids);
}

void LeaseTableModel::arrange()
{
    m_sortedAt = m_rows.head();
    m_rows.arrange(m_order);
}

/// Reads both ledgers anew.
void LeaseTableModel::reload()
{
    beginResetModel();
    m_rows.clear();
    m_leaseRows.clear();
    m_localRows.clear();
    m_waiting.clear();
    m_nextCrossing = never;
    m_rows.setHead(m_market.head() ? m_market.head()->number : 0);
    for (const auto &[arrival, deployment] : m_local)
        m_localRows.insert(arrival, m_rows.add(rowFor(deployment, arrival)));
    std::vector<quint64> ids;
    ids.reserve(m_market.state().leases.leases().size());
    for (const auto &[id, lease] : m_market.state().leases.leases())
        ids.push_back(id);
    std::sort(ids.begin(), ids.end());
    m_rows.reserve(ids.size() + m_local.size());
    m_leaseRows.reserve(qsizetype(ids.size()));
    for (const quint64 id : ids)
        m_leaseRows.insert(id, m_rows.add(rowFor(*m_market.state().leases.lease(id))));
    arrange();
    endResetModel();
    Q_EMIT countsChanged();
}

void LeaseTableModel::onChanged(const MarketChanges &changes)
{
    if (changes.all) {
        m_providers.clear();
        return reload();
    }
    std::vector<quint64> ids = changes.leases;
    const std::vector<quint64> renamed = leasesOf(changes.providers);
    if (!renamed.empty()) {
        ids.insert(ids.end(), renamed.begin(), renamed.end());
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    }
    tellOrders(changes.orders);
    if (ids.empty())
        return;
    if (m_rows.wish().grouping != LeaseGrouping::None && m_rows.size() > costlyRows)
        m_waiting.insert(m_waiting.end(), ids.begin(), ids.end());
    else
        takeLeases(ids);
}

/// The leases of those of these providers that are called or located otherwise now.
std::vector<quint64> LeaseTableModel::leasesOf(const std::vector<chain::Address> &providers)
{
    std::vector<chain::Address> renamed;
    for (const chain::Address &wallet : providers) {
        const auto before = m_providers.constFind(wallet);
        if (before == m_providers.constEnd())
            continue;
        const ProviderTexts old = *before;
        m_providers.erase(before);
        if (textsOf(wallet) != old)
            renamed.push_back(wallet);
    }
    std::vector<quint64> ids;
    if (renamed.empty())
        return ids;
    for (const auto &[id, lease] : m_market.state().leases.leases()) {
        if (std::find(renamed.begin(), renamed.end(), lease.provider) != renamed.end())
            ids.push_back(id);
    }
    return ids;
}

void LeaseTableModel::takeLeases(const std::vector<quint64> &ids)
{
    std::vector<quint32> changed;
    std::vector<LeaseRow> fresh;
    for (const quint64 id : ids) {
        const Lease *lease = m_market.state().leases.lease(id);
        const auto known = m_leaseRows.constFind(id);
        if (known == m_leaseRows.constEnd()) {
            if (lease)
                fresh.push_back(rowFor(*lease));
            continue;
        }
        LeaseRow row;
        row.kind = Kind::Gone;
        if (lease)
            row = rowFor(*lease);
        m_rows.replace(*known, row);
        changed.push_back(*known);
        if (!lease)
            m_leaseRows.erase(known);
    }
    follow(changed, fresh);
}

/// The shown order follows rows that were replaced already, and rows that come.
void LeaseTableModel::follow(const std::vector<quint32> &changed, const std::vector<LeaseRow> &fresh)
{
    const bool grouped = m_rows.wish().grouping != LeaseGrouping::None;
    if (grouped || m_rows.texts.takeRenumbered() || !rearrange(changed)) {
        beginResetModel();
        m_rows.dropHeaders();
        for (const LeaseRow &row : fresh)
            number(row, m_rows.add(row));
        arrange();
        endResetModel();
    } else {
        insert(fresh);
    }
    Q_EMIT countsChanged();
}

bool LeaseTableModel::rearrange(const std::vector<quint32> &changed)
{
    using Step = RowOrder::Change::Kind;
    int steps = 0;
    int first = std::numeric_limits<int>::max();
    int last = -1;
    for (const quint32 row : changed) {
        const SortKey key = m_rows.keyOf(row);
        const bool accepted = m_rows.accepts(row);
        const RowOrder::Change change = m_order.plan(row, key, accepted);
        if (change.kind != Step::None && change.kind != Step::Same && ++steps > mostSteps)
            return false;
        if (change.kind == Step::Insert)
            beginInsertRows({}, change.to, change.to);
        else if (change.kind == Step::Remove)
            beginRemoveRows({}, change.from, change.from);
        else if (change.kind == Step::Move)
            beginMoveRows({}, change.from, change.from, {}, change.to > change.from ? change.to + 1 : change.to);
        m_order.apply(row, key, accepted, change);
        if (change.kind == Step::Insert)
            endInsertRows();
        else if (change.kind == Step::Remove)
            endRemoveRows();
        else if (change.kind == Step::Move)
            endMoveRows();
        if (change.to >= 0) {
            first = std::min(first, change.to);
            last = std::max(last, change.to);
        }
    }
    if (last >= 0)
        tellRows(first, std::min(last, m_order.size() - 1)); // one stretch: views repaint only what they show
    return true;
}

void LeaseTableModel::insert(const std::vector<LeaseRow> &fresh)
{
    if (fresh.empty())
        return;
    std::vector<SortKey> keys;
    std::vector<bool> accepted;
    for (const LeaseRow &row : fresh) {
        const quint32 added = m_rows.add(row);
        number(row, added);
        keys.push_back(m_rows.keyOf(added));
        accepted.push_back(m_rows.accepts(added));
    }
    const std::vector<RowOrder::Run> runs = m_order.append(keys, accepted);
    if (m_rows.texts.takeRenumbered() || int(runs.size()) > mostSteps) {
        beginResetModel();
        arrange();
        endResetModel();
        return;
    }
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        beginInsertRows({}, run->position, run->position + run->count - 1);
        m_order.showRun(*run);
        endInsertRows();
    }
}

void LeaseTableModel::number(const LeaseRow &row, quint32 at)
{
    (row.kind == Kind::Lease ? m_leaseRows : m_localRows).insert(row.id, at);
}

void LeaseTableModel::tellRows(int first, int last)
{
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

/// The lifecycle's name follows the order.
void LeaseTableModel::tellOrders(const std::vector<quint64> &ids)
{
    if (m_order.size() == 0)
        return;
    const bool any = std::any_of(ids.begin(), ids.end(), [this](quint64 id) { return m_leaseRows.contains(id); });
    if (any)
        Q_EMIT dataChanged(index(0, State), index(m_order.size() - 1, State));
}

void LeaseTableModel::onHead()
{
    const quint64 block = m_market.head() ? m_market.head()->number : 0;
    const bool back = block < m_rows.head();
    m_rows.setHead(block);
    if (!m_waiting.empty())
        takeLeases(std::exchange(m_waiting, {}));
    if (back || block >= m_nextCrossing)
        cross();
    const quint64 passed = (block > m_sortedAt ? block - m_sortedAt : 0) * quint64(m_market.blockTimeSeconds());
    if (movesByItself(m_rows.wish().sort) && (back || passed >= secondsBetweenSorts)) {
        beginResetModel();
        arrange();
        endResetModel();
    } else if (m_order.size() > 0) {
        Q_EMIT dataChanged(index(0, Spent), index(m_order.size() - 1, RunsOut));
    }
}

/// Some leases have come near their end, or to it, by the passing of blocks alone.
void LeaseTableModel::cross()
{
    m_nextCrossing = never;
    std::vector<quint32> changed;
    for (quint32 number = 0; number < m_rows.size(); ++number) {
        const LeaseRow &row = m_rows.row(number);
        if (row.kind != Kind::Lease)
            continue;
        const LeaseStanding standing = standingAt(row, m_rows.head());
        watchFor(row, standing);
        if (standing == row.standing)
            continue;
        LeaseRow moved = row;
        moved.standing = standing;
        m_rows.replace(number, moved);
        changed.push_back(number);
    }
    if (!changed.empty())
        follow(changed, {});
}

int LeaseTableModel::rowOf(const QString &id) const
{
    bool isNumber = false;
    const quint64 lease = id.toULongLong(&isNumber);
    if (isNumber) {
        const auto row = m_leaseRows.constFind(lease);
        return row == m_leaseRows.constEnd() ? -1 : m_order.positionOf(*row);
    }
    const auto arrival = m_arrivals.constFind(id);
    return arrival == m_arrivals.constEnd() ? -1 : m_order.positionOf(m_localRows.value(*arrival));
}

QString LeaseTableModel::idAt(int row) const
{
    return row < 0 || row >= m_order.size() ? QString() : idOf(at(row)).toString();
}

std::vector<LeaseTableModel::Key> LeaseTableModel::shown() const
{
    std::vector<Key> keys;
    keys.reserve(std::size_t(m_order.size()));
    for (int position = 0; position < m_order.size(); ++position) {
        const LeaseRow &row = at(position);
        if (row.kind == Kind::Lease)
            keys.push_back({row.id, {}});
        else if (const Deployment *local = localOf(row))
            keys.push_back({0, local->id});
    }
    return keys;
}

} // namespace market
