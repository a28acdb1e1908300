// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"
#include "models/provider/gateway/GatewayGate.h"
#include "models/provider/gateway/GatewayOptions.h"
#include "models/provider/gateway/LeaseHost.h"
#include "models/provider/gateway/TlsListener.h"

#include <QHash>
#include <QPointer>
#include <QWebSocketServer>

namespace provider {

/// A provider's gateway: HTTP/1.1 and WebSockets over TLS 1.3 at the published paths. Tenants show their account's
/// certificate and an Auth-Spheron token; each reaches their own leases.
class Gateway final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Gateway)
public:
    Gateway(LeaseHost &host, const LeaseBook &book, base::Clock &clock, GatewayOptions options, QObject *parent = nullptr);
    ~Gateway() override;
    /// Errors: Network (the address or port cannot be listened on).
    [[nodiscard]] base::Status listen();
    [[nodiscard]] quint16 port() const { return m_listener.serverPort(); }
    [[nodiscard]] int connections() const { return m_listener.connections(); }

private:
    /// A handshake under way: its request, by the socket's other end.
    struct Upgrade { GatewayRoute route; QPointer<QSslSocket> line; };
    using Peer = std::pair<QHostAddress, quint16>;
    void accept(QSslSocket &socket);
    [[nodiscard]] HttpAnswer answer(const HttpRequest &request);
    [[nodiscard]] HttpAnswer answerManifest(const GatewayRoute &route, const QByteArray &manifest);
    [[nodiscard]] HttpAnswer answerStatus(const GatewayRoute &route) const;
    void upgrade(QSslSocket &socket, const HttpRequest &head);
    void onUpgraded();

    LeaseHost &m_host;
    base::Clock &m_clock;
    const GatewayOptions m_options;
    const GatewayGate m_gate;
    QHash<Peer, Upgrade> m_upgrades; // outlives the sockets, whose end it hears of
    TlsListener m_listener;
    QWebSocketServer m_upgrader;     // listens nowhere: it shakes hands
    base::Subscription m_resume;
};

} // namespace provider
