// SPDX-License-Identifier: Apache-2.0
#include "models/market/Lifecycle.h"

namespace market {

Lifecycle lifecycleOf(const Order &order, const Lease *lease)
{
    if (lease && !lease->isActive())
        return Lifecycle::LeaseClosed;
    if (order.state == OrderState::Closed)
        return Lifecycle::CloseLease;
    if (order.state == OrderState::Open && !lease)
        return order.bids.empty() ? Lifecycle::ProviderLookup : Lifecycle::CreateBid;
    if (order.pending)
        return Lifecycle::UpdateLease;
    if (lease && !lease->history.empty())
        return Lifecycle::LeaseUpdated;
    return order.state == OrderState::Provisioned ? Lifecycle::DeploymentConfirmed : Lifecycle::CreateLease;
}

QString lifecycleName(Lifecycle step)
{
    switch (step) {
    case Lifecycle::ProviderLookup: return QStringLiteral("PROVIDER_LOOKUP");
    case Lifecycle::CreateBid: return QStringLiteral("CREATE_BID");
    case Lifecycle::CreateLease: return QStringLiteral("CREATE_LEASE");
    case Lifecycle::DeploymentConfirmed: return QStringLiteral("DEPLOYMENT_CONFIRMED");
    case Lifecycle::UpdateLease: return QStringLiteral("UPDATE_LEASE");
    case Lifecycle::LeaseUpdated: return QStringLiteral("LEASE_UPDATED");
    case Lifecycle::CloseLease: return QStringLiteral("CLOSE_LEASE");
    case Lifecycle::LeaseClosed: return QStringLiteral("LEASE_CLOSED");
    }
    return {};
}

} // namespace market
