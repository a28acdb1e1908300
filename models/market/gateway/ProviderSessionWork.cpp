// SPDX-License-Identifier: Apache-2.0
// What a session asks its provider's gateway, and what it makes of the answers; the rest is in ProviderSession.cpp.
#include "models/base/Logging.h"
#include "models/market/gateway/GatewayStream.h"
#include "models/market/gateway/ProviderSession.h"

using namespace std::chrono_literals;

namespace market {

namespace {

bool isTriedAgain(const base::Error &error)
{
    switch (error.code) {
    case base::ErrorCode::NotFound: // the provider may not have seen the lease yet
    case base::ErrorCode::Network:
    case base::ErrorCode::Timeout:
        return true;
    case base::ErrorCode::Remote:
        return error.remoteCode >= 500;
    default:
        return false;
    }
}

LeaseSession::State stateAfter(const base::Error &error)
{
    switch (error.code) {
    case base::ErrorCode::NotFound:
        return LeaseSession::State::AwaitingManifest;
    case base::ErrorCode::Network:
    case base::ErrorCode::Timeout:
        return LeaseSession::State::Unreachable;
    case base::ErrorCode::Locked:
        return LeaseSession::State::Locked;
    default:
        return LeaseSession::State::Refused;
    }
}

} // namespace

/// The first manifest goes as soon as there is a provider; a newer one when the provider has accepted the update.
bool ProviderSession::shouldSend() const
{
    return m_loaded && !m_sending && !m_manifestRefused && !m_kept.manifest.isEmpty() && !m_kept.isSent() && (!m_kept.receipt || m_updateAccepted);
}

void ProviderSession::send()
{
    if (m_tryingSinceMs == 0)
        m_tryingSinceMs = m_context.clock.monotonicMs();
    m_sending = true;
    m_next.reset();
    ++m_attempts;
    if (m_attempts == 1)
        setState(State::Sending);
    m_client->sendManifest(m_lease, m_kept.manifest).then(this, [this, turn = m_turn](const base::Result<ManifestReceipt> &receipt) {
        if (turn == m_turn)
            sent(receipt);
    });
}

void ProviderSession::sent(const base::Result<ManifestReceipt> &receipt)
{
    m_sending = false;
    const auto answer = std::exchange(m_answer, base::Promise<ManifestReceipt>());
    if (!receipt) {
        sendFailed(receipt.error());
        return answer.fail(receipt.error());
    }
    m_kept.receipt = *receipt;
    m_kept.receipt->attempts = std::exchange(m_attempts, 0);
    m_tryingSinceMs = 0;
    m_backOff.reset();
    m_context.archive.noteSent(m_lease, *m_kept.receipt).then(this, [](const base::Result<bool> &noted) {
        if (!noted)
            qCWarning(logStore).noquote() << "the receipt is not kept:" << noted.error().toLogLine();
    });
    setState(State::Deploying);
    Q_EMIT changed();
    answer.complete(*m_kept.receipt);
    workAfter(1s);
}

void ProviderSession::sendFailed(const base::Error &error)
{
    qCInfo(logChain).noquote() << "manifest of lease" << m_lease << "not taken:" << error.toLogLine();
    if (!isTriedAgain(error)) {
        m_manifestRefused = error.code == base::ErrorCode::Remote || error.code == base::ErrorCode::Invalid;
        m_tryingSinceMs = 0;
        setState(stateAfter(error), error.summary);
        return workAfter(StatusEvery);
    }
    const bool late = m_context.clock.monotonicMs() - m_tryingSinceMs >= std::chrono::milliseconds(ProviderWaits).count();
    const QString problem = late ? tr("A provider waits 5 minutes for the manifest, and they are over. It is still tried; close the lease if this stays. %1").arg(error.summary)
                                 : error.summary;
    setState(stateAfter(error), problem);
    workAfter(m_backOff.next());
}

void ProviderSession::askStatus()
{
    if (std::exchange(m_asking, true))
        return;
    m_client->status(m_lease).then(this, [this, turn = m_turn](const base::Result<GatewayStatus> &status) {
        if (turn == m_turn)
            statusCame(status);
    });
}

void ProviderSession::statusCame(const base::Result<GatewayStatus> &status)
{
    m_asking = false;
    if (m_sending)
        return; // what comes of that is newer
    if (!status)
        return statusFailed(status.error());
    const bool news = m_status != *status;
    m_status = *status;
    m_statusMs = m_context.clock.nowMs();
    m_deployed = true;
    m_backOff.reset();
    m_tryingSinceMs = 0;
    const bool stays = m_manifestRefused && m_state == State::Refused; // the old one runs on, and the person must still know
    const State next = stays ? State::Refused : status->isReady() ? State::Ready : State::Deploying;
    const State before = m_state;
    setState(next, stays ? m_problem : status->isReady() ? QString() : slowProblem());
    if (news || before != next)
        Q_EMIT changed();
    shareStreams();
    if (!m_nextLook)
        planHealth();
    const bool ready = next == State::Ready;
    workAfter(m_watched ? ready ? StatusEvery : StatusOften : ready ? StatusRarely : StatusEvery);
}

void ProviderSession::statusFailed(const base::Error &error)
{
    qCDebug(logChain).noquote() << "status of lease" << m_lease << error.toLogLine();
    if (m_manifestRefused && m_state == State::Refused) { // that problem is the one to solve
        return workAfter(StatusEvery);
    }
    QString problem = error.summary;
    if (error.code == base::ErrorCode::NotFound && m_kept.manifest.isEmpty())
        problem = tr("The provider waits for the manifest, which is not known on this computer. Send it from here, or from where the order was placed.");
    setState(stateAfter(error), problem);
    const bool soon = m_watched && error.code == base::ErrorCode::NotFound;
    workAfter(isTriedAgain(error) ? soon ? std::chrono::milliseconds(StatusOften) : m_backOff.next() : std::chrono::milliseconds(StatusEvery));
}

QString ProviderSession::slowProblem() const
{
    if (!m_kept.receipt || m_context.clock.nowMs() - m_kept.receipt->sentMs < std::chrono::milliseconds(ReadyExpected).count())
        return {};
    for (const ServiceStatus &service : m_status->services) {
        if (!service.isReady() && !service.containerStates.isEmpty())
            return tr("The provider took the manifest more than 10 minutes ago, but “%1” is not ready: “%2”. Look at the events and the logs, or close the lease.")
                .arg(service.name, service.containerStates.first());
    }
    return tr("The provider took the manifest more than 10 minutes ago, but not everything is ready. Look at the events and the logs, or close the lease.");
}

void ProviderSession::planHealth()
{
    const bool now = m_watched && (m_health.empty() || m_context.clock.nowMs() - m_health.back().timeMs >= std::chrono::milliseconds(HealthOften).count());
    const bool first = m_health.empty();
    const std::chrono::milliseconds delay = now || first ? 0s : m_watched ? HealthOften : HealthEvery;
    m_nextLook = m_context.clock.after(delay, [this] { lookAtService(); });
}

void ProviderSession::lookAtService()
{
    const QUrl url = m_status && m_client ? HealthProbe::target(*m_status, m_client->address().host) : QUrl();
    if (url.isEmpty()) {
        m_nextLook = {}; // the next status plans again
        return;
    }
    m_nextLook = m_context.clock.after(m_watched ? HealthOften : HealthEvery, [this] { lookAtService(); });
    m_probe.look(url).then(this, [this, turn = m_turn](const base::Result<HealthSample> &sample) {
        if (!sample || turn != m_turn)
            return;
        m_health.push_back(*sample);
        if (m_health.size() > std::size_t(LeaseArchive::MaxHealth))
            m_health.erase(m_health.begin());
        (void)m_context.archive.addHealth(m_lease, *sample);
        Q_EMIT healthChanged();
    });
}

} // namespace market
