// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/order/OrderStanding.h"

#include "models/deploy/DeployWords.h"

namespace deploy {

namespace {

using Phase = DeploymentStatus::Phase;
using SessionState = market::LeaseSession::State;

Phase phaseOf(SessionState state)
{
    switch (state) {
    case SessionState::Ready:
    case SessionState::Unreachable: // as far as anybody knows it runs on
        return Phase::Running;
    case SessionState::NoGateway:
    case SessionState::Refused:
        return Phase::Failed;
    case SessionState::Ended:
        return Phase::Stopped;
    default:
        return Phase::Starting;
    }
}

QString stepOf(SessionState state, quint64 id, const QString &provider)
{
    switch (state) {
    case SessionState::Connecting:
    case SessionState::AwaitingManifest:
        return Words::tr("%1 took order %2; it is told what to run").arg(provider).arg(id);
    case SessionState::Sending:
        return Words::tr("The manifest of order %1 is on its way to %2").arg(id).arg(provider);
    case SessionState::Deploying:
        return Words::tr("%1 brings up order %2").arg(provider).arg(id);
    default:
        return {};
    }
}

void addSession(DeploymentStatus &status, const market::LeaseSession &session, const QString &provider)
{
    status.phase = phaseOf(session.state());
    status.problem = session.problem();
    status.step = stepOf(session.state(), session.lease(), provider);
    if (!session.status())
        return;
    for (const market::ForwardedPort &port : session.status()->ports)
        status.endpoints.push_back({port.host, port.externalPort, port.port});
}

} // namespace

bool isCurrent(const market::Market &market)
{
    return market.head() && market.isWhole() && market.sync().state == market::MarketSync::State::Live;
}

OrderClaim claimIn(const OrderPlace &place, const DeploymentKey &key)
{
    return claimOf(key, place.market.state(), place.countsOrMine());
}

DeploymentStatus standingOf(const OrderClaim &claim, const OrderPlace &place)
{
    DeploymentStatus status;
    const market::MarketState &state = place.market.state();
    const market::Order *order = claim.order ? state.orders.order(*claim.order) : nullptr;
    if (!order)
        return status;
    const market::Lease *lease = state.leases.lease(order->id);
    if (lease)
        status.lease = lease->id;
    if (!isUp(*order, state)) {
        status.phase = Phase::Stopped;
        return status;
    }
    status.phase = Phase::Preparing;
    status.step = Words::tr("Order %1 is on the market and waits for a provider").arg(order->id);
    if (!lease)
        return status;
    status.startedAtMs = lease->startTime * 1000;
    const QString provider = state.providers.nameOf(lease->provider);
    market::LeaseSession *session = place.isMine(*order) ? place.sessions.session(order->id) : nullptr;
    if (session) {
        addSession(status, *session, provider);
    } else if (place.isMine(*order)) {
        status.phase = Phase::Starting;
        status.step = stepOf(SessionState::Connecting, order->id, provider);
    } else {
        status.phase = Phase::Running; // what a provider tells is told to its tenant alone
        status.step = Words::tr("It runs at %1 in the lease of %2").arg(provider, order->creator.toShort());
    }
    return status;
}

std::vector<quint64> surplusOf(const OrderClaim &claim, const OrderPlace &place)
{
    std::vector<quint64> ids = claim.later;
    std::erase_if(ids, [&](quint64 id) { return !place.isMine(*place.market.state().orders.order(id)); });
    return ids;
}

base::Result<chain::TxIntent> closingIntent(quint64 id, const OrderPlace &place)
{
    const market::MarketState &state = place.market.state();
    const market::Order *order = state.orders.order(id);
    const market::Lease *lease = state.leases.lease(id);
    const auto account = place.sender.account();
    const auto head = place.market.head();
    if (!order || !account || !head)
        return base::fail(base::ErrorCode::NotFound, Words::tr("Order %1 is not known any more.").arg(id));
    if (!lease)
        return market::makeCancelIntent(place.place, *order, *account);
    const market::TokenInfo *token = state.escrow.token(lease->token);
    return market::makeCloseIntent(place.place, *lease, token ? *token : market::TokenInfo{lease->token, {}, 18, 0, false},
                                   state.providers.nameOf(lease->provider), head->number, *account);
}

} // namespace deploy
