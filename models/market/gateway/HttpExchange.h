// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Async.h"
#include "models/base/Clock.h"
#include "models/market/gateway/GatewayAccess.h"
#include "models/market/gateway/HttpAnswerReader.h"

#include <functional>

class QHostAddress;
class QSslSocket;

namespace market {

struct HttpRequest {
    QByteArray method = "GET";
    QByteArray path = "/"; ///< with the query
    QByteArray token;      ///< of the Auth-Spheron header; empty: none
    QByteArray body;
    qint64 maxBody = 8 * 1024 * 1024;
    std::chrono::seconds deadline{30}; ///< over everything
    std::function<bool(const QHostAddress &)> mayAsk; ///< who a name led to, before anything is sent; empty: whoever it is
};

/// One connection with one request on it. Nothing is sent before the other side has shown the registered certificate.
/// No redirects, no cookies, no cache, nothing kept open. Deletes itself when it is over.
class HttpExchange final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpExchange)
public:
    /// `identity` empty: without TLS, for the look at a service.
    HttpExchange(GatewayAddress address, const std::optional<wallet::TlsIdentity> &identity, HttpRequest request, base::Clock &clock, QObject *parent);
    ~HttpExchange() override;
    /// Any complete answer, whatever its status. Errors: Network, Timeout, Auth (the certificate), Limit, Protocol,
    /// Unsupported (nobody who may be asked).
    [[nodiscard]] base::Async<HttpAnswer> start();

private:
    void onEncrypted();
    void onSslErrors(const QList<QSslError> &errors);
    void onError();
    void onReadable();
    void onClosed();
    void send();
    void finish(base::Result<HttpAnswer> result);
    const GatewayAddress m_address;
    const HttpRequest m_request;
    const QString m_name;
    const bool m_secure;
    base::Clock &m_clock;
    QSslSocket *m_socket = nullptr;
    HttpAnswerReader m_reader;
    base::Promise<HttpAnswer> m_promise;
    base::Subscription m_deadline;
    bool m_sent = false;
    bool m_over = false;
};

} // namespace market
