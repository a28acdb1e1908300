// SPDX-License-Identifier: Apache-2.0
#include "ui/common/Pane.h"

#include "ui/common/Tokens.h"

#include <QPainter>

namespace ui {

Pane::Pane(Qt::Edges lines, Fill fill, QWidget *parent) : QWidget(parent), m_lines(lines), m_fill(fill) {}

void Pane::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.fillRect(rect(), m_fill == Fill::Surface ? t.surface : m_fill == Fill::Raised ? t.raised : t.window);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    if (m_lines & Qt::TopEdge)
        painter.fillRect(QRect(0, 0, width(), 1), t.line);
    if (m_lines & Qt::BottomEdge)
        painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
    if (m_lines & (rtl ? Qt::RightEdge : Qt::LeftEdge))
        painter.fillRect(QRect(0, 0, 1, height()), t.line);
    if (m_lines & (rtl ? Qt::LeftEdge : Qt::RightEdge))
        painter.fillRect(QRect(width() - 1, 0, 1, height()), t.line);
}

} // namespace ui
