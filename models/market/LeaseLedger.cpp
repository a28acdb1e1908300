// SPDX-License-Identifier: Apache-2.0
#include "models/market/LeaseLedger.h"

namespace market {

namespace {

void putLease(SnapshotWriter &writer, const Lease &lease)
{
    writer.number(lease.fizzId);
    writer.address(lease.provider);
    writer.address(lease.tenant);
    writer.address(lease.token);
    writer.text(lease.spec);
    writer.number(lease.numOfBlocks);
    writer.number(lease.price);
    writer.number(lease.startBlock);
    writer.number(quint64(lease.startTime));
    writer.number(lease.firstBlock);
    writer.number(lease.closedBlock);
    writer.number(quint64(lease.endTime));
    writer.number(quint64(lease.state));
    writer.number(lease.settled);
    writer.number(quint64(lease.history.size()));
    for (const PriceSpan &span : lease.history) {
        writer.number(span.price);
        writer.number(span.fromBlock);
        writer.number(quint64(span.fromTime));
        writer.number(span.blocks);
    }
}

std::vector<PriceSpan> takeHistory(SnapshotReader &reader)
{
    constexpr quint64 leastBytes = 4; // of one span
    std::vector<PriceSpan> history;
    const quint64 count = reader.count(leastBytes);
    history.reserve(count);
    for (quint64 i = 0; i < count && reader.isGood(); ++i) {
        PriceSpan &span = history.emplace_back();
        span.price = reader.bigNumber();
        span.fromBlock = reader.number();
        span.fromTime = qint64(reader.number());
        span.blocks = reader.number();
    }
    return history;
}

Lease takeLease(SnapshotReader &reader, quint64 id)
{
    Lease lease;
    lease.id = id;
    lease.fizzId = reader.bigNumber();
    lease.provider = reader.address();
    lease.tenant = reader.address();
    lease.token = reader.address();
    lease.spec = reader.text();
    lease.numOfBlocks = reader.number();
    lease.price = reader.bigNumber();
    lease.startBlock = reader.number();
    lease.startTime = qint64(reader.number());
    lease.firstBlock = reader.number();
    lease.closedBlock = reader.number();
    lease.endTime = qint64(reader.number());
    lease.state = LeaseState(reader.number(quint64(LeaseState::Terminated)));
    lease.settled = reader.bigNumber();
    lease.history = takeHistory(reader);
    return lease;
}

void takeTerms(Lease &lease, const Order *order)
{
    if (!order)
        return;
    lease.token = order->terms.token;
    lease.spec = order->terms.spec;
    lease.numOfBlocks = order->terms.numOfBlocks;
}

Lease leaseOf(const LeaseCreated &event, const Order *order)
{
    Lease lease;
    lease.id = event.leaseId;
    lease.fizzId = event.fizzId;
    lease.provider = event.provider;
    lease.tenant = event.tenant;
    lease.price = event.acceptedPrice;
    lease.startBlock = event.startBlock;
    lease.firstBlock = event.startBlock;
    lease.startTime = event.startTime;
    takeTerms(lease, order);
    return lease;
}

} // namespace

void LeaseLedger::apply(const PlacedEvent &placed, const OrderLedger &orders)
{
    if (const auto *created = std::get_if<LeaseCreated>(&placed.event)) {
        m_leases.edit(placed.blockNumber, created->leaseId) = leaseOf(*created, orders.order(created->orderId));
    } else if (const auto *moved = std::get_if<LockedTokenTransfered>(&placed.event)) {
        if (!m_settlements.empty() && m_settlements.front().transaction != placed.transactionHash)
            m_settlements.clear();
        m_settlements.push_back({placed.transactionHash, *moved});
    } else if (const auto *updated = std::get_if<LeaseUpdated>(&placed.event)) {
        update(placed, *updated, orders);
    } else if (const auto *closed = std::get_if<LeaseClosed>(&placed.event)) {
        close(placed, *closed);
    }
}

base::U256 LeaseLedger::takeSettlement(const chain::Hash &transaction, const Lease &lease)
{
    const auto found = std::find_if(m_settlements.begin(), m_settlements.end(), [&](const Settlement &settlement) {
        const LockedTokenTransfered &moved = settlement.moved;
        return settlement.transaction == transaction && moved.from == lease.tenant && moved.to == lease.provider
            && (moved.token == lease.token || lease.token.isZero());
    });
    if (found == m_settlements.end())
        return 0;
    const base::U256 amount = found->moved.amount;
    m_settlements.erase(found);
    return amount;
}

void LeaseLedger::update(const PlacedEvent &placed, const LeaseUpdated &event, const OrderLedger &orders)
{
    if (!lease(event.leaseId))
        return;
    Lease &lease = m_leases.edit(placed.blockNumber, event.leaseId);
    lease.history.push_back({lease.price, lease.startBlock, lease.startTime, lease.blocksPaidAt(event.startBlock)});
    lease.settled = base::saturatingAdd(lease.settled, takeSettlement(placed.transactionHash, lease));
    lease.price = event.acceptedPrice;
    lease.startBlock = event.startBlock;
    lease.startTime = event.startTime;
    takeTerms(lease, orders.order(event.leaseId));
}

void LeaseLedger::close(const PlacedEvent &placed, const LeaseClosed &event)
{
    if (!lease(event.leaseId))
        return;
    Lease &lease = m_leases.edit(placed.blockNumber, event.leaseId);
    lease.settled = base::saturatingAdd(lease.settled, takeSettlement(placed.transactionHash, lease));
    lease.state = LeaseState::Terminated;
    lease.closedBlock = placed.blockNumber;
    lease.endTime = event.endTime;
}

void LeaseLedger::undo(quint64 block)
{
    m_leases.undo(block);
    m_settlements.clear();
}

void LeaseLedger::save(SnapshotWriter &writer) const
{
    m_leases.save(writer, [](SnapshotWriter &to, quint64 id) { to.number(id); }, putLease);
}

void LeaseLedger::load(SnapshotReader &reader)
{
    m_settlements.clear();
    m_leases.load(reader, [](SnapshotReader &from) { return from.number(); }, takeLease);
}

} // namespace market
