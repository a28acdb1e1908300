// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <vector>

namespace ui {

/// One figure a day (or an hour): as a line over a soft ground, or as bars of which the last one, still under way, is
/// pale. A few round marks at the start. Figures are drawn with doubles; nothing is reckoned from them.
class LineChart final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LineChart)

public:
    enum class Kind { Line, Bars };
    /// `what` names it for screen readers, with its last figure; all of them are its description.
    LineChart(const QString &what, Kind kind, QWidget *parent = nullptr);
    /// Oldest first. `labels`: what the tool tip says of each ("3 Dec: 55.4 uSPON").
    void setFigures(std::vector<double> figures, const QStringList &labels);
    [[nodiscard]] const std::vector<double> &figures() const { return m_figures; }
    [[nodiscard]] QSize sizeHint() const override { return {320, m_kind == Kind::Line ? 160 : 96}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, m_kind == Kind::Line ? 120 : 72}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] double step() const; ///< between two marks
    void paintMarks(QPainter &painter, const QRectF &area, double top) const;
    void paintLine(QPainter &painter, const QRectF &area, double top) const;
    void paintBars(QPainter &painter, const QRectF &area, double top) const;
    [[nodiscard]] double xOf(std::size_t figure, const QRectF &area) const;
    const QString m_what;
    const Kind m_kind;
    std::vector<double> m_figures;
    QStringList m_labels;
};

} // namespace ui
