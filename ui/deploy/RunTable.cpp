// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/RunTable.h"

#include "models/deploy/TriggerTableModel.h"
#include "ui/common/RelativeTime.h"
#include "ui/deploy/RunWords.h"

#include <QLocale>

namespace ui {

using RunModel = deploy::TriggerTableModel;

RunTable::RunTable(base::Clock &clock, QObject *parent) : QSortFilterProxyModel(parent), m_clock(clock)
{
    setSortRole(RunModel::SortRole);
    setDynamicSortFilter(true);
}

QVariant RunTable::data(const QModelIndex &index, int role) const
{
    if (role == Qt::ToolTipRole && index.column() == RunModel::When)
        return absoluteText(index.data(RunModel::WhenRole).toLongLong());
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return QSortFilterProxyModel::data(index, role);
    const auto text = [&](int wanted) { return QSortFilterProxyModel::data(index, wanted); };
    switch (index.column()) {
    case RunModel::Run: return QLocale().toString(text(RunModel::SortRole).toLongLong());
    case RunModel::State:
        if (const auto words = wordsOfPhase(deploy::RunPhase(text(RunModel::PhaseRole).toInt())))
            return words->word;
        return wordsFor(deploy::RunState(text(RunModel::StateRole).toInt()), text(RunModel::StoppedRole).toBool(),
                        text(RunModel::ConfirmationsHaveRole).toULongLong(), text(RunModel::ConfirmationsNeedRole).toULongLong()).word;
    case RunModel::Proposal: {
        const qlonglong proposal = text(RunModel::SortRole).toLongLong();
        const QString service = text(RunModel::ServiceRole).toString();
        const QString name = service.isEmpty() ? tr("not readable") : service;
        return proposal < 0 ? name : QStringLiteral("%1 · %2").arg(QLocale().toString(proposal), name);
    }
    case RunModel::Target: {
        const QString target = text(Qt::DisplayRole).toString();
        return target.isEmpty() ? QStringLiteral("–") : target;
    }
    case RunModel::When: return relativeText(text(RunModel::WhenRole).toLongLong(), m_clock.nowMs());
    default: return text(role);
    }
}

} // namespace ui
