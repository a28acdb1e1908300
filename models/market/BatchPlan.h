// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/MarketState.h"

namespace market {

/// One lease of a batch: what it will take or bring, or why it is left out.
struct BatchItem {
    quint64 lease = 0;
    QString name;            ///< of the service, made visible
    TokenInfo token;
    base::U256 locks = 0;     ///< units that a top-up reserves anew
    base::U256 paid = 0;      ///< units that the provider gets for what has run
    base::U256 comesBack = 0; ///< units of the present reservation
    bool amountsKnown = true; ///< false: the order was placed before the history we hold
    QString refusal;          ///< a sentence; empty: it takes part
};

/// What all of a batch come to in one token. Units.
struct BatchSum {
    TokenInfo token;
    int leases = 0;
    base::U256 locks = 0;
    base::U256 paid = 0;
    base::U256 comesBack = 0;
    base::U256 free = 0;    ///< in escrow now
    base::U256 deposit = 0; ///< that must come before: enough for all reservations whatever order providers accept in
};

/// What the same act on several leases comes to, before anything is signed. Exact at `block`; pure.
struct BatchPlan {
    std::vector<BatchItem> items; ///< in the order given
    std::vector<BatchSum> sums;   ///< one a token, of those that take part
    [[nodiscard]] int taking() const; ///< how many take part
    [[nodiscard]] bool isPaidFor() const; ///< nothing must be deposited first
};
/// Every lease anew for `blocks` blocks at the price it has. Errors: Limit.
[[nodiscard]] base::Result<BatchPlan> planTopUp(const MarketState &state, const chain::Address &account, const std::vector<quint64> &leases, quint64 blocks, quint64 block);
/// Errors: Limit.
[[nodiscard]] base::Result<BatchPlan> planClose(const MarketState &state, const chain::Address &account, const std::vector<quint64> &leases, quint64 block);

} // namespace market
