// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/order/OrderClaim.h"
#include "models/deploy/order/OrderWork.h"

namespace deploy {

/// Sees to it that there is an order for a deployment, and only one that counts: found on chain, or placed. Answers once it
/// is deep enough and what it shall run is kept for the provider. An order of ours that came second is taken back at once.
/// While it is not wanted (see Reactor::setWanted) it places none, but follows the one that is there or on its way.
class OrderPlacement final : public OrderWork {
    Q_OBJECT
public:
    OrderPlacement(const OrderPlace &place, DeploymentKey key, descriptor::InstanceSpec spec, std::function<void(const QString &)> onStep,
                   QObject *parent);
    /// Errors: Invalid, NotFound, Conflict, Auth (a person must change something; the sentence says what); Locked, Network,
    /// Timeout, Reverted (tried again later); Cancelled (it is not wanted, and there is no order).
    [[nodiscard]] base::Async<DeploymentStatus> start(bool wanted);
    [[nodiscard]] bool isFor(const DeploymentKey &key) const { return m_key == key; }
    void setWanted(bool wanted);

private:
    static constexpr int MostPlaced = 3; ///< that were taken away again while we looked on
    void look() override;
    void giveUp(base::Error error) override;
    void tell(const QString &words) override;
    [[nodiscard]] base::Status mayOrder() const;
    void follow(const OrderClaim &claim);
    void order();
    void send(const market::OrderDetails &details, const OrderSender::Means &means);
    const descriptor::InstanceSpec m_spec;
    const std::function<void(const QString &)> m_onStep;
    descriptor::OrderDraft m_draft;
    int m_placed = 0;
    bool m_wanted = true;
    bool m_manifestKept = false;
    base::Promise<DeploymentStatus> m_promise;
};

} // namespace deploy
