// SPDX-License-Identifier: Apache-2.0
#include "models/market/DeploymentLedger.h"

namespace market {

namespace {
constexpr std::chrono::milliseconds GatherFor{50};
}

DeploymentLedger::DeploymentLedger(base::Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

void DeploymentLedger::apply(const Deployment &deployment)
{
    const auto known = m_deployments.find(deployment.id);
    if (known == m_deployments.end()) {
        m_deployments.insert(deployment.id, deployment);
        Q_EMIT deploymentAdded(deployment);
        return;
    }
    if (*known == deployment)
        return;
    *known = deployment;
    const bool first = m_changed.isEmpty();
    m_changed.insert(deployment.id);
    if (first)
        m_pending = m_clock.after(GatherFor, [this] { tellChanges(); });
}

void DeploymentLedger::remove(const QString &id)
{
    if (m_deployments.remove(id) == 0)
        return;
    m_changed.remove(id);
    Q_EMIT deploymentRemoved(id);
}

std::optional<Deployment> DeploymentLedger::deployment(const QString &id) const
{
    const auto known = m_deployments.constFind(id);
    return known == m_deployments.constEnd() ? std::nullopt : std::optional<Deployment>(*known);
}

std::vector<Deployment> DeploymentLedger::deployments() const
{
    return {m_deployments.cbegin(), m_deployments.cend()};
}

void DeploymentLedger::tellChanges()
{
    const QSet<QString> changed = std::exchange(m_changed, {});
    for (const QString &id : changed) {
        if (const auto current = deployment(id))
            Q_EMIT deploymentChanged(*current);
    }
}

} // namespace market
