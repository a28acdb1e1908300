// SPDX-License-Identifier: Apache-2.0
#include "ui/common/RowDelegate.h"

#include "ui/common/Paint.h"
#include "ui/common/Tokens.h"
#include "ui/common/Type.h"

#include <QPainter>
#include <QWidget>

namespace ui {

RowDelegate::RowDelegate(QObject *parent, bool strong, bool mono) : QStyledItemDelegate(parent), m_strong(strong), m_mono(mono) {}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QStyle *style = option.widget->style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    painter->save();
    paintCell(*painter, option.rect.adjusted(Tokens::space3, 0, -Tokens::space3, -1), option, index);
    painter->restore();
    // The selected row already shows where the cursor is.
    if ((option.state & QStyle::State_HasFocus) && !(option.state & QStyle::State_Selected))
        paintFocusRing(*painter, QRectF(option.rect).adjusted(1, 1, -1, -2), 4);
}

void RowDelegate::paintCell(QPainter &painter, const QRect &inner, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    painter.setFont(fontFor(m_strong ? TextRole::Strong : m_mono ? TextRole::Mono : TextRole::Body));
    painter.setPen(option.state & QStyle::State_Enabled ? tokens().text : tokens().text3);
    const auto alignment = QStyle::visualAlignment(option.direction, option.displayAlignment);
    painter.drawText(inner, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, painter.fontMetrics().elidedText(option.text, option.textElideMode, inner.width()));
}

} // namespace ui
