// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/RowDelegate.h"
#include "ui/common/Tone.h"

#include <functional>

namespace ui {

/// A state pill in a cell. The word is the display text; tone (and shape) come from a function of the index, because
/// models return states, not looks.
class PillDelegate final : public RowDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PillDelegate)

public:
    using ToneOf = std::function<Tone(const QModelIndex &)>;
    using ShapeOf = std::function<Shape(const QModelIndex &)>;
    using WordOf = std::function<QString(const QModelIndex &)>;
    /// Reads an int role that holds a Tone.
    explicit PillDelegate(int toneRole, QObject *parent = nullptr);
    explicit PillDelegate(ToneOf tone, QObject *parent = nullptr, ShapeOf shape = {}, WordOf word = {});
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintCell(QPainter &painter, const QRect &inner, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QString word(const QModelIndex &index) const;
    [[nodiscard]] Shape shape(const QModelIndex &index) const;
    ToneOf m_tone;
    ShapeOf m_shape;
    WordOf m_word;
};

} // namespace ui
