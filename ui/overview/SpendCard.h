// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/Card.h"
#include "ui/overview/LeaseFigures.h"

namespace ui {

class LineChart;

/// What the account's leases cost on each of the last thirty days.
class SpendCard final : public Card {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpendCard)

public:
    explicit SpendCard(market::Market &market, QWidget *parent = nullptr);
    void setFigures(const LeaseFigures &figures);

private:
    market::Market &m_market;
    LineChart *m_chart;
    QWidget *m_empty;
};

} // namespace ui
