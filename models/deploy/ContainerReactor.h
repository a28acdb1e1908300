// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/EngineClient.h"
#include "models/deploy/Reactor.h"

#include <QObject>

namespace deploy {

/// Deploys on a container engine of this computer over the Docker API (Podman, Docker). A deployment is one container a
/// replica, named "commonrack-<first 20 hex digits of the key>-<index>" and labelled with the key: the name makes the
/// engine itself refuse a second one, and the label proves that one found is ours.
///
/// Closing removes the containers and keeps their volumes: data outlives the program that wrote it, and removing it is a
/// person's decision (`Options::removeVolumes`).
class ContainerReactor final : public QObject, public Reactor {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContainerReactor)
public:
    struct Options {
        QString bindAddress = QStringLiteral("127.0.0.1"); ///< what published ports listen on
        bool removeVolumes = false;
        /// The docker-archive of an image the program carries, by its reference; empty: it does not. Asked for only when
        /// the engine has no such image.
        std::function<QByteArray(const QString &reference)> carriedImage = {};
    };
    ContainerReactor(EngineClient &engine, base::Clock &clock, Options options, QObject *parent = nullptr);
    ContainerReactor(EngineClient &engine, base::Clock &clock, QObject *parent = nullptr);
    ~ContainerReactor() override;

    [[nodiscard]] base::Async<QString> describe() override;
    [[nodiscard]] base::Async<DeploymentStatus> deploy(const DeploymentKey &key, const descriptor::InstanceSpec &spec,
                                                       std::function<void(const QString &)> onStep) override;
    [[nodiscard]] base::Async<DeploymentStatus> status(const DeploymentKey &key) override;
    [[nodiscard]] base::Async<bool> teardown(const DeploymentKey &key) override;
    [[nodiscard]] base::Subscription logs(const DeploymentKey &key, int tail,
                                          std::function<void(const LogLine &)> onLine) override;
    [[nodiscard]] base::Subscription watch(const DeploymentKey &key,
                                           std::function<void(const DeploymentStatus &)> onStatus) override;

    /// Loads a docker-archive (the Sandbox brings its own image). Errors: those of EngineClient, Remote.
    [[nodiscard]] base::Async<bool> loadImage(const QByteArray &archive);

private:
    EngineClient &m_engine;
    base::Clock &m_clock;
    Options m_options;
};

} // namespace deploy
