// SPDX-License-Identifier: Apache-2.0
#include "models/market/OrderWatch.h"

#include "models/market/EventDecoder.h"

namespace market {

std::optional<quint64> orderOf(const chain::Receipt &receipt, const SpheronContracts &contracts)
{
    std::optional<quint64> order;
    for (const chain::Log &log : receipt.logs) {
        if (log.address != contracts.orderRequest)
            continue;
        const auto placed = decodeEvent(chain::viewOf(log));
        if (!placed)
            continue;
        if (const auto *created = std::get_if<OrderCreated>(&placed->event))
            order = created->orderId;
        else if (const auto *asked = std::get_if<OrderUpdateRequested>(&placed->event))
            order = asked->orderId;
    }
    return order;
}

OrderWatch::OrderWatch(Market &market, QObject *parent)
    : QObject(parent), m_market(market)
{
    connect(&market, &Market::changed, this, &OrderWatch::look);
}

void OrderWatch::takeReceipt(const chain::Receipt &receipt)
{
    // After a reorganisation the order may have got another number.
    m_orderId = m_market.contracts() ? orderOf(receipt, *m_market.contracts()) : std::nullopt;
    m_transaction = receipt.transactionHash;
    look();
}

void OrderWatch::look()
{
    if (!m_orderId)
        return;
    Step step = Step::LookingForProviders;
    const Order *order = m_market.state().orders.order(*m_orderId);
    if (order && order->createdIn == m_transaction) { // not one that a reorganisation took away
        const Lease *lease = m_market.state().leases.lease(*m_orderId);
        if (order->state == OrderState::Closed || (lease && !lease->isActive()))
            step = Step::Closed;
        else if (order->state != OrderState::Open)
            step = Step::Matched;
    }
    if (step == m_step)
        return;
    m_step = step;
    Q_EMIT stepChanged(step);
}

} // namespace market
