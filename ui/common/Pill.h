// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/Tone.h"

#include <QWidget>

namespace ui {

/// A state: word, shape and colour. Without a shape it is a count or a tag.
class Pill final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Pill)

public:
    explicit Pill(const QString &word = {}, Tone tone = Tone::Neutral, QWidget *parent = nullptr);
    Pill(const QString &word, Tone tone, Shape shape, QWidget *parent = nullptr);
    /// The shape follows the tone unless one is given.
    void setState(const QString &word, Tone tone);
    void setState(const QString &word, Tone tone, Shape shape);
    [[nodiscard]] QString word() const { return m_word; }
    [[nodiscard]] Tone tone() const { return m_tone; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_word;
    Tone m_tone = Tone::Neutral;
    Shape m_shape = Shape::None;
};

/// The drawing, shared with PillDelegate: at the start of `rect`, vertically centred. Returns the width used.
int paintPill(QPainter &painter, const QRect &rect, const QString &word, Tone tone, Shape shape, Qt::LayoutDirection direction);
[[nodiscard]] QSize pillSize(const QString &word, Shape shape);
/// Pixels a table column needs to show each of these words in a pill with a shape.
[[nodiscard]] int pillColumnWidth(const QStringList &words);

} // namespace ui
