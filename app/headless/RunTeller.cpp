// SPDX-License-Identifier: Apache-2.0
#include "app/headless/RunTeller.h"

#include "app/headless/StatusReport.h"

namespace app {

namespace {

QString wordsFor(deploy::RunState state)
{
    using deploy::RunState;
    switch (state) {
    case RunState::Seen:
        return RunTeller::tr("seen");
    case RunState::Confirming:
        return RunTeller::tr("confirming");
    case RunState::Held:
        return RunTeller::tr("held");
    case RunState::Deploying:
        return RunTeller::tr("deploying");
    case RunState::Running:
        return RunTeller::tr("running");
    case RunState::FailedRetry:
        return RunTeller::tr("failed, will be tried again");
    case RunState::FailedFinal:
        return RunTeller::tr("failed, a person must act");
    case RunState::Reorged:
        return RunTeller::tr("its block left the chain");
    case RunState::Closing:
        return RunTeller::tr("closing");
    case RunState::Closed:
        return RunTeller::tr("closed");
    }
    return deploy::toText(state);
}

} // namespace

RunTeller::RunTeller(deploy::Trigger &trigger, market::DeploymentLedger &deployments, const RunLog &log, QObject *parent)
    : QObject(parent), m_trigger(trigger), m_ledger(deployments), m_log(log)
{
    connect(&trigger, &deploy::Trigger::runsChanged, this, &RunTeller::onRuns);
    connect(&trigger, &deploy::Trigger::runChanged, this, [this](const QString &key) {
        if (const auto run = m_trigger.run(key))
            tell(*run);
    });
    connect(&deployments, &market::DeploymentLedger::deploymentChanged, this, &RunTeller::onDeployment);
}

void RunTeller::follow(deploy::TriggerSet &rules)
{
    m_rules = &rules;
    connect(&rules, &deploy::TriggerSet::runsChanged, this, &RunTeller::onOthers);
    connect(&rules, &deploy::TriggerSet::runChanged, this, [this](const QString &key) {
        const deploy::Trigger *trigger = m_rules->triggerOf(key);
        if (trigger && trigger != &m_trigger)
            tell(*trigger->run(key));
    });
}

void RunTeller::onOthers()
{
    for (const deploy::Rule &rule : m_rules->rules()) {
        const deploy::Trigger *trigger = m_rules->trigger(rule.id);
        if (!trigger || trigger == &m_trigger)
            continue;
        const bool wasLeft = trigger->state() == deploy::Trigger::State::Loading;
        for (const deploy::TriggerRun &run : trigger->runs()) {
            if (wasLeft)
                m_runs[run.key()] = run.state();
            else
                tell(run);
        }
    }
}

void RunTeller::stop()
{
    if (m_rules)
        m_rules->disconnect(this);
    m_trigger.disconnect(this);
    m_ledger.disconnect(this);
}

/// The journal as it was left is no news, but what changes in it is.
void RunTeller::onRuns()
{
    const auto runs = m_trigger.runs();
    if (m_trigger.state() == deploy::Trigger::State::Loading) {
        for (const deploy::TriggerRun &run : runs)
            m_runs[run.key()] = run.state();
        m_log.info("journal", tr("The journal is open; deployments in it: %1.").arg(runs.size()), {{"runs", QString::number(runs.size())}});
        return;
    }
    for (const deploy::TriggerRun &run : runs)
        tell(run);
}

void RunTeller::tell(const deploy::TriggerRun &run)
{
    const auto [told, isNew] = m_runs.try_emplace(run.key(), run.state());
    const bool same = !isNew && std::exchange(told->second, run.state()) == run.state();
    if (same || m_trigger.state() == deploy::Trigger::State::Loading)
        return;
    using deploy::RunState;
    const bool failed = run.state() == RunState::FailedFinal;
    const bool odd = failed || run.state() == RunState::FailedRetry || run.state() == RunState::Reorged || run.state() == RunState::Held;
    QString sentence = tr("Deployment %1 (%2): %3.").arg(QString::number(run.entry.run), run.service, wordsFor(run.state()));
    const QString why = run.entry.error.isEmpty() ? run.step : run.entry.error;
    if (odd && !why.isEmpty())
        sentence += u' ' + why;
    if (run.state() == RunState::Running && !run.target().isEmpty())
        sentence += u' ' + tr("It is reached at %1.").arg(run.target());
    RunLog::Fields fields{{"key", run.key()}, {"state", nameOf(run.state())}, {"service", run.service}, {"image", run.image}};
    if (run.entry.proposal)
        fields.emplace_back("proposal", QString::number(*run.entry.proposal));
    m_log.tell(failed ? RunLog::Level::Error : odd ? RunLog::Level::Warning : RunLog::Level::Info, "run", sentence, fields);
}

/// What becomes of a container after the trigger has done its work.
void RunTeller::onDeployment(const market::Deployment &deployment)
{
    using State = market::Deployment::State;
    const auto [told, isNew] = m_deployments.try_emplace(deployment.id, deployment.state);
    const State before = isNew ? State::Ordered : std::exchange(told->second, deployment.state);
    const bool bad = deployment.state == State::Unhealthy || deployment.state == State::Failed;
    if (before == deployment.state || (!bad && before != State::Unhealthy && before != State::Failed))
        return; // the trigger's own steps are told as such
    m_log.tell(bad ? RunLog::Level::Warning : RunLog::Level::Info, "deployment",
               bad ? tr("%1 is not well: %2").arg(deployment.service, deployment.problem) : tr("%1 is well again.").arg(deployment.service),
               {{"key", deployment.id}, {"state", nameOf(deployment.state)}});
}

} // namespace app
