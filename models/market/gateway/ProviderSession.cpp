// SPDX-License-Identifier: Apache-2.0
#include "models/market/gateway/ProviderSession.h"

#include "models/base/Logging.h"
#include "models/market/gateway/GatewayShell.h"
#include "models/market/gateway/GatewayStream.h"

namespace market {

namespace {

OrderMode modeOf(const Lease &lease, const Order *order)
{
    const bool fizz = order ? order->terms.mode == quint8(OrderMode::Fizz) : lease.fizzId != 0;
    return fizz ? OrderMode::Fizz : OrderMode::Provider;
}

} // namespace

ProviderSession::ProviderSession(const Context &context, quint64 lease, QObject *parent)
    : LeaseSession(parent), m_context(context), m_lease(lease), m_logs(context.archive, context.clock, lease, LeaseArchive::Stream::Logs),
      m_events(context.archive, context.clock, lease, LeaseArchive::Stream::Events), m_probe(context.clock)
{
    load();
}

ProviderSession::~ProviderSession() = default;

void ProviderSession::load()
{
    m_context.archive.manifest(m_lease).then(this, [this](const base::Result<KeptManifest> &kept) {
        if (!kept)
            qCWarning(logStore).noquote() << "no kept manifest:" << kept.error().toLogLine();
        if (kept && m_kept.manifest.isEmpty()) // none came meanwhile
            m_kept = *kept;
        m_loaded = true;
        Q_EMIT changed();
        work();
    });
    m_context.archive.health(m_lease).then(this, [this](const base::Result<std::vector<HealthSample>> &samples) {
        if (!samples || samples->empty())
            return;
        m_health.insert(m_health.begin(), samples->begin(), samples->end());
        Q_EMIT healthChanged();
    });
}

void ProviderSession::setState(State state, const QString &problem)
{
    if (m_state == state && m_problem == problem)
        return;
    m_state = state;
    m_problem = problem;
    Q_EMIT changed();
}

void ProviderSession::setUnlocked(bool unlocked)
{
    if (std::exchange(m_unlocked, unlocked) != unlocked)
        update();
}

void ProviderSession::update()
{
    const MarketState &state = m_context.market.state();
    const Lease *lease = state.leases.lease(m_lease);
    if (!lease || !lease->isActive()) {
        hangUp();
        return setState(State::Ended);
    }
    const Order *order = state.orders.order(m_lease);
    const bool accepted = order && order->updateAccepted;
    if (!std::exchange(m_updateAccepted, accepted) && accepted)
        m_manifestRefused = false; // of the terms before
    if (!m_unlocked) {
        hangUp();
        const QString problem = tr("The wallet is locked, so the provider is not asked and no lines come in. Unlock the wallet to go on.");
        m_logs.setProblem(problem);
        m_events.setProblem(problem);
        return setState(State::Locked, problem);
    }
    const Provider *provider = state.providers.provider(lease->provider);
    const auto address = gatewayAddress(provider ? *provider : Provider(), modeOf(*lease, order));
    if (!address) {
        hangUp();
        return setState(State::NoGateway, address.error().summary);
    }
    if (!m_client || m_client->address() != *address) {
        hangUp();
        m_client = std::make_unique<GatewayClient>(*address, m_context.access, m_context.clock);
        m_logs.setProblem({});
        m_events.setProblem({});
        setState(State::Connecting);
    }
    if (!m_next || shouldSend())
        work();
}

/// No answer of the present client counts any more, and nothing is planned.
void ProviderSession::hangUp()
{
    ++m_turn;
    m_next.reset();
    m_nextLook.reset();
    m_sending = m_asking = m_deployed = false;
    m_tryingSinceMs = 0;
    m_answer.fail({base::ErrorCode::Cancelled, tr("The manifest was not sent: the wallet was locked, or the lease has ended. Look at the lease, then try again."), {}, nullptr, 0});
    m_answer = base::Promise<ManifestReceipt>();
    shareStreams();
    m_client.reset();
}

void ProviderSession::work()
{
    if (!m_client || !m_loaded || m_sending)
        return;
    m_next.reset();
    if (shouldSend())
        return send();
    askStatus();
}

void ProviderSession::workAfter(std::chrono::milliseconds delay)
{
    m_next = m_context.clock.after(delay, [this] {
        m_next = {};
        work();
    });
}

void ProviderSession::refresh()
{
    m_backOff.reset();
    for (GatewayStream *stream : {m_logStream.get(), m_eventStream.get()}) {
        if (stream)
            stream->retryNow();
    }
    work();
}

void ProviderSession::manifestKept(const QByteArray &manifest, qint64 keptMs)
{
    m_kept.manifest = manifest;
    m_kept.keptMs = keptMs;
    m_manifestRefused = false;
    m_attempts = 0;
    Q_EMIT changed();
    work();
}

base::Async<ManifestReceipt> ProviderSession::sendManifest(const QByteArray &manifest)
{
    using base::ErrorCode;
    if (const auto checked = GatewayClient::checkManifest(manifest); !checked)
        return base::failed<ManifestReceipt>(checked.error());
    if (m_sending)
        return base::failed<ManifestReceipt>({ErrorCode::Conflict, tr("A manifest is on its way already. Wait until the provider has answered."), {}, nullptr, 0});
    if (!m_client) {
        const QString why = m_problem.isEmpty() ? tr("The lease has ended, so nothing can be sent for it. Place a new order.") : m_problem;
        return base::failed<ManifestReceipt>({m_state == State::Locked ? ErrorCode::Locked : ErrorCode::NotFound, why, {}, nullptr, 0});
    }
    m_kept.manifest = manifest;
    m_kept.keptMs = m_context.clock.nowMs();
    m_manifestRefused = false;
    m_attempts = 0;
    m_sending = true;
    const auto future = m_answer.future();
    // On disk first: what the provider runs is known here whatever happens then.
    m_context.archive.keepManifest(m_lease, manifest, m_kept.keptMs).then(this, [this, turn = m_turn](const base::Result<bool> &kept) {
        if (turn != m_turn)
            return;
        m_sending = false;
        if (!kept)
            return std::exchange(m_answer, base::Promise<ManifestReceipt>()).fail(kept.error());
        send();
    });
    return future;
}

void ProviderSession::setStreaming(bool allowed)
{
    if (std::exchange(m_streaming, allowed) != allowed)
        shareStreams();
}

void ProviderSession::shareStreams()
{
    const bool wanted = m_streaming && m_deployed && m_client;
    if (wanted == (m_logStream != nullptr))
        return;
    if (!wanted) {
        m_logs.follow(nullptr);
        m_events.follow(nullptr);
        m_logStream.reset();
        m_eventStream.reset();
        return;
    }
    const auto make = [this](GatewayStream::Kind kind) {
        return std::make_unique<GatewayStream>(m_client->address(), m_lease, kind, m_context.access, m_context.clock);
    };
    m_logStream = make(GatewayStream::Kind::Logs);
    m_eventStream = make(GatewayStream::Kind::Events);
    m_logs.follow(m_logStream.get());
    m_events.follow(m_eventStream.get());
}

std::unique_ptr<LeaseShell> ProviderSession::openShell(const QString &service, int columns, int rows)
{
    if (!m_client)
        return std::make_unique<NoShell>(m_problem.isEmpty() ? tr("The lease has ended, so there is no shell any more.") : m_problem);
    return std::make_unique<GatewayShell>(m_client->address(), m_lease, service, columns, rows, m_context.access, m_context.clock);
}

void ProviderSession::setWatched(bool watched)
{
    if (std::exchange(m_watched, watched) == watched)
        return;
    Q_EMIT watchedChanged();
    if (!watched || !m_client)
        return;
    const bool old = m_context.clock.nowMs() - m_statusMs >= std::chrono::milliseconds(StatusEvery).count();
    if ((m_state != State::Ready || old) && !m_sending && !m_asking)
        work();
    planHealth();
}

} // namespace market
