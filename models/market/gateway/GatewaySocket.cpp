// SPDX-License-Identifier: Apache-2.0
#include "models/market/gateway/GatewaySocket.h"

#include "models/market/gateway/GatewayErrors.h"

#include <QNetworkRequest>
#include <QRegularExpression>
#include <QSslSocket>
#include <QWebSocket>

namespace market {

namespace {

constexpr qint64 MaxUnsent = 4 * 1024 * 1024; ///< bytes: the other side asks, or is asked, and does not read

/// Of "…Unhandled http status code: 401 (Unauthorized)": Qt tells it in no other way. 0: none.
int httpStatusIn(const QString &words)
{
    static const QRegularExpression pattern(QStringLiteral("status code: ([1-5][0-9][0-9])\\b"));
    return pattern.match(words).captured(1).toInt();
}

} // namespace

GatewaySocket::GatewaySocket(GatewayAddress address, GatewayAccess &access, base::Clock &clock, QObject *parent)
    : QObject(parent), m_address(std::move(address)), m_name(gatewayName(m_address)), m_access(access), m_clock(clock)
{
}

GatewaySocket::~GatewaySocket()
{
    close();
}

void GatewaySocket::open(const QByteArray &path)
{
    m_timer = m_clock.after(ConnectDeadline, [this] { end(gateway::noAnswer(m_name)); });
    m_access.credentials().then(this, [this, path](const base::Result<GatewayCredentials> &credentials) {
        if (m_over)
            return;
        if (!credentials)
            return end(credentials.error());
        connectTo(path, *credentials);
    });
}

void GatewaySocket::connectTo(const QByteArray &path, const GatewayCredentials &credentials)
{
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_socket->setMaxAllowedIncomingFrameSize(MaxMessage);
    m_socket->setMaxAllowedIncomingMessageSize(MaxMessage);
    m_socket->setSslConfiguration(gatewayTls(m_address, credentials.identity));
    connect(m_socket, &QWebSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        const QSslCertificate shown = errors.isEmpty() ? QSslCertificate() : errors.first().certificate();
        end(gateway::certificateRefused(m_name, registeredCertificate(m_address), shown.isNull() ? registeredCertificate(m_address) : shown, errors));
    });
    connect(m_socket, &QWebSocket::connected, this, &GatewaySocket::onConnected);
    connect(m_socket, &QWebSocket::pong, this, &GatewaySocket::heard);
    connect(m_socket, &QWebSocket::textMessageReceived, this, [this](const QString &frame) {
        heard();
        Q_EMIT text(frame);
    });
    connect(m_socket, &QWebSocket::binaryMessageReceived, this, [this](const QByteArray &frame) {
        heard();
        Q_EMIT binary(frame);
    });
    connect(m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this, &GatewaySocket::onError);
    connect(m_socket, &QWebSocket::disconnected, this, &GatewaySocket::onDisconnected);
    QUrl url;
    url.setScheme(QStringLiteral("wss"));
    url.setHost(m_address.host);
    url.setPort(m_address.port);
    const qsizetype query = path.indexOf('?');
    url.setPath(QString::fromLatin1(query < 0 ? path : path.first(query)));
    if (query >= 0)
        url.setQuery(QString::fromLatin1(path.sliced(query + 1)));
    QNetworkRequest request(url);
    request.setRawHeader(QByteArrayLiteral("Auth-Spheron"), credentials.token);
    m_socket->open(request);
    // QWebSocket does not tell when its connection is encrypted, but the socket in it does. The handshake, with the token,
    // is then still in its buffer.
    if (auto *tls = m_socket->findChild<QSslSocket *>())
        connect(tls, &QSslSocket::encrypted, this, [this] { (void)isRegistered(); });
}

/// The certificate is verified; it must also be the registered one itself, not one that it vouches for.
bool GatewaySocket::isRegistered()
{
    if (m_over)
        return false;
    const bool same = m_socket->sslConfiguration().peerCertificate() == registeredCertificate(m_address);
    if (!same)
        end(gateway::certificateDiffers(m_name));
    return same;
}

void GatewaySocket::onConnected()
{
    if (!isRegistered())
        return;
    m_isOpen = true;
    heard();
    m_timer = m_clock.after(PingEvery, [this] { tick(); });
    Q_EMIT opened();
}

void GatewaySocket::tick()
{
    if (m_clock.monotonicMs() - m_heardMs >= std::chrono::milliseconds(QuietIsDead).count())
        return end(gateway::noAnswer(m_name));
    if (m_socket->bytesToWrite() > MaxUnsent)
        return end(gateway::notUnderstood(m_name, QStringLiteral("does not read")));
    m_socket->ping();
    m_timer = m_clock.after(PingEvery, [this] { tick(); });
}

void GatewaySocket::onError(QAbstractSocket::SocketError error)
{
    if (m_over)
        return;
    const QString words = m_socket->errorString();
    if (const int code = int(m_socket->closeCode()); code == 4'000 || code == 4'001)
        return onDisconnected(); // the other side said why before it went
    if (m_socket->closeCode() == QWebSocketProtocol::CloseCodeTooMuchData)
        return end(gateway::tooLarge(m_name));
    if (const int status = httpStatusIn(words); status >= 300)
        return end(gateway::refused(m_name, status, {}, std::nullopt));
    else if (status > 0)
        return end(gateway::notUnderstood(m_name, words));
    if (error == QAbstractSocket::ConnectionRefusedError && m_socket->sslConfiguration().peerCertificate() == registeredCertificate(m_address))
        return end(gateway::notUnderstood(m_name, words)); // Qt's word for a handshake that is none
    end(gateway::socketError(m_name, error, words));
}

void GatewaySocket::onDisconnected()
{
    if (m_over)
        return;
    const int code = int(m_socket->closeCode());
    const QString detail = QStringLiteral("close code %1").arg(code);
    if (code == 4'000)
        return end({base::ErrorCode::NotFound, tr("Nothing of this lease runs at the provider yet. It is asked again by itself."), detail, nullptr, 0});
    if (code == 4'001)
        return end({base::ErrorCode::NotFound, tr("The provider does not know this lease. It is asked again by itself; if this stays, send the manifest again."), detail, nullptr, 0});
    if (code == QWebSocketProtocol::CloseCodeTooMuchData)
        return end(gateway::tooLarge(m_name));
    if (m_isOpen && code == QWebSocketProtocol::CloseCodeNormal)
        return end({base::ErrorCode::Closed, tr("The provider ended the connection. It is made again by itself."), detail, nullptr, 0});
    if (code != QWebSocketProtocol::CloseCodeNormal && code != QWebSocketProtocol::CloseCodeGoingAway && code != QWebSocketProtocol::CloseCodeAbnormalDisconnection)
        return end(gateway::notUnderstood(m_name, detail));
    onError(m_isOpen ? QAbstractSocket::RemoteHostClosedError : m_socket->error());
}

void GatewaySocket::send(const QByteArray &frame)
{
    if (m_isOpen && !m_over)
        m_socket->sendBinaryMessage(frame);
}

void GatewaySocket::close()
{
    m_over = true;
    m_isOpen = false;
    m_timer.reset();
    if (QWebSocket *old = std::exchange(m_socket, nullptr)) {
        old->disconnect(this);
        old->abort();
        old->deleteLater();
    }
}

void GatewaySocket::end(const base::Error &error)
{
    if (m_over)
        return;
    close();
    Q_EMIT ended(error);
}

} // namespace market
