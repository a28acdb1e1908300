// SPDX-License-Identifier: Apache-2.0
#include "models/market/ProviderTableModel.h"

#include "models/base/VisibleText.h"

#include <QLocale>
#include <algorithm>

namespace market {

namespace {

constexpr std::size_t manyLeases = 4000;

/// Of the spec where it can be read ("storage: ssd"), else of what was approved on chain ("CPU 12, GPU 1").
QString attributesText(const Provider &provider)
{
    QStringList words;
    for (auto it = provider.attributes.begin(); it != provider.attributes.end(); ++it) {
        quint64 units = 0;
        for (const Attribute &attribute : it.value())
            units += attribute.units;
        words << QStringLiteral("%1 %2").arg(base::visibleText(QString::fromUtf8(it.key()), 24), QLocale().toString(units));
    }
    if (const auto spec = ProviderSpec::parse(provider.spec)) {
        for (const auto &[key, value] : spec->attributes)
            words << QStringLiteral("%1 %2").arg(base::visibleText(key, 40), base::visibleText(value, 40));
    }
    return words.join(QStringLiteral(" · "));
}

bool serves(const Provider &provider)
{
    return provider.status == ProviderStatus::Active;
}

} // namespace

ProviderTableModel::ProviderTableModel(Market &market, QObject *parent) : QAbstractTableModel(parent), m_market(market)
{
    connect(&market, &Market::changed, this, &ProviderTableModel::onChanged);
    countLeases();
    reload();
}

void ProviderTableModel::countLeases()
{
    m_active.clear();
    m_activeLeases.clear();
    for (const auto &[id, lease] : m_market.state().leases.leases()) {
        if (!lease.isActive())
            continue;
        m_active.insert(id, lease.provider);
        ++m_activeLeases[lease.provider];
    }
}

void ProviderTableModel::follow(const std::vector<quint64> &leases)
{
    for (const quint64 id : leases) {
        const Lease *lease = m_market.state().leases.lease(id);
        if (const auto was = m_active.constFind(id); was != m_active.constEnd()) {
            --m_activeLeases[*was];
            m_active.erase(was);
        }
        if (lease && lease->isActive()) {
            m_active.insert(id, lease->provider);
            ++m_activeLeases[lease->provider];
        }
    }
}

void ProviderTableModel::onChanged(const MarketChanges &changes)
{
    if (changes.all || changes.leases.size() > manyLeases)
        countLeases();
    else
        follow(changes.leases);
    if (changes.all || !changes.providers.empty())
        return reload();
    if (changes.leases.empty() || rowCount() == 0)
        return;
    if (m_column == Leases)
        rearrange();
    Q_EMIT dataChanged(index(0, Leases), index(rowCount() - 1, Leases));
}

void ProviderTableModel::reload()
{
    beginResetModel();
    m_rows.clear();
    for (const auto &[wallet, provider] : m_market.state().providers.providers()) {
        Row row{provider.id, wallet, attributesText(provider), {}};
        row.searched = (m_market.state().providers.nameOf(wallet) + u'\n' + provider.region + u'\n' + row.attributes + u'\n' + wallet.toString()).toLower();
        m_rows.push_back(std::move(row));
    }
    std::sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) { return a.id > b.id; });
    arrange();
    endResetModel();
    Q_EMIT countsChanged();
}

SortKey ProviderTableModel::keyOf(const Row &row) const
{
    const Provider *provider = m_market.state().providers.provider(row.wallet);
    if (!provider)
        return {};
    switch (m_column) {
    case Name: return SortKey::of(QByteArrayView(m_market.state().providers.nameOf(row.wallet).toUtf8()));
    case Status: return SortKey::of(quint64(provider->status));
    case Tier: return SortKey::of(quint64(provider->tier));
    case Region: return SortKey::of(QByteArrayView(provider->region.toUtf8()));
    case Leases: return SortKey::of(quint64(std::max(0, runningLeases(row.wallet))));
    case Attributes: return SortKey::of(QByteArrayView(row.attributes.toUtf8()));
    case Joined: return SortKey::of(quint64(std::max<qint64>(0, provider->joinTimestamp)));
    default: return SortKey::of(quint64(serves(*provider) ? 0 : 1));
    }
}

bool ProviderTableModel::accepts(const Row &row) const
{
    const Provider *provider = m_market.state().providers.provider(row.wallet);
    if (!provider || (m_group != Group::All && serves(*provider) != (m_group == Group::Active)))
        return false;
    return m_search.isEmpty() || row.searched.contains(m_search);
}

int ProviderTableModel::count(Group group) const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [&](const Row &row) {
        const Provider *provider = m_market.state().providers.provider(row.wallet);
        return provider && (group == Group::All || serves(*provider) == (group == Group::Active));
    }));
}

void ProviderTableModel::arrange()
{
    std::vector<SortKey> keys;
    std::vector<bool> accepted;
    for (const Row &row : m_rows) {
        keys.push_back(keyOf(row));
        accepted.push_back(accepts(row));
    }
    m_order.reset(std::move(keys), std::move(accepted), m_descending);
}

void ProviderTableModel::rearrange()
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<quint32> rows;
    for (const QModelIndex &index : before)
        rows.push_back(m_order.rowAt(index.row()));
    arrange();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int position = m_order.positionOf(rows[std::size_t(i)]);
        after.append(position < 0 ? QModelIndex() : index(position, before[i].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void ProviderTableModel::setGroup(Group group)
{
    beginResetModel();
    m_group = group;
    arrange();
    endResetModel();
}

void ProviderTableModel::setSearch(const QString &text)
{
    beginResetModel();
    m_search = text.trimmed().toLower();
    arrange();
    endResetModel();
}

void ProviderTableModel::sort(int column, Qt::SortOrder order)
{
    m_column = column < 0 || column >= ColumnCount ? -1 : column;
    m_descending = m_column >= 0 && order == Qt::DescendingOrder;
    rearrange();
}

int ProviderTableModel::rowOf(const chain::Address &wallet) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].wallet == wallet)
            return m_order.positionOf(quint32(i));
    }
    return -1;
}

std::optional<chain::Address> ProviderTableModel::walletAt(int row) const
{
    return row < 0 || row >= m_order.size() ? std::nullopt : std::optional(m_rows[m_order.rowAt(row)].wallet);
}

int ProviderTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_order.size();
}

int ProviderTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ProviderTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[m_order.rowAt(index.row())];
    const Provider *provider = m_market.state().providers.provider(row.wallet);
    if (role == WalletRole)
        return row.wallet.toString();
    if (!provider)
        return {};
    switch (role) {
    case Qt::DisplayRole: return display(*provider, row, index.column());
    case StatusRole: return int(provider->status);
    case JoinedRole: return provider->joinTimestamp;
    case CaptionRole: return index.column() == Name && !provider->name.isEmpty() ? QVariant(row.wallet.toShort()) : QVariant();
    default: return {};
    }
}

QVariant ProviderTableModel::display(const Provider &provider, const Row &row, int column) const
{
    const QLocale locale;
    switch (column) {
    case Name: return base::visibleText(m_market.state().providers.nameOf(row.wallet), 80);
    case Status: return QString::number(int(provider.status));
    case Tier: return tr("Tier %1").arg(provider.tier + 1);
    case Region: return provider.region.isEmpty() ? QStringLiteral("–") : base::visibleText(provider.region, 40);
    case Leases: return locale.toString(std::max(0, runningLeases(row.wallet)));
    case Attributes: return row.attributes.isEmpty() ? QStringLiteral("–") : row.attributes;
    case Joined: return locale.toString(provider.joinTimestamp);
    default: return {};
    }
}

QVariant ProviderTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Provider");
    case Status: return tr("State");
    case Tier: return tr("Tier");
    case Region: return tr("Region");
    case Leases: return tr("Running leases");
    case Attributes: return tr("Attributes");
    case Joined: return tr("Joined");
    default: return {};
    }
}

} // namespace market
