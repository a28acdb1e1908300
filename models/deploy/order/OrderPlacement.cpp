// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/order/OrderPlacement.h"

#include "models/deploy/order/OrderStanding.h"

namespace deploy {

OrderPlacement::OrderPlacement(const OrderPlace &place, DeploymentKey key, descriptor::InstanceSpec spec, std::function<void(const QString &)> onStep,
                               QObject *parent)
    : OrderWork(place, std::move(key), parent), m_spec(std::move(spec)), m_onStep(std::move(onStep))
{
}

base::Async<DeploymentStatus> OrderPlacement::start(bool wanted)
{
    const auto future = m_promise.future();
    m_wanted = wanted;
    descriptor::OrderWishes wishes = m_place.wishes;
    wishes.group = orderMark(m_key);
    wishes.blockTimeSeconds = m_place.place.blockTimeSeconds;
    auto draft = descriptor::orderFromInstance(m_spec, wishes);
    if (!draft) {
        giveUp(draft.error());
    } else {
        m_draft = std::move(*draft);
        begin();
    }
    return future;
}

void OrderPlacement::setWanted(bool wanted)
{
    if (std::exchange(m_wanted, wanted) != wanted)
        lookAgain();
}

void OrderPlacement::giveUp(base::Error error)
{
    m_promise.fail(std::move(error));
    end();
}

void OrderPlacement::tell(const QString &words)
{
    if (m_onStep)
        m_onStep(m_wanted ? words : tr("Nothing new is ordered for now. %1").arg(words));
}

base::Status OrderPlacement::mayOrder() const
{
    const auto account = m_place.sender.account();
    if (!account)
        return base::fail(base::ErrorCode::NotFound, tr("There is no account that could pay for an order. Make one, or import one, then try again."));
    if (m_place.counts && !m_place.counts(*account))
        return base::fail(base::ErrorCode::Auth, tr("%1 is no member of this DAO, so the other members would not heed its order. Use the account that holds the membership.").arg(account->toString()));
    return {};
}

void OrderPlacement::look()
{
    if (!seesAll())
        return;
    if (m_place.membersKnown && !m_place.membersKnown())
        return tell(tr("Waiting until it is known who the members are"));
    const OrderClaim claim = claimIn(m_place, m_key);
    if (const auto surplus = surplusOf(claim, m_place); !surplus.empty())
        return close(surplus.front());
    if (claim.order)
        return follow(claim);
    if (const base::Status may = mayOrder(); !may)
        return giveUp(may.error());
    if (!isSettled())
        return;
    if (!m_wanted)
        return giveUp({base::ErrorCode::Cancelled, tr("No order was placed, because the rule does not ask for one now."), {}, nullptr, 0});
    order();
}

/// The order that is the deployment, as far as the chain says now.
void OrderPlacement::follow(const OrderClaim &claim)
{
    const quint64 id = *claim.order;
    const market::MarketState &state = m_place.market.state();
    const market::Order &order = *state.orders.order(id);
    if (!isUp(order, state))
        return giveUp({base::ErrorCode::Conflict, tr("The lease of order %1 has ended. To have it once more, repeat the deployment on purpose.").arg(id), {}, nullptr, 0});
    const quint64 deep = m_place.market.head()->number - order.createdBlock + 1;
    if (deep < m_place.confirmations)
        return tell(tr("Order %1 is on the market; %2 of %3 confirmations").arg(id).arg(deep).arg(m_place.confirmations));
    if (m_place.isMine(order) && !m_manifestKept) {
        // As old as the order, so that one a person chose since then stays; a chain's clock may be ahead of this computer's.
        const qint64 ordered = m_place.market.timeOf(order.createdBlock).value_or(0) * 1000;
        return wait(m_place.sessions.keepManifest(id, m_draft.manifest, std::min(ordered, m_place.clock.nowMs())), [this](bool) {
            m_manifestKept = true;
            lookAgain();
        });
    }
    m_promise.complete(standingOf(claim, m_place));
    end();
}

void OrderPlacement::order()
{
    if (m_placed == MostPlaced)
        return giveUp({base::ErrorCode::Timeout, tr("Its orders were taken off the market again and again; see who closes them."), {}, nullptr, 0});
    const auto details = market::orderDetails(m_draft, m_place.market.state().escrow.tokens(), m_place.place.blockTimeSeconds);
    if (!details)
        return giveUp(details.error());
    tell(tr("Looking at what is in escrow"));
    wait(m_place.sender.means(details->token), [this, details = *details](const OrderSender::Means &means) { send(details, means); });
}

void OrderPlacement::send(const market::OrderDetails &details, const OrderSender::Means &means)
{
    const market::MarketState &state = m_place.market.state();
    // It came, or another placement of this key sent it, or it is not wanted any more, while we asked.
    if (!m_wanted || !seesAll() || claimIn(m_place, m_key).order || m_place.sender.isOnItsWay(orderMark(m_key).toUtf8()))
        return lookAgain();
    const market::TokenInfo *token = state.escrow.token(details.token);
    auto intent = market::makeOrderIntent(m_place.place, details, token ? *token : market::TokenInfo(), means.limits, means.purse);
    if (!intent)
        return giveUp(intent.error());
    intent->enclosure = m_draft.manifest;
    tell(tr("Signing and sending the order"));
    ++m_placed;
    m_manifestKept = false;
    wait(m_place.sender.send(*intent), [this](const chain::Receipt &receipt) { sent(receipt); }, [this](const base::Error &error) {
        if (m_wanted)
            return giveUp(error);
        unsettle(); // it may have been sent all the same
        lookAgain();
    });
}

} // namespace deploy
