// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/EscrowLedger.h"
#include "models/market/LeaseLedger.h"
#include "models/market/OrderLedger.h"
#include "models/market/ProviderDirectory.h"

namespace market {

/// All that the events say, up to one block: the four ledgers, always of the same block. Pure; it may be built on any
/// thread and moved.
struct MarketState {
    OrderLedger orders;
    LeaseLedger leases;
    EscrowLedger escrow;
    ProviderDirectory providers;

    void apply(const PlacedEvent &placed); ///< in chain order
    void undo(quint64 block);              ///< takes back everything from `block` on
    void forgetBefore(quint64 block);
    /// For the store: a snapshot that load() takes back, together with what can still be undone. It carries a version.
    [[nodiscard]] QByteArray save() const;
    [[nodiscard]] static base::Result<MarketState> load(const QByteArray &snapshot);
};

} // namespace market
