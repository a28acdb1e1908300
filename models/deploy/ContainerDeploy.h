// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/ContainerInfo.h"
#include "models/deploy/ContainerReactor.h"
#include "models/deploy/PullProgress.h"

namespace deploy {

/// One call of ContainerReactor::deploy, step by step; deletes itself when it has answered. For each replica: look whether
/// it is there, else make sure of image and volume and create it; adopt what another attempt made; start it.
class ContainerDeploy final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContainerDeploy)
public:
    ContainerDeploy(EngineClient &engine, base::Clock &clock, ContainerReactor &reactor, ContainerReactor::Options options, DeploymentKey key,
                    descriptor::InstanceSpec spec, std::function<void(const QString &)> onStep);
    [[nodiscard]] base::Async<DeploymentStatus> start();

private:
    using Answer = std::function<void(const EngineResponse &)>;
    void ask(const EngineRequest &request, Answer answer);
    void inspect(bool afterConflict);
    void checkImage();
    void load(const QByteArray &archive);
    void pull();
    void onPulled(const base::Status &status);
    void createVolume();
    void create();
    void startContainer();
    void nextReplica();
    void finish(base::Result<DeploymentStatus> result);
    void refuse(base::ErrorCode code, const QString &summary, const EngineResponse &response);
    [[nodiscard]] QByteArray containerPath(const QByteArray &verb) const;

    EngineClient &m_engine;
    base::Clock &m_clock;
    ContainerReactor &m_reactor;
    const ContainerReactor::Options m_options;
    const DeploymentKey m_key;
    const descriptor::InstanceSpec m_spec;
    const std::function<void(const QString &)> m_onStep;
    base::Promise<DeploymentStatus> m_promise;
    int m_replica = 0;
    int m_looksLeft = 0; ///< for a container whose name is taken
    base::Subscription m_pull;
    base::Subscription m_again;

    std::shared_ptr<PullProgress> m_progress;
};

} // namespace deploy
