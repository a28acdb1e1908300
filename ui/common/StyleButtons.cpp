// SPDX-License-Identifier: Apache-2.0
#include "ui/common/Button.h"
#include "ui/common/Paint.h"
#include "ui/common/StyleParts.h"
#include "ui/common/Tokens.h"

#include <QPainter>
#include <QWidget>

namespace ui::parts {

namespace {

ButtonKind kindOf(const QWidget *widget)
{
    return widget ? ButtonKind(widget->property("kind").toInt()) : ButtonKind::Normal;
}

bool showsRing(const QStyleOption &option, const QWidget *widget)
{
    return (option.state & QStyle::State_HasFocus) && !(widget && widget->property("mouseFocus").toBool());
}

QColor labelColor(const QStyleOptionButton &option, ButtonKind kind, const QWidget *widget)
{
    const Tokens &t = tokens();
    if (const QVariant tone = widget ? widget->property("tone") : QVariant(); tone.isValid())
        return t.tone(Tone(tone.toInt())).ink;
    if (widget && widget->property("quiet").toBool())
        return option.state & QStyle::State_MouseOver ? t.text : t.text2;
    if (!(option.state & QStyle::State_Enabled))
        return t.text3;
    switch (kind) {
    case ButtonKind::Primary: return t.onAccent;
    case ButtonKind::Danger: return t.bad;
    case ButtonKind::Link: return option.state & QStyle::State_MouseOver ? t.accentHover : t.accent;
    default: return t.text;
    }
}

} // namespace

void paintButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget)
{
    const Tokens &t = tokens();
    const ButtonKind kind = kindOf(widget);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool hover = enabled && (option.state & QStyle::State_MouseOver);
    const bool down = enabled && (option.state & (QStyle::State_Sunken | QStyle::State_On));
    const QRectF box = option.rect;
    if (kind == ButtonKind::Primary && enabled) {
        paintBox(painter, box, Tokens::radius, hover || down ? t.accentHover : t.accent);
        if (showsRing(option, widget))
            paintBox(painter, box.adjusted(2, 2, -2, -2), Tokens::radius - 2, {}, t.onAccent, 2);
        return;
    }
    if (kind == ButtonKind::Link || kind == ButtonKind::IconOnly || (option.features & QStyleOptionButton::Flat)) {
        if (kind != ButtonKind::Link && (hover || down))
            paintBox(painter, box, Tokens::radius, down ? t.line : t.hover);
    } else {
        paintBox(painter, box, Tokens::radius, down ? t.accentSoft : hover ? t.hover : t.surface, down ? t.accent : t.controlLine);
    }
    if (showsRing(option, widget))
        paintFocusRing(painter, box, Tokens::radius);
}

void paintButtonLabel(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget)
{
    const ButtonKind kind = kindOf(widget);
    const QColor color = labelColor(option, kind, widget);
    const bool rtl = option.direction == Qt::RightToLeft;
    const bool words = kind != ButtonKind::IconOnly && !option.text.isEmpty();
    const bool menu = option.features & QStyleOptionButton::HasMenu;
    const int gap = 8;
    const int icon = option.icon.isNull() ? 0 : option.iconSize.width();
    const int text = words ? option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width() : 0;
    const int arrow = menu ? 14 : 0;
    const int total = std::min(icon + text + arrow + (icon && words ? gap : 0) + (menu ? 6 : 0), option.rect.width());
    QRect line(option.rect.left() + (option.rect.width() - total) / 2, option.rect.top(), total, option.rect.height());
    if (icon) {
        QRect place(line.left(), line.center().y() - icon / 2 + 1, icon, icon);
        place.moveTop(line.top() + (line.height() - icon) / 2);
        place = QStyle::visualRect(option.direction, line, place);
        // The picture carries the label's colour: ask for the mode whose colour is nearest, then tint.
        QPixmap picture = option.icon.pixmap(place.size(), painter.device()->devicePixelRatioF());
        QPainter tint(&picture);
        tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
        tint.fillRect(QRect(QPoint(), place.size()), color);
        tint.end();
        painter.drawPixmap(place, picture);
    }
    if (menu) {
        const QRect place(line.right() - arrow + 1, line.top(), arrow, line.height());
        paintArrow(int(Icon::ChevronDown), QStyle::visualRect(option.direction, line, place), painter, color);
    }
    if (!words)
        return;
    QRect place = line;
    const int before = icon ? icon + gap : 0;
    const int after = menu ? arrow + 6 : 0;
    place.adjust(rtl ? after : before, 0, rtl ? -before : -after, 0);
    painter.setPen(color);
    painter.drawText(place, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
}

QSize buttonSize(const QStyleOptionButton &option, QSize contents, const QWidget *widget)
{
    const int height = std::max<int>(Tokens::control, contents.height() + 8);
    const int arrow = option.features & QStyleOptionButton::HasMenu ? 20 : 0;
    switch (kindOf(widget)) {
    case ButtonKind::IconOnly: return {height, height};
    case ButtonKind::Link: return {contents.width() + 2 + arrow, std::max(24, contents.height() + 4)};
    default: return {contents.width() + 26 + arrow, height};
    }
}

void paintToolButtonPanel(const QStyleOption &option, QPainter &painter, const QWidget *)
{
    const Tokens &t = tokens();
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool raised = option.state & QStyle::State_AutoRaise;
    const bool hover = (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
    if (!raised)
        paintBox(painter, option.rect, Tokens::radius, down ? t.accentSoft : hover ? t.hover : t.surface, t.controlLine);
    else if (down || hover)
        paintBox(painter, option.rect, Tokens::radius, down ? t.accentSoft : t.hover);
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(painter, option.rect, Tokens::radius);
}

void paintCheckIndicator(const QStyleOption &option, QPainter &painter)
{
    const Tokens &t = tokens();
    const bool enabled = option.state & QStyle::State_Enabled;
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool full = option.state & (QStyle::State_On | QStyle::State_NoChange);
    if (!full) {
        paintBox(painter, box, 4, t.surface, option.state & QStyle::State_MouseOver ? t.accent : t.text3, 1.2);
        return;
    }
    paintBox(painter, box, 4, enabled ? t.accent : t.text3);
    if (option.state & QStyle::State_NoChange)
        paintBox(painter, QRectF(box.left() + 4, box.center().y() - 1, box.width() - 8, 2), 1, t.onAccent);
    else
        paintShape(painter, box.adjusted(3, 3, -3, -3), Shape::Check, enabled ? t.onAccent : t.surface);
}

void paintRadioIndicator(const QStyleOption &option, QPainter &painter)
{
    const Tokens &t = tokens();
    const bool on = option.state & QStyle::State_On;
    const QColor ink = !(option.state & QStyle::State_Enabled) ? t.text3 : on ? t.accent : t.text3;
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    paintBox(painter, box, box.width() / 2, t.surface, option.state & QStyle::State_MouseOver ? t.accent : ink, on ? 1.6 : 1.2);
    if (on)
        paintBox(painter, box.adjusted(4, 4, -4, -4), box.width() / 2 - 4, ink);
}

} // namespace ui::parts
