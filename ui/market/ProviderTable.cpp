// SPDX-License-Identifier: Apache-2.0
#include "ui/market/ProviderTable.h"

#include "ui/common/Dates.h"
#include "ui/common/RelativeTime.h"
#include "ui/market/MarketWords.h"


namespace ui {

QVariant ProviderTable::data(const QModelIndex &index, int role) const
{
    if (index.column() == Status && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole))
        return lookOf(market::ProviderStatus(ProviderTableModel::data(index, StatusRole).toInt())).word;
    const bool joined = index.column() == Joined && (role == Qt::DisplayRole || role == Qt::ToolTipRole);
    if (joined) {
        const qint64 seconds = ProviderTableModel::data(index, JoinedRole).toLongLong();
        if (seconds <= 0)
            return QStringLiteral("–");
        if (role == Qt::ToolTipRole)
            return absoluteText(seconds * 1000);
        return Dates::day(QDateTime::fromSecsSinceEpoch(seconds).date(), Year::Shown);
    }
    if (role == Qt::ToolTipRole && (index.column() == Attributes || index.column() == Name))
        return ProviderTableModel::data(index, Qt::DisplayRole);
    return ProviderTableModel::data(index, role);
}

QVariant ProviderTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section == Leases && orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return tr("Leases", "running leases of a provider");
    if (section == Leases && orientation == Qt::Horizontal && role == Qt::ToolTipRole)
        return tr("Leases that run now");
    return ProviderTableModel::headerData(section, orientation, role);
}

} // namespace ui
