// SPDX-License-Identifier: Apache-2.0
#include "ui/market/LifecycleDelegate.h"

#include "ui/common/Pill.h"
#include "ui/common/Tokens.h"
#include "ui/common/Type.h"

#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

constexpr int lifecycleGap = 2;

} // namespace

LifecycleDelegate::LifecycleDelegate(PillDelegate::ToneOf tone, PillDelegate::ShapeOf shape, int captionRole, QObject *parent)
    : RowDelegate(parent), m_tone(std::move(tone)), m_shape(std::move(shape)), m_captionRole(captionRole)
{
}

QSize LifecycleDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int pill = pillSize(index.data(Qt::DisplayRole).toString(), m_shape(index)).width();
    const int caption = QFontMetrics(fontFor(TextRole::Caption)).horizontalAdvance(index.data(m_captionRole).toString());
    return {std::max(pill, caption) + 2 * Tokens::space3 + 2, Tokens::tallRow};
}

void LifecycleDelegate::paintCell(QPainter &painter, const QRect &inner, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString word = index.data(Qt::DisplayRole).toString();
    const QFontMetrics metrics(fontFor(TextRole::Caption));
    const int pillHeight = pillSize(word, m_shape(index)).height();
    const QString caption = index.data(m_captionRole).toString();
    const int top = inner.top() + (inner.height() - pillHeight - (caption.isEmpty() ? 0 : lifecycleGap + metrics.height())) / 2;
    paintPill(painter, QRect(inner.left(), top, inner.width(), pillHeight), word, m_tone(index), m_shape(index), option.direction);
    painter.setFont(fontFor(TextRole::Caption));
    painter.setPen(tokens().text2);
    const auto alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(QRect(inner.left(), top + pillHeight + lifecycleGap, inner.width(), metrics.height()), int(alignment) | Qt::TextSingleLine,
                     metrics.elidedText(caption, Qt::ElideRight, inner.width()));
}

} // namespace ui
