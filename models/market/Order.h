// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/ProtocolEvent.h"

#include <optional>

namespace market {

struct Bid {
    chain::Address provider;
    base::U256 price = 0; ///< per block, 18 decimals
    base::U256 fizzId = 0;
    quint64 block = 0;
};

struct Order {
    quint64 id = 0;
    chain::Address creator;
    OrderTerms terms;                  ///< those in force
    std::optional<OrderTerms> pending; ///< asked for by an update that no provider has accepted and carried out yet
    bool updateAccepted = false;       ///< the provider accepted the pending one: the manifest is to be sent again
    OrderState state = OrderState::Open;
    quint64 createdBlock = 0;
    chain::Hash createdIn;             ///< transaction
    std::vector<Bid> bids;             ///< in the order they came
    std::optional<chain::Address> provider; ///< who got it
    base::U256 acceptedPrice = 0;
    quint64 matchedBlock = 0;
    /// Bids are taken while block ≤ this.
    [[nodiscard]] quint64 lastBidBlock(quint64 windowBlocks = 2) const { return createdBlock + windowBlocks; }
};

} // namespace market
