// SPDX-License-Identifier: Apache-2.0
#include "ui/market/OrderTable.h"

#include "ui/common/RelativeTime.h"
#include "ui/market/MarketWords.h"

#include <QLocale>

namespace ui {

namespace {

/// "3 min": one unit is enough in a column.
QString ageText(qint64 seconds)
{
    const QLocale locale;
    if (seconds < 60)
        return OrderTable::tr("%1 s").arg(locale.toString(std::max<qint64>(0, seconds)));
    if (seconds < 3600)
        return OrderTable::tr("%1 min").arg(locale.toString(seconds / 60));
    if (seconds < 2 * 86'400)
        return OrderTable::tr("%1 h").arg(locale.toString(seconds / 3600));
    return OrderTable::tr("%1 d").arg(locale.toString(seconds / 86'400));
}

} // namespace

OrderTable::OrderTable(market::Market &market, QObject *parent) : OrderTableModel(market, parent), m_market(market) {}

QVariant OrderTable::data(const QModelIndex &index, int role) const
{
    const auto created = [&] { return OrderTableModel::data(index, CreatedRole).toLongLong(); };
    if (index.column() == State && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)) {
        const QString word = lookOf(market::OrderState(OrderTableModel::data(index, StateRole).toInt())).word;
        if (role == Qt::DisplayRole)
            return word;
        return tr("%1, %2").arg(word, OrderTableModel::data(index, CaptionRole).toString());
    }
    if (index.column() == State && role == Qt::ToolTipRole)
        return OrderTableModel::data(index, CaptionRole);
    if (index.column() == Age && role == Qt::DisplayRole && created() > 0 && m_market.head())
        return ageText(m_market.head()->timestamp - created());
    if (index.column() == Age && role == Qt::ToolTipRole && created() > 0)
        return tr("Block %1, %2").arg(OrderTableModel::data(index, Qt::DisplayRole).toString(), absoluteText(created() * 1000));
    if (index.column() == Service && role == Qt::ToolTipRole)
        return OrderTableModel::data(index, Qt::DisplayRole);
    return OrderTableModel::data(index, role);
}

} // namespace ui
