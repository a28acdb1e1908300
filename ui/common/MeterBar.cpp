// SPDX-License-Identifier: Apache-2.0
#include "ui/common/MeterBar.h"

#include "ui/common/Paint.h"
#include "ui/common/Type.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace ui {

namespace {

constexpr int barHeight = 12;

} // namespace

MeterBar::MeterBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MeterBar::setParts(const QList<MeterPart> &parts)
{
    m_parts = parts;
    QStringList words;
    for (const MeterPart &part : parts)
        if (!part.label.isEmpty())
            words.append(part.label);
    setAccessibleName(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize MeterBar::sizeHint() const
{
    bool legend = false;
    for (const MeterPart &part : m_parts)
        legend = legend || !part.label.isEmpty();
    return {200, legend ? barHeight + 22 : barHeight};
}

void MeterBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const QRectF bar(0, 0, width(), barHeight);
    paintBox(painter, bar, 3, t.track, t.highContrast ? t.line : QColor());
    QPainterPath round;
    round.addRoundedRect(bar, 3, 3);
    painter.setClipPath(round);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    qreal from = 0;
    for (const MeterPart &part : m_parts) {
        const qreal length = std::clamp(part.share, 0.0, 1.0) * bar.width();
        if (part.tone != TextTone::Normal)
            painter.fillRect(QRectF(rtl ? bar.width() - from - length : from, 0, length, barHeight), colorOf(part.tone));
        from += length;
    }
    painter.setClipping(false);
    paintLegend(painter);
}

void MeterBar::paintLegend(QPainter &painter) const
{
    const Tokens &t = tokens();
    painter.setFont(fontFor(TextRole::Caption));
    const QFontMetrics metrics(painter.font());
    const int count = int(m_parts.size());
    for (int i = 0; i < count; ++i) {
        const MeterPart &part = m_parts.at(i);
        const int mark = part.tone == TextTone::Normal ? 0 : 13;
        const int wide = mark + metrics.horizontalAdvance(part.label);
        // First at the start, last at the end, the others spread between.
        const int left = count < 2 ? 0 : (width() - wide) * i / (count - 1);
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(left, barHeight + 5, wide, 17));
        if (mark) {
            const QRect square = QStyle::visualRect(layoutDirection(), place, QRect(place.left(), place.top() + 4, 9, 9));
            painter.fillRect(square, colorOf(part.tone));
        }
        painter.setPen(mark ? t.text : t.text2);
        const bool rtl = layoutDirection() == Qt::RightToLeft;
        painter.drawText(place.adjusted(rtl ? 0 : mark, 0, rtl ? -mark : 2, 0), Qt::AlignVCenter | Qt::AlignLeft, part.label);
    }
}

} // namespace ui
