// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/Services.h"
#include "app/demo/DemoPlayer.h"
#include "app/demo/Hands.h"

namespace app {

/// The second story of the demo: a tenant looks at the market, puts money into escrow, orders, sees providers bid and a
/// lease begin, renews it and ends it.
class MarketStory final {
public:
    MarketStory(Services &services, const Hands &hands) : m_services(services), m_hands(hands) {}
    void addTo(std::deque<DemoStep> &steps);
    void addMoney(std::deque<DemoStep> &steps); ///< only what puts it into escrow

private:
    using Act = std::function<base::Status()>;
    [[nodiscard]] Act click(const char *name) const;
    [[nodiscard]] Act type(const char *name, const char *text) const;
    [[nodiscard]] Act clickRow(const char *table, const char *text) const;
    void addLook(std::deque<DemoStep> &steps);
    void addEscrow(std::deque<DemoStep> &steps);
    void addOrder(std::deque<DemoStep> &steps);
    void addLease(std::deque<DemoStep> &steps);
    void addTabs(std::deque<DemoStep> &steps);
    void addEnd(std::deque<DemoStep> &steps);
    /// Another tab of the lease, by its name in the bar or in the menu behind it.
    [[nodiscard]] Act tab(const char *key) const;
    [[nodiscard]] const market::Order *ours() const; ///< the newest order of the wallet's account
    [[nodiscard]] const market::Lease *lease() const;
    [[nodiscard]] base::U256 unlocked() const;
    Services &m_services;
    const Hands &m_hands;
};

} // namespace app
