// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <deque>

namespace ui {

/// The last minute of a measurement as a line over a soft ground, the limit as a dashed line. Samples stand at their own
/// time; where none came for a while the line is broken, so that silence does not look like a steady value.
class Sparkline final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Sparkline)

public:
    static constexpr int MaxSamples = 60;
    struct Sample {
        qint64 atMs = 0; ///< any clock, as long as it is the same for all samples
        double value = 0;
    };
    using Series = std::deque<Sample>; ///< oldest first

    /// `what` names it for screen readers, e.g. tr("CPU").
    explicit Sparkline(const QString &what, QWidget *parent = nullptr);
    void setSeries(const Series &series);
    /// In the unit of the samples; 0: none. The scale always shows it when the line comes near it.
    void setLimit(double limit);
    [[nodiscard]] const Series &series() const { return m_series; }
    /// Appends and drops what is older than a minute or over MaxSamples.
    static void append(Series &series, const Sample &sample);
    [[nodiscard]] QSize sizeHint() const override { return {240, 56}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, 48}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double top() const;
    QString m_what;
    Series m_series;
    double m_limit = 0;
};

} // namespace ui
