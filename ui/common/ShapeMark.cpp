// SPDX-License-Identifier: Apache-2.0
#include "ui/common/ShapeMark.h"

#include "ui/common/Paint.h"
#include "ui/common/Tokens.h"

#include <QPainter>

namespace ui {

ShapeMark::ShapeMark(int size, QWidget *parent) : QWidget(parent), m_size(size)
{
    setFixedSize(size, size);
}

void ShapeMark::set(Shape shape, Tone tone, bool ground)
{
    m_shape = shape;
    m_tone = tone;
    m_ground = ground;
    setFixedSize(ground ? QSize(2 * m_size, 2 * m_size) : QSize(m_size, m_size));
    update();
}

void ShapeMark::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    const ToneColors colors = t.tone(m_tone);
    QPainter painter(this);
    if (m_ground)
        paintBox(painter, rect(), m_size, colors.soft, t.highContrast ? colors.ink : QColor());
    const qreal inset = m_ground ? m_size / 2.0 : 0;
    paintShape(painter, QRectF(rect()).adjusted(inset, inset, -inset, -inset), m_shape, colors.ink);
}

} // namespace ui
