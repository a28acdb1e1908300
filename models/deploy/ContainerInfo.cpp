// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/ContainerInfo.h"

#include "models/deploy/ContainerPlan.h"
#include "models/deploy/DeployWords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <algorithm>
#include <nlohmann/json.hpp>

namespace deploy {

namespace {

using Json = nlohmann::json;

constexpr int MaxReplica = 1000;           // more than a plan ever makes; what is counted up to it must end
constexpr qint64 MaxBytes = qint64(1) << 50; // of memory: sums of these cannot overflow

/// The member at the end of the names, or null.
const Json &at(const Json &root, std::initializer_list<const char *> names)
{
    static const Json nothing;
    const Json *current = &root;
    for (const char *name : names) {
        const auto found = current->is_object() ? current->find(name) : current->end();
        if (!current->is_object() || found == current->end())
            return nothing;
        current = &*found;
    }
    return *current;
}

QString textOf(const Json &value)
{
    return value.is_string() ? QString::fromStdString(value.get_ref<const std::string &>()).left(4096) : QString();
}

qint64 numberOf(const Json &value)
{
    if (value.is_number_unsigned())
        return qint64(std::min<quint64>(value.get<quint64>(), quint64(std::numeric_limits<qint64>::max())));
    return value.is_number_integer() ? value.get<qint64>() : 0;
}

qint64 bytesOf(const Json &value)
{
    return std::clamp<qint64>(numberOf(value), 0, MaxBytes);
}

int portOf(const QString &text)
{
    const int port = text.section(u'/', 0, 0).toInt();
    return port > 0 && port <= 65535 ? port : 0;
}

QString reachableHost(const QString &hostIp)
{
    const bool any = hostIp.isEmpty() || hostIp == QStringLiteral("0.0.0.0") || hostIp == QStringLiteral("::");
    return any ? QStringLiteral("127.0.0.1") : hostIp.left(64);
}

std::vector<market::Deployment::Endpoint> endpointsFrom(const Json &inspected)
{
    std::vector<market::Deployment::Endpoint> endpoints;
    if (textOf(at(inspected, {"HostConfig", "NetworkMode"})) == QStringLiteral("host")) {
        // No port is mapped: the program inside listens on this computer itself.
        for (const auto &[name, unused] : at(inspected, {"Config", "ExposedPorts"}).items()) {
            if (const int port = portOf(QString::fromStdString(name)))
                endpoints.push_back({QStringLiteral("127.0.0.1"), port, port});
        }
    } else {
        for (const auto &[name, bindings] : at(inspected, {"NetworkSettings", "Ports"}).items()) {
            const int inside = portOf(QString::fromStdString(name));
            if (inside == 0 || !bindings.is_array() || bindings.empty())
                continue;
            if (const int port = portOf(textOf(at(bindings.front(), {"HostPort"}))))
                endpoints.push_back({reachableHost(textOf(at(bindings.front(), {"HostIp"}))), port, inside});
        }
    }
    std::sort(endpoints.begin(), endpoints.end(), [](const auto &a, const auto &b) { return a.containerPort < b.containerPort; });
    if (endpoints.size() > 64)
        endpoints.resize(64);
    return endpoints;
}

QString endedSentence(const ContainerInfo &info)
{
    if (info.outOfMemory)
        return Words::tr("The container used more memory than it may and was stopped.");
    if (info.exitCode != 0)
        return Words::tr("The container ended with code %1; its log says more.").arg(info.exitCode);
    return {};
}

} // namespace

qint64 engineTime(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d)(?:\\.(\\d{1,3})\\d*)?(.*)$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return 0;
    const QString zone = match.captured(3).isEmpty() ? QStringLiteral("Z") : match.captured(3);
    const QDateTime time = QDateTime::fromString(
        match.captured(1) + u'.' + match.captured(2).leftJustified(3, u'0') + zone, Qt::ISODateWithMs);
    return time.isValid() ? std::max<qint64>(0, time.toMSecsSinceEpoch()) : 0;
}

ContainerInfo containerInfoFrom(const Json &inspected)
{
    ContainerInfo info;
    info.id = textOf(at(inspected, {"Id"}));
    info.keyLabel = textOf(at(inspected, {"Config", "Labels", "org.commonrack.key"}));
    info.replica = std::clamp(textOf(at(inspected, {"Config", "Labels", "org.commonrack.replica"})).toInt(), 0, MaxReplica);
    info.state = textOf(at(inspected, {"State", "Status"}));
    const Json &memoryKill = at(inspected, {"State", "OOMKilled"});
    info.outOfMemory = memoryKill.is_boolean() && memoryKill.get<bool>();
    info.exitCode = int(std::clamp<qint64>(numberOf(at(inspected, {"State", "ExitCode"})), -1, 255));
    info.startedAtMs = engineTime(textOf(at(inspected, {"State", "StartedAt"})));
    info.memoryLimitBytes = bytesOf(at(inspected, {"HostConfig", "Memory"}));
    info.endpoints = endpointsFrom(inspected);
    return info;
}

DeploymentStatus statusOf(const std::vector<ContainerInfo> &containers)
{
    using Phase = DeploymentStatus::Phase;
    DeploymentStatus status;
    if (containers.empty())
        return status;
    std::size_t running = 0;
    const ContainerInfo *down = nullptr;
    for (const ContainerInfo &container : containers) {
        status.memoryLimitBytes += container.memoryLimitBytes;
        if (!container.isRunning()) {
            down = &container;
            continue;
        }
        ++running;
        status.endpoints.insert(status.endpoints.end(), container.endpoints.begin(), container.endpoints.end());
        if (status.startedAtMs == 0 || container.startedAtMs < status.startedAtMs)
            status.startedAtMs = container.startedAtMs;
    }
    if (running > 0) {
        status.phase = Phase::Running;
        if (down)
            status.problem = Words::tr("%1 of %2 copies do not run.").arg(containers.size() - running).arg(containers.size());
        return status;
    }
    status.problem = endedSentence(*down);
    if (down->state == QStringLiteral("restarting")) {
        status.phase = Phase::Starting;
        if (status.problem.isEmpty())
            status.problem = Words::tr("The container keeps restarting; its log says more.");
    } else {
        status.phase = status.problem.isEmpty() ? Phase::Stopped : Phase::Failed;
    }
    return status;
}

std::optional<ContainerSample> sampleFrom(const Json &stats)
{
    const Json &cpu = at(stats, {"cpu_stats", "cpu_usage", "total_usage"});
    const Json &memory = at(stats, {"memory_stats", "usage"});
    if (!cpu.is_number() && !memory.is_number())
        return std::nullopt;
    ContainerSample sample;
    sample.cpuTotal = quint64(std::max<qint64>(0, numberOf(cpu)));
    sample.systemTotal = quint64(std::max<qint64>(0, numberOf(at(stats, {"cpu_stats", "system_cpu_usage"}))));
    sample.cores = int(std::clamp<qint64>(numberOf(at(stats, {"cpu_stats", "online_cpus"})), 1, 4096));
    sample.memoryBytes = memory.is_number() ? bytesOf(memory) : -1;
    sample.memoryLimitBytes = bytesOf(at(stats, {"memory_stats", "limit"}));
    return sample;
}

double cpuPercent(const ContainerSample &before, const ContainerSample &now)
{
    if (now.systemTotal <= before.systemTotal || now.cpuTotal < before.cpuTotal || before.systemTotal == 0)
        return -1;
    return double(now.cpuTotal - before.cpuTotal) / double(now.systemTotal - before.systemTotal) * now.cores * 100.0;
}

} // namespace deploy
