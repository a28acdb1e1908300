// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/Reactor.h"

#include <nlohmann/json_fwd.hpp>

namespace deploy {

/// What the engine says of one container (GET /containers/<name>/json), read defensively.
struct ContainerInfo {
    QString id;
    QString keyLabel; ///< of org.commonrack.key; empty: not ours
    int replica = 0;
    QString state;    ///< created, running, paused, restarting, removing, exited, dead
    bool outOfMemory = false;
    int exitCode = 0;
    qint64 startedAtMs = 0;
    qint64 memoryLimitBytes = 0;
    std::vector<market::Deployment::Endpoint> endpoints;
    [[nodiscard]] bool isRunning() const { return state == QStringLiteral("running"); }
};
[[nodiscard]] ContainerInfo containerInfoFrom(const nlohmann::json &inspected);

/// One deployment out of its containers; none: Absent.
[[nodiscard]] DeploymentStatus statusOf(const std::vector<ContainerInfo> &containers);

/// One measurement of a container.
struct ContainerSample {
    quint64 cpuTotal = 0;    ///< nanoseconds
    quint64 systemTotal = 0; ///< nanoseconds, all cores
    int cores = 1;
    qint64 memoryBytes = -1;
    qint64 memoryLimitBytes = 0;
};
[[nodiscard]] std::optional<ContainerSample> sampleFrom(const nlohmann::json &stats);
/// Percent of one core between two samples; -1: cannot be said. The engine's own previous sample is zero in Podman.
[[nodiscard]] double cpuPercent(const ContainerSample &before, const ContainerSample &now);

/// "2026-01-02T03:04:05.123456789Z" in milliseconds since the epoch; 0 for what is no time or before it.
[[nodiscard]] qint64 engineTime(const QString &text);

} // namespace deploy
