// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStyledItemDelegate>

namespace ui {

/// The base of our delegates: draws the row's ground, leaves the content to paintCell. Without a subclass's content it
/// draws the display text (bold with `strong`, monospace with `mono`).
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowDelegate)

public:
    explicit RowDelegate(QObject *parent = nullptr, bool strong = false, bool mono = false);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;

protected:
    /// `inner` is the cell without its padding; the painter is saved around it.
    virtual void paintCell(QPainter &painter, const QRect &inner, const QStyleOptionViewItem &option, const QModelIndex &index) const;

private:
    bool m_strong;
    bool m_mono;
};

} // namespace ui
