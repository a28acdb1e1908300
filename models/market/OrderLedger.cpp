// SPDX-License-Identifier: Apache-2.0
#include "models/market/OrderLedger.h"

namespace market {

namespace {

using Orders = UndoableMap<quint64, Order>;

/// The order to be changed, or nothing where it was made before the history we hold.
Order *known(Orders &orders, quint64 block, quint64 id)
{
    return orders.find(id) ? &orders.edit(block, id) : nullptr;
}

void carryOutUpdate(Order &order, const base::U256 &price)
{
    order.acceptedPrice = price;
    if (order.pending)
        order.terms = std::move(*order.pending);
    order.pending.reset();
    order.updateAccepted = false;
}

void close(Order &order)
{
    order.state = OrderState::Closed;
    order.pending.reset();
    order.updateAccepted = false;
}

struct OrderReducer { // of one event
    Orders &orders;
    QSet<QByteArray> &specs;
    const PlacedEvent &at;

    void operator()(const OrderCreated &event) const
    {
        Order &order = orders.edit(at.blockNumber, event.orderId);
        order = {};
        order.id = event.orderId;
        order.creator = event.creator;
        order.terms = shared(event.terms);
        order.createdBlock = at.blockNumber;
        order.createdIn = at.transactionHash;
    }
    void operator()(const OrderUpdateRequested &event) const
    {
        Order *order = known(orders, at.blockNumber, event.orderId);
        if (!order)
            return;
        if (order->state == OrderState::Open) { // no lease yet: they hold at once
            order->terms = shared(event.terms);
            return;
        }
        order->pending = shared(event.terms);
        order->updateAccepted = false;
    }
    void operator()(const OrderStateChanged &event) const
    {
        Order *order = known(orders, at.blockNumber, event.orderId);
        if (order && event.state <= quint8(OrderState::Matched))
            order->state = OrderState(event.state);
    }
    void operator()(const OrderMarkedAsClosed &event) const
    {
        if (Order *order = known(orders, at.blockNumber, event.orderId))
            close(*order);
    }
    void operator()(const BidPlaced &event) const
    {
        if (Order *order = known(orders, at.blockNumber, event.orderId))
            order->bids.push_back({event.provider, event.bidPrice, event.fizzId, at.blockNumber});
    }
    void operator()(const OrderMatched &event) const
    {
        Order *order = known(orders, at.blockNumber, event.orderId);
        if (!order)
            return;
        order->state = OrderState::Matched;
        order->provider = event.provider;
        order->acceptedPrice = event.acceptedPrice;
        order->matchedBlock = at.blockNumber;
    }
    void operator()(const UpdateRequestAccepted &event) const
    {
        if (Order *order = known(orders, at.blockNumber, event.orderId))
            order->updateAccepted = order->pending.has_value();
    }
    // The update is told twice, by ComputeLease first; the lease ledger then finds the new terms here.
    void operator()(const LeaseUpdated &event) const
    {
        if (Order *order = known(orders, at.blockNumber, event.leaseId))
            carryOutUpdate(*order, event.acceptedPrice);
    }
    void operator()(const BidLeaseUpdated &event) const
    {
        if (Order *order = known(orders, at.blockNumber, event.orderId))
            carryOutUpdate(*order, event.acceptedPrice);
    }
    template <class Other>
    void operator()(const Other &) const {}

private:
    /// The terms, their spec string sharing the bytes of an equal one: tenants order the same thing again and again.
    OrderTerms shared(OrderTerms terms) const
    {
        terms.spec = *specs.insert(terms.spec);
        return terms;
    }
};

void putTerms(SnapshotWriter &writer, const OrderTerms &terms)
{
    writer.number(terms.maxPrice);
    writer.number(terms.numOfBlocks);
    writer.address(terms.token);
    writer.text(terms.spec);
    writer.number(quint64(terms.version));
    writer.number(quint64(terms.mode));
}

OrderTerms takeTerms(SnapshotReader &reader)
{
    OrderTerms terms;
    terms.maxPrice = reader.bigNumber();
    terms.numOfBlocks = reader.number();
    terms.token = reader.address();
    terms.spec = reader.text();
    terms.version = quint16(reader.number(0xFFFF));
    terms.mode = quint8(reader.number(0xFF));
    return terms;
}

void putBids(SnapshotWriter &writer, const std::vector<Bid> &bids)
{
    writer.number(quint64(bids.size()));
    for (const Bid &bid : bids) {
        writer.address(bid.provider);
        writer.number(bid.price);
        writer.number(bid.fizzId);
        writer.number(bid.block);
    }
}

std::vector<Bid> takeBids(SnapshotReader &reader)
{
    constexpr quint64 leastBytes = 4; // of one bid
    std::vector<Bid> bids;
    const quint64 count = reader.count(leastBytes);
    bids.reserve(count);
    for (quint64 i = 0; i < count && reader.isGood(); ++i) {
        Bid &bid = bids.emplace_back();
        bid.provider = reader.address();
        bid.price = reader.bigNumber();
        bid.fizzId = reader.bigNumber();
        bid.block = reader.number();
    }
    return bids;
}

void putOrder(SnapshotWriter &writer, const Order &order)
{
    writer.address(order.creator);
    putTerms(writer, order.terms);
    writer.boolean(order.pending.has_value());
    if (order.pending)
        putTerms(writer, *order.pending);
    writer.boolean(order.updateAccepted);
    writer.number(quint64(order.state));
    writer.number(order.createdBlock);
    writer.hash(order.createdIn);
    putBids(writer, order.bids);
    writer.boolean(order.provider.has_value());
    if (order.provider)
        writer.address(*order.provider);
    writer.number(order.acceptedPrice);
    writer.number(order.matchedBlock);
}

Order takeOrder(SnapshotReader &reader, quint64 id)
{
    Order order;
    order.id = id;
    order.creator = reader.address();
    order.terms = takeTerms(reader);
    if (reader.boolean())
        order.pending = takeTerms(reader);
    order.updateAccepted = reader.boolean();
    order.state = OrderState(reader.number(quint64(OrderState::Matched)));
    order.createdBlock = reader.number();
    order.createdIn = reader.hash();
    order.bids = takeBids(reader);
    if (reader.boolean())
        order.provider = reader.address();
    order.acceptedPrice = reader.bigNumber();
    order.matchedBlock = reader.number();
    return order;
}

} // namespace

void OrderLedger::apply(const PlacedEvent &placed)
{
    std::visit(OrderReducer{m_orders, m_specs, placed}, placed.event);
}

void OrderLedger::save(SnapshotWriter &writer) const
{
    m_orders.save(writer, [](SnapshotWriter &to, quint64 id) { to.number(id); }, putOrder);
}

void OrderLedger::load(SnapshotReader &reader)
{
    m_specs.clear();
    m_orders.load(reader, [](SnapshotReader &from) { return from.number(); }, takeOrder);
}

} // namespace market
