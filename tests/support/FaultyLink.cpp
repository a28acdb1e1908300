// SPDX-License-Identifier: Apache-2.0
#include "tests/support/FaultyLink.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

namespace test {

struct FaultyLink::Pair final : QObject {
    QTcpSocket *client = nullptr;
    QTcpSocket *target = nullptr;
};

FaultyLink::FaultyLink(const QUrl &target) : m_target(target), m_server(std::make_unique<QTcpServer>())
{
    m_server->listen(QHostAddress::LocalHost);
    connect(m_server.get(), &QTcpServer::newConnection, this, &FaultyLink::onConnection);
}

FaultyLink::~FaultyLink()
{
    resetAll();
}

QUrl FaultyLink::url() const
{
    QUrl url = m_target;
    url.setPort(m_server->serverPort());
    return url;
}

void FaultyLink::onConnection()
{
    while (QTcpSocket *client = m_server->nextPendingConnection()) {
        ++m_connections;
        auto *pair = new Pair;
        pair->setParent(this);
        pair->client = client;
        client->setParent(pair);
        pair->target = new QTcpSocket(pair);
        m_pairs.insert(pair);
        connect(client, &QTcpSocket::readyRead, pair, [this, pair] {
            if (!m_blackHole)
                pair->target->write(pair->client->readAll());
        });
        connect(pair->target, &QTcpSocket::readyRead, pair, [this, pair] {
            if (m_blackHole)
                return;
            QByteArray bytes = pair->target->readAll();
            const bool cut = m_left >= 0 && bytes.size() >= m_left;
            if (cut)
                bytes.truncate(m_left);
            if (m_left >= 0)
                m_left -= bytes.size();
            m_carried += bytes.size();
            pair->client->write(bytes);
            pair->client->flush();
            if (cut) {
                m_left = -1;
                resetAll();
            }
        });
        const auto over = [this, pair] {
            if (m_blackHole || m_pairs.erase(pair) == 0)
                return;
            pair->client->abort();
            pair->target->abort();
            pair->deleteLater();
        };
        connect(client, &QTcpSocket::disconnected, pair, over);
        connect(pair->target, &QTcpSocket::disconnected, pair, over);
        pair->target->connectToHost(QHostAddress(m_target.host()), quint16(m_target.port()));
    }
}

void FaultyLink::resetAll()
{
    const auto pairs = std::exchange(m_pairs, {});
    for (Pair *pair : pairs) {
        pair->client->disconnect(pair);
        pair->target->disconnect(pair);
        pair->client->abort();
        pair->target->abort();
        pair->deleteLater();
    }
}

} // namespace test
