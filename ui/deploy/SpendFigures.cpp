// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/SpendFigures.h"

#include "models/base/Units.h"
#include "ui/common/Dates.h"
#include "ui/common/LineChart.h"


namespace ui {

namespace {

constexpr qint64 secondsPerDay = 86'400;

} // namespace

void showSpend(LineChart &chart, const std::vector<base::U256> &units, int decimals, const QString &symbol, const market::Market &market)
{
    std::vector<double> figures;
    QStringList labels;
    const qint64 now = market.head() ? market.head()->timestamp : 0;
    for (std::size_t i = 0; i < units.size(); ++i) {
        figures.push_back(base::formatUnits(units[i], decimals).toDouble());
        const QDate day = QDateTime::fromSecsSinceEpoch(now - qint64(units.size() - 1 - i) * secondsPerDay).date();
        labels << LineChart::tr("%1: %2 %3", "day, amount, symbol").arg(Dates::day(day), base::displayUnits(units[i], decimals, 4), symbol);
    }
    chart.setFigures(std::move(figures), labels);
}

market::TokenInfo tokenOf(const market::MarketState &state, const chain::Address &token)
{
    if (const market::TokenInfo *known = state.escrow.token(token))
        return *known;
    market::TokenInfo unknown;
    unknown.address = token;
    return unknown;
}

} // namespace ui
