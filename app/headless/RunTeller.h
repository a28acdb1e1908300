// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/headless/RunLog.h"
#include "models/deploy/TriggerSet.h"

#include <map>
#include <set>

namespace app {

/// Tells the log what becomes of the trigger's runs and of their containers: one line for each change of state.
class RunTeller final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunTeller)
public:
    RunTeller(deploy::Trigger &trigger, market::DeploymentLedger &deployments, const RunLog &log, QObject *parent = nullptr);
    /// Those of all the other rules, too.
    void follow(deploy::TriggerSet &rules);
    void stop(); ///< what ends with the program is no news

private:
    void listen(deploy::Trigger &trigger);
    void listenToAll();
    void onRuns(const deploy::Trigger &trigger);
    void onDeployment(const market::Deployment &deployment);
    void tell(const deploy::Trigger &trigger, const deploy::TriggerRun &run);

    deploy::Trigger &m_trigger;
    deploy::TriggerSet *m_rules = nullptr;
    market::DeploymentLedger &m_ledger;
    const RunLog &m_log;
    std::unique_ptr<QObject> m_ears = std::make_unique<QObject>(); ///< context of all that is listened to; gone after stop()
    std::set<const deploy::Trigger *> m_read;   ///< whose journal is read: what they tell from there on is news
    std::map<QString, deploy::RunState> m_runs; ///< as they were told last
    std::map<QString, market::Deployment::State> m_deployments;
};

} // namespace app
