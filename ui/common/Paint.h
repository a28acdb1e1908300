// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/Tone.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace ui {

/// A rounded box, its line inside `rect`. An invalid `line` draws none.
void paintBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &line = {}, qreal width = 1);
/// The focus ring: two pixels of accent inside `rect`.
void paintFocusRing(QPainter &painter, const QRectF &rect, qreal radius);
/// A state's shape, centred in `rect`, as large as its shorter side.
void paintShape(QPainter &painter, const QRectF &rect, Shape shape, const QColor &color);
/// A soft shadow around `rect`, `reach` pixels wide.
void paintShadow(QPainter &painter, const QRectF &rect, qreal radius, int reach);

} // namespace ui
