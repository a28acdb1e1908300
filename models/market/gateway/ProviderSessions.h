// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/gateway/LeaseSessions.h"
#include "models/market/gateway/ProviderSession.h"

#include <QPointer>

#include <map>

namespace market {

/// The real sessions: one for each active lease of the account, made and ended as the market's ledgers say.
class ProviderSessions final : public LeaseSessions {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProviderSessions)
public:
    static constexpr std::size_t MaxStreams = 50; ///< open at once; a session has two

    ProviderSessions(Market &market, chain::Signer &signer, store::Database &database, quint64 chainId, base::Clock &clock, QObject *parent = nullptr);
    ~ProviderSessions() override;
    void setAccount(const chain::Address &account); ///< zero: none
    void setUnlocked(bool unlocked);

    [[nodiscard]] LeaseSession *session(quint64 lease) override;
    [[nodiscard]] std::vector<const LeaseSession *> sessions() const; ///< all there are now
    [[nodiscard]] base::Async<bool> keepManifest(quint64 order, const QByteArray &manifest, qint64 chosenMs) override;

private:
    void onMarket(const MarketChanges &changes);
    void readAll();
    void readLease(quint64 id);
    ProviderSession *make(quint64 lease);
    void remove(quint64 lease);
    void shareStreams();
    [[nodiscard]] bool isMine(const Lease *lease) const { return lease && !m_account.isZero() && lease->tenant == m_account; }
    Market &m_market;
    base::Clock &m_clock;
    GatewayAccess m_access;
    LeaseArchive m_archive;
    chain::Address m_account;
    bool m_unlocked = false;
    std::map<quint64, std::unique_ptr<ProviderSession>> m_sessions;
    std::vector<QPointer<ProviderSession>> m_leaving; ///< about to be deleted
};

} // namespace market
