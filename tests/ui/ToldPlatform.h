// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/Reactor.h"

#include <map>

namespace test {

/// A platform in memory whose logs and measurements come when a test tells them. Answers come at once unless `holding`.
class ToldPlatform final : public deploy::Reactor {
public:
    // What a test sets.
    QString name = QStringLiteral("Podman 4.3.1 on this computer");
    std::optional<base::Error> unreachable; ///< every verb answers this
    std::optional<base::Error> refusal;     ///< deploy() answers this
    bool holding = false;                   ///< deploy() waits for release()
    bool market = false;                    ///< what it deploys is ordered on a market

    // What a test does.
    void release(); ///< answers every deploy that waits
    void say(const deploy::DeploymentKey &key, const QString &step); ///< progress of a deploy that waits
    void pushLog(const deploy::DeploymentKey &key, const deploy::LogLine &line);
    void measure(const deploy::DeploymentKey &key, double cpuPercent, qint64 memoryBytes);
    void stop(const deploy::DeploymentKey &key, const QString &problem = {}); ///< the container ends by itself

    // What a test reads.
    std::vector<deploy::DeploymentKey> deployed; ///< calls, in order
    std::vector<deploy::DeploymentKey> removed;
    [[nodiscard]] int logListeners(const deploy::DeploymentKey &key) const;
    [[nodiscard]] int watchers(const deploy::DeploymentKey &key) const;

    [[nodiscard]] base::Async<QString> describe() override;
    [[nodiscard]] bool isMarket() const override { return market; }
    [[nodiscard]] base::Async<deploy::DeploymentStatus> deploy(const deploy::DeploymentKey &key, const descriptor::InstanceSpec &spec,
                                                               std::function<void(const QString &)> onStep) override;
    [[nodiscard]] base::Async<deploy::DeploymentStatus> status(const deploy::DeploymentKey &key) override;
    [[nodiscard]] base::Async<bool> teardown(const deploy::DeploymentKey &key) override;
    [[nodiscard]] base::Subscription logs(const deploy::DeploymentKey &key, int tail, std::function<void(const deploy::LogLine &)> onLine) override;
    [[nodiscard]] base::Subscription watch(const deploy::DeploymentKey &key, std::function<void(const deploy::DeploymentStatus &)> onStatus) override;

private:
    struct Listener {
        deploy::DeploymentKey key;
        std::function<void(const deploy::LogLine &)> onLine;
        std::function<void(const deploy::DeploymentStatus &)> onStatus;
    };
    struct Waiting {
        deploy::DeploymentKey key;
        base::Promise<deploy::DeploymentStatus> promise;
        std::function<void(const QString &)> onStep;
        descriptor::InstanceSpec spec;
    };
    deploy::DeploymentStatus bringUp(const deploy::DeploymentKey &key, const descriptor::InstanceSpec &spec);
    void tell(const deploy::DeploymentKey &key);
    base::Subscription listen(Listener listener);
    std::map<deploy::DeploymentKey, deploy::DeploymentStatus> m_running;
    std::map<deploy::DeploymentKey, std::vector<deploy::LogLine>> m_logs;
    std::shared_ptr<std::map<int, Listener>> m_listeners = std::make_shared<std::map<int, Listener>>();
    std::vector<Waiting> m_waiting;
    int m_lastListener = 0;
    int m_lastPort = 8079;
};

} // namespace test
