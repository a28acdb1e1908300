// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/Tokens.h"

#include <QWidget>
#include <functional>
#include <vector>

namespace ui {

/// Prices over blocks: each series as a line through the middle of its prices, over a soft band from the lowest to the
/// highest. Pointer or arrow keys choose a stretch and say its figures. Shares and places are drawn with doubles; nothing is
/// reckoned from them.
class PriceChart final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PriceChart)

public:
    struct Point { quint64 block = 0; double price = 0; }; ///< tokens an hour
    struct Series {
        QString name;
        TextTone tone = TextTone::Accent;
        Qt::PenStyle line = Qt::SolidLine; ///< so that no colour is needed to tell them apart
        std::vector<Point> points;         ///< by block
    };
    /// Seconds of a block's time; nothing while unknown: then the axis shows blocks.
    using TimeOf = std::function<std::optional<qint64>(quint64 block)>;

    /// `what` names it for screen readers.
    explicit PriceChart(const QString &what, QWidget *parent = nullptr);
    void setUnit(const QString &unit); ///< "uSPON an hour"
    void setTimeOf(TimeOf timeOf) { m_timeOf = std::move(timeOf); }
    void setSeries(std::vector<Series> series);
    void setEmptyText(const QString &sentence);
    void setCompact(bool compact); ///< without legend: for a card in a pane
    /// The figures of the chosen stretch, also on the chart; empty when none is chosen.
    [[nodiscard]] QString chosenText() const;
    [[nodiscard]] QSize sizeHint() const override { return {480, m_compact ? 140 : 280}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, m_compact ? 120 : 180}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Bucket { quint64 block = 0; double low = 0, middle = 0, high = 0; int count = 0; };
    struct Line { std::vector<Bucket> buckets; }; ///< those that hold prices, by block
    struct Choice { std::size_t series = 0; std::size_t bucket = 0; };
    void gather();
    void describe();
    void choose(std::optional<Choice> choice);
    [[nodiscard]] std::optional<std::pair<QString, quint64>> chosenPlace() const; ///< series and block
    void chooseAgain(const std::optional<std::pair<QString, quint64>> &place);
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] double xOf(quint64 block) const;
    [[nodiscard]] double yOf(double price) const;
    [[nodiscard]] QString priceText(double price) const;
    [[nodiscard]] QString whenText(quint64 block, bool full) const;
    void paintAxes(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;
    void paintSeries(QPainter &painter, std::size_t index) const;
    void paintChoice(QPainter &painter) const;

    QString m_what;
    QString m_unit;
    QString m_emptyText;
    TimeOf m_timeOf;
    std::vector<Series> m_series;
    std::vector<Line> m_lines;
    quint64 m_first = 0;
    quint64 m_last = 0;
    double m_step = 1; ///< between two lines of the grid
    double m_top = 1;
    std::optional<Choice> m_choice;
    bool m_compact = false;
};

} // namespace ui
