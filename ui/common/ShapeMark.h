// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/Tone.h"

#include <QWidget>

namespace ui {

/// A state's shape alone, beside the words that say the same.
class ShapeMark final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShapeMark)

public:
    explicit ShapeMark(int size = 9, QWidget *parent = nullptr);
    /// `ground`: on a soft round ground, twice the size of the shape.
    void set(Shape shape, Tone tone, bool ground = false);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_size;
    Shape m_shape = Shape::None;
    Tone m_tone = Tone::Neutral;
    bool m_ground = false;
};

} // namespace ui
