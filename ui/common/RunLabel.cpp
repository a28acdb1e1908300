// SPDX-License-Identifier: Apache-2.0
#include "ui/common/RunLabel.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QtMath>

namespace ui {

namespace {

constexpr int unlimited = 100000;
constexpr qreal lineSpacing = 1.2;
constexpr int leastLabelHeight = 18; ///< pixels: of an empty one too

/// Lays the runs out and returns the used size.
QSizeF layOut(QTextLayout &layout, const QList<TextRun> &runs, const QWidget &widget, qreal width, Qt::Alignment alignment)
{
    QString all;
    QList<QTextLayout::FormatRange> formats;
    for (const TextRun &run : runs) {
        QTextCharFormat format;
        format.setFont(fontFor(run.role));
        format.setForeground(widget.isEnabled() ? colorOf(run.tone) : tokens().text3);
        formats.append({int(all.size()), int(run.text.size()), format});
        all += QString(run.text).replace(u'\n', QChar::LineSeparator);
    }
    layout.setText(all);
    layout.setFont(fontFor(TextRole::Body));
    layout.setFormats(formats);
    QTextOption option(QStyle::visualAlignment(widget.layoutDirection(), alignment));
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal y = 0;
    qreal used = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y));
        y += qCeil(line.height() * lineSpacing);
        used = std::max(used, line.naturalTextWidth());
    }
    layout.endLayout();
    return {qCeil(used) + 1.0, y};
}

} // namespace

RunLabel::RunLabel(QWidget *parent) : QWidget(parent)
{
    setWordWrap(true);
}

RunLabel::RunLabel(const QList<TextRun> &runs, QWidget *parent) : RunLabel(parent)
{
    setRuns(runs);
}

void RunLabel::setRuns(const QList<TextRun> &runs)
{
    m_runs = runs;
    setAccessibleName(text());
    updateGeometry();
    update();
}

QString RunLabel::text() const
{
    QString all;
    for (const TextRun &run : m_runs)
        all += run.text;
    return all;
}

void RunLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

void RunLabel::setWordWrap(bool wrap)
{
    m_wrap = wrap;
    QSizePolicy policy(QSizePolicy::Preferred, wrap ? QSizePolicy::Minimum : QSizePolicy::Preferred);
    policy.setHeightForWidth(wrap);
    setSizePolicy(policy);
    updateGeometry();
}

QSize RunLabel::sizeHint() const
{
    QTextLayout layout;
    const QSize size = layOut(layout, m_runs, *this, unlimited, Qt::AlignLeft | Qt::AlignAbsolute).toSize();
    return {size.width(), std::max(size.height(), leastLabelHeight)};
}

QSize RunLabel::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return m_wrap ? QSize(std::min(whole.width(), 80), whole.height()) : whole;
}

int RunLabel::heightForWidth(int width) const
{
    QTextLayout layout;
    return std::max(qCeil(layOut(layout, m_runs, *this, width, m_alignment).height()), leastLabelHeight);
}

void RunLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QTextLayout layout;
    const QSizeF used = layOut(layout, m_runs, *this, width(), m_alignment);
    const qreal top = m_alignment & Qt::AlignTop ? 0 : std::max(0.0, (height() - used.height()) / 2);
    layout.draw(&painter, QPointF(0, top + 1));
}

} // namespace ui
