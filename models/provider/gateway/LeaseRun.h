// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"
#include "models/deploy/Reactor.h"
#include "models/provider/gateway/LeaseEvents.h"
#include "models/provider/gateway/LeaseFile.h"
#include "models/provider/gateway/Manifest.h"

#include <map>
#include <optional>
#include <set>

namespace provider {

/// The services of one lease, brought to what its manifest says and kept there, one step at a time: what is gone or
/// changed is torn down, what is wanted is deployed (or found already there). Every step is on disk before it is taken, so
/// that it may end anywhere and begin again.
class LeaseRun final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeaseRun)
public:
    struct Place {
        quint64 chainId = 0;
        quint64 lease = 0;
        QString folder; ///< where its file is
    };
    struct Service {
        Manifest::Service wanted;
        deploy::DeploymentStatus status;
        qint64 wantedMs = 0; ///< since when; wall clock
    };
    LeaseRun(deploy::Reactor &reactor, base::Clock &clock, Place place, QObject *parent);

    [[nodiscard]] quint64 lease() const { return m_place.lease; }
    /// Takes up what an earlier run left. Errors: those of LeaseFile::load; then it knows nothing.
    [[nodiscard]] base::Status resume();
    /// From now on this is wanted. Kept on disk when it returns without an error. Errors: Storage.
    [[nodiscard]] base::Status want(const QByteArray &text, const Manifest &manifest);
    void close();                ///< everything is torn down, then closed() and no file is left
    [[nodiscard]] bool isClosing() const { return m_closing; }
    [[nodiscard]] const std::vector<Service> &services() const { return m_services; }
    [[nodiscard]] const Service *service(const QString &name) const;
    [[nodiscard]] deploy::DeploymentKey keyOf(const QString &service) const;
    [[nodiscard]] LeaseEvents &events() { return m_events; }

    /// Names the deployment of one service for ever: keccak256("gateway", chain, lease, service).
    [[nodiscard]] static deploy::DeploymentKey keyFor(quint64 chainId, quint64 lease, const QString &service);

Q_SIGNALS:
    void closed(quint64 lease);

private:
    void setWanted(Manifest manifest);
    void advance();
    [[nodiscard]] std::optional<QString> nextToTearDown() const;
    [[nodiscard]] Service *nextToDeploy();
    void tearDown(const QString &name);
    void deploy(Service &service);
    void onDeployed(const QString &name, const QByteArray &fingerprint, const base::Result<deploy::DeploymentStatus> &result);
    void onStatus(const QString &name, const deploy::DeploymentStatus &status);
    void retry();
    [[nodiscard]] base::Status save();
    void tell(const QString &service, const char *reason, const QString &note, bool warning = false);
    [[nodiscard]] Service *find(const QString &name);

    deploy::Reactor &m_reactor;
    base::Clock &m_clock;
    const Place m_place;
    LeaseFile m_file;
    std::vector<Service> m_services;
    std::map<QString, base::Subscription> m_watches; // of what is deployed
    std::map<QString, QByteArray> m_failed;          // refused for good: by service, what
    std::set<QString> m_lost;                        // watched, but not there any more
    LeaseEvents m_events;
    base::Subscription m_retry;
    int m_failures = 0;
    bool m_busy = false;
    bool m_closing = false;
};

} // namespace provider
