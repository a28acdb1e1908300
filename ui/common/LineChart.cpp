// SPDX-License-Identifier: Apache-2.0
#include "ui/common/LineChart.h"

#include "ui/common/Paint.h"
#include "ui/common/Tokens.h"
#include "ui/common/Type.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int marks = 3;       ///< above zero
constexpr double barShare = 0.6;

} // namespace

LineChart::LineChart(const QString &what, Kind kind, QWidget *parent) : QWidget(parent), m_what(what), m_kind(kind)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
    setAccessibleName(what);
}

void LineChart::setFigures(std::vector<double> figures, const QStringList &labels)
{
    m_figures = std::move(figures);
    m_labels = labels;
    setAccessibleName(m_labels.isEmpty() ? m_what : tr("%1, last: %2").arg(m_what, m_labels.last()));
    setAccessibleDescription(m_labels.join(QStringLiteral("; ")));
    update();
}

/// 1, 2 or 5 times a power of ten, so that a few of them reach the largest figure.
double LineChart::step() const
{
    const double most = m_figures.empty() ? 0 : *std::max_element(m_figures.begin(), m_figures.end());
    if (most <= 0)
        return 1;
    const double rough = most / marks;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough)
            return factor * power;
    }
    return 10 * power;
}

QRectF LineChart::plot() const
{
    const QFontMetrics metrics(fontFor(TextRole::Caption));
    if (m_kind == Kind::Bars)
        return QRectF(rect()).adjusted(0, 4, 0, -1);
    const QString widest = QLocale().toString(step() * marks, 'g', 4);
    const int room = std::max(metrics.horizontalAdvance(widest), 16) + Tokens::space3;
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    return QRectF(rect()).adjusted(rtl ? 2 : room, metrics.height() / 2.0 + 2, rtl ? -room : -2, -metrics.height() / 2.0 - 2);
}

double LineChart::xOf(std::size_t figure, const QRectF &area) const
{
    const double last = double(std::max<std::size_t>(m_figures.size() - 1, 1));
    const double share = m_kind == Kind::Line ? double(figure) / last : (double(figure) + 0.5) / double(m_figures.size());
    return layoutDirection() == Qt::RightToLeft ? area.right() - area.width() * share : area.left() + area.width() * share;
}

void LineChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = plot();
    const double top = step() * marks;
    if (hasFocus())
        paintFocusRing(painter, rect(), Tokens::radius);
    paintMarks(painter, area, top);
    if (m_figures.empty())
        return;
    m_kind == Kind::Line ? paintLine(painter, area, top) : paintBars(painter, area, top);
}

void LineChart::paintMarks(QPainter &painter, const QRectF &area, double top) const
{
    const Tokens &t = tokens();
    painter.setFont(fontFor(TextRole::Caption));
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    for (int i = 0; i <= marks; ++i) {
        const double y = std::floor(area.bottom() - area.height() * i / marks) + 0.5;
        painter.setPen(t.line);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        if (m_kind == Kind::Bars)
            continue;
        const QRectF room = rtl ? QRectF(area.right() + Tokens::space2, y - 10, width() - area.right() - Tokens::space2, 20)
                                : QRectF(0, y - 10, area.left() - Tokens::space2, 20);
        painter.setPen(t.text2);
        painter.drawText(room, int(rtl ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, QLocale().toString(top * i / marks, 'g', 4));
    }
}

void LineChart::paintLine(QPainter &painter, const QRectF &area, double top) const
{
    const Tokens &t = tokens();
    const auto yOf = [&](double figure) { return area.bottom() - area.height() * std::clamp(figure / top, 0.0, 1.0); };
    QPainterPath line(QPointF(xOf(0, area), yOf(m_figures.front())));
    for (std::size_t i = 1; i < m_figures.size(); ++i)
        line.lineTo(xOf(i, area), yOf(m_figures[i]));
    QPainterPath ground = line;
    ground.lineTo(xOf(m_figures.size() - 1, area), area.bottom());
    ground.lineTo(xOf(0, area), area.bottom());
    painter.fillPath(ground, t.accentSoft);
    painter.strokePath(line, QPen(t.accent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void LineChart::paintBars(QPainter &painter, const QRectF &area, double top) const
{
    const Tokens &t = tokens();
    const double wide = area.width() / double(m_figures.size()) * barShare;
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        const double high = area.height() * std::clamp(m_figures[i] / top, 0.0, 1.0);
        QColor color = t.accent;
        if (i + 1 == m_figures.size())
            color.setAlphaF(0.5F);
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(xOf(i, area) - wide / 2, area.bottom() - high, wide, high), 2, 2);
    }
}

bool LineChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_labels.isEmpty())
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QRectF area = plot();
    std::size_t nearest = 0;
    for (std::size_t i = 1; i < m_figures.size(); ++i) {
        if (std::abs(xOf(i, area) - help->pos().x()) < std::abs(xOf(nearest, area) - help->pos().x()))
            nearest = i;
    }
    QToolTip::showText(help->globalPos(), m_labels.value(qsizetype(nearest)), this);
    return true;
}

} // namespace ui
