// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/order/OrderWork.h"

namespace deploy {

/// Closes orders of the account that are for a deployment: every one, also one that was sent and not heard of; or only the
/// surplus, those that came second (see OrderClaim). Orders of other members are theirs to close.
class OrderTeardown final : public OrderWork {
    Q_OBJECT
public:
    enum class Which { All, Surplus };
    OrderTeardown(const OrderPlace &place, DeploymentKey key, Which which, QObject *parent) : OrderWork(place, std::move(key), parent), m_which(which) {}
    /// Errors: those of OrderSender.
    [[nodiscard]] base::Async<bool> start()
    {
        const auto future = m_promise.future();
        begin();
        return future;
    }

private:
    void look() override;
    void giveUp(base::Error error) override;
    const Which m_which;
    base::Promise<bool> m_promise;
};

} // namespace deploy
