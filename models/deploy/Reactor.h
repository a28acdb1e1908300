// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Async.h"
#include "models/base/Subscription.h"
#include "models/descriptor/InstanceSpec.h"
#include "models/market/Deployment.h"

#include <functional>

namespace deploy {

/// Names one deployment for ever: made from the event that asked for it. Deploying twice with one key gives one deployment.
using DeploymentKey = QString; ///< 0x and 64 hex digits

struct DeploymentStatus {
    enum class Phase { Absent, Preparing, Starting, Running, Stopped, Failed };
    Phase phase = Phase::Absent;
    QString step; ///< what is being waited for, in words ("Pulling nginx:1.27, 40 %")
    std::vector<market::Deployment::Endpoint> endpoints;
    qint64 startedAtMs = 0;
    double cpuPercent = -1;
    qint64 memoryBytes = -1;
    qint64 memoryLimitBytes = 0;
    QString problem; ///< one sentence when Failed
    std::optional<quint64> lease; ///< on a market: what carries it, of which the chain's ledgers tell more
};

struct LogLine {
    qint64 timeMs = 0;
    bool error = false; ///< from standard error
    QString text;       ///< made visible, at most 16 KiB
};

/// Between the trigger and a platform. Six verbs, a word on whether they are wanted, and one on what kind it is; each may be asked again at any time,
/// after any crash, and is idempotent by its key. A new platform is one class.
class Reactor {
public:
    virtual ~Reactor() = default;
    /// Who this is and whether it can be reached now. Errors say what to install or start.
    [[nodiscard]] virtual base::Async<QString> describe() = 0;
    /// Brings the deployment up, or finds it already there. `onStep` is called with words while it waits.
    [[nodiscard]] virtual base::Async<DeploymentStatus> deploy(const DeploymentKey &key, const descriptor::InstanceSpec &spec,
                                                               std::function<void(const QString &)> onStep) = 0;
    /// Whether what deploy() does for the key is wanted; it is, until told otherwise. While it is not, deploy() begins nothing
    /// that costs money: it follows what it has begun, and answers Cancelled once it knows that nothing is there. For
    /// platforms on which a deployment costs nothing there is nothing to heed.
    virtual void setWanted(const DeploymentKey & /*key*/, bool /*wanted*/) {}
    /// What it deploys is an order on a market, and then a lease.
    [[nodiscard]] virtual bool isMarket() const { return false; }
    [[nodiscard]] virtual base::Async<DeploymentStatus> status(const DeploymentKey &key) = 0;
    /// Gone afterwards, also when it was never there.
    [[nodiscard]] virtual base::Async<bool> teardown(const DeploymentKey &key) = 0;
    /// Pushes lines (the last `tail` first) until the subscription is dropped.
    [[nodiscard]] virtual base::Subscription logs(const DeploymentKey &key, int tail,
                                                  std::function<void(const LogLine &)> onLine) = 0;
    /// Pushes CPU and memory about once a second, and state changes as they happen, until dropped.
    [[nodiscard]] virtual base::Subscription watch(const DeploymentKey &key,
                                                   std::function<void(const DeploymentStatus &)> onStatus) = 0;
};

} // namespace deploy
