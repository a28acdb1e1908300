// SPDX-License-Identifier: Apache-2.0
#include "ui/common/Icons.h"
#include "ui/common/Paint.h"
#include "ui/common/StyleParts.h"
#include "ui/common/Tokens.h"

#include <QPainter>
#include <QWidget>

namespace ui::parts {

namespace {

constexpr int arrowWidth = 26;
constexpr int thinnestSlider = 32;

} // namespace

void paintArrow(int icon, const QRect &rect, QPainter &painter, const QColor &color, int size)
{
    const QPixmap picture = iconPixmap(Icon(icon), size, color, painter.device()->devicePixelRatioF());
    painter.drawPixmap(rect.left() + (rect.width() - size) / 2, rect.top() + (rect.height() - size) / 2, picture);
}

void paintField(const QRect &rect, QStyle::State state, QPainter &painter, const QWidget *widget)
{
    const Tokens &t = tokens();
    const bool wrong = widget && widget->property("error").toBool();
    const bool enabled = state & QStyle::State_Enabled;
    const bool focus = state & QStyle::State_HasFocus;
    const bool hover = enabled && (state & QStyle::State_MouseOver);
    const QColor line = wrong ? t.bad : focus ? t.accent : hover ? t.text3 : t.controlLine;
    paintBox(painter, rect, Tokens::radius, enabled ? t.surface : t.window, line, focus ? 2 : 1);
}

QRect comboPart(const QStyleOptionComboBox &option, QStyle::SubControl part)
{
    const QRect all = option.rect;
    QRect rect = all;
    if (part == QStyle::SC_ComboBoxArrow)
        rect.setLeft(all.right() - arrowWidth + 1);
    else if (part == QStyle::SC_ComboBoxEditField)
        rect = all.adjusted(option.editable ? 2 : 6, 2, -arrowWidth, -2);
    return QStyle::visualRect(option.direction, all, rect);
}

void paintCombo(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget)
{
    const Tokens &t = tokens();
    if (option.frame)
        paintField(option.rect, option.state, painter, widget);
    paintArrow(int(Icon::ChevronDown), comboPart(option, QStyle::SC_ComboBoxArrow), painter,
        option.state & QStyle::State_Enabled ? t.text2 : t.text3);
}

QRect spinPart(const QStyleOptionSpinBox &option, QStyle::SubControl part)
{
    const QRect all = option.rect;
    const bool buttons = option.buttonSymbols != QAbstractSpinBox::NoButtons;
    QRect rect = all;
    const QRect side(all.right() - arrowWidth + 1, all.top() + 2, arrowWidth - 3, all.height() - 4);
    if (part == QStyle::SC_SpinBoxEditField)
        rect = all.adjusted(2, 2, buttons ? -arrowWidth : -2, -2);
    else if (part == QStyle::SC_SpinBoxUp)
        rect = buttons ? QRect(side.left(), side.top(), side.width(), side.height() / 2) : QRect();
    else if (part == QStyle::SC_SpinBoxDown)
        rect = buttons ? QRect(side.left(), side.top() + side.height() / 2, side.width(), side.height() - side.height() / 2) : QRect();
    return QStyle::visualRect(option.direction, all, rect);
}

void paintSpin(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget)
{
    if (option.frame)
        paintField(option.rect, option.state, painter, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const Tokens &t = tokens();
    for (const auto part : {QStyle::SC_SpinBoxUp, QStyle::SC_SpinBoxDown}) {
        const bool up = part == QStyle::SC_SpinBoxUp;
        const bool can = (option.state & QStyle::State_Enabled)
            && (option.stepEnabled & (up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled));
        QColor color = can ? t.text2 : t.text3;
        if (!can)
            color.setAlphaF(0.5F);
        else if (option.activeSubControls == part)
            color = t.accent;
        paintArrow(int(up ? Icon::ChevronUp : Icon::ChevronDown), spinPart(option, part).translated(0, up ? 1 : -1), painter, color, 12);
    }
}

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const bool across = option.orientation == Qt::Horizontal;
    const int length = across ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    const int slider = range <= 0 ? length
        : std::clamp(int(qint64(length) * option.pageStep / (range + option.pageStep)), std::min(thinnestSlider, length), length);
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition, length - slider, option.upsideDown);
    int from = 0;
    int size = 0;
    switch (part) {
    case QStyle::SC_ScrollBarGroove: size = length; break;
    case QStyle::SC_ScrollBarSlider: from = start, size = slider; break;
    case QStyle::SC_ScrollBarSubPage: size = start; break;
    case QStyle::SC_ScrollBarAddPage: from = start + slider, size = length - from; break;
    default: return {};
    }
    const QRect rect = across ? QRect(from, 0, size, option.rect.height()) : QRect(0, from, option.rect.width(), size);
    return QStyle::visualRect(option.direction, option.rect, rect.translated(option.rect.topLeft()));
}

void paintScrollBar(const QStyleOptionSlider &option, QPainter &painter)
{
    if (option.maximum <= option.minimum)
        return;
    const Tokens &t = tokens();
    const bool active = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    QRectF handle = scrollBarPart(option, QStyle::SC_ScrollBarSlider);
    const qreal pad = active ? 2 : 3;
    handle.adjust(pad, pad, -pad, -pad);
    paintBox(painter, handle, std::min(handle.width(), handle.height()) / 2, active ? t.text3 : t.scroll);
}

void paintProgressGroove(const QStyleOption &option, QPainter &painter)
{
    QRectF bar(option.rect.left(), option.rect.center().y() - 3, option.rect.width(), 6);
    paintBox(painter, bar, 3, tokens().track, tokens().highContrast ? tokens().line : QColor());
}

void paintProgress(const QStyleOptionProgressBar &option, QPainter &painter)
{
    const qreal range = qreal(option.maximum) - option.minimum;
    const qreal part = range <= 0 ? 0.35 : std::clamp((qreal(option.progress) - option.minimum) / range, 0.0, 1.0);
    const QRectF all(option.rect.left(), option.rect.center().y() - 3, option.rect.width(), 6);
    QRectF done = all;
    done.setWidth(all.width() * part);
    if (option.direction == Qt::RightToLeft)
        done.moveRight(all.right());
    if (done.width() >= 1)
        paintBox(painter, done, 3, option.state & QStyle::State_Enabled ? tokens().accent : tokens().text3);
}

} // namespace ui::parts
