// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QProxyStyle>

namespace ui {

/// Draws every stock control from the tokens, over Fusion, which keeps behaviour and whatever is not drawn here.
/// Layouts have no margins and eight pixels of spacing unless they say otherwise.
/// Dynamic properties it reads: "kind" (see Button.h), "error" (bool, on editors: red line),
/// "quiet" (bool, on link buttons: second text colour), "rowLines" (bool, on item views: a line below each row, see TableSetup.h).
class Style final : public QProxyStyle {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Style)

public:
    Style();
    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const override;
};

} // namespace ui
