// SPDX-License-Identifier: Apache-2.0
#include "ui/market/OrderComposer.h"

#include "models/market/Pricing.h"
#include "ui/market/OrderSource.h"
#include "ui/market/OrderTerms.h"
#include "ui/market/ProviderChoice.h"

namespace ui {

using market::OrderDetails;
using Kind = OrderSource::Kind;

namespace {

void putAttribute(descriptor::OrderSpec &spec, const QString &key, const QString &value)
{
    std::erase_if(spec.attributes, [&](const auto &pair) { return pair.key == key; });
    if (!value.isEmpty())
        spec.attributes.push_back({key, value});
}

} // namespace

const market::Lease *OrderComposer::lease() const
{
    return m_order ? m_sources.market.state().leases.lease(m_order->id) : nullptr;
}

base::Result<descriptor::OrderDraft> OrderComposer::draft() const
{
    const auto token = m_terms.token();
    const QString tokenText = token ? token->address.toString() : QString();
    if (m_source.kind() != Kind::Icl) {
        const auto instance = m_source.instance();
        if (!instance)
            return base::fail(instance.error());
        descriptor::OrderWishes wishes;
        wishes.token = tokenText;
        wishes.pricePerHour = m_terms.price().isEmpty() ? QStringLiteral("0") : m_terms.price();
        wishes.numOfBlocks = m_terms.blocks();
        wishes.fizz = m_terms.fizz();
        wishes.tier = m_terms.tiers();
        wishes.region = m_terms.region();
        wishes.desiredProviders = m_terms.providers()->wanted();
        wishes.excludedProviders = m_terms.providers()->excluded();
        wishes.blockTimeSeconds = m_sources.market.blockTimeSeconds();
        return descriptor::orderFromInstance(*instance, wishes);
    }
    auto draft = m_source.icl();
    if (!draft)
        return draft;
    draft->token = tokenText;
    draft->numOfBlocks = m_terms.blocks();
    draft->fizz = m_terms.fizz();
    draft->tier = m_terms.tiers();
    if (draft->tier.empty())
        draft->tier = {0, 1, 2, 3, 4, 5, 6}; // any
    if (m_terms.price() != m_iclPrice) {
        draft->pricePerHour = m_terms.price();
        draft->priceParts = {m_terms.price()};
    }
    putAttribute(draft->spec, QStringLiteral("region"), m_terms.region());
    putAttribute(draft->spec, QStringLiteral("desired_provider"), m_terms.providers()->wanted().join(u';'));
    putAttribute(draft->spec, QStringLiteral("provider_exclude"), m_terms.providers()->excluded().join(u';'));
    return draft;
}

/// The order as it stands, with another price and duration.
base::Result<OrderDetails> OrderComposer::keptDetails() const
{
    OrderDetails kept = market::renewedDetails(*m_order, m_terms.blocks(), m_tier);
    const auto price = market::pricePerBlock(m_terms.price(), m_sources.market.blockTimeSeconds());
    if (!price)
        return base::fail(price.error());
    kept.maxPrice = *price;
    return kept;
}

base::Result<OrderDetails> OrderComposer::details() const
{
    if (m_source.kind() == Kind::Kept)
        return keptDetails();
    const auto made = draft();
    if (!made)
        return base::fail(made.error());
    auto details = market::orderDetails(*made, m_sources.market.state().escrow.tokens(), m_sources.market.blockTimeSeconds());
    if (details && m_order) {
        details->tier = m_tier;
        details->version = m_order->terms.version;
    }
    return details;
}

QByteArray OrderComposer::manifest() const
{
    if (m_source.kind() == Kind::Kept)
        return {};
    const auto made = draft();
    return made ? made->manifest : QByteArray();
}

base::U256 OrderComposer::comesBack() const
{
    const market::Lease *running = lease();
    const auto token = m_terms.token();
    const auto head = m_sources.market.head();
    if (!running || !running->isActive() || !token || !head)
        return 0;
    return running->leftAt(head->number, token->decimals).value_or(0);
}

} // namespace ui
