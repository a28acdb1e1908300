// SPDX-License-Identifier: Apache-2.0
#include "ui/common/AmountDelegate.h"

#include "ui/common/Type.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int unitGap = 4;

} // namespace

AmountDelegate::AmountDelegate(int unitRole, QObject *parent, ToneOf tone)
    : RowDelegate(parent), m_unitRole(unitRole), m_tone(std::move(tone))
{
}

QString AmountDelegate::unit(const QModelIndex &index) const
{
    return m_unitRole < 0 ? QString() : index.data(m_unitRole).toString();
}

QSize AmountDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int number = QFontMetrics(fontFor(TextRole::Strong)).horizontalAdvance(index.data(Qt::DisplayRole).toString());
    const int word = QFontMetrics(fontFor(TextRole::Caption)).horizontalAdvance(unit(index));
    return {number + word + unitGap + 2 * Tokens::space3 + 2, Tokens::row};
}

void AmountDelegate::paintCell(QPainter &painter, const QRect &inner, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TextTone tone = m_tone ? m_tone(index) : TextTone::Normal;
    const QFont numberFont = fontFor(tone == TextTone::Normal || tone == TextTone::Second ? TextRole::Body : TextRole::Strong);
    const QFont unitFont = fontFor(TextRole::Caption);
    const QString word = unit(index);
    const int unitWidth = word.isEmpty() ? 0 : QFontMetrics(unitFont).horizontalAdvance(word) + unitGap;
    const QString number = QFontMetrics(numberFont).elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, inner.width() - unitWidth);
    const int numberWidth = QFontMetrics(numberFont).horizontalAdvance(number);
    // Numbers and their units read left to right in every language; only the side they keep to is mirrored.
    const bool rtl = option.direction == Qt::RightToLeft;
    const int left = rtl ? inner.left() : inner.right() - numberWidth - unitWidth + 1;
    // One baseline for both sizes.
    const QFontMetrics metrics(numberFont);
    const int baseline = inner.top() + (inner.height() - metrics.height()) / 2 + metrics.ascent();
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setFont(numberFont);
    painter.setPen(option.state & QStyle::State_Enabled ? colorOf(tone) : tokens().text3);
    painter.drawText(left, baseline, number);
    painter.setFont(unitFont);
    painter.setPen(tokens().text2);
    painter.drawText(left + numberWidth + unitGap, baseline, word);
}

} // namespace ui
