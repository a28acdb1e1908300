// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/OrderTableModel.h"

namespace ui {

/// The orders with states and ages in words.
class OrderTable final : public market::OrderTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderTable)

public:
    explicit OrderTable(market::Market &market, QObject *parent = nullptr);
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    market::Market &m_market;
};

} // namespace ui
