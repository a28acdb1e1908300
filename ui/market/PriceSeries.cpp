// SPDX-License-Identifier: Apache-2.0
#include "ui/market/PriceSeries.h"

#include <QCoreApplication>

namespace ui {

std::vector<PriceChart::Series> priceSeries(const std::vector<market::PricePoint> &points, PriceKind kind, int blockTimeSeconds)
{
    std::vector<PriceChart::Series> series(2);
    series[0].name = QCoreApplication::translate("ui::PriceSeries", "CPU only");
    series[1].name = QCoreApplication::translate("ui::PriceSeries", "With GPU");
    series[1].tone = TextTone::Info;
    series[1].line = Qt::DashLine;
    const double perHour = 3600.0 / std::max(1, blockTimeSeconds) / 1e18;
    for (const market::PricePoint &point : points) {
        if (kind == PriceKind::All || point.gpu == (kind == PriceKind::Gpu))
            series[point.gpu ? 1 : 0].points.push_back({point.block, point.price.convert_to<double>() * perHour});
    }
    return series;
}

} // namespace ui
