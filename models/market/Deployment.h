// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QMetaType>
#include <QString>
#include <optional>
#include <vector>

namespace market {

/// Something that a reactor of this program runs (or ran), as it measures it. What was agreed on chain is a Lease.
struct Deployment {
    enum class State { Ordered, Starting, Running, Unhealthy, Closing, Closed, Failed };
    struct Endpoint {
        QString host;
        int port = 0;          ///< as reached from this computer
        int containerPort = 0; ///< as the program inside sees it
        [[nodiscard]] QString url() const; ///< http://host:port
        bool operator==(const Endpoint &) const;
    };
    QString id;               ///< stable key: the deployment key (0x…)
    State state = State::Ordered;
    QString service;          ///< clusterName; chain text, show as plain text
    QString image;
    QString provider;         ///< "Podman on this computer"
    QString region;
    std::optional<quint64> proposal;
    std::vector<Endpoint> endpoints;
    qint64 runningSinceMs = 0;  ///< wall clock, 0: not running
    double cpuPercent = -1;     ///< of one core; -1: not known yet
    qint64 memoryBytes = -1;
    qint64 memoryLimitBytes = 0;
    double cpuLimitCores = 0;
    QString problem;            ///< one sentence when Failed or Unhealthy
    bool onMarket = false;      ///< a rule orders it on a market; from its lease on, that is shown in its place
    bool operator==(const Deployment &) const;
};

} // namespace market
Q_DECLARE_METATYPE(market::Deployment)
