// SPDX-License-Identifier: Apache-2.0
#include "models/market/gateway/HttpExchange.h"

#include "models/market/gateway/GatewayErrors.h"

#include <QHostAddress>
#include <QSslSocket>

namespace market {

namespace {

constexpr qint64 ReadBufferBytes = 1024 * 1024;

} // namespace

HttpExchange::HttpExchange(GatewayAddress address, const std::optional<wallet::TlsIdentity> &identity, HttpRequest request, base::Clock &clock, QObject *parent)
    : QObject(parent), m_address(std::move(address)), m_request(std::move(request)), m_name(gatewayName(m_address)), m_secure(identity.has_value()), m_clock(clock),
      m_socket(new QSslSocket(this)), m_reader(m_request.maxBody)
{
    m_socket->setReadBufferSize(ReadBufferBytes);
    if (identity)
        m_socket->setSslConfiguration(gatewayTls(m_address, *identity));
}

HttpExchange::~HttpExchange() = default;

base::Async<HttpAnswer> HttpExchange::start()
{
    const auto future = m_promise.future();
    m_deadline = m_clock.after(m_request.deadline, [this] { finish(base::fail(gateway::noAnswer(m_name))); });
    connect(m_socket, &QSslSocket::sslErrors, this, &HttpExchange::onSslErrors);
    connect(m_socket, &QSslSocket::readyRead, this, &HttpExchange::onReadable);
    connect(m_socket, &QSslSocket::disconnected, this, &HttpExchange::onClosed);
    connect(m_socket, &QSslSocket::errorOccurred, this, &HttpExchange::onError, Qt::QueuedConnection);
    if (m_secure) {
        connect(m_socket, &QSslSocket::encrypted, this, &HttpExchange::onEncrypted);
        m_socket->connectToHostEncrypted(m_address.host, m_address.port);
    } else {
        connect(m_socket, &QSslSocket::connected, this, &HttpExchange::send);
        m_socket->connectToHost(m_address.host, m_address.port);
    }
    return future;
}

void HttpExchange::onSslErrors(const QList<QSslError> &errors)
{
    finish(base::fail(gateway::certificateRefused(m_name, registeredCertificate(m_address), m_socket->peerCertificate(), errors)));
}

/// The certificate is verified; it must also be the registered one itself, not one that it vouches for.
void HttpExchange::onEncrypted()
{
    if (m_socket->peerCertificate() != registeredCertificate(m_address))
        return finish(base::fail(gateway::certificateDiffers(m_name)));
    send();
}

void HttpExchange::send()
{
    if (std::exchange(m_sent, true) || m_over)
        return;
    if (m_request.mayAsk && !m_request.mayAsk(m_socket->peerAddress()))
        return finish(base::fail(gateway::privateNetwork(m_name)));
    const bool hasBody = !m_request.body.isEmpty();
    const QString host = m_address.host.contains(u':') ? u'[' + m_address.host + u']' : m_address.host;
    QByteArray head = m_request.method + ' ' + m_request.path + QByteArrayLiteral(" HTTP/1.1\r\nHost: ") + host.toLatin1() + ':' + QByteArray::number(m_address.port)
        + QByteArrayLiteral("\r\nConnection: close\r\nAccept: application/json\r\nAccept-Encoding: identity\r\n");
    if (!m_request.token.isEmpty())
        head += QByteArrayLiteral("Auth-Spheron: ") + m_request.token + QByteArrayLiteral("\r\n");
    if (hasBody)
        head += QByteArrayLiteral("Content-Type: application/json\r\nContent-Length: ") + QByteArray::number(m_request.body.size()) + QByteArrayLiteral("\r\n");
    m_socket->write(head + QByteArrayLiteral("\r\n"));
    m_socket->write(m_request.body);
}

void HttpExchange::onReadable()
{
    while (!m_over && m_sent && m_socket->bytesAvailable() > 0) {
        switch (m_reader.feed(m_socket->read(ReadBufferBytes))) {
        case HttpAnswerReader::State::Open:
            break;
        case HttpAnswerReader::State::Done:
            return finish(m_reader.answer());
        case HttpAnswerReader::State::TooLarge:
            return finish(base::fail(gateway::tooLarge(m_name)));
        case HttpAnswerReader::State::Nonsense:
            return finish(base::fail(gateway::notUnderstood(m_name, QStringLiteral("no HTTP"))));
        }
    }
}

void HttpExchange::onClosed()
{
    onReadable(); // what came together with the end
    if (m_over)
        return;
    if (m_sent && m_reader.end() == HttpAnswerReader::State::Done)
        return finish(m_reader.answer());
    if (m_socket->error() == QAbstractSocket::SslHandshakeFailedError)
        return onError(); // its own signal comes only after this one
    finish(base::fail(gateway::brokenOff(m_name, m_socket->errorString())));
}

void HttpExchange::onError()
{
    if (m_over)
        return;
    if (m_sent && m_socket->error() == QAbstractSocket::RemoteHostClosedError)
        return onClosed();
    finish(base::fail(gateway::socketError(m_name, m_socket->error(), m_socket->errorString())));
}

void HttpExchange::finish(base::Result<HttpAnswer> result)
{
    if (std::exchange(m_over, true))
        return;
    m_deadline.reset();
    m_socket->disconnect(this);
    m_socket->abort();
    deleteLater();
    m_promise.complete(std::move(result));
}

} // namespace market
