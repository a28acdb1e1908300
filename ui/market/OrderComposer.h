// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/descriptor/Icl.h"
#include "ui/market/MarketSources.h"

namespace ui {

class OrderSource;
class OrderTerms;

/// Puts what was chosen and typed together into the details of an order. `order`: the one that gets other terms.
class OrderComposer final {
    Q_DISABLE_COPY_MOVE(OrderComposer)

public:
    OrderComposer(const MarketSources &sources, const std::optional<market::Order> &order, const OrderSource &source, const OrderTerms &terms)
        : m_sources(sources), m_order(order), m_source(source), m_terms(terms)
    {
    }
    /// As filled in from an ICL text: while it stands, the parts of that price are rounded one by one.
    void setIclPrice(const QString &price) { m_iclPrice = price; }
    void setTier(std::vector<quint8> tier) { m_tier = std::move(tier); } ///< of the order: only the contract knows
    /// Errors: Invalid, NotFound; in words for the person.
    [[nodiscard]] base::Result<descriptor::OrderDraft> draft() const;
    [[nodiscard]] base::Result<market::OrderDetails> details() const;
    [[nodiscard]] QByteArray manifest() const; ///< what the provider is to run; empty: as it runs
    [[nodiscard]] const market::Lease *lease() const; ///< of the order; null: none
    [[nodiscard]] base::U256 comesBack() const;       ///< units left of its lock

private:
    [[nodiscard]] base::Result<market::OrderDetails> keptDetails() const;
    MarketSources m_sources;
    const std::optional<market::Order> &m_order;
    const OrderSource &m_source;
    const OrderTerms &m_terms;
    QString m_iclPrice;
    std::vector<quint8> m_tier;
};

} // namespace ui
