// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/MarketState.h"
#include "models/market/SpheronContracts.h"
#include "tests/support/MemoryChain.h"

namespace test {

/// Real events of the Spheron protocol for a MemoryChain: an odd key is an order of that id, an even one a deposit of so
/// many units. So what a market holds tells which keys it saw, and how often.
struct SpheronChain {
    [[nodiscard]] static market::SpheronContracts contracts(quint64 deployBlock = 0);
    [[nodiscard]] static chain::Address tenant();
    [[nodiscard]] static chain::Address token();
    [[nodiscard]] static MemoryChain::Event event(int key);
    [[nodiscard]] static MemoryChain chain(quint64 salt = 0); ///< whose logs are such events
    [[nodiscard]] static int keyOf(const chain::Log &log);    ///< -1: no such event
    [[nodiscard]] static int keyOf(const market::PlacedEvent &placed);
    /// Which of its keys a state does not hold exactly once, in words; empty: it holds just these.
    [[nodiscard]] static QString difference(const market::MarketState &state, const QList<int> &keys);
};

} // namespace test
