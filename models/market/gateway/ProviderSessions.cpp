// SPDX-License-Identifier: Apache-2.0
#include "models/market/gateway/ProviderSessions.h"

#include <algorithm>

namespace market {

ProviderSessions::ProviderSessions(Market &market, chain::Signer &signer, store::Database &database, quint64 chainId, base::Clock &clock, QObject *parent)
    : LeaseSessions(parent), m_market(market), m_clock(clock), m_access(signer, clock), m_archive(database, chainId)
{
    connect(&market, &Market::changed, this, &ProviderSessions::onMarket);
}

ProviderSessions::~ProviderSessions()
{
    blockSignals(true);
    m_sessions.clear(); // they use the access and the archive
    for (const QPointer<ProviderSession> &leaving : m_leaving)
        delete leaving.data();
}

void ProviderSessions::setAccount(const chain::Address &account)
{
    if (account == m_account)
        return;
    m_account = account;
    m_access.forget();
    while (!m_sessions.empty())
        remove(m_sessions.begin()->first);
    readAll();
}

void ProviderSessions::setUnlocked(bool unlocked)
{
    if (std::exchange(m_unlocked, unlocked) == unlocked)
        return;
    if (!unlocked)
        m_access.forget();
    for (const auto &[lease, session] : m_sessions)
        session->setUnlocked(unlocked);
}

void ProviderSessions::onMarket(const MarketChanges &changes)
{
    if (changes.all)
        return readAll();
    for (const quint64 id : changes.leases)
        readLease(id);
    for (const quint64 id : changes.orders) {
        if (const auto found = m_sessions.find(id); found != m_sessions.end())
            found->second->update();
    }
    if (!changes.providers.empty()) {
        for (const auto &[lease, session] : m_sessions)
            session->update();
    }
}

void ProviderSessions::readAll()
{
    std::vector<quint64> known;
    for (const auto &[lease, session] : m_sessions)
        known.push_back(lease);
    for (const quint64 lease : known)
        readLease(lease);
    if (m_account.isZero())
        return;
    std::vector<quint64> mine;
    for (const auto &[id, lease] : m_market.state().leases.leases()) {
        if (isMine(&lease) && lease.isActive() && !m_sessions.contains(id))
            mine.push_back(id);
    }
    for (const quint64 id : mine)
        make(id);
    shareStreams();
}

void ProviderSessions::readLease(quint64 id)
{
    const Lease *lease = m_market.state().leases.lease(id);
    const auto found = m_sessions.find(id);
    if (!isMine(lease)) {
        if (found != m_sessions.end())
            remove(id);
        return;
    }
    if (found != m_sessions.end())
        found->second->update();
    else if (lease->isActive())
        make(id);
    shareStreams();
}

ProviderSession *ProviderSessions::make(quint64 lease)
{
    auto made = std::make_unique<ProviderSession>(ProviderSession::Context{m_market, m_access, m_archive, m_clock}, lease);
    ProviderSession *session = made.get();
    m_sessions.emplace(lease, std::move(made));
    connect(session, &LeaseSession::changed, this, [this, lease] { Q_EMIT sessionChanged(lease); });
    connect(session, &ProviderSession::watchedChanged, this, &ProviderSessions::shareStreams);
    session->setUnlocked(m_unlocked);
    session->update();
    shareStreams();
    return session;
}

void ProviderSessions::remove(quint64 lease)
{
    auto node = m_sessions.extract(lease);
    if (!node)
        return;
    node.mapped()->disconnect(this);
    Q_EMIT sessionEnded(lease);
    std::erase_if(m_leaving, [](const QPointer<ProviderSession> &leaving) { return leaving.isNull(); });
    m_leaving.emplace_back(node.mapped().get());
    node.mapped().release()->deleteLater(); // one of its signals may be what led here
}

/// The watched ones first, then the newest leases.
void ProviderSessions::shareStreams()
{
    std::vector<ProviderSession *> order;
    for (auto it = m_sessions.rbegin(); it != m_sessions.rend(); ++it) {
        if (it->second->state() != LeaseSession::State::Ended)
            order.push_back(it->second.get());
    }
    std::stable_partition(order.begin(), order.end(), [](const ProviderSession *session) { return session->isWatched(); });
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i]->setStreaming(2 * (i + 1) <= MaxStreams);
}

LeaseSession *ProviderSessions::session(quint64 lease)
{
    if (const auto found = m_sessions.find(lease); found != m_sessions.end())
        return found->second.get();
    return isMine(m_market.state().leases.lease(lease)) ? make(lease) : nullptr;
}

std::vector<const LeaseSession *> ProviderSessions::sessions() const
{
    std::vector<const LeaseSession *> all;
    for (const auto &[id, session] : m_sessions)
        all.push_back(session.get());
    return all;
}

base::Async<bool> ProviderSessions::keepManifest(quint64 order, const QByteArray &manifest, qint64 chosenMs)
{
    if (const auto checked = GatewayClient::checkManifest(manifest); !checked)
        return base::failed<bool>(checked.error());
    const base::Promise<bool> promise;
    m_archive.keepManifest(order, manifest, chosenMs).then(this, [this, promise, order, manifest, chosenMs](const base::Result<bool> &kept) {
        if (const auto found = m_sessions.find(order); found != m_sessions.end() && kept && *kept)
            found->second->manifestKept(manifest, chosenMs);
        promise.complete(kept);
    });
    return promise.future();
}

} // namespace market
