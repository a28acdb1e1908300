// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/Order.h"
#include "models/market/UndoableMap.h"

#include <QSet>

namespace market {

/// Orders and their bids, reduced from events. Pure: no clock, no signals, no chain. Events come in chain order.
class OrderLedger {
public:
    void apply(const PlacedEvent &placed);
    void undo(quint64 block) { m_orders.undo(block); }
    void forgetBefore(quint64 block) { m_orders.forgetBefore(block); }
    [[nodiscard]] const Order *order(quint64 id) const { return m_orders.find(id); }
    [[nodiscard]] const auto &orders() const { return m_orders.entries(); }
    [[nodiscard]] std::vector<quint64> takeChanged() { return m_orders.takeChanged(); }
    void save(SnapshotWriter &writer) const; ///< with what can be taken back
    void load(SnapshotReader &reader);       ///< replaces all; what is wrong stays with the reader

private:
    UndoableMap<quint64, Order> m_orders;
    QSet<QByteArray> m_specs; ///< so that equal ones share their bytes
};

} // namespace market
