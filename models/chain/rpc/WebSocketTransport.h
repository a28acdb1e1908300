// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"
#include "models/chain/rpc/BackOff.h"
#include "models/chain/rpc/PendingAnswer.h"
#include "models/chain/rpc/Transport.h"

#include <QAbstractSocket>
#include <QUrl>

#include <map>
#include <optional>

class QWebSocket;

namespace chain {

class SubscriptionTable;

/// JSON-RPC over a WebSocket that is kept open: after a loss it tries again after 1 s, doubling to 60 s, on the next
/// endpoint if there are several, and makes all subscriptions again. A dead link is noticed within 45 s by pings.
/// Requests made while it is connecting, or about to, wait for the outcome.
class WebSocketTransport final : public PushTransport {
    Q_OBJECT
public:
    static constexpr quint64 MaxFrame = 32 * 1024 * 1024; ///< bytes
    static constexpr qsizetype LargeFrame = 256 * 1024;   ///< characters; answers above it are read on another thread
    static constexpr std::chrono::seconds Deadline{30};
    static constexpr std::chrono::seconds ConnectDeadline{15};
    static constexpr std::chrono::seconds PingEvery{15};
    static constexpr std::chrono::seconds QuietIsDead{25}; ///< without any word from the other side
    static constexpr std::chrono::seconds WorthWaiting{5}; ///< longer waits for the next attempt fail requests at once

    WebSocketTransport(QList<QUrl> urls, base::Clock &clock, QObject *parent = nullptr);
    ~WebSocketTransport() override;
    void open();
    /// Everything in flight completes with Closed.
    void close();
    /// Does not wait out the back-off; for "Try again".
    void retryNow();
    [[nodiscard]] State state() const override { return m_state; }
    /// Why it is not connected.
    [[nodiscard]] std::optional<base::Error> lastError() const { return m_lastError; }
    [[nodiscard]] QUrl url() const { return m_urls[m_current]; } ///< the endpoint in use or tried next

    [[nodiscard]] base::Async<nlohmann::json> request(const QString &method, nlohmann::json params) override;
    [[nodiscard]] base::Async<QByteArray> requestText(const QString &method, nlohmann::json params) override;
    [[nodiscard]] base::Subscription subscribe(nlohmann::json params, Handler handler, Skip skip = {}) override;

private:
    struct Call;
    void tryConnect();
    void onConnected();
    void onMessage(const QString &text);
    void readAside(quint64 id, const QString &text);
    void take(base::Result<nlohmann::json> message);
    void onSocketError(QAbstractSocket::SocketError error);
    void onDisconnected();
    void linkLost(base::Error error);
    void tick();
    void setState(State state);
    [[nodiscard]] std::optional<base::Error> whyNot() const; ///< a request is not taken now
    [[nodiscard]] base::Async<nlohmann::json> call(const QString &method, const nlohmann::json &params);
    void start(const QString &method, const nlohmann::json &params, PendingAnswer answer);
    void askSubscription(quint64 local);
    void subscriptionAnswered(quint64 local, const base::Result<nlohmann::json> &answer);
    void dropSubscription(quint64 local);
    [[nodiscard]] std::optional<PendingAnswer> taken(quint64 id); ///< the call is over
    void dropSocket();

    const QList<QUrl> m_urls;
    base::Clock &m_clock;
    qsizetype m_current = 0;
    bool m_open = false;
    bool m_announced = false; ///< connected() was told for this connection
    State m_state = State::Waiting;
    std::optional<base::Error> m_lastError;
    QWebSocket *m_socket = nullptr;
    BackOff m_backOff;
    qint64 m_heardAtMs = 0;
    qint64 m_connectedAtMs = 0;
    qint64 m_nextAttemptMs = 0;
    quint64 m_connection = 0; ///< counts connections, so that answers of an older one are told apart
    quint64 m_lastId = 0;
    std::map<quint64, std::unique_ptr<Call>> m_calls;
    std::unique_ptr<SubscriptionTable> m_subscriptions;
    base::Subscription m_timer; ///< the next attempt, the connect deadline or the next ping
};

} // namespace chain
