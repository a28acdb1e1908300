// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/Tokens.h"

#include <QByteArray>
#include <QList>
#include <QString>

class QAbstractItemDelegate;
class QTableView;

namespace ui {

/// One column of a table: how wide, how aligned, drawn by what.
struct TableColumn {
    int width = 0;             ///< pixels; 0: takes what is left (several share it)
    bool atEnd = false;        ///< numbers and times keep to the end
    QAbstractItemDelegate *delegate = nullptr; ///< null: plain text; the view becomes its parent
};

struct TableOptions {
    QString name;           ///< objectName, "leases.table"
    QString accessibleName; ///< "Leases"
    QList<TableColumn> columns;
    int rowHeight = Tokens::row;
    bool sortable = false;
    bool frame = false;     ///< a thin line around; in a flush Card there is none
    bool ownHeight = false; ///< as tall as its rows (inside a scrolling page)
};

/// Gives a QTableView our look and habits: whole rows, one at a time, lines instead of a grid, Tab leaves it, arrows and
/// Home/End move, Return activates, the first Tab into it puts the cursor on the first row. Call after setModel.
void setUpTable(QTableView &table, const TableOptions &options);

/// Widths, order and sorting of the columns, for the settings.
[[nodiscard]] QByteArray saveTable(const QTableView &table);
bool restoreTable(QTableView &table, const QByteArray &state);

} // namespace ui
