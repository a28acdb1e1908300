// SPDX-License-Identifier: Apache-2.0
#include "ui/common/SegmentBar.h"

#include "ui/common/Paint.h"
#include "ui/common/Tokens.h"

#include <QPainter>

namespace ui {

SegmentBar::SegmentBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setProgress(0, 1);
}

void SegmentBar::setProgress(int done, int total)
{
    m_total = std::max(total, 1);
    m_done = std::clamp(done, 0, m_total);
    setAccessibleName(tr("%1 of %2").arg(m_done).arg(m_total));
    update();
}

void SegmentBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    const QColor outline = t.highContrast ? t.line : QColor();
    if (m_total > 24) {
        paintBox(painter, rect(), 3, t.track, outline);
        paintBox(painter, QRectF(0, 0, width() * qreal(m_done) / m_total, height()), 3, t.accent);
        return;
    }
    const qreal gap = 4;
    const qreal each = (width() - gap * (m_total - 1)) / m_total;
    for (int i = 0; i < m_total; ++i)
        paintBox(painter, QRectF(i * (each + gap), 0, each, height()), 3, i < m_done ? t.accent : t.track, outline);
}

} // namespace ui
