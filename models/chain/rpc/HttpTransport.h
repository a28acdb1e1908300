// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"
#include "models/chain/rpc/BackOff.h"
#include "models/chain/rpc/CircuitBreaker.h"
#include "models/chain/rpc/PendingAnswer.h"
#include "models/chain/rpc/Transport.h"

#include <QNetworkAccessManager>
#include <QUrl>

#include <map>

class QNetworkReply;

namespace chain {

/// JSON-RPC over HTTP POST. One deadline of 30 s over all attempts; answers over 32 MiB are cut off while they come in;
/// no redirects, no cookies, TLS always verified, no compressed answers. Calls that change nothing are tried up to three
/// times more where that can help, on the next endpoint if there are several. Rests for 30 s after 12 failures in a row.
class HttpTransport final : public QObject, public Transport {
    Q_OBJECT
public:
    static constexpr qsizetype MaxAnswer = 32 * 1024 * 1024;   ///< bytes
    static constexpr std::chrono::seconds Deadline{30};
    static constexpr int MaxRetries = 3;

    HttpTransport(QList<QUrl> urls, base::Clock &clock, QObject *parent = nullptr);
    ~HttpTransport() override;
    [[nodiscard]] base::Async<nlohmann::json> request(const QString &method, nlohmann::json params) override;
    [[nodiscard]] base::Async<QByteArray> requestText(const QString &method, nlohmann::json params) override;
    /// Everything in flight, and every later request, completes with Closed.
    void close();

private:
    struct Exchange;
    void start(const QString &method, const nlohmann::json &params, PendingAnswer answer);
    void send(quint64 id);
    void take(quint64 id);         ///< what has come in so far
    void answered(quint64 id);     ///< the reply is complete, or failed
    void attemptFailed(quint64 id, base::Error error, bool worthRetrying, std::chrono::milliseconds atLeast = {});
    void expired(quint64 id);      ///< the deadline has come
    void endpointFailed(const QUrl &failed); ///< counts it; the next request goes to the next endpoint
    void fail(quint64 id, const base::Error &error);
    void succeed(quint64 id, base::Result<nlohmann::json> result);
    [[nodiscard]] std::unique_ptr<Exchange> remove(quint64 id);
    [[nodiscard]] const QUrl &url() const { return m_urls[m_current]; }

    const QList<QUrl> m_urls;
    base::Clock &m_clock;
    QNetworkAccessManager m_network;
    CircuitBreaker m_breaker;
    qsizetype m_current = 0;
    quint64 m_lastId = 0;
    bool m_closed = false;
    std::map<quint64, std::unique_ptr<Exchange>> m_exchanges;
};

} // namespace chain
