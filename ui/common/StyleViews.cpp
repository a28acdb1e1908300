// SPDX-License-Identifier: Apache-2.0
#include "ui/common/Icons.h"
#include "ui/common/Paint.h"
#include "ui/common/StyleParts.h"
#include "ui/common/Tokens.h"
#include "ui/common/Type.h"

#include <QAbstractItemView>
#include <QPainter>

namespace ui::parts {

namespace {

constexpr int tabGap = 20;

QRect mirrored(const QStyleOption &option, const QRect &rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

} // namespace

void paintTab(const QStyleOptionTab &option, QPainter &painter)
{
    const Tokens &t = tokens();
    const QRect words = mirrored(option, option.rect.adjusted(0, 0, -tabGap, 0));
    if (option.state & QStyle::State_Selected)
        painter.fillRect(QRect(words.left(), option.rect.bottom() - 1, words.width(), 2), t.accent);
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(painter, QRectF(words).adjusted(-4, 6, 4, -6), 4);
}

void paintTabLabel(const QStyleOptionTab &option, QPainter &painter)
{
    const Tokens &t = tokens();
    const bool selected = option.state & QStyle::State_Selected;
    const bool enabled = option.state & QStyle::State_Enabled;
    QColor color = selected || (option.state & QStyle::State_MouseOver) ? t.text : t.text2;
    if (!enabled)
        color = t.text3;
    painter.save();
    painter.setFont(fontFor(selected ? TextRole::Strong : TextRole::Body));
    painter.setPen(color);
    const QRect words = mirrored(option, option.rect.adjusted(0, 0, -tabGap, 0));
    painter.drawText(words, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
    painter.restore();
}

QSize tabSize(const QStyleOptionTab &option)
{
    const QFontMetrics metrics(fontFor(TextRole::Strong));
    return {metrics.size(Qt::TextShowMnemonic, option.text).width() + 2 + tabGap, Tokens::row};
}

void paintHeaderSection(const QStyleOptionHeader &option, QPainter &painter)
{
    const Tokens &t = tokens();
    const bool hover = (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled)
        && option.sortIndicator != QStyleOptionHeader::None;
    painter.fillRect(option.rect, hover ? t.hover : t.raised);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
}

void paintHeaderLabel(const QStyleOptionHeader &option, QPainter &painter)
{
    const Tokens &t = tokens();
    const QRect words = option.rect;
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const QFont font = fontFor(TextRole::CaptionStrong);
    const QFontMetrics metrics(font);
    const int arrow = sorted ? 14 : 0;
    const QString text = metrics.elidedText(option.text, Qt::ElideRight, words.width() - arrow);
    const auto alignment = QStyle::visualAlignment(option.direction, option.textAlignment);
    const int width = metrics.horizontalAdvance(text);
    int left = words.left();
    if (alignment & Qt::AlignRight)
        left = words.right() - width - arrow + 1;
    else if (alignment & Qt::AlignHCenter)
        left = words.center().x() - (width + arrow) / 2;
    painter.save();
    painter.setFont(font);
    painter.setPen(option.state & QStyle::State_Enabled ? (sorted ? t.text : t.text2) : t.text3);
    const bool rtl = option.direction == Qt::RightToLeft;
    painter.drawText(QRect(left + (rtl ? arrow : 0), words.top(), width + 1, words.height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, text);
    if (sorted) {
        const auto symbol = option.sortIndicator == QStyleOptionHeader::SortUp ? Icon::ChevronDown : Icon::ChevronUp;
        paintArrow(int(symbol), QRect(rtl ? left : left + width, words.top(), arrow, words.height()), painter, t.text2, 12);
    }
    painter.restore();
}

void paintItemPanel(const QStyleOptionViewItem &option, QPainter &painter, const QWidget *widget)
{
    const Tokens &t = tokens();
    const bool selected = option.state & QStyle::State_Selected;
    const bool rows = widget && widget->property("rowLines").toBool();
    const bool hover = (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    if (!rows) {
        if (selected || hover)
            paintBox(painter, QRectF(option.rect).adjusted(2, 1, -2, -1), 4, selected ? t.accentSoft : t.hover);
        return;
    }
    if (selected || hover)
        painter.fillRect(option.rect, selected ? t.selectedRow : t.hover);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
    const bool first = option.viewItemPosition == QStyleOptionViewItem::Beginning || option.viewItemPosition == QStyleOptionViewItem::OnlyOne;
    if (selected && first && widget->hasFocus()) {
        const QRect bar(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1);
        painter.fillRect(mirrored(option, bar), t.accent);
    }
}

QSize menuItemSize(const QStyleOptionMenuItem &option, QSize contents)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width(), 9};
    const int shortcut = option.text.contains(u'\t') ? 24 : 0;
    return {std::max(contents.width() + 60 + shortcut, 160), Tokens::control};
}

void paintMenuItem(const QStyleOptionMenuItem &option, QPainter &painter)
{
    const Tokens &t = tokens();
    const QRect all = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(all.left() + 8, all.center().y(), all.width() - 16, 1), t.line);
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    if (enabled && (option.state & QStyle::State_Selected))
        paintBox(painter, QRectF(all).adjusted(4, 1, -4, -1), 4, t.accentSoft, t.highContrast ? t.accent : QColor());
    const QColor color = enabled ? t.text : t.text3;
    const QRect mark = mirrored(option, QRect(all.left() + 12, all.top(), 16, all.height()));
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked)
            paintArrow(int(Icon::Check), mark, painter, t.accent, 16);
    } else if (!option.icon.isNull()) {
        option.icon.paint(&painter, mark, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const bool wide = option.menuHasCheckableItems || option.maxIconWidth > 0;
    const QRect words = mirrored(option, all.adjusted(wide ? 38 : 14, 0, -14, 0));
    const qsizetype tab = option.text.indexOf(u'\t');
    painter.setPen(color);
    const auto start = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    const auto end = QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter);
    painter.drawText(words, int(start) | Qt::TextShowMnemonic | Qt::TextSingleLine, tab < 0 ? option.text : option.text.left(tab));
    if (tab >= 0) {
        painter.setPen(t.text3);
        painter.drawText(words, int(end) | Qt::TextSingleLine, option.text.mid(tab + 1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        paintArrow(int(Icon::ChevronRight), mirrored(option, QRect(all.right() - 26, all.top(), 16, all.height())), painter, t.text2);
}

} // namespace ui::parts
