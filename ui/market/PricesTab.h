// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/PriceHistory.h"
#include "ui/market/MarketSources.h"

#include <QWidget>

class QComboBox;

namespace ui {

class Card;
class FilterChips;
class PriceChart;
class StatTile;

/// What was paid: accepted prices over time, their middle and ends, and the newest ones.
class PricesTab final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PricesTab)

public:
    explicit PricesTab(const MarketSources &sources, QWidget *parent = nullptr);

Q_SIGNALS:
    void orderRequested(quint64 id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeBar();
    void schedule(); ///< soon, when it is seen
    void refresh();
    void refreshTokens();
    void showFigures(const std::vector<market::PricePoint> &points);
    void showNewest(const std::vector<market::PricePoint> &points);
    [[nodiscard]] chain::Address token() const;

    MarketSources m_sources;
    FilterChips *m_kinds;
    QComboBox *m_range;
    QComboBox *m_token;
    PriceChart *m_chart;
    Card *m_chartCard;
    Card *m_newest;
    StatTile *m_cpu;
    StatTile *m_gpu;
    StatTile *m_last;
    StatTile *m_count;
    base::Subscription m_pending;
    bool m_stale = true;
};

} // namespace ui
