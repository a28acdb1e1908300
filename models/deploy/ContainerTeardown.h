// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/ContainerInfo.h"
#include "models/deploy/EngineClient.h"

namespace deploy {

/// One call of ContainerReactor::teardown: stops and removes until a look shows that nothing is left; deletes itself when
/// it has answered.
class ContainerTeardown final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContainerTeardown)
public:
    ContainerTeardown(EngineClient &engine, DeploymentKey key, bool removeVolumes, QObject *parent);
    [[nodiscard]] base::Async<bool> start();

private:
    void look();
    void stopNext();
    void removeCurrent();
    void removeVolume(int replica);
    void finish(base::Result<bool> result);
    EngineClient &m_engine;
    const DeploymentKey m_key;
    const bool m_removeVolumes;
    std::vector<ContainerInfo> m_left;
    int m_rounds = 0;
    int m_replicas = 0;
    base::Promise<bool> m_promise;
};

} // namespace deploy
