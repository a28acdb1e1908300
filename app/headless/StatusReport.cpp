// SPDX-License-Identifier: Apache-2.0
#include "app/headless/StatusReport.h"

#include "app/headless/MetricsText.h"
#include "models/base/Json.h"
#include "models/base/VisibleText.h"

#include <array>
#include <nlohmann/json.hpp>

namespace app {

namespace {

using TriggerState = deploy::Trigger::State;
using DeploymentState = market::Deployment::State;
using deploy::RunState;

constexpr std::array triggerStates{TriggerState::Stopped,      TriggerState::Loading, TriggerState::CatchingUp, TriggerState::Live,
                                   TriggerState::Disconnected, TriggerState::Alarmed, TriggerState::Failed};
constexpr std::array runStates{RunState::Seen,        RunState::Confirming,  RunState::Held,    RunState::Deploying, RunState::Running,
                               RunState::FailedRetry, RunState::FailedFinal, RunState::Reorged, RunState::Closing,   RunState::Closed};
constexpr std::array deploymentStates{DeploymentState::Ordered, DeploymentState::Starting, DeploymentState::Running, DeploymentState::Unhealthy,
                                      DeploymentState::Closing, DeploymentState::Closed,   DeploymentState::Failed};

/// All states there are, so that a figure that falls to nothing is told as 0 and not left out.
template <class State, std::size_t Count>
std::map<State, quint64> complete(std::map<State, quint64> counts, const std::array<State, Count> &states)
{
    for (const State state : states)
        counts.try_emplace(state, 0);
    return counts;
}

/// Foreign text, ready for JSON.
std::string shown(const QString &text)
{
    return base::visibleText(text).toStdString();
}

template <class State>
nlohmann::ordered_json objectOf(const std::map<State, quint64> &counts)
{
    nlohmann::ordered_json object = nlohmann::ordered_json::object();
    for (const auto &[state, count] : counts)
        object[nameOf(state).toStdString()] = count;
    return object;
}

nlohmann::ordered_json numberOrNull(const std::optional<quint64> &number)
{
    return number ? nlohmann::ordered_json(*number) : nlohmann::ordered_json();
}

void addProcess(MetricsText &text, const ProcessFigures &process)
{
    if (process.cpuSeconds) {
        text.family("process_cpu_seconds_total", "counter", "Total user and system CPU time spent in seconds.");
        text.sample(*process.cpuSeconds);
    }
    if (process.residentBytes)
        text.gauge("process_resident_memory_bytes", "Resident memory size in bytes.", double(*process.residentBytes));
    if (process.virtualBytes)
        text.gauge("process_virtual_memory_bytes", "Virtual memory size in bytes.", double(*process.virtualBytes));
    if (process.openDescriptors)
        text.gauge("process_open_fds", "Number of open file descriptors.", double(*process.openDescriptors));
    if (process.mostDescriptors)
        text.gauge("process_max_fds", "Maximum number of open file descriptors.", double(*process.mostDescriptors));
    if (process.startedAt)
        text.gauge("process_start_time_seconds", "Start time of the process since unix epoch in seconds.", *process.startedAt);
}

} // namespace

QString nameOf(deploy::Trigger::State state)
{
    switch (state) {
    case TriggerState::Stopped:
        return QStringLiteral("stopped");
    case TriggerState::Loading:
        return QStringLiteral("loading");
    case TriggerState::CatchingUp:
        return QStringLiteral("catching-up");
    case TriggerState::Live:
        return QStringLiteral("live");
    case TriggerState::Disconnected:
        return QStringLiteral("disconnected");
    case TriggerState::Alarmed:
        return QStringLiteral("alarmed");
    case TriggerState::Failed:
        return QStringLiteral("failed");
    }
    return {};
}

QString nameOf(market::Deployment::State state)
{
    switch (state) {
    case DeploymentState::Ordered:
        return QStringLiteral("ordered");
    case DeploymentState::Starting:
        return QStringLiteral("starting");
    case DeploymentState::Running:
        return QStringLiteral("running");
    case DeploymentState::Unhealthy:
        return QStringLiteral("unhealthy");
    case DeploymentState::Closing:
        return QStringLiteral("closing");
    case DeploymentState::Closed:
        return QStringLiteral("closed");
    case DeploymentState::Failed:
        return QStringLiteral("failed");
    }
    return {};
}

QString nameOf(deploy::RunState state)
{
    QString name; // of "FailedRetry" comes "failed-retry"
    for (const QChar letter : deploy::toText(state)) {
        if (letter.isUpper() && !name.isEmpty())
            name += u'-';
        name += letter.toLower();
    }
    return name;
}

QString StatusReport::trouble() const
{
    if (stopping)
        return tr("It is stopping.");
    if (!living)
        return waiting.isEmpty() ? tr("It is starting.") : waiting;
    if (trigger == TriggerState::Failed || trigger == TriggerState::Alarmed)
        return triggerProblem.isEmpty() ? tr("The trigger has stopped: open the window and look at the journal.") : triggerProblem;
    if (!connected)
        return waiting.isEmpty() ? tr("The connection to the node is lost; it is tried again.") : waiting;
    if (headAgeSeconds > headLimitSeconds)
        return tr("The node has told of no new block for %1 seconds.").arg(qint64(headAgeSeconds));
    if (dao && (trigger == TriggerState::Stopped || trigger == TriggerState::Loading))
        return waiting.isEmpty() ? tr("The trigger is starting.") : waiting;
    return {};
}

bool StatusReport::isHealthy() const
{
    return trouble().isEmpty();
}

QString StatusReport::sentence() const
{
    const QString wrong = trouble();
    if (!wrong.isEmpty())
        return wrong;
    if (!dao)
        return tr("Following %1 at block %2; there is no DAO whose decisions are deployed.").arg(networkName).arg(headBlock.value_or(0));
    if (paused)
        return tr("Following %1 at block %2, %3 behind; the trigger is paused.").arg(networkName).arg(headBlock.value_or(0)).arg(lagBlocks);
    return tr("Following %1 at block %2, %3 behind.").arg(networkName).arg(headBlock.value_or(0)).arg(lagBlocks);
}

QByteArray StatusReport::json() const
{
    using Json = nlohmann::ordered_json;
    const Json json{
        {"healthy", isHealthy()},
        {"sentence", shown(sentence())},
        {"version", version.toStdString()},
        {"uptimeSeconds", qint64(uptimeSeconds)},
        {"network", Json{{"id", networkId.toStdString()}, {"name", shown(networkName)}, {"chainId", chainId},
                         {"dao", dao ? Json(dao->toString().toStdString()) : Json()}}},
        {"head", Json{{"block", numberOrNull(headBlock)}, {"ageSeconds", qint64(headAgeSeconds)}, {"connected", connected}, {"reconnects", reconnects}}},
        {"trigger", Json{{"state", nameOf(trigger).toStdString()}, {"problem", shown(triggerProblem)}, {"paused", paused},
                         {"alarmed", trigger == TriggerState::Alarmed}, {"lagBlocks", lagBlocks}}},
        {"runs", objectOf(complete(runs, runStates))},
        {"deployments", objectOf(complete(deployments, deploymentStates))},
        {"engine", Json{{"address", shown(engineAddress)}, {"name", shown(engineName)}, {"up", engineUp ? Json(*engineUp) : Json()}}},
        {"wallet", Json{{"present", hasWallet}, {"locked", !walletUnlocked}}},
    };
    return base::jsonText(json, 2) + '\n';
}

QByteArray StatusReport::metrics() const
{
    MetricsText text;
    text.family("commonrack_build_info", "gauge", "Always 1; the labels say what runs.");
    text.sample(1, {{"version", version}, {"network", networkId}, {"chain_id", QString::number(chainId)}});
    text.gauge("commonrack_healthy", "1 while the chain is followed and the trigger acts on it.", isHealthy() ? 1 : 0);
    text.gauge("commonrack_uptime_seconds", "Seconds since the start.", uptimeSeconds);
    text.gauge("commonrack_head_block", "Number of the newest block the node told of; 0 before the first.", double(headBlock.value_or(0)));
    text.gauge("commonrack_head_age_seconds", "Seconds since that block came.", headAgeSeconds);
    text.gauge("commonrack_connected", "1 while the node is connected.", connected ? 1 : 0);
    text.family("commonrack_reconnects_total", "counter", "How often the node was connected again.");
    text.sample(double(reconnects));
    text.family("commonrack_trigger_state", "gauge", "1 for the state the trigger is in, 0 for the others.");
    for (const TriggerState state : triggerStates)
        text.sample(state == trigger ? 1 : 0, {{"state", nameOf(state)}});
    text.gauge("commonrack_trigger_lag_blocks", "Blocks between the newest known and the last one handled.", double(lagBlocks));
    text.gauge("commonrack_trigger_alarmed", "1 while an alarm waits for a person.", trigger == TriggerState::Alarmed ? 1 : 0);
    text.gauge("commonrack_trigger_paused", "1 while nothing new is deployed on somebody's wish.", paused ? 1 : 0);
    text.family("commonrack_trigger_runs", "gauge", "Rows of the journal by state.");
    for (const auto &[state, count] : complete(runs, runStates))
        text.sample(double(count), {{"state", nameOf(state)}});
    text.family("commonrack_deployments", "gauge", "Deployments by state, as the container engine measures them.");
    for (const auto &[state, count] : complete(deployments, deploymentStates))
        text.sample(double(count), {{"state", nameOf(state)}});
    if (engineUp)
        text.gauge("commonrack_engine_up", "1 while the container engine answers.", *engineUp ? 1 : 0);
    text.gauge("commonrack_wallet_unlocked", "1 while the current account's key is in memory.", walletUnlocked ? 1 : 0);
    addProcess(text, process);
    return text.text();
}

} // namespace app
