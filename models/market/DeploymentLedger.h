// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"
#include "models/market/Deployment.h"

#include <QMap>
#include <QObject>
#include <QSet>

namespace market {

/// All deployments by id. What changes is told at once for additions and removals; changes of what is there are gathered
/// (about 50 ms) and told once a deployment, so that a storm of measurements costs the views one update.
class DeploymentLedger final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeploymentLedger)
public:
    explicit DeploymentLedger(base::Clock &clock, QObject *parent = nullptr);

    /// Adds the deployment, or replaces the one with the same id; an equal one changes nothing.
    void apply(const Deployment &deployment);
    void remove(const QString &id);
    [[nodiscard]] std::optional<Deployment> deployment(const QString &id) const;
    [[nodiscard]] std::vector<Deployment> deployments() const; ///< by id
    [[nodiscard]] qsizetype size() const { return m_deployments.size(); }

Q_SIGNALS:
    void deploymentAdded(const market::Deployment &deployment);
    void deploymentChanged(const market::Deployment &deployment); ///< gathered
    void deploymentRemoved(const QString &id);

private:
    void tellChanges();
    base::Clock &m_clock;
    QMap<QString, Deployment> m_deployments;
    QSet<QString> m_changed;
    base::Subscription m_pending;
};

} // namespace market
