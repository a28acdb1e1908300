// SPDX-License-Identifier: Apache-2.0
#include "ui/common/TwoLineDelegate.h"

#include "ui/common/Tokens.h"
#include "ui/common/Type.h"

#include <QPainter>

namespace ui {

TwoLineDelegate::TwoLineDelegate(int captionRole, bool strong, int nameRole, QObject *parent)
    : RowDelegate(parent), m_captionRole(captionRole), m_nameRole(nameRole), m_strong(strong)
{
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int name = QFontMetrics(fontFor(m_strong ? TextRole::Strong : TextRole::Body)).horizontalAdvance(index.data(m_nameRole).toString());
    const int caption = QFontMetrics(fontFor(TextRole::Caption)).horizontalAdvance(index.data(m_captionRole).toString());
    return {std::max(name, caption) + 2 * Tokens::space3 + 2, Tokens::tallRow};
}

void TwoLineDelegate::paintCell(QPainter &painter, const QRect &inner, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const QString caption = index.data(m_captionRole).toString();
    const auto alignment = int(QStyle::visualAlignment(option.direction, option.displayAlignment) & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter
        | Qt::TextSingleLine;
    const QFont nameFont = fontFor(m_strong ? TextRole::Strong : TextRole::Body);
    const QFontMetrics nameMetrics(nameFont);
    const QFontMetrics captionMetrics(fontFor(TextRole::Caption));
    const int gap = 1;
    const int total = nameMetrics.height() + (caption.isEmpty() ? 0 : gap + captionMetrics.height());
    int top = inner.top() + (inner.height() - total) / 2;
    painter.setFont(nameFont);
    painter.setPen(option.state & QStyle::State_Enabled ? t.text : t.text3);
    const QString name = index.data(m_nameRole).toString();
    painter.drawText(QRect(inner.left(), top, inner.width(), nameMetrics.height()), alignment, nameMetrics.elidedText(name, Qt::ElideRight, inner.width()));
    if (caption.isEmpty())
        return;
    top += nameMetrics.height() + gap;
    painter.setFont(fontFor(TextRole::Caption));
    painter.setPen(t.text2);
    painter.drawText(QRect(inner.left(), top, inner.width(), captionMetrics.height()), alignment, captionMetrics.elidedText(caption, Qt::ElideRight, inner.width()));
}

} // namespace ui
