// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/RunTable.h"

#include "models/deploy/TriggerTableModel.h"
#include "ui/common/RelativeTime.h"
#include "ui/deploy/RunWords.h"

#include <QLocale>

namespace ui {

using Model = deploy::TriggerTableModel;

RunTable::RunTable(base::Clock &clock, QObject *parent) : QSortFilterProxyModel(parent), m_clock(clock)
{
    setSortRole(Model::SortRole);
    setDynamicSortFilter(true);
}

QVariant RunTable::data(const QModelIndex &index, int role) const
{
    if (role == Qt::ToolTipRole && index.column() == Model::When)
        return absoluteText(index.data(Model::WhenRole).toLongLong());
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return QSortFilterProxyModel::data(index, role);
    const auto text = [&](int wanted) { return QSortFilterProxyModel::data(index, wanted); };
    switch (index.column()) {
    case Model::Run: return QLocale().toString(text(Model::SortRole).toLongLong());
    case Model::State:
        return wordsFor(deploy::RunState(text(Model::StateRole).toInt()), text(Model::StoppedRole).toBool(),
                        text(Model::ConfirmationsHaveRole).toULongLong(), text(Model::ConfirmationsNeedRole).toULongLong()).word;
    case Model::Proposal: {
        const qlonglong proposal = text(Model::SortRole).toLongLong();
        const QString service = text(Model::ServiceRole).toString();
        const QString name = service.isEmpty() ? tr("not readable") : service;
        return proposal < 0 ? name : QStringLiteral("%1 · %2").arg(QLocale().toString(proposal), name);
    }
    case Model::Target: {
        const QString target = text(Qt::DisplayRole).toString();
        return target.isEmpty() ? QStringLiteral("–") : target;
    }
    case Model::When: return relativeText(text(Model::WhenRole).toLongLong(), m_clock.nowMs());
    default: return text(role);
    }
}

} // namespace ui
