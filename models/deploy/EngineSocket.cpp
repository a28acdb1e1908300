// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/EngineSocket.h"

#include <QLocalSocket>
#include <QTcpSocket>

namespace deploy {

namespace {

template <class Socket>
Socket *followedSocket(QObject *owner, qint64 readBuffer, const EngineSocketHandlers &handlers)
{
    auto *socket = new Socket(owner);
    socket->setReadBufferSize(readBuffer);
    QObject::connect(socket, &Socket::connected, owner, handlers.connected);
    QObject::connect(socket, &Socket::readyRead, owner, handlers.readable);
    QObject::connect(socket, &Socket::disconnected, owner, handlers.closed);
    QObject::connect(socket, &Socket::errorOccurred, owner, [closed = handlers.closed] { closed(); }, Qt::QueuedConnection);
    return socket;
}

} // namespace

void openEngineSocket(QIODevice *&socket, QObject *owner, const EngineAddress &address, qint64 readBuffer, const EngineSocketHandlers &handlers)
{
    if (!address.socketPath.isEmpty()) {
        auto *local = followedSocket<QLocalSocket>(owner, readBuffer, handlers);
        socket = local;
        local->connectToServer(address.socketPath);
    } else {
        auto *tcp = followedSocket<QTcpSocket>(owner, readBuffer, handlers);
        socket = tcp;
        tcp->connectToHost(address.host, address.port);
    }
}

} // namespace deploy
