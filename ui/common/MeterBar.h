// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/Tokens.h"

#include <QList>
#include <QWidget>

namespace ui {

/// One stretch of a MeterBar: its share of the whole (0 to 1, for drawing only), colour, and words for the legend.
struct MeterPart {
    double share = 0;
    TextTone tone = TextTone::Accent; ///< Normal: the track's colour (what is left)
    QString label;
};

/// A bar in parts with a legend below: paid, owed, left.
class MeterBar final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MeterBar)

public:
    explicit MeterBar(QWidget *parent = nullptr);
    void setParts(const QList<MeterPart> &parts);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintLegend(QPainter &painter) const;
    QList<MeterPart> m_parts;
};

} // namespace ui
