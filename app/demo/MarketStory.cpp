// SPDX-License-Identifier: Apache-2.0
#include "app/demo/MarketStory.h"

#include "app/demo/Acts.h"
#include "app/demo/DraftSteps.h"
#include "models/descriptor/OrderSpec.h"

namespace app {

MarketStory::Act MarketStory::click(const char *name) const
{
    return [this, name] { return m_hands.click(QString::fromLatin1(name)); };
}

MarketStory::Act MarketStory::type(const char *name, const char *text) const
{
    return [this, name, text] { return m_hands.type(QString::fromLatin1(name), QString::fromLatin1(text)); };
}

MarketStory::Act MarketStory::clickRow(const char *table, const char *text) const
{
    return [this, table, text] { return m_hands.clickRow(QString::fromLatin1(table), QString::fromLatin1(text)); };
}

MarketStory::Act MarketStory::tab(const char *key) const
{
    return [this, key = QString::fromLatin1(key)] {
        const QString inBar = QStringLiteral("lease.tab.") + key;
        if (m_hands.sees(inBar))
            return m_hands.click(inBar);
        const base::Status opened = m_hands.click(QStringLiteral("lease.tab.more"));
        return opened ? m_hands.chooseInMenu(QStringLiteral("lease.tab.menu"), QStringLiteral("lease.tab.menu.") + key) : opened;
    };
}

const market::Order *MarketStory::ours() const
{
    const auto account = m_services.vault.current();
    const market::Order *newest = nullptr;
    for (const auto &[id, order] : m_services.market.state().orders.orders()) {
        if (account && order.creator == account->address && (!newest || id > newest->id))
            newest = &order;
    }
    return newest;
}

const market::Lease *MarketStory::lease() const
{
    const market::Order *order = ours();
    return order ? m_services.market.state().leases.lease(order->id) : nullptr;
}

base::U256 MarketStory::unlocked() const
{
    const auto account = m_services.vault.current();
    const auto tokens = m_services.market.state().escrow.tokens();
    return account && !tokens.empty() ? m_services.market.state().escrow.balance(account->address, tokens.front().address).unlocked : base::U256(0);
}

void MarketStory::addTo(std::deque<DemoStep> &steps)
{
    addLook(steps);
    addEscrow(steps);
    addOrder(steps);
    addLease(steps);
    addTabs(steps);
    addEnd(steps);
}

void MarketStory::addMoney(std::deque<DemoStep> &steps)
{
    steps.push_back({QStringLiteral("32-market"), click("nav.market"), [this] { return m_hands.canUse(QStringLiteral("market.escrow")); }, 60, false});
    addEscrow(steps);
}

void MarketStory::addLook(std::deque<DemoStep> &steps)
{
    steps.push_back({QStringLiteral("30-market"), click("nav.market"), [this] { return m_hands.rows(QStringLiteral("market.orders.table")) > 1; }, 120});
    steps.push_back({QStringLiteral("31-providers"), inOrder({click("market.tab.providers"), clickRow("market.providers.table", "nordic-rack")}),
                     [this] { return m_hands.rows(QStringLiteral("market.providers.table")) >= 4; }});
    steps.push_back({QStringLiteral("32-prices"), click("market.tab.prices"), [this] { return m_hands.sees(QStringLiteral("market.prices.chart")); }});
}

void MarketStory::addEscrow(std::deque<DemoStep> &steps)
{
    const auto reviewing = [this] { return m_hands.canUse(QStringLiteral("review.approve")); };
    steps.push_back({QStringLiteral("33-escrow"), inOrder({click("market.tab.orders"), click("market.escrow"), type("escrow.amount", "500")}),
                     [this] { return m_hands.canUse(QStringLiteral("escrow.deposit")); }});
    steps.push_back({QStringLiteral("34-allow-review"), click("escrow.deposit"), reviewing});
    steps.push_back({QStringLiteral("35-allowed"), click("review.approve"), [this] {
                         return m_hands.read(QStringLiteral("escrow.allowance")).contains(u"500") && m_hands.canUse(QStringLiteral("escrow.deposit"));
                     }, 30});
    steps.push_back({QStringLiteral("36-deposit-review"), click("escrow.deposit"), reviewing});
    steps.push_back({QStringLiteral("37-deposited"), click("review.approve"), [this] { return unlocked() >= 500'000'000; }, 30});
}

void MarketStory::addOrder(std::deque<DemoStep> &steps)
{
    steps.push_back(draftStep(QStringLiteral("38-draft"), m_services, m_hands));
    steps.push_back({QStringLiteral("38-order"), inOrder({click("nav.market"), click("market.order.new"), type("order.price", "0.8"), type("order.duration", "6")}),
                     [this] { return m_hands.canUse(QStringLiteral("order.confirm")); }});
    steps.push_back({QStringLiteral("39-order-review"), click("order.confirm"), [this] { return m_hands.canUse(QStringLiteral("review.approve")); }});
    steps.push_back({QStringLiteral("40-bids"), click("review.approve"), [this] {
                         const market::Order *order = ours();
                         const auto spec = order ? descriptor::OrderSpec::parse(order->terms.spec) : base::fail(base::ErrorCode::NotFound, {});
                         const QString shown = order ? QStringLiteral("Order %1 ").arg(order->id) : QString();
                         if (spec && !m_hands.read(QStringLiteral("market.order.meta")).startsWith(shown))
                             (void)m_hands.clickRow(QStringLiteral("market.orders.table"), spec->name);
                         return order && order->bids.size() >= 2;
                     }, 60});
    steps.push_back({QStringLiteral("41-matched"), {}, [this] { return lease() && lease()->isActive(); }, 60, true, true});
}

void MarketStory::addLease(std::deque<DemoStep> &steps)
{
    steps.push_back({QStringLiteral("42-lease"), inOrder({click("nav.leases"), [this] {
                         return m_hands.clickRow(QStringLiteral("leases.table"), m_services.market.state().providers.nameOf(lease()->provider));
                     }}), [this] { return m_hands.canUse(QStringLiteral("lease.topUp")); }});
    // The manifest goes to the provider by itself; its containers start.
    steps.push_back({QStringLiteral("43-lease-ready"), {}, [this] { return m_hands.sees(QStringLiteral("lease.open.1")); }, 90});
}

void MarketStory::addTabs(std::deque<DemoStep> &steps)
{
    steps.push_back({QStringLiteral("44-lease-logs"), tab("logs"), [this] { return !m_hands.read(QStringLiteral("lease.logs")).isEmpty(); }, 30});
    steps.push_back({QStringLiteral("45-lease-events"), tab("events"), [this] { return m_hands.rows(QStringLiteral("lease.events")) > 0; }, 30});
    steps.push_back({QStringLiteral("46-lease-shell"), tab("shell"), [this] { return m_hands.canUse(QStringLiteral("lease.shell.open")); }, 30});
    const auto terminal = QStringLiteral("lease.shell.terminal");
    steps.push_back({QStringLiteral("47-lease-shell-open"), click("lease.shell.open"), [this, terminal] { return m_hands.read(terminal).contains(u'#'); }, 30});
    steps.push_back({QStringLiteral("48-lease-shell-used"), [this, terminal] { return m_hands.typeLine(terminal, QStringLiteral("ls /")); },
                     [this, terminal] { return m_hands.read(terminal).contains(u"bin"); }, 30});
    steps.push_back({QStringLiteral("49-lease-manifest"), tab("manifest"), [this] { return !m_hands.read(QStringLiteral("lease.manifest.text")).isEmpty(); }});
    steps.push_back({QStringLiteral("50-lease-timeline"), tab("timeline"), [this] { return m_hands.sees(QStringLiteral("lease.timeline")); }});
    steps.push_back({QStringLiteral("51-lease-order"), tab("order"), [this] { return m_hands.sees(QStringLiteral("lease.order")); }});
}

void MarketStory::addEnd(std::deque<DemoStep> &steps)
{
    const auto reviewing = [this] { return m_hands.canUse(QStringLiteral("review.approve")); };
    steps.push_back({QStringLiteral("52-overview"), click("nav.overview"), [this] { return m_hands.sees(QStringLiteral("page.overview")); }});
    steps.push_back({QStringLiteral("53-renew"), inOrder({click("nav.leases"), tab("overview"), click("lease.topUp"), type("order.duration", "12")}),
                     [this] { return m_hands.canUse(QStringLiteral("order.confirm")); }});
    steps.push_back({QStringLiteral("54-renew-review"), click("order.confirm"), reviewing});
    steps.push_back({QStringLiteral("55-renewed"), click("review.approve"), [this] { return lease() && !lease()->history.empty(); }, 60});
    steps.push_back({QStringLiteral("56-close-review"), click("lease.close"), reviewing});
    steps.push_back({QStringLiteral("57-closed"), click("review.approve"), [this] { return lease() && !lease()->isActive(); }, 60});
}

} // namespace app
