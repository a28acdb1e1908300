// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"
#include "models/deploy/order/OrderClaim.h"
#include "models/deploy/order/OrderSender.h"
#include "models/descriptor/Icl.h"
#include "models/market/Market.h"
#include "models/market/OrderIntents.h"
#include "models/market/gateway/LeaseSessions.h"

namespace deploy {

/// Where the order reactor works and in what terms. What is referred to outlives the reactor.
struct OrderPlace {
    market::Market &market;
    market::LeaseSessions &sessions;
    OrderSender &sender;
    base::Clock &clock;
    market::MarketPlace place;
    descriptor::OrderWishes wishes = {}; ///< token, price, duration, tiers
    OrderCounts counts = {};             ///< who the members are; empty: only the account's own orders count
    std::function<bool()> membersKnown = {}; ///< `counts` can be asked; empty: always
    quint64 confirmations = 2;           ///< blocks, the order's own counted: deep enough to stand for the deployment

    [[nodiscard]] bool isMine(const market::Order &order) const { return isOf(order.creator); }
    /// With `counts`, or the account alone.
    [[nodiscard]] OrderCounts countsOrMine() const
    {
        return counts ? counts : OrderCounts([this](const chain::Address &creator) { return isOf(creator); });
    }

private:
    [[nodiscard]] bool isOf(const chain::Address &creator) const
    {
        const auto account = sender.account();
        return account && *account == creator;
    }
};

} // namespace deploy
