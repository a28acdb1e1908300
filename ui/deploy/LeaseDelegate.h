// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStyledItemDelegate>

namespace ui {

/// Hands a cell to the column's own delegate, and the cells of a group's head to one that draws heads.
class LeaseDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeaseDelegate)

public:
    /// Takes the delegate as its child.
    explicit LeaseDelegate(QStyledItemDelegate *cell, bool atEnd, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    class Head;
    QStyledItemDelegate *m_cell;
    Head *m_head;
};

} // namespace ui
