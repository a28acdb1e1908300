// SPDX-License-Identifier: Apache-2.0
// LeaseTable: several rows at once.
#include "ui/deploy/LeaseTable.h"

#include <algorithm>

namespace ui {

using Model = market::LeaseTableModel;

void LeaseTable::takePicked()
{
    QStringList ids;
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        ids << row.data(Model::IdRole).toString();
    if (ids.size() < 2)
        ids.clear();
    if (ids == m_picked)
        return;
    m_picked = ids;
    Q_EMIT pickedChanged();
}

/// A table told anew has lost its selection: what is still shown is selected again, what is hidden is not acted upon.
void LeaseTable::repick()
{
    if (m_picked.isEmpty())
        return;
    QItemSelection selection;
    QStringList shown;
    for (const QString &id : std::as_const(m_picked)) {
        const int row = m_model.rowOf(id);
        if (row < 0)
            continue;
        shown << id;
        selection.select(m_model.index(row, 0), m_model.index(row, 0));
    }
    if (shown.size() > 1)
        selectionModel()->select(selection, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    else
        shown.clear();
    if (shown == m_picked)
        return;
    m_picked = shown;
    Q_EMIT pickedChanged();
}

std::vector<quint64> LeaseTable::picked() const
{
    std::vector<std::pair<int, quint64>> rows;
    for (const QString &id : m_picked) {
        bool isLease = false;
        const quint64 lease = id.toULongLong(&isLease);
        if (isLease)
            rows.emplace_back(m_model.rowOf(id), lease);
    }
    std::sort(rows.begin(), rows.end());
    std::vector<quint64> leases;
    for (const auto &[row, lease] : rows)
        leases.push_back(lease);
    return leases;
}

void LeaseTable::pick(const std::vector<quint64> &leases)
{
    QItemSelection selection;
    int first = -1;
    for (const quint64 lease : leases) {
        const int row = m_model.rowOf(QString::number(lease));
        if (row < 0)
            continue;
        first = first < 0 ? row : std::min(first, row);
        selection.select(m_model.index(row, 0), m_model.index(row, 0));
    }
    if (first < 0)
        return;
    selectionModel()->setCurrentIndex(m_model.index(first, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(currentIndex());
}

} // namespace ui
