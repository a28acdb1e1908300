// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/Sparkline.h"

#include "ui/common/Tokens.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace ui {

namespace {

constexpr qint64 windowMs = 60'000;
constexpr qint64 gapMs = 5'000;

} // namespace

Sparkline::Sparkline(const QString &what, QWidget *parent) : QWidget(parent), m_what(what)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("%1 in the last minute").arg(what));
}

void Sparkline::append(Series &series, const Sample &sample)
{
    series.push_back(sample);
    while (series.size() > MaxSamples || series.front().atMs < sample.atMs - windowMs)
        series.pop_front();
}

void Sparkline::setSeries(const Series &series)
{
    m_series = series;
    update();
}

void Sparkline::setLimit(double limit)
{
    m_limit = limit;
    update();
}

double Sparkline::top() const
{
    double most = 0;
    for (const Sample &sample : m_series)
        most = std::max(most, sample.value);
    if (m_limit > 0 && most > m_limit * 0.4)
        return std::max(most, m_limit) * 1.08;
    return most > 0 ? most * 1.6 : 1;
}

void Sparkline::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(0, 3, 0, -1);
    painter.setPen(t.line);
    for (const double part : {0.0, 0.5, 1.0}) {
        const double y = std::floor(area.top() + area.height() * part) + 0.5;
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
    const double highest = top();
    const auto yOf = [&](double value) { return area.bottom() - area.height() * std::clamp(value / highest, 0.0, 1.0); };
    if (m_limit > 0 && m_limit <= highest) {
        QPen pen(t.caution, 1, Qt::DashLine);
        painter.setPen(pen);
        painter.drawLine(QPointF(area.left(), yOf(m_limit)), QPointF(area.right(), yOf(m_limit)));
    }
    if (m_series.empty())
        return;
    const qint64 end = m_series.back().atMs;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto xOf = [&](qint64 at) {
        const double share = 1.0 - double(end - at) / windowMs;
        return mirrored ? area.right() - area.width() * share : area.left() + area.width() * share;
    };
    for (std::size_t first = 0; first < m_series.size();) {
        std::size_t last = first;
        while (last + 1 < m_series.size() && m_series[last + 1].atMs - m_series[last].atMs <= gapMs)
            ++last;
        QPainterPath line(QPointF(xOf(m_series[first].atMs), yOf(m_series[first].value)));
        for (std::size_t i = first + 1; i <= last; ++i)
            line.lineTo(xOf(m_series[i].atMs), yOf(m_series[i].value));
        QPainterPath ground = line;
        ground.lineTo(xOf(m_series[last].atMs), area.bottom());
        ground.lineTo(xOf(m_series[first].atMs), area.bottom());
        painter.fillPath(ground, t.accentSoft);
        painter.strokePath(line, QPen(t.accent, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        first = last + 1;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    const double edge = mirrored ? 2.5 : -2.5;
    painter.drawEllipse(QPointF(xOf(end) + edge, yOf(m_series.back().value)), 2.5, 2.5);
}

} // namespace ui
