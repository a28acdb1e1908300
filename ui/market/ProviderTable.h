// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/ProviderTableModel.h"

namespace ui {

/// The providers with states and dates in words.
class ProviderTable final : public market::ProviderTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProviderTable)

public:
    explicit ProviderTable(market::Market &market, QObject *parent = nullptr) : ProviderTableModel(market, parent) {}
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

} // namespace ui
