// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/NavigationItem.h"

#include "ui/common/Paint.h"
#include "ui/common/Tokens.h"
#include "ui/common/Type.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace ui {

NavigationItem::NavigationItem(PageId page, QWidget *parent) : QAbstractButton(parent), m_page(page)
{
    setObjectName(QStringLiteral("nav.") + pageObject(page));
    setText(pageName(page));
    setAccessibleName(text());
    setToolTip(tr("%1 (Ctrl+%2)", "page, digit").arg(text()).arg(int(page) + 1));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setFixedHeight(34);
}

void NavigationItem::setBadge(int count, const QString &what)
{
    m_badge = count;
    const QString number = QLocale().toString(count);
    setAccessibleName(count == 0 ? text() : what.isEmpty() ? QStringLiteral("%1, %2").arg(text(), number)
                                                            : QStringLiteral("%1, %2 %3").arg(text(), number, what));
    update();
}

void NavigationItem::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up: focusPreviousChild(); return;
    case Qt::Key_Down: focusNextChild(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: click(); return;
    default: QAbstractButton::keyPressEvent(event);
    }
}

void NavigationItem::focusInEvent(QFocusEvent *event)
{
    const auto reason = event->reason();
    if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
        m_ring = reason != Qt::MouseFocusReason;
    QAbstractButton::focusInEvent(event);
}

void NavigationItem::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    if (isChecked() || underMouse())
        paintBox(painter, rect(), Tokens::radius, isChecked() ? t.railSelected : t.railCard);
    if (hasFocus() && m_ring)
        paintBox(painter, rect(), Tokens::radius, {}, t.railMark, 2);
    const QColor ink = isChecked() || underMouse() ? t.railText : t.railTextDim;
    const QRect mark = QStyle::visualRect(layoutDirection(), rect(), QRect(10, (height() - 18) / 2, 18, 18));
    painter.drawPixmap(mark.topLeft(), iconPixmap(pageIcon(m_page), 18, ink, devicePixelRatioF()));
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), QRect(36, 0, width() - 36 - 10, height()));
    painter.setFont(fontFor(TextRole::Body));
    painter.setPen(ink);
    painter.drawText(words, start, text());
    if (m_badge <= 0)
        return;
    const QString number = m_badge > 999 ? QStringLiteral("999+") : QLocale().toString(m_badge);
    painter.setFont(fontFor(TextRole::CaptionStrong));
    const int wide = std::max(18, painter.fontMetrics().horizontalAdvance(number) + 12);
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(width() - wide - 10, (height() - 17) / 2, wide, 17));
    paintBox(painter, place, 8.5, t.railBadge, t.highContrast ? t.railMark : QColor());
    painter.setPen(t.railText);
    painter.drawText(place, Qt::AlignCenter, number);
}

} // namespace ui
