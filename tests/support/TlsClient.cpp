// SPDX-License-Identifier: Apache-2.0
#include "tests/support/TlsClient.h"

#include <QTest>

namespace test {

TlsClient::TlsClient(const QSslCertificate &server, QList<QSslCertificate> shown, const QSslKey &key, QSsl::SslProtocol protocol)
{
    m_socket.setSslConfiguration(configuration(server, std::move(shown), key, protocol));
}

QSslConfiguration TlsClient::configuration(const QSslCertificate &server, QList<QSslCertificate> shown, const QSslKey &key, QSsl::SslProtocol protocol)
{
    QSslConfiguration tls;
    tls.setProtocol(protocol);
    tls.setCaCertificates({server});
    if (!shown.isEmpty()) {
        tls.setLocalCertificateChain(shown);
        tls.setPrivateKey(key);
    }
    return tls;
}

bool TlsClient::connectTo(quint16 port)
{
    m_socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
    return QTest::qWaitFor([this] { return m_socket.isEncrypted() || m_socket.state() == QAbstractSocket::UnconnectedState; }, 10'000)
           && m_socket.isEncrypted();
}

TlsClient::Answer TlsClient::answer()
{
    std::optional<Answer> found;
    (void)QTest::qWaitFor([&] {
        m_seen += m_socket.readAll();
        found = take();
        return found || m_socket.state() == QAbstractSocket::UnconnectedState;
    }, 10'000);
    return found.value_or(Answer());
}

bool TlsClient::waitForClose()
{
    return QTest::qWaitFor([this] {
        (void)m_socket.readAll();
        return m_socket.state() == QAbstractSocket::UnconnectedState;
    }, 10'000);
}

std::optional<TlsClient::Answer> TlsClient::take()
{
    const qsizetype end = m_seen.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    Answer answer;
    answer.head = m_seen.first(end);
    answer.status = answer.head.mid(9, 3).toInt();
    qsizetype length = 0;
    for (const QByteArray &line : answer.head.split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            length = line.mid(15).trimmed().toLongLong();
    }
    if (m_seen.size() < end + 4 + length)
        return std::nullopt;
    answer.body = m_seen.mid(end + 4, length);
    m_seen.remove(0, end + 4 + length);
    return answer;
}

} // namespace test
