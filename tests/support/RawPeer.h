// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QList>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

class QTcpServer;
class QTcpSocket;

namespace test {

/// A bare TCP server on the loopback, for what no well-behaved server does. Each chunk that comes in is handed to
/// `onData` together with everything received on that connection so far.
class RawPeer final : public QObject {
    Q_OBJECT
public:
    using OnData = std::function<void(QTcpSocket &socket, QByteArray &received)>;
    explicit RawPeer(OnData onData);
    ~RawPeer() override;
    [[nodiscard]] QUrl url(const QString &scheme) const;
    [[nodiscard]] int connections() const { return m_connections; }
    void drop(); ///< all connections
    /// Server side of the WebSocket handshake (RFC 6455); true when `received` held it, which is then removed.
    static bool shakeHands(QTcpSocket &socket, QByteArray &received);
    /// One text frame from the server.
    [[nodiscard]] static QByteArray frame(const QByteArray &text);
    /// A whole HTTP request in `received`: its body, removed from `received`; null while more is to come.
    [[nodiscard]] static QByteArray takeHttpBody(QByteArray &received);
    [[nodiscard]] static QByteArray http(int status, const QByteArray &body, const QByteArray &headers = {});

private:
    OnData m_onData;
    std::unique_ptr<QTcpServer> m_server;
    QList<QTcpSocket *> m_sockets;
    int m_connections = 0;
};

} // namespace test
