// SPDX-License-Identifier: Apache-2.0
#include "ui/common/Pill.h"

#include "ui/common/Paint.h"
#include "ui/common/Tokens.h"
#include "ui/common/Type.h"

#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

constexpr int pillHeight = 20;
constexpr int pad = 8;
constexpr int shapeSize = 8;
constexpr int gap = 5;

} // namespace

QSize pillSize(const QString &word, Shape shape)
{
    const int words = QFontMetrics(fontFor(TextRole::CaptionStrong)).horizontalAdvance(word);
    const int mark = shape == Shape::None ? 0 : shapeSize + (word.isEmpty() ? 0 : gap);
    return {std::max(words + mark + 2 * pad, pillHeight + 2), pillHeight};
}

int pillColumnWidth(const QStringList &words)
{
    int widest = 0;
    for (const QString &word : words)
        widest = std::max(widest, pillSize(word, Shape::Disc).width());
    return widest + 2 * Tokens::space3;
}

int paintPill(QPainter &painter, const QRect &rect, const QString &word, Tone tone, Shape shape, Qt::LayoutDirection direction)
{
    const Tokens &t = tokens();
    const ToneColors colors = t.tone(tone);
    const QFont font = fontFor(TextRole::CaptionStrong);
    QSize size = pillSize(word, shape);
    size.setWidth(std::min(size.width(), rect.width()));
    QRect box = QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, size, rect);
    paintBox(painter, box, pillHeight / 2.0, colors.soft, t.highContrast ? colors.ink : QColor());
    const int mark = shape == Shape::None ? 0 : shapeSize + gap;
    if (mark) {
        const QRect place(box.left() + pad, box.top() + (pillHeight - shapeSize) / 2, shapeSize, shapeSize);
        paintShape(painter, QStyle::visualRect(direction, box, place), shape, colors.ink);
    }
    const QRect inner(box.left() + pad + mark, box.top(), box.width() - 2 * pad - mark, pillHeight);
    const QRect words = QStyle::visualRect(direction, box, mark ? inner.adjusted(0, 0, 1, 0) : box);
    painter.save();
    painter.setFont(font);
    painter.setPen(colors.ink);
    const QString shown = QFontMetrics(font).elidedText(word, Qt::ElideRight, inner.width() + 1);
    painter.drawText(words, mark ? QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter) : Qt::AlignCenter, shown);
    painter.restore();
    return box.width();
}

Pill::Pill(const QString &word, Tone tone, QWidget *parent) : Pill(word, tone, shapeOf(tone), parent) {}

Pill::Pill(const QString &word, Tone tone, Shape shape, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setState(word, tone, shape);
}

void Pill::setState(const QString &word, Tone tone)
{
    setState(word, tone, shapeOf(tone));
}

void Pill::setState(const QString &word, Tone tone, Shape shape)
{
    m_word = word;
    m_tone = tone;
    m_shape = shape;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return pillSize(m_word, m_shape);
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPill(painter, rect(), m_word, m_tone, m_shape, layoutDirection());
}

} // namespace ui
