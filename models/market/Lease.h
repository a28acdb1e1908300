// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/ProtocolEvent.h"

#include <optional>

namespace market {

/// One stretch of a lease at one price.
struct PriceSpan {
    base::U256 price = 0;   ///< per block, 18 decimals
    quint64 fromBlock = 0;
    qint64 fromTime = 0;    ///< seconds
    quint64 blocks = 0;     ///< paid for
};

/// What tenant and provider agreed on chain. Money is reckoned with the token's decimals (TokenInfo).
struct Lease {
    quint64 id = 0; ///< the order's too
    base::U256 fizzId = 0;
    chain::Address provider;
    chain::Address tenant;
    chain::Address token;      ///< zero: the order was made before the history we hold
    QByteArray spec;           ///< of the order, as it stands on chain
    quint64 numOfBlocks = 0;   ///< reserved from startBlock on; 0: not known
    base::U256 price = 0;      ///< per block, 18 decimals, now
    quint64 startBlock = 0;    ///< of the present price
    qint64 startTime = 0;      ///< seconds
    quint64 firstBlock = 0;    ///< of the whole lease
    quint64 closedBlock = 0;   ///< 0: not closed
    qint64 endTime = 0;        ///< seconds, as the contract says; 0: not closed
    LeaseState state = LeaseState::Active;
    base::U256 settled = 0;    ///< units already moved to the provider
    std::vector<PriceSpan> history; ///< earlier prices, oldest first

    [[nodiscard]] bool isActive() const { return state == LeaseState::Active; }
    /// The first block that is not paid for any more; nothing while numOfBlocks is not known.
    [[nodiscard]] std::optional<quint64> expiryBlock() const;
    /// Blocks at the present price that a settlement at `block` pays for: those since startBlock, never more than
    /// numOfBlocks.
    [[nodiscard]] quint64 blocksPaidAt(quint64 block) const;
    /// Units the contract would move to the provider if it settled at `block`: the price since startBlock, never more
    /// than numOfBlocks of it; 0 when closed. Errors: Limit.
    [[nodiscard]] base::Result<base::U256> owedAt(quint64 block, int decimals) const;
    /// Units locked for it at `block` beyond what is owed. Errors: Limit.
    [[nodiscard]] base::Result<base::U256> leftAt(quint64 block, int decimals) const;
};

} // namespace market
