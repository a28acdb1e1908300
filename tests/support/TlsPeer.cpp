// SPDX-License-Identifier: Apache-2.0
#include "tests/support/TlsPeer.h"

#include <QCryptographicHash>
#include <QSslConfiguration>
#include <QSslServer>
#include <QtEndian>

namespace test {

namespace {

QByteArray headerOf(const QByteArray &request, const QByteArray &name)
{
    const QByteArray head = request.left(request.indexOf("\r\n\r\n"));
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith(QByteArray(name.toLower() + ':')))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

bool isComplete(const QByteArray &request)
{
    const qsizetype end = request.indexOf("\r\n\r\n");
    return end >= 0 && request.size() - end - 4 >= headerOf(request, "content-length").toLongLong();
}

} // namespace

TlsPeer::TlsPeer(const wallet::TlsIdentity &identity, Options options, Handler handler) : m_options(options), m_handler(std::move(handler))
{
    if (options.secure) {
        auto server = std::make_unique<QSslServer>();
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(identity.certificate);
        tls.setPrivateKey(identity.key);
        tls.setProtocol(options.protocol);
        tls.setPeerVerifyMode(QSslSocket::QueryPeer);
        server->setSslConfiguration(tls);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            onConnection(socket);
    });
    m_server->listen(QHostAddress::LocalHost);
}

TlsPeer::~TlsPeer() = default;

void TlsPeer::onConnection(QTcpSocket *socket)
{
    ++m_connections;
    if (const auto *secure = qobject_cast<QSslSocket *>(socket))
        m_clients += secure->peerCertificate();
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    if (m_options.hangsUp)
        return socket->abort();
    auto request = std::make_shared<QByteArray>();
    const auto read = [this, socket, request] {
        if (isComplete(*request))
            return; // what comes after it is of no interest
        *request += socket->readAll();
        const bool greeting = !m_options.secure && !request->isEmpty(); // of TLS, to one who does not know it
        if (!isComplete(*request) && !greeting)
            return;
        ++m_requests;
        m_handler(*socket, *request);
    };
    connect(socket, &QTcpSocket::readyRead, this, read);
    read();
}

market::GatewayAddress TlsPeer::address(const wallet::TlsIdentity &registered) const
{
    return {QStringLiteral("127.0.0.1"), port(), registered.pem()};
}

wallet::TlsIdentity TlsPeer::identity(char seed, const QString &host, qint64 notBefore, qint64 notAfter)
{
    wallet::CertificateWish wish;
    wish.commonName = host;
    wish.hosts = {host};
    wish.server = true;
    wish.notBefore = notBefore;
    wish.notAfter = notAfter;
    wish.serial = QByteArray(1, seed); // a random one would make every call another certificate
    return wallet::makeSelfSigned(wish, base::SecretBytes::copyOf(QByteArray(32, seed))).value();
}

QByteArray TlsPeer::answer(const QByteArray &status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

QByteArray TlsPeer::webSocketAccept(const QByteArray &request)
{
    const QByteArray key = headerOf(request, "sec-websocket-key") + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
        + QCryptographicHash::hash(key, QCryptographicHash::Sha1).toBase64() + "\r\n\r\n";
}

QByteArray TlsPeer::webSocketFrame(int opcode, const QByteArray &payload)
{
    QByteArray frame(1, char(0x80 | opcode));
    if (payload.size() < 126) {
        frame += char(payload.size());
    } else if (payload.size() < 65'536) {
        char size[2];
        qToBigEndian<quint16>(quint16(payload.size()), size);
        frame += char(126);
        frame.append(size, 2);
    } else {
        char size[8];
        qToBigEndian<quint64>(quint64(payload.size()), size);
        frame += char(127);
        frame.append(size, 8);
    }
    return frame + payload;
}

QByteArray TlsPeer::closeFrame(quint16 code)
{
    char bytes[2];
    qToBigEndian<quint16>(code, bytes);
    return webSocketFrame(8, QByteArray(bytes, 2));
}

} // namespace test
