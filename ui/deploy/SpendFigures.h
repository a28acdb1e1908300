// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/Market.h"

#include <QStringList>

namespace ui {

class LineChart;

/// Days of spending for a chart: units become doubles only here, to be drawn. The last day ends at the head.
void showSpend(LineChart &chart, const std::vector<base::U256> &units, int decimals, const QString &symbol, const market::Market &market);
/// The token's symbol and decimals; the short address and 18 where the registry's event was not seen.
[[nodiscard]] market::TokenInfo tokenOf(const market::MarketState &state, const chain::Address &token);

} // namespace ui
