// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"
#include "models/market/gateway/GatewayAccess.h"

#include <QAbstractSocket>

class QWebSocket;

namespace market {

/// One WebSocket to a gateway, from the handshake to its end: TLS as everywhere here, pinged, noticed when it is dead.
/// It is not opened twice.
class GatewaySocket final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GatewaySocket)
public:
    static constexpr quint64 MaxMessage = 16 * 1024 * 1024; ///< bytes
    static constexpr std::chrono::seconds ConnectDeadline{15};
    static constexpr std::chrono::seconds PingEvery{10};
    static constexpr std::chrono::seconds QuietIsDead{25}; ///< without any word from the other side

    GatewaySocket(GatewayAddress address, GatewayAccess &access, base::Clock &clock, QObject *parent);
    ~GatewaySocket() override;
    void open(const QByteArray &path); ///< with the query
    void send(const QByteArray &frame); ///< binary
    void close(); ///< silently

Q_SIGNALS:
    void opened();
    void text(const QString &frame);
    void binary(const QByteArray &frame);
    void ended(const base::Error &error); ///< once; Closed: it was ended in good order

private:
    void connectTo(const QByteArray &path, const GatewayCredentials &credentials);
    [[nodiscard]] bool isRegistered(); ///< ends it if not
    void onConnected();
    void onError(QAbstractSocket::SocketError error);
    void onDisconnected();
    void heard() { m_heardMs = m_clock.monotonicMs(); }
    void tick();
    void end(const base::Error &error);
    const GatewayAddress m_address;
    const QString m_name;
    GatewayAccess &m_access;
    base::Clock &m_clock;
    QWebSocket *m_socket = nullptr;
    qint64 m_heardMs = 0;
    bool m_isOpen = false;
    bool m_over = false;
    base::Subscription m_timer; ///< the connect deadline or the next ping
};

} // namespace market
