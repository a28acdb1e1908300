// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/order/OrderPlace.h"

#include <set>

namespace deploy {

/// Deploys by an order on the Spheron market. The deployment's key stands in the order, so the chain itself remembers: after
/// a crash, with an empty database or on another computer, the order is found again and nothing is sent a second time. The
/// provider gets the manifest over mutual TLS from the sessions; what runs is asked of it.
class SpheronOrderReactor final : public QObject, public Reactor {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpheronOrderReactor)
public:
    explicit SpheronOrderReactor(OrderPlace place, QObject *parent = nullptr);
    ~SpheronOrderReactor() override;

    /// Errors: NotFound (no market, no account).
    [[nodiscard]] base::Async<QString> describe() override;
    /// Answers once the order is deep enough; what comes then is told by watch(). For errors see OrderPlacement.
    [[nodiscard]] base::Async<DeploymentStatus> deploy(const DeploymentKey &key, const descriptor::InstanceSpec &spec,
                                                       std::function<void(const QString &)> onStep) override;
    void setWanted(const DeploymentKey &key, bool wanted) override;
    [[nodiscard]] bool isMarket() const override { return true; }
    /// Errors: Network (the market is not up to date: again later).
    [[nodiscard]] base::Async<DeploymentStatus> status(const DeploymentKey &key) override;
    [[nodiscard]] base::Async<bool> teardown(const DeploymentKey &key) override;
    [[nodiscard]] base::Subscription logs(const DeploymentKey &key, int tail, std::function<void(const LogLine &)> onLine) override;
    /// CPU and memory are not told by providers.
    [[nodiscard]] base::Subscription watch(const DeploymentKey &key, std::function<void(const DeploymentStatus &)> onStatus) override;

private:
    const OrderPlace m_place;
    std::set<DeploymentKey> m_unwanted;
};

} // namespace deploy
