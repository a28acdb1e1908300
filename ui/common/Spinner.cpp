// SPDX-License-Identifier: Apache-2.0
#include "ui/common/Spinner.h"

#include "ui/common/Tokens.h"

#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

constexpr int steps = 12;
constexpr int stepMs = 90;

} // namespace

Spinner::Spinner(int size, QWidget *parent) : QWidget(parent)
{
    setFixedSize(size, size);
}

void Spinner::paintEvent(QPaintEvent *)
{
    const qreal pen = width() / 9.0;
    const QRectF ring = QRectF(rect()).adjusted(pen, pen, -pen, -pen);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().line, pen));
    painter.drawEllipse(ring);
    painter.setPen(QPen(tokens().accent, pen, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, 90 * 16 - m_step * 360 * 16 / steps, -100 * 16);
}

void Spinner::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0)
        m_timer.start(stepMs, this);
}

void Spinner::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

void Spinner::timerEvent(QTimerEvent *)
{
    m_step = (m_step + 1) % steps;
    update();
}

} // namespace ui
