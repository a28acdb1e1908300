// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/Lease.h"
#include "models/market/OrderLedger.h"

namespace market {

/// Leases, reduced from events. Pure. `orders` must have seen the same event before: a lease takes its terms from there.
class LeaseLedger {
public:
    void apply(const PlacedEvent &placed, const OrderLedger &orders);
    void undo(quint64 block);
    void forgetBefore(quint64 block) { m_leases.forgetBefore(block); }
    [[nodiscard]] const Lease *lease(quint64 id) const { return m_leases.find(id); }
    [[nodiscard]] const auto &leases() const { return m_leases.entries(); }
    [[nodiscard]] std::vector<quint64> takeChanged() { return m_leases.takeChanged(); }
    void save(SnapshotWriter &writer) const;
    void load(SnapshotReader &reader);

private:
    /// A settlement names no lease: it belongs to the lease that the same transaction closes or updates after it.
    struct Settlement { chain::Hash transaction; LockedTokenTransfered moved; };
    [[nodiscard]] base::U256 takeSettlement(const chain::Hash &transaction, const Lease &lease);
    void update(const PlacedEvent &placed, const LeaseUpdated &event, const OrderLedger &orders);
    void close(const PlacedEvent &placed, const LeaseClosed &event);
    UndoableMap<quint64, Lease> m_leases;
    std::vector<Settlement> m_settlements; ///< of the transaction being read
};

} // namespace market
