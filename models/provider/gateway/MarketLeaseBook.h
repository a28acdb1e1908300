// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/Market.h"
#include "models/provider/gateway/LeaseBook.h"

namespace provider {

/// The leases of one provider, out of the market's ledgers.
class MarketLeaseBook final : public LeaseBook {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MarketLeaseBook)
public:
    MarketLeaseBook(const market::Market &market, const chain::Address &provider, QObject *parent = nullptr);
    [[nodiscard]] std::optional<Entry> lease(quint64 id) const override;

private:
    const market::Market &m_market;
    const chain::Address m_provider;
};

} // namespace provider
