// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/PriceHistory.h"
#include "ui/market/PriceChart.h"

namespace ui {

/// Which of the accepted prices to look at.
enum class PriceKind { All, Cpu, Gpu };

/// The prices as lines of a chart, in tokens an hour: one line for each kind of resource that there is.
[[nodiscard]] std::vector<PriceChart::Series> priceSeries(const std::vector<market::PricePoint> &points, PriceKind kind, int blockTimeSeconds);

} // namespace ui
