// SPDX-License-Identifier: Apache-2.0
#include "models/provider/gateway/TlsListener.h"

#include <QSslSocket>

namespace provider {

TlsListener::TlsListener(QSslConfiguration configuration, int most, int mostOfOneAddress, QObject *parent)
    : QTcpServer(parent), m_configuration(std::move(configuration)), m_most(most), m_mostOfOneAddress(mostOfOneAddress)
{
}

void TlsListener::incomingConnection(qintptr descriptor)
{
    auto *socket = new QSslSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        socket->deleteLater();
        return;
    }
    const QHostAddress address = socket->peerAddress();
    if (m_connections >= m_most || m_byAddress.value(address) >= m_mostOfOneAddress) {
        socket->abort();
        socket->deleteLater();
        return;
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1); // small frames: what a shell echoes does not wait
    ++m_connections;
    ++m_byAddress[address];
    auto *counted = new QObject(socket); // not the socket's own signal: a WebSocket on it takes away all its listeners
    connect(counted, &QObject::destroyed, this, [this, address] {
        --m_connections;
        if (--m_byAddress[address] == 0)
            m_byAddress.remove(address);
    });
    socket->setSslConfiguration(m_configuration);
    Q_EMIT accepted(socket);
    socket->startServerEncryption();
}

} // namespace provider
