// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/ToldPlatform.h"

#include <algorithm>

namespace test {

using deploy::DeploymentKey;
using deploy::DeploymentStatus;

base::Async<QString> ToldPlatform::describe()
{
    return unreachable ? base::failed<QString>(*unreachable) : base::ready<QString>(name);
}

base::Async<DeploymentStatus> ToldPlatform::deploy(const DeploymentKey &key, const descriptor::InstanceSpec &spec,
                                                  std::function<void(const QString &)> onStep)
{
    deployed.push_back(key);
    if (unreachable || refusal)
        return base::failed<DeploymentStatus>(unreachable ? *unreachable : *refusal);
    if (!holding)
        return base::ready<DeploymentStatus>(bringUp(key, spec));
    m_waiting.push_back({key, {}, std::move(onStep), spec});
    return m_waiting.back().promise.future();
}

DeploymentStatus ToldPlatform::bringUp(const DeploymentKey &key, const descriptor::InstanceSpec &spec)
{
    const auto known = m_running.find(key);
    if (known != m_running.end() && known->second.phase == DeploymentStatus::Phase::Running)
        return known->second;
    DeploymentStatus status;
    status.phase = DeploymentStatus::Phase::Running;
    status.startedAtMs = 1'700'000'900'000;
    status.memoryLimitBytes = qint64(spec.memoryGb * 1024) * 1024 * 1024;
    for (const auto &port : spec.ports)
        status.endpoints.push_back({QStringLiteral("127.0.0.1"), ++m_lastPort, port.container});
    m_running[key] = status;
    return status;
}

void ToldPlatform::release()
{
    holding = false;
    auto waiting = std::exchange(m_waiting, {});
    for (Waiting &one : waiting)
        one.promise.complete(refusal ? base::Result<DeploymentStatus>(base::fail(*refusal)) : base::Result<DeploymentStatus>(bringUp(one.key, one.spec)));
}

void ToldPlatform::say(const DeploymentKey &key, const QString &step)
{
    for (const Waiting &one : m_waiting) {
        if (one.key == key && one.onStep)
            one.onStep(step);
    }
}

base::Async<DeploymentStatus> ToldPlatform::status(const DeploymentKey &key)
{
    if (unreachable)
        return base::failed<DeploymentStatus>(*unreachable);
    const auto known = m_running.find(key);
    return base::ready<DeploymentStatus>(known == m_running.end() ? DeploymentStatus() : known->second);
}

base::Async<bool> ToldPlatform::teardown(const DeploymentKey &key)
{
    if (unreachable)
        return base::failed<bool>(*unreachable);
    removed.push_back(key);
    m_running.erase(key);
    return base::ready<bool>(true);
}

base::Subscription ToldPlatform::listen(Listener listener)
{
    const int id = ++m_lastListener;
    m_listeners->emplace(id, std::move(listener));
    return base::Subscription([all = m_listeners, id] { all->erase(id); });
}

base::Subscription ToldPlatform::logs(const DeploymentKey &key, int tail, std::function<void(const deploy::LogLine &)> onLine)
{
    const auto &lines = m_logs[key];
    for (std::size_t i = lines.size() - std::min(lines.size(), std::size_t(tail)); i < lines.size(); ++i)
        onLine(lines[i]);
    return listen({key, std::move(onLine), {}});
}

base::Subscription ToldPlatform::watch(const DeploymentKey &key, std::function<void(const DeploymentStatus &)> onStatus)
{
    return listen({key, {}, std::move(onStatus)});
}

void ToldPlatform::pushLog(const DeploymentKey &key, const deploy::LogLine &line)
{
    m_logs[key].push_back(line);
    const auto listeners = *m_listeners;
    for (const auto &[id, listener] : listeners) {
        if (listener.key == key && listener.onLine)
            listener.onLine(line);
    }
}

void ToldPlatform::tell(const DeploymentKey &key)
{
    const DeploymentStatus status = m_running[key];
    const auto listeners = *m_listeners;
    for (const auto &[id, listener] : listeners) {
        if (listener.key == key && listener.onStatus)
            listener.onStatus(status);
    }
}

void ToldPlatform::measure(const DeploymentKey &key, double cpuPercent, qint64 memoryBytes)
{
    m_running[key].cpuPercent = cpuPercent;
    m_running[key].memoryBytes = memoryBytes;
    tell(key);
}

void ToldPlatform::stop(const DeploymentKey &key, const QString &problem)
{
    m_running[key].phase = DeploymentStatus::Phase::Stopped;
    m_running[key].problem = problem;
    tell(key);
}

int ToldPlatform::logListeners(const DeploymentKey &key) const
{
    return int(std::count_if(m_listeners->begin(), m_listeners->end(), [&](const auto &item) { return item.second.key == key && item.second.onLine; }));
}

int ToldPlatform::watchers(const DeploymentKey &key) const
{
    return int(std::count_if(m_listeners->begin(), m_listeners->end(), [&](const auto &item) { return item.second.key == key && item.second.onStatus; }));
}

} // namespace test
