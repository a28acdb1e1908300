// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/rpc/BackOff.h"
#include "models/market/Market.h"
#include "models/market/gateway/GatewayClient.h"
#include "models/market/gateway/HealthProbe.h"
#include "models/market/gateway/LeaseArchive.h"
#include "models/market/gateway/LeaseSession.h"
#include "models/market/gateway/StoredLines.h"

namespace market {

class GatewayStream;

/// One lease at its provider's gateway. Sends a kept manifest by itself, asks how it stands, keeps the lines, looks at the
/// service; all of it only while the wallet is unlocked and the lease runs.
class ProviderSession final : public LeaseSession {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProviderSession)
public:
    struct Context {
        Market &market;
        GatewayAccess &access;
        LeaseArchive &archive;
        base::Clock &clock;
    };
    static constexpr std::chrono::seconds StatusEvery{30};
    static constexpr std::chrono::seconds StatusRarely{90}; ///< everything runs and nobody looks: each question is a TLS handshake
    static constexpr std::chrono::seconds StatusOften{5};
    static constexpr std::chrono::seconds HealthEvery{60};
    static constexpr std::chrono::seconds HealthOften{10};
    static constexpr std::chrono::minutes ProviderWaits{5};  ///< for a manifest
    static constexpr std::chrono::minutes ReadyExpected{10}; ///< after it was taken

    ProviderSession(const Context &context, quint64 lease, QObject *parent = nullptr);
    ~ProviderSession() override;
    void setUnlocked(bool unlocked);
    void setStreaming(bool allowed); ///< its two streams may be open
    void update();                   ///< the ledgers changed
    void manifestKept(const QByteArray &manifest, qint64 keptMs); ///< it is in the archive already
    [[nodiscard]] bool isWatched() const { return m_watched; }

    [[nodiscard]] quint64 lease() const override { return m_lease; }
    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] QString problem() const override { return m_problem; }
    [[nodiscard]] std::optional<GatewayStatus> status() const override { return m_status; }
    [[nodiscard]] qint64 statusMs() const override { return m_statusMs; }
    [[nodiscard]] QByteArray manifest() const override { return m_kept.manifest; }
    [[nodiscard]] std::optional<ManifestReceipt> receipt() const override { return m_kept.receipt; }
    [[nodiscard]] base::Async<ManifestReceipt> sendManifest(const QByteArray &manifest) override;
    void refresh() override;
    [[nodiscard]] LeaseLines &logs() override { return m_logs; }
    [[nodiscard]] LeaseLines &events() override { return m_events; }
    [[nodiscard]] std::unique_ptr<LeaseShell> openShell(const QString &service, int columns, int rows) override;
    [[nodiscard]] const std::vector<HealthSample> &health() const override { return m_health; }
    void setWatched(bool watched) override;

Q_SIGNALS:
    void watchedChanged();

private:
    // ProviderSession.cpp: what the ledger and the wallet say
    void load();
    void setState(State state, const QString &problem = {});
    void hangUp();
    void work();
    void workAfter(std::chrono::milliseconds delay);
    void shareStreams();
    // ProviderSessionWork.cpp: what the gateway says
    [[nodiscard]] bool shouldSend() const;
    void send();
    void sent(const base::Result<ManifestReceipt> &receipt);
    void sendFailed(const base::Error &error);
    void askStatus();
    void statusCame(const base::Result<GatewayStatus> &status);
    void statusFailed(const base::Error &error);
    [[nodiscard]] QString slowProblem() const;
    void planHealth();
    void lookAtService();

    const Context m_context;
    const quint64 m_lease;
    State m_state = State::Connecting;
    QString m_problem;
    bool m_unlocked = false;
    bool m_streaming = false;
    bool m_watched = false;
    bool m_loaded = false;         ///< what the archive holds is known
    bool m_updateAccepted = false; ///< as the ledger says now
    bool m_manifestRefused = false; ///< the kept one: not sent again by itself
    bool m_sending = false;
    bool m_asking = false;
    bool m_deployed = false;       ///< the gateway told a status: there is something to stream
    quint64 m_turn = 0;            ///< answers to an earlier client are not ours any more
    int m_attempts = 0;
    qint64 m_tryingSinceMs = 0;    ///< monotonic; 0: nothing is being tried
    KeptManifest m_kept;
    std::optional<GatewayStatus> m_status;
    qint64 m_statusMs = 0;
    std::vector<HealthSample> m_health;
    std::unique_ptr<GatewayClient> m_client;
    std::unique_ptr<GatewayStream> m_logStream;
    std::unique_ptr<GatewayStream> m_eventStream;
    StoredLines m_logs;
    StoredLines m_events;
    HealthProbe m_probe;
    chain::BackOff m_backOff{std::chrono::seconds(2), std::chrono::seconds(30)};
    base::Promise<ManifestReceipt> m_answer; ///< of the sending under way
    base::Subscription m_next;               ///< the next work()
    base::Subscription m_nextLook;
};

} // namespace market
