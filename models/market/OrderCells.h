// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/OrderTableModel.h"

/// What stands in a row of OrderTableModel; made for the rows that are looked at. Texts from the chain are made visible.
namespace market {

[[nodiscard]] QString orderCell(const Market &market, const Order &order, OrderTableModel::Column column);
/// The token's symbol beside a price; empty in other columns, or while the token is not known.
[[nodiscard]] QString orderUnit(const MarketState &state, const Order &order, OrderTableModel::Column column);
/// "eu-north · GPU · 2 services": what tells it from its neighbours.
[[nodiscard]] QString orderCaption(const Order &order);
[[nodiscard]] const Bid *lowestBid(const Order &order); ///< null: none

} // namespace market
