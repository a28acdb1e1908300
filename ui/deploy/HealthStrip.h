// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/gateway/GatewayTypes.h"

#include <QWidget>

namespace ui {

/// How a service answered the last times it was looked at: a low bar for each good answer, a tall one with a notch for each
/// that failed, the newest at the end.
class HealthStrip final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HealthStrip)

public:
    explicit HealthStrip(QWidget *parent = nullptr);
    void setSamples(const std::vector<market::HealthSample> &samples);
    /// "200 in 41 ms · good since 12:03"; empty without samples.
    [[nodiscard]] QString words() const { return m_words; }
    [[nodiscard]] bool isGood() const { return !m_bars.empty() && m_bars.back().good; }
    [[nodiscard]] QSize sizeHint() const override { return {160, 24}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {60, 24}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int fitting() const;
    std::vector<market::HealthSample> m_bars;
    QString m_words;
};

} // namespace ui
