// SPDX-License-Identifier: Apache-2.0
#include "ui/common/Paint.h"

#include "ui/common/Tokens.h"

#include <QPainter>
#include <QPainterPath>

namespace ui {

void paintBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &line, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool outlined = line.isValid() && width > 0;
    painter.setPen(outlined ? QPen(line, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = outlined ? width / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter.restore();
}

void paintFocusRing(QPainter &painter, const QRectF &rect, qreal radius)
{
    paintBox(painter, rect, radius, {}, tokens().accent, 2);
}

void paintShape(QPainter &painter, const QRectF &rect, Shape shape, const QColor &color)
{
    if (shape == Shape::None)
        return;
    const qreal side = std::min(rect.width(), rect.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(rect.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPen line(color, side * 0.14, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const QRectF inner = box.adjusted(side * 0.08, side * 0.08, -side * 0.08, -side * 0.08);
    switch (shape) {
    case Shape::Disc: painter.drawEllipse(inner); break;
    case Shape::Square: painter.drawRect(inner); break;
    case Shape::Triangle:
        painter.drawPolygon(QPolygonF{QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()});
        break;
    case Shape::Half:
        painter.drawPie(inner, 90 * 16, 180 * 16);
        [[fallthrough]];
    case Shape::Ring:
        painter.setPen(line);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(inner);
        break;
    case Shape::Check:
        painter.setPen(QPen(color, side * 0.18, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF{box.topLeft() + QPointF(side * 0.1, side * 0.55),
            box.topLeft() + QPointF(side * 0.4, side * 0.85), box.topLeft() + QPointF(side * 0.92, side * 0.15)});
        break;
    case Shape::Turned: {
        painter.setPen(line);
        painter.setBrush(Qt::NoBrush);
        painter.drawArc(inner, 150 * 16, 290 * 16);
        const QPointF tip = inner.topLeft() + QPointF(side * 0.04, side * 0.3);
        painter.drawPolyline(QPolygonF{tip + QPointF(0, -side * 0.32), tip, tip + QPointF(side * 0.32, 0)});
        break;
    }
    case Shape::Lock:
        painter.drawRoundedRect(QRectF(box.left() + side * 0.1, box.top() + side * 0.42, side * 0.8, side * 0.58), 1, 1);
        painter.setPen(line);
        painter.setBrush(Qt::NoBrush);
        painter.drawArc(QRectF(box.left() + side * 0.25, box.top() + side * 0.06, side * 0.5, side * 0.7), 0, 180 * 16);
        break;
    case Shape::None: break;
    }
    painter.restore();
}

void paintShadow(QPainter &painter, const QRectF &rect, qreal radius, int reach)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor color = tokens().shadow;
    const int strongest = color.alpha();
    painter.setPen(Qt::NoPen);
    // Layers, each a little smaller: where many overlap it is darkest, at the edge of `rect`.
    color.setAlphaF(float(strongest / 255.0 / reach));
    painter.setBrush(color);
    for (int ring = 1; ring <= reach; ++ring) {
        const qreal out = ring * ring / qreal(reach);
        painter.drawRoundedRect(rect.translated(0, reach / 5.0).adjusted(-out, -out, out, out), radius + out, radius + out);
    }
    painter.restore();
}

} // namespace ui
