// SPDX-License-Identifier: Apache-2.0
#include "models/market/LeaseTableModel.h"

#include "models/base/VisibleText.h"
#include "models/market/LeaseLedger.h"

#include <QDateTime>
#include <QLocale>
#include <QMetaEnum>
#include <algorithm>

namespace market {

namespace {

QString addressText(const Lease &lease)
{
    if (lease.endpoints.empty())
        return {};
    const Lease::Endpoint &first = lease.endpoints.front();
    return first.host + u':' + QString::number(first.port);
}

QString stateText(Lease::State state)
{
    switch (state) {
    case Lease::State::Ordered:
        return LeaseTableModel::tr("Ordered");
    case Lease::State::Starting:
        return LeaseTableModel::tr("Starting");
    case Lease::State::Running:
        return LeaseTableModel::tr("Running");
    case Lease::State::Unhealthy:
        return LeaseTableModel::tr("Unhealthy");
    case Lease::State::Closing:
        return LeaseTableModel::tr("Closing");
    case Lease::State::Closed:
        return LeaseTableModel::tr("Closed");
    case Lease::State::Failed:
        return LeaseTableModel::tr("Failed");
    }
    return {};
}

QString displayText(const Lease &lease, int column)
{
    const QLocale locale;
    switch (column) {
    case LeaseTableModel::Service:
        return base::visibleText(lease.service, 200);
    case LeaseTableModel::State:
        return stateText(lease.state);
    case LeaseTableModel::Address:
        return addressText(lease);
    case LeaseTableModel::Cpu:
        return lease.cpuPercent < 0 ? QString() : LeaseTableModel::tr("%1 %").arg(locale.toString(lease.cpuPercent, 'f', 1));
    case LeaseTableModel::Memory:
        return lease.memoryBytes < 0 ? QString() : locale.formattedDataSize(lease.memoryBytes, 1);
    case LeaseTableModel::Since:
        return lease.runningSinceMs == 0
                   ? QString()
                   : locale.toString(QDateTime::fromMSecsSinceEpoch(lease.runningSinceMs), QLocale::ShortFormat);
    case LeaseTableModel::Provider:
        return base::visibleText(lease.provider, 200);
    default:
        return {};
    }
}

QVariant sortValue(const Lease &lease, int column)
{
    switch (column) {
    case LeaseTableModel::State:
        return int(lease.state);
    case LeaseTableModel::Cpu:
        return lease.cpuPercent;
    case LeaseTableModel::Memory:
        return lease.memoryBytes;
    case LeaseTableModel::Since:
        return lease.runningSinceMs;
    default:
        return displayText(lease, column);
    }
}

} // namespace

LeaseTableModel::LeaseTableModel(LeaseLedger &ledger, QObject *parent) : QAbstractTableModel(parent), m_leases(ledger.leases())
{
    connect(&ledger, &LeaseLedger::leaseAdded, this, &LeaseTableModel::add);
    connect(&ledger, &LeaseLedger::leaseChanged, this, &LeaseTableModel::change);
    connect(&ledger, &LeaseLedger::leaseRemoved, this, &LeaseTableModel::remove);
}

int LeaseTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_leases.size());
}

int LeaseTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LeaseTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Lease &lease = m_leases[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return displayText(lease, index.column());
    case IdRole:
        return lease.id;
    case StateRole:
        return int(lease.state);
    case SortRole:
        return sortValue(lease, index.column());
    case ImageRole:
        return base::visibleText(lease.image, 300);
    case ProviderRole:
        return base::visibleText(lease.provider, 200);
    case ProposalRole:
        return lease.proposal ? QVariant(qulonglong(*lease.proposal)) : QVariant();
    case CpuRole:
        return lease.cpuPercent;
    case MemoryRole:
        return qlonglong(lease.memoryBytes);
    case MemoryLimitRole:
        return qlonglong(lease.memoryLimitBytes);
    case SinceRole:
        return qlonglong(lease.runningSinceMs);
    case ProblemRole:
        return lease.problem;
    case RegionRole:
        return base::visibleText(lease.region, 200);
    default:
        return {};
    }
}

QVariant LeaseTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Service:
        return tr("Service");
    case State:
        return tr("State");
    case Address:
        return tr("Address");
    case Cpu:
        return tr("CPU");
    case Memory:
        return tr("Memory");
    case Since:
        return tr("Running since");
    case Provider:
        return tr("Provider");
    default:
        return {};
    }
}

QHash<int, QByteArray> LeaseTableModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    const QMetaEnum roles = QMetaEnum::fromType<Role>();
    for (int i = 0; i < roles.keyCount(); ++i)
        names.insert(roles.value(i), roles.key(i));
    return names;
}

int LeaseTableModel::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_leases.begin(), m_leases.end(), [&](const Lease &lease) { return lease.id == id; });
    return found == m_leases.end() ? -1 : int(found - m_leases.begin());
}

void LeaseTableModel::add(const Lease &lease)
{
    const int row = int(m_leases.size());
    beginInsertRows({}, row, row);
    m_leases.push_back(lease);
    endInsertRows();
}

void LeaseTableModel::change(const Lease &lease)
{
    const int row = rowOf(lease.id);
    if (row < 0)
        return;
    m_leases[std::size_t(row)] = lease;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void LeaseTableModel::remove(const QString &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_leases.erase(m_leases.begin() + row);
    endRemoveRows();
}

} // namespace market
