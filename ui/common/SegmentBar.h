// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>

namespace ui {

/// n of m, as m short bars (confirmations). More than 24 melt into one bar.
class SegmentBar final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SegmentBar)

public:
    explicit SegmentBar(QWidget *parent = nullptr);
    void setProgress(int done, int total);
    [[nodiscard]] QSize sizeHint() const override { return {160, 10}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {60, 10}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_done = 0;
    int m_total = 0;
};

} // namespace ui
