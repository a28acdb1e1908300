// SPDX-License-Identifier: Apache-2.0
#include "tests/support/RawPeer.h"

#include <QCryptographicHash>
#include <QTcpServer>
#include <QTcpSocket>

namespace test {

RawPeer::RawPeer(OnData onData) : m_onData(std::move(onData)), m_server(std::make_unique<QTcpServer>())
{
    m_server->listen(QHostAddress::LocalHost);
    connect(m_server.get(), &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            ++m_connections;
            m_sockets.append(socket);
            auto received = std::make_shared<QByteArray>();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, received] {
                *received += socket->readAll();
                m_onData(*socket, *received);
            });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_sockets.removeOne(socket);
                socket->deleteLater();
            });
        }
    });
}

RawPeer::~RawPeer()
{
    for (QTcpSocket *socket : std::as_const(m_sockets))
        socket->disconnect(this);
}

QUrl RawPeer::url(const QString &scheme) const
{
    return QUrl(QStringLiteral("%1://127.0.0.1:%2").arg(scheme).arg(m_server->serverPort()));
}

void RawPeer::drop()
{
    const auto sockets = m_sockets;
    for (QTcpSocket *socket : sockets)
        socket->abort();
}

bool RawPeer::shakeHands(QTcpSocket &socket, QByteArray &received)
{
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0 || !received.startsWith("GET "))
        return false;
    const qsizetype from = received.toLower().indexOf("sec-websocket-key:") + 18;
    const QByteArray key = received.mid(from, received.indexOf("\r\n", from) - from).trimmed();
    const QByteArray accept = QCryptographicHash::hash(QByteArray(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"), QCryptographicHash::Sha1).toBase64();
    socket.write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: " + accept + "\r\n\r\n");
    received.remove(0, end + 4);
    return true;
}

QByteArray RawPeer::frame(const QByteArray &text)
{
    QByteArray frame = QByteArrayLiteral("\x81");
    if (text.size() < 126) {
        frame += char(text.size());
    } else {
        frame += char(127);
        for (int shift = 56; shift >= 0; shift -= 8)
            frame += char((quint64(text.size()) >> shift) & 0xff);
    }
    return frame + text;
}

QByteArray RawPeer::takeHttpBody(QByteArray &received)
{
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    const QByteArray head = received.left(end).toLower();
    const qsizetype at = head.indexOf("content-length:");
    const qsizetype length = at < 0 ? 0 : head.mid(at + 15, head.indexOf("\r\n", at) < 0 ? -1 : head.indexOf("\r\n", at) - at - 15).trimmed().toLongLong();
    if (received.size() < end + 4 + length)
        return {};
    const QByteArray body = received.mid(end + 4, length);
    received.remove(0, end + 4 + length);
    return body;
}

QByteArray RawPeer::http(int status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Any\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

} // namespace test
