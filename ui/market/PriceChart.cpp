// SPDX-License-Identifier: Apache-2.0
#include "ui/market/PriceChart.h"

#include "ui/common/Dates.h"
#include "ui/common/Paint.h"
#include "ui/common/RelativeTime.h"
#include "ui/common/Type.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <limits>

namespace ui {

namespace {

constexpr int bucketWidth = 6; ///< pixels
constexpr int legendHeight = 24;
constexpr int axisHeight = 20;
constexpr int edge = 8; ///< room for the focus ring
constexpr double dot = 2.5;

/// 1, 2 or 5 times a power of ten: about four lines below `top`.
double niceStep(double top)
{
    const double raw = top / 4;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (raw <= factor * power)
            return factor * power;
    }
    return 10 * power;
}

QColor inkOf(TextTone tone)
{
    return colorOf(tone);
}

QColor softOf(TextTone tone)
{
    QColor soft = inkOf(tone);
    soft.setAlphaF(tokens().highContrast ? 0.35f : 0.16f);
    return soft;
}

} // namespace

PriceChart::PriceChart(const QString &what, QWidget *parent) : QWidget(parent), m_what(what), m_emptyText(tr("No price has been agreed on yet."))
{
    setAccessibleName(what);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PriceChart::setUnit(const QString &unit)
{
    m_unit = unit;
    describe();
}

void PriceChart::setEmptyText(const QString &sentence)
{
    m_emptyText = sentence;
    describe();
}

void PriceChart::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
}

void PriceChart::setSeries(std::vector<Series> series)
{
    const auto place = chosenPlace();
    m_series = std::move(series);
    std::erase_if(m_series, [](const Series &one) { return one.points.empty(); });
    gather();
    chooseAgain(place);
    describe();
}

/// Prices into stretches as wide as a few pixels.
void PriceChart::gather()
{
    m_choice.reset();
    m_lines.assign(m_series.size(), {});
    m_first = std::numeric_limits<quint64>::max();
    m_last = 0;
    double highest = 0;
    for (const Series &series : m_series) {
        m_first = std::min(m_first, series.points.front().block);
        m_last = std::max(m_last, series.points.back().block);
        for (const Point &point : series.points)
            highest = std::max(highest, point.price);
    }
    m_step = niceStep(highest > 0 ? highest * 1.05 : 1);
    m_top = m_step * std::ceil((highest > 0 ? highest * 1.05 : 1) / m_step);
    const quint64 span = std::max<quint64>(1, m_last - std::min(m_first, m_last));
    const auto most = quint64(std::max(10.0, plot().width() / bucketWidth));
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        const std::vector<Point> &points = m_series[i].points;
        for (std::size_t from = 0; from < points.size();) {
            const auto slot = [&](const Point &point) { return (point.block - m_first) * most / (span + 1); };
            std::vector<double> prices;
            std::size_t to = from;
            for (; to < points.size() && slot(points[to]) == slot(points[from]); ++to)
                prices.push_back(points[to].price);
            std::sort(prices.begin(), prices.end());
            m_lines[i].buckets.push_back({points[(from + to - 1) / 2].block, prices.front(), prices[prices.size() / 2], prices.back(), int(prices.size())});
            from = to;
        }
    }
    update();
}

std::optional<std::pair<QString, quint64>> PriceChart::chosenPlace() const
{
    if (!m_choice)
        return {};
    return std::pair(m_series[m_choice->series].name, m_lines[m_choice->series].buckets[m_choice->bucket].block);
}

/// What was chosen stays chosen when prices come or the chart is resized.
void PriceChart::chooseAgain(const std::optional<std::pair<QString, quint64>> &place)
{
    if (!place)
        return;
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        const auto &buckets = m_lines[i].buckets;
        const auto at = std::lower_bound(buckets.begin(), buckets.end(), place->second, [](const Bucket &bucket, quint64 wanted) { return bucket.block < wanted; });
        if (m_series[i].name == place->first)
            m_choice = Choice{i, std::size_t(std::min(at, buckets.end() - 1) - buckets.begin())};
    }
}

void PriceChart::describe()
{
    QStringList words;
    for (const Series &series : m_series) {
        const auto [low, high] = std::minmax_element(series.points.begin(), series.points.end(), [](const Point &a, const Point &b) { return a.price < b.price; });
        words << tr("%1: %2 prices from %3 to %4, the newest %5 %6.")
                     .arg(series.name, QLocale().toString(qulonglong(series.points.size())), priceText(low->price), priceText(high->price),
                          priceText(series.points.back().price), m_unit);
    }
    const QString chosen = chosenText();
    setAccessibleDescription(words.isEmpty() ? m_emptyText : chosen.isEmpty() ? words.join(u' ') : chosen + u' ' + words.join(u' '));
}

QRectF PriceChart::plot() const
{
    const QFontMetrics metrics(fontFor(TextRole::Caption));
    int labels = 0;
    for (double value = 0; value <= m_top * 1.001; value += m_step)
        labels = std::max(labels, metrics.horizontalAdvance(priceText(value)));
    const int room = labels + Tokens::space2;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    return QRectF(rect()).adjusted(mirrored ? edge : room + edge, (m_compact ? 0 : legendHeight) + edge, mirrored ? -room - edge : -edge, -axisHeight - edge);
}

double PriceChart::xOf(quint64 block) const
{
    const QRectF area = plot();
    const double share = m_last > m_first ? double(block - m_first) / double(m_last - m_first) : 0.5;
    return layoutDirection() == Qt::RightToLeft ? area.right() - area.width() * share : area.left() + area.width() * share;
}

double PriceChart::yOf(double price) const
{
    const QRectF area = plot();
    return area.bottom() - area.height() * std::clamp(price / m_top, 0.0, 1.0);
}

QString PriceChart::priceText(double price) const
{
    return QLocale().toString(price, 'g', 4);
}

QString PriceChart::whenText(quint64 block, bool full) const
{
    const auto seconds = m_timeOf ? m_timeOf(block) : std::nullopt;
    if (!seconds)
        return tr("block %1").arg(QLocale().toString(block));
    if (full)
        return tr("%1, block %2").arg(absoluteText(*seconds * 1000), QLocale().toString(block));
    const auto first = m_timeOf(m_first);
    const auto last = m_timeOf(m_last);
    const bool sameDay = first && last && *last - *first < 2 * 86'400;
    const QDateTime at = QDateTime::fromSecsSinceEpoch(*seconds);
    return sameDay ? Dates::time(at.time()) : Dates::day(at.date());
}

QString PriceChart::chosenText() const
{
    if (!m_choice)
        return {};
    const Bucket &bucket = m_lines[m_choice->series].buckets[m_choice->bucket];
    const QString &name = m_series[m_choice->series].name;
    if (bucket.count == 1)
        return tr("%1: %2 %3\n%4").arg(name, priceText(bucket.middle), m_unit, whenText(bucket.block, true));
    return tr("%1: %2 %3\n%4 prices from %5 to %6\n%7")
        .arg(name, priceText(bucket.middle), m_unit, QLocale().toString(bucket.count), priceText(bucket.low), priceText(bucket.high), whenText(bucket.block, true));
}

void PriceChart::choose(std::optional<Choice> choice)
{
    const bool same = choice.has_value() == m_choice.has_value() && (!choice || (choice->series == m_choice->series && choice->bucket == m_choice->bucket));
    if (same)
        return;
    m_choice = choice;
    describe();
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    update();
}

void PriceChart::mouseMoveEvent(QMouseEvent *event)
{
    std::optional<Choice> nearest;
    double least = 40 * 40;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        for (std::size_t j = 0; j < m_lines[i].buckets.size(); ++j) {
            const Bucket &bucket = m_lines[i].buckets[j];
            const double dx = xOf(bucket.block) - event->position().x();
            const double dy = yOf(bucket.middle) - event->position().y();
            const double away = dx * dx + dy * dy / 16; // what is above or below counts as near
            if (away < least) {
                least = away;
                nearest = Choice{i, j};
            }
        }
    }
    choose(nearest);
}

void PriceChart::leaveEvent(QEvent *event)
{
    choose({});
    QWidget::leaveEvent(event);
}

void PriceChart::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool across = key == Qt::Key_Left || key == Qt::Key_Right;
    if (m_lines.empty() || (!across && key != Qt::Key_Up && key != Qt::Key_Down && key != Qt::Key_Home && key != Qt::Key_End))
        return QWidget::keyPressEvent(event);
    Choice choice = m_choice.value_or(Choice{0, m_lines[0].buckets.size() - 1});
    const bool later = (key == Qt::Key_Right) != (layoutDirection() == Qt::RightToLeft);
    if (m_choice && across)
        choice.bucket = later ? std::min(choice.bucket + 1, m_lines[choice.series].buckets.size() - 1) : choice.bucket - (choice.bucket > 0 ? 1 : 0);
    else if (key == Qt::Key_Home)
        choice.bucket = 0;
    else if (key == Qt::Key_End)
        choice.bucket = m_lines[choice.series].buckets.size() - 1;
    else if (m_choice && !across) {
        const quint64 block = m_lines[choice.series].buckets[choice.bucket].block;
        choice.series = (choice.series + (key == Qt::Key_Down ? 1 : m_lines.size() - 1)) % m_lines.size();
        const auto &buckets = m_lines[choice.series].buckets;
        const auto at = std::lower_bound(buckets.begin(), buckets.end(), block, [](const Bucket &bucket, quint64 wanted) { return bucket.block < wanted; });
        choice.bucket = std::size_t(std::min(at, buckets.end() - 1) - buckets.begin());
    }
    choose(choice);
}

void PriceChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto place = chosenPlace();
    gather();
    chooseAgain(place);
}

void PriceChart::paintAxes(QPainter &painter) const
{
    const Tokens &t = tokens();
    const QRectF area = plot();
    const QFont font = fontFor(TextRole::Caption);
    const QFontMetrics metrics(font);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.setFont(font);
    for (double value = 0; value <= m_top * 1.001; value += m_step) {
        const double y = std::floor(yOf(value)) + 0.5;
        painter.setPen(t.line);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(t.text2);
        const QString text = priceText(value);
        const double x = mirrored ? area.right() + Tokens::space2 : area.left() - Tokens::space2 - metrics.horizontalAdvance(text);
        painter.drawText(QPointF(x, y + metrics.ascent() / 2.0 - 1), text);
    }
    const int ticks = m_last > m_first ? std::clamp(int(area.width() / 110), 1, 6) : 0;
    QString before;
    for (int i = 0; i <= ticks; ++i) {
        const quint64 block = m_last > m_first ? m_first + quint64(double(m_last - m_first) * i / ticks) : m_first;
        const QString text = whenText(block, false);
        if (text == before)
            continue;
        before = text;
        const double half = metrics.horizontalAdvance(text) / 2.0;
        const double x = std::clamp(xOf(block), area.left() + half, area.right() - half);
        painter.drawText(QPointF(x - half, area.bottom() + axisHeight - metrics.descent()), text);
    }
}

void PriceChart::paintLegend(QPainter &painter) const
{
    const Tokens &t = tokens();
    const QFontMetrics metrics(fontFor(TextRole::Caption));
    painter.setFont(fontFor(TextRole::Caption));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    double x = mirrored ? width() - edge : edge;
    const double y = metrics.height() / 2.0 + edge;
    const double way = mirrored ? -1 : 1;
    for (const Series &series : m_series) {
        painter.setPen(QPen(inkOf(series.tone), 2, series.line));
        painter.drawLine(QPointF(x, y), QPointF(x + way * 22, y));
        const int words = metrics.horizontalAdvance(series.name);
        painter.setPen(t.text2);
        painter.drawText(QPointF(mirrored ? x - 28 - words : x + 28, y + metrics.ascent() / 2.0 - 1), series.name);
        x += way * (28 + words + Tokens::space4);
    }
}

void PriceChart::paintSeries(QPainter &painter, std::size_t index) const
{
    const Series &series = m_series[index];
    const std::vector<Bucket> &buckets = m_lines[index].buckets;
    QPainterPath line;
    QPolygonF band;
    for (const Bucket &bucket : buckets) {
        const QPointF at(xOf(bucket.block), yOf(bucket.middle));
        line.elementCount() == 0 ? line.moveTo(at) : line.lineTo(at);
        band << QPointF(at.x(), yOf(bucket.high));
    }
    for (auto bucket = buckets.rbegin(); bucket != buckets.rend(); ++bucket)
        band << QPointF(xOf(bucket->block), yOf(bucket->low));
    painter.setPen(Qt::NoPen);
    painter.setBrush(softOf(series.tone));
    painter.drawPolygon(band);
    painter.strokePath(line, QPen(inkOf(series.tone), 1.8, series.line, Qt::RoundCap, Qt::RoundJoin));
    if (buckets.size() > 60)
        return;
    painter.setBrush(inkOf(series.tone));
    for (const Bucket &bucket : buckets)
        painter.drawEllipse(QPointF(xOf(bucket.block), yOf(bucket.middle)), dot, dot);
}

void PriceChart::paintChoice(QPainter &painter) const
{
    const Tokens &t = tokens();
    const Bucket &bucket = m_lines[m_choice->series].buckets[m_choice->bucket];
    const QRectF area = plot();
    const QPointF at(xOf(bucket.block), yOf(bucket.middle));
    painter.setPen(QPen(t.text3, 1, Qt::DotLine));
    painter.drawLine(QPointF(at.x(), area.top()), QPointF(at.x(), area.bottom()));
    painter.setPen(QPen(t.surface, 2));
    painter.setBrush(inkOf(m_series[m_choice->series].tone));
    painter.drawEllipse(at, 5, 5);
    painter.setFont(fontFor(TextRole::Caption));
    const QString words = chosenText();
    const QRectF text = painter.fontMetrics().boundingRect(QRect(0, 0, 400, 200), Qt::AlignLeft, words);
    QRectF box(0, 0, text.width() + 2 * Tokens::space3, text.height() + 2 * Tokens::space2);
    box.moveTop(std::clamp(at.y() - box.height() - 12, 0.0, std::max(0.0, height() - box.height())));
    const double beside = at.x() + 12 + box.width() < width() ? at.x() + 12 : at.x() - 12 - box.width();
    box.moveLeft(std::clamp(beside, 0.0, std::max(0.0, width() - box.width())));
    paintBox(painter, box, Tokens::radius, t.tip, t.highContrast ? t.tipText : QColor());
    painter.setPen(t.tipText);
    painter.drawText(box.adjusted(Tokens::space3, Tokens::space2, -Tokens::space3, -Tokens::space2), int(Qt::AlignLeading), words);
}

void PriceChart::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_series.empty()) {
        painter.setFont(fontFor(TextRole::Body));
        painter.setPen(t.text2);
        painter.drawText(rect().adjusted(Tokens::space4, 0, -Tokens::space4, 0), int(Qt::AlignCenter) | Qt::TextWordWrap, m_emptyText);
    } else {
        paintAxes(painter);
        if (!m_compact)
            paintLegend(painter);
        for (std::size_t i = 0; i < m_series.size(); ++i)
            paintSeries(painter, i);
        if (m_choice)
            paintChoice(painter);
    }
    if (hasFocus())
        paintFocusRing(painter, QRectF(rect()), Tokens::radius);
}

} // namespace ui
