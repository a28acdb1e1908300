// SPDX-License-Identifier: Apache-2.0
#include "tests/support/GatewayDouble.h"

namespace test {

GatewayDouble::GatewayDouble()
    : m_peer(std::make_unique<TlsPeer>(m_identity, TlsPeer::Options(), [this](QTcpSocket &socket, const QByteArray &request) { serve(socket, request); }))
{
}

QByteArray GatewayDouble::frame(const QByteArray &text)
{
    return TlsPeer::webSocketFrame(1, "{\"name\":\"web\",\"message\":\"" + text + "\"}");
}

void GatewayDouble::addLine(const QByteArray &text)
{
    m_lines += text;
    for (const QPointer<QTcpSocket> &socket : m_logs) {
        if (socket)
            socket->write(frame(text));
    }
}

void GatewayDouble::cutStreams()
{
    for (const QPointer<QTcpSocket> &socket : std::exchange(m_logs, {})) {
        if (socket)
            socket->abort();
    }
}

int GatewayDouble::listeners() const
{
    int count = 0;
    for (const QPointer<QTcpSocket> &socket : m_logs)
        count += socket && socket->state() == QAbstractSocket::ConnectedState ? 1 : 0;
    return count;
}

/// A stream's other side says nothing but pings (and in the end goodbye).
void GatewayDouble::answerPings(QTcpSocket &socket)
{
    connect(&socket, &QTcpSocket::readyRead, &socket, [&socket] {
        if (socket.readAll().startsWith('\x89'))
            socket.write(TlsPeer::webSocketFrame(10, {}));
    });
}

void GatewayDouble::serve(QTcpSocket &socket, const QByteArray &request)
{
    const QByteArray line = request.left(request.indexOf("\r\n"));
    asked += QString::fromLatin1(line);
    if (line.startsWith("PUT ")) {
        manifests += request.mid(request.indexOf("\r\n\r\n") + 4);
        if (manifestStatus == 200)
            statusStatus = 200;
        socket.write(TlsPeer::answer(QByteArray::number(manifestStatus) + " x", manifestWords));
    } else if (line.contains("/1/1/status")) {
        ++statusAsked;
        socket.write(TlsPeer::answer(QByteArray::number(statusStatus) + " x", statusStatus == 200 ? status : QByteArray()));
    } else if (line.contains("/1/1/logs")) {
        socket.write(TlsPeer::webSocketAccept(request));
        answerPings(socket);
        for (const QByteArray &text : m_lines)
            socket.write(frame(text));
        m_logs += &socket;
    } else if (line.contains("/1/1/kubeevents")) {
        socket.write(TlsPeer::webSocketAccept(request));
        answerPings(socket);
    } else if (line.contains("/1/1/shell")) {
        socket.write(TlsPeer::webSocketAccept(request));
        socket.write(TlsPeer::webSocketFrame(2, "dhello\r\n"));
        socket.write(TlsPeer::webSocketFrame(2, "f{\"exit_code\":3,\"message\":\"\"}"));
    } else {
        socket.write(TlsPeer::answer("404 Not Found", {}));
    }
}

} // namespace test
