// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/ContainerInfo.h"
#include "models/deploy/EngineClient.h"

#include <map>

namespace deploy {

/// Follows one deployment by the engine's event and statistics streams until it is deleted; comes back by itself when the
/// engine was away.
class ContainerWatch final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContainerWatch)
public:
    ContainerWatch(EngineClient &engine, base::Clock &clock, DeploymentKey key,
                   std::function<void(const DeploymentStatus &)> onStatus, QObject *parent);
    void start();

private:
    struct Stats {
        base::Subscription stream;
        QByteArray pending;
        std::optional<ContainerSample> last;
        double cpuPercent = -1;
    };
    void refresh();
    void take(const std::vector<ContainerInfo> &containers);
    void openEvents();
    void openStats(const QString &id);
    void takeStats(const QString &id, QByteArrayView data);
    void addSample(Stats &stats, QByteArrayView json);
    void refreshSoon(std::chrono::milliseconds delay);
    void push();

    EngineClient &m_engine;
    base::Clock &m_clock;
    const DeploymentKey m_key;
    const std::function<void(const DeploymentStatus &)> m_onStatus;
    DeploymentStatus m_status;
    std::map<QString, Stats> m_stats; // of the running containers
    base::Subscription m_events;
    base::Subscription m_refresh;
    base::Subscription m_reopen;
    int m_failures = 0;
    bool m_refreshing = false;
    bool m_again = false;
};

} // namespace deploy
