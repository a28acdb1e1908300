// SPDX-License-Identifier: Apache-2.0
#include "app/OrderDesk.h"

namespace app {

using Phase = chain::TxFlow::Phase;

OrderDesk::OrderDesk(Services &services, QObject *parent) : QObject(parent), m_services(services)
{
    // By the activity, not by the flow: it remembers over restarts what was sent, and what was to be enclosed.
    connect(&services.activity, &wallet::Activity::succeeded, this, &OrderDesk::takeEnclosure);
}

void OrderDesk::follow(chain::TxFlow &flow)
{
    if (flow.intent().kind != u"market.order")
        return;
    auto *watch = new market::OrderWatch(m_services.market, this);
    connect(watch, &market::OrderWatch::stepChanged, this, [this, watch] { tell(*watch); });
    connect(&flow, &chain::TxFlow::phaseChanged, watch, [this, &flow, watch](Phase phase) {
        if (phase == Phase::Mined && flow.receipt())
            takeReceipt(*watch, *flow.receipt());
        else if (phase == Phase::Failed || phase == Phase::Cancelled)
            watch->deleteLater();
    });
}

void OrderDesk::takeReceipt(market::OrderWatch &watch, const chain::Receipt &receipt)
{
    watch.takeReceipt(receipt);
    if (receipt.success && !watch.orderId())
        Q_EMIT told(tr("The node says that the transaction succeeded, but it shows no order made by it. Ask another node (Settings, Network) before you order again."), std::nullopt);
}

/// The manifest of an order or an update that is on the chain now. What an update is to run is sent when the provider has
/// accepted it; until then it is kept.
void OrderDesk::takeEnclosure(const wallet::ActivityEntry &entry, const chain::Receipt &receipt)
{
    const auto contracts = m_services.market.contracts();
    if (entry.enclosure.isEmpty() || !contracts)
        return;
    if (const auto order = market::orderOf(receipt, *contracts))
        keepManifest(*order, entry.enclosure, entry.createdMs);
}

void OrderDesk::keepManifest(quint64 order, const QByteArray &manifest, qint64 chosenMs)
{
    if (!m_services.sessions)
        return;
    m_services.sessions->keepManifest(order, manifest, chosenMs).then(this, [this](const base::Result<bool> &kept) {
        if (!kept)
            Q_EMIT failed(kept.error());
    });
}

void OrderDesk::tell(market::OrderWatch &watch)
{
    using Step = market::OrderWatch::Step;
    const quint64 id = watch.orderId().value_or(0);
    if (watch.step() == Step::LookingForProviders)
        return Q_EMIT told(tr("Order %1 is placed. Providers bid for it now.").arg(id), std::nullopt);
    const auto *lease = m_services.market.state().leases.lease(id);
    if (watch.step() == Step::Matched && lease)
        Q_EMIT told(tr("%1 took order %2.").arg(m_services.market.state().providers.nameOf(lease->provider)).arg(id), id);
    if (watch.step() == Step::Matched || watch.step() == Step::Closed)
        watch.deleteLater();
}

base::Result<chain::TxIntent> OrderDesk::closing(quint64 id) const
{
    const market::MarketState &state = m_services.market.state();
    const market::Lease *lease = state.leases.lease(id);
    const market::TokenInfo *token = lease ? state.escrow.token(lease->token) : nullptr;
    const auto head = m_services.market.head();
    const auto account = m_services.vault.current();
    if (!lease || !token || !head || !account)
        return base::fail(base::ErrorCode::NotFound, tr("Lease %1 is not known well enough to close it; wait until the market is up to date.").arg(id));
    return market::makeCloseIntent(m_services.marketPlace(), *lease, *token, state.providers.nameOf(lease->provider), head->number, account->address);
}

} // namespace app
