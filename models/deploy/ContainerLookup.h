// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/ContainerInfo.h"
#include "models/deploy/EngineClient.h"

namespace deploy {

/// Finds the containers of a deployment by their label and looks at each; deletes itself when it has answered.
class ContainerLookup final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContainerLookup)
public:
    /// By replica. Errors: those of EngineClient, Remote.
    [[nodiscard]] static base::Async<std::vector<ContainerInfo>> find(EngineClient &engine, const DeploymentKey &key);

private:
    ContainerLookup(EngineClient &engine, DeploymentKey key);
    void list();
    void inspectNext();
    void finish(base::Result<std::vector<ContainerInfo>> result);
    EngineClient &m_engine;
    const DeploymentKey m_key;
    std::vector<QString> m_ids;
    std::vector<ContainerInfo> m_found;
    base::Promise<std::vector<ContainerInfo>> m_promise;
};

} // namespace deploy
