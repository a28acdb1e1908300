// SPDX-License-Identifier: Apache-2.0
#include "models/provider/gateway/MarketLeaseBook.h"

namespace provider {

MarketLeaseBook::MarketLeaseBook(const market::Market &market, const chain::Address &provider, QObject *parent)
    : LeaseBook(parent), m_market(market), m_provider(provider)
{
    connect(&market, &market::Market::changed, this, [this](const market::MarketChanges &changes) {
        if (changes.all)
            Q_EMIT changed({});
        else if (!changes.leases.empty())
            Q_EMIT changed(changes.leases);
    });
}

std::optional<LeaseBook::Entry> MarketLeaseBook::lease(quint64 id) const
{
    const market::Lease *lease = m_market.state().leases.lease(id);
    if (!lease || lease->provider != m_provider)
        return std::nullopt;
    return Entry{lease->tenant, lease->isActive(), lease->spec};
}

} // namespace provider
