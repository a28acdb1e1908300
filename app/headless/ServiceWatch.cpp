// SPDX-License-Identifier: Apache-2.0
#include "app/headless/ServiceWatch.h"

#include <algorithm>

namespace app {

namespace {

// A block is late after ten usual times, and after twice that following the chain is stuck; never sooner than these.
constexpr int lateAfterBlocks = 10;
constexpr qint64 lateAfterSeconds = 90;
constexpr qint64 stuckAfterSeconds = 600;

} // namespace

ServiceWatch::ServiceWatch(Services &services, QObject *parent)
    : QObject(parent), m_services(services), m_startedMs(services.clock.monotonicMs()), m_headAtMs(m_startedMs)
{
    connect(&services, &Services::step, this, [this](const QString &what) { m_waiting = what; });
    connect(&services, &Services::halted, this, [this](const base::Error &error) { m_waiting = error.summary; });
    connect(&services, &Services::living, this, [this] {
        m_waiting.clear();
        if (!std::exchange(m_living, true))
            m_headAtMs = m_services.clock.monotonicMs();
    });
    connect(&services.trigger, &deploy::Trigger::stateChanged, this, [this](deploy::Trigger::State state) {
        if (state == deploy::Trigger::State::CatchingUp || state == deploy::Trigger::State::Live)
            m_waiting.clear();
    });
    connect(&services.heads, &chain::HeadTracker::headChanged, this, [this] { m_headAtMs = m_services.clock.monotonicMs(); });
    connect(&services.socket, &chain::PushTransport::stateChanged, this, &ServiceWatch::onConnection);
}

void ServiceWatch::start()
{
    askEngine();
}

void ServiceWatch::setStopping()
{
    m_stopping = true;
    m_engineTimer.reset();
}

void ServiceWatch::onConnection(chain::PushTransport::State state)
{
    if (state != chain::PushTransport::State::Connected)
        return;
    if (std::exchange(m_connectedBefore, true))
        ++m_reconnects;
    m_headAtMs = m_services.clock.monotonicMs(); // from here on it may be expected
}

/// An engine tells nobody when it ends or begins, so it is asked; once it is there again, what waited for it goes on.
void ServiceWatch::askEngine()
{
    m_services.reactor.describe().then(this, [this](const base::Result<QString> &name) {
        if (m_stopping)
            return;
        if (name)
            m_engineName = *name;
        if (m_engineUp != name.has_value()) {
            const bool cameBack = name && m_engineUp == false;
            m_engineUp = name.has_value();
            Q_EMIT engineChanged(name.has_value(), name ? *name : name.error().summary);
            if (cameBack)
                m_services.retryFailedRuns();
        }
        m_engineTimer = m_services.clock.after(name ? EngineEvery : MissedEngineEvery, [this] { askEngine(); });
    });
}

double ServiceWatch::headAgeSeconds() const
{
    return double(m_services.clock.monotonicMs() - m_headAtMs) / 1000;
}

bool ServiceWatch::isStuck() const
{
    const qint64 limit = std::max<qint64>(stuckAfterSeconds, 2LL * lateAfterBlocks * m_services.network.blockTimeSeconds);
    return m_living && m_services.socket.state() == chain::PushTransport::State::Connected && headAgeSeconds() > double(limit);
}

StatusReport ServiceWatch::report() const
{
    StatusReport report;
    report.version = QCoreApplication::applicationVersion();
    report.networkId = m_services.network.id;
    report.networkName = m_services.network.name;
    report.chainId = m_services.network.chainId;
    report.dao = m_services.network.contract(QStringLiteral("dao"));
    report.uptimeSeconds = double(m_services.clock.monotonicMs() - m_startedMs) / 1000;
    report.process = ProcessFigures::read();

    report.living = m_living;
    report.connected = m_services.socket.state() == chain::PushTransport::State::Connected;
    if (const auto head = m_services.heads.head())
        report.headBlock = head->number;
    report.headAgeSeconds = headAgeSeconds();
    report.headLimitSeconds = double(std::max<qint64>(lateAfterSeconds, qint64(lateAfterBlocks) * m_services.network.blockTimeSeconds));
    report.reconnects = m_reconnects;
    const auto lost = m_services.socket.lastError();
    report.waiting = m_waiting.isEmpty() && !report.connected && lost ? lost->summary : m_waiting;

    report.trigger = m_services.trigger.state();
    report.triggerProblem = m_services.trigger.problem();
    report.paused = m_services.trigger.rule().paused;
    report.lagBlocks = m_services.trigger.lagBlocks();
    for (const deploy::TriggerRun &run : m_services.triggerDesk.rules().runs())
        ++report.runs[run.state()];
    for (const market::Deployment &deployment : m_services.deployments.deployments())
        ++report.deployments[deployment.state];

    report.engineAddress = m_services.engine.address().toString();
    report.engineName = m_engineName;
    report.engineUp = m_engineUp;
    report.hasWallet = m_services.vault.current().has_value();
    report.walletUnlocked = m_services.vault.isUnlocked();
    report.stopping = m_stopping;
    return report;
}

} // namespace app
