// SPDX-License-Identifier: Apache-2.0
#include "models/wallet/ActivityModel.h"

namespace wallet {

ActivityModel::ActivityModel(Activity &activity, QObject *parent) : QAbstractTableModel(parent), m_activity(activity)
{
    connect(&activity, &Activity::aboutToReload, this, [this] { beginResetModel(); });
    connect(&activity, &Activity::reloaded, this, [this] { endResetModel(); });
    connect(&activity, &Activity::aboutToAdd, this, [this] { beginInsertRows({}, 0, 0); });
    connect(&activity, &Activity::added, this, [this] { endInsertRows(); });
    connect(&activity, &Activity::changed, this, [this](int row) { Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1)); });
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_activity.entries().size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ActivityEntry &entry = m_activity.entries()[std::size_t(index.row())];
    switch (role) {
    case CreatedMsRole: return entry.createdMs;
    case TitleRole: return entry.title;
    case KindRole: return entry.kind;
    case StateRole: return int(entry.state);
    case ValueRole: return base::toDecimal(entry.value);
    case FeeRole: return entry.fee ? QVariant(base::toDecimal(*entry.fee)) : QVariant();
    case HashRole: return entry.hash.toString();
    case ToRole: return entry.to ? QVariant(entry.to->toString()) : QVariant();
    case BlockRole: return entry.block ? QVariant(*entry.block) : QVariant();
    case NonceRole: return entry.nonce;
    default: return {};
    }
}

} // namespace wallet
