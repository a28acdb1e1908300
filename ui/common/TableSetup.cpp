// SPDX-License-Identifier: Apache-2.0
#include "ui/common/TableSetup.h"

#include "ui/common/RowDelegate.h"
#include "ui/common/TableHeader.h"

#include <QEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTableView>

namespace ui {

namespace {

/// Right-aligned plain text.
class EndDelegate final : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RowDelegate::initStyleOption(option, index);
        option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
    }
};

/// Keyboard habits and own height, as an event filter so that any QTableView can have them.
class Habits final : public QObject {
public:
    Habits(QTableView &table, bool ownHeight) : QObject(&table), m_table(table), m_ownHeight(ownHeight)
    {
        table.installEventFilter(this);
        if (!ownHeight)
            return;
        table.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        table.setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        fit();
        if (QAbstractItemModel *model = table.model()) {
            QObject::connect(model, &QAbstractItemModel::rowsInserted, this, [this] { fit(); });
            QObject::connect(model, &QAbstractItemModel::rowsRemoved, this, [this] { fit(); });
            QObject::connect(model, &QAbstractItemModel::modelReset, this, [this] { fit(); });
        }
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn) {
            const auto reason = static_cast<QFocusEvent *>(event)->reason();
            const bool byKey = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason;
            if (byKey && !m_table.currentIndex().isValid() && m_table.model() && m_table.model()->rowCount() > 0)
                m_table.selectRow(0);
        }
        if (event->type() == QEvent::KeyPress) {
            const auto *key = static_cast<QKeyEvent *>(event);
            // Home and End move by row, as one expects where a row is the unit.
            if (key->modifiers() == Qt::NoModifier && (key->key() == Qt::Key_Home || key->key() == Qt::Key_End) && m_table.model()) {
                const int rows = m_table.model()->rowCount();
                if (rows > 0)
                    m_table.selectRow(key->key() == Qt::Key_Home ? 0 : rows - 1);
                return true;
            }
            if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && m_table.currentIndex().isValid()) {
                Q_EMIT m_table.activated(m_table.currentIndex());
                return true;
            }
        }
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
            m_table.viewport()->update();
        return QObject::eventFilter(watched, event);
    }

private:
    void fit()
    {
        const int rows = m_table.model() ? m_table.model()->rowCount() : 0;
        m_table.setFixedHeight(rows * m_table.verticalHeader()->defaultSectionSize() + m_table.horizontalHeader()->sizeHint().height()
            + 2 * m_table.frameWidth());
    }
    QTableView &m_table;
    bool m_ownHeight;
};

void setUpColumns(QTableView &table, TableHeader &header, const TableOptions &options)
{
    auto *plain = new RowDelegate(&table);
    auto *atEnd = new EndDelegate(&table);
    table.setItemDelegate(plain);
    for (int i = 0; i < int(options.columns.size()); ++i) {
        const TableColumn &column = options.columns.at(i);
        if (column.delegate)
            column.delegate->setParent(&table);
        if (column.delegate)
            table.setItemDelegateForColumn(i, column.delegate);
        else if (column.atEnd)
            table.setItemDelegateForColumn(i, atEnd);
        header.setSectionAlignment(i, column.atEnd ? Qt::AlignRight : Qt::AlignLeft);
        if (i >= header.count())
            continue;
        header.setSectionResizeMode(i, column.width > 0 ? QHeaderView::Interactive : QHeaderView::Stretch);
        if (column.width > 0)
            header.resizeSection(i, column.width);
    }
}

} // namespace

void setUpTable(QTableView &table, const TableOptions &options)
{
    table.setObjectName(options.name);
    table.setAccessibleName(options.accessibleName);
    table.setProperty("rowLines", true);
    auto *header = new TableHeader(&table);
    table.setHorizontalHeader(header);
    header->setAccessibleName(options.accessibleName);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(options.rowHeight);
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.setShowGrid(false);
    table.setFrameShape(options.frame ? QFrame::StyledPanel : QFrame::NoFrame);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setWordWrap(false);
    table.setMouseTracking(true);
    table.setCornerButtonEnabled(false);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setUpColumns(table, *header, options);
    if (options.sortable) {
        header->setSortIndicatorShown(true);
        header->setSortIndicatorClearable(true);
        table.setSortingEnabled(true);
    }
    new Habits(table, options.ownHeight);
}

QByteArray saveTable(const QTableView &table)
{
    return table.horizontalHeader()->saveState();
}

bool restoreTable(QTableView &table, const QByteArray &state)
{
    return !state.isEmpty() && table.horizontalHeader()->restoreState(state);
}

} // namespace ui
