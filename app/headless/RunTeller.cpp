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
    listen(trigger);
    connect(&deployments, &market::DeploymentLedger::deploymentChanged, m_ears.get(), [this](const market::Deployment &deployment) { onDeployment(deployment); });
}

void RunTeller::follow(deploy::TriggerSet &rules)
{
    m_rules = &rules;
    connect(&rules, &deploy::TriggerSet::triggersChanged, m_ears.get(), [this] { listenToAll(); });
    listenToAll();
}

/// A trigger that was made has begun to read its journal, and has told nothing yet.
void RunTeller::listenToAll()
{
    for (const deploy::Rule &rule : m_rules->rules()) {
        if (deploy::Trigger *trigger = m_rules->trigger(rule.id))
            listen(*trigger);
    }
}

/// Each trigger by itself: one may be reading while another has news.
void RunTeller::listen(deploy::Trigger &trigger)
{
    using State = deploy::Trigger::State;
    trigger.disconnect(m_ears.get());
    connect(&trigger, &deploy::Trigger::runsChanged, m_ears.get(), [this, &trigger] { onRuns(trigger); });
    connect(&trigger, &deploy::Trigger::runChanged, m_ears.get(), [this, &trigger](const QString &key) {
        if (const auto run = trigger.run(key))
            tell(trigger, *run);
    });
    connect(&trigger, &deploy::Trigger::stateChanged, m_ears.get(), [this, &trigger](State state) {
        if (state == State::Loading)
            m_read.erase(&trigger);
    });
    if (trigger.state() == State::Stopped || trigger.state() == State::Loading)
        m_read.erase(&trigger);
    else if (!m_read.contains(&trigger))
        onRuns(trigger);
}

void RunTeller::stop()
{
    m_ears.reset();
}

/// The journal as it was left is no news, but what changes in it is.
void RunTeller::onRuns(const deploy::Trigger &trigger)
{
    if (trigger.state() == deploy::Trigger::State::Stopped)
        return;
    const auto runs = trigger.runs();
    const bool wasRead = m_read.contains(&trigger);
    for (const deploy::TriggerRun &run : runs)
        tell(trigger, run);
    m_read.insert(&trigger);
    if (!wasRead && &trigger == &m_trigger)
        m_log.info("journal", tr("The journal is open; deployments in it: %1.").arg(runs.size()), {{"runs", QString::number(runs.size())}});
}

void RunTeller::tell(const deploy::Trigger &trigger, const deploy::TriggerRun &run)
{
    const auto [told, isNew] = m_runs.try_emplace(run.key(), run.state());
    const bool same = !isNew && std::exchange(told->second, run.state()) == run.state();
    if (same || !m_read.contains(&trigger))
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
