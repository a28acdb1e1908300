// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/order/OrderWork.h"

namespace deploy {

/// Closes every order of the account that is for a deployment, also one that was sent and not heard of. Orders of other
/// members are theirs to close.
class OrderTeardown final : public OrderWork {
    Q_OBJECT
public:
    OrderTeardown(const OrderPlace &place, DeploymentKey key, QObject *parent) : OrderWork(place, std::move(key), parent) {}
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
    base::Promise<bool> m_promise;
};

} // namespace deploy
