// SPDX-License-Identifier: Apache-2.0
#include "models/provider/gateway/LeaseSocket.h"

#include <QSslSocket>
#include <QWebSocket>

namespace provider {

namespace {

constexpr quint64 MaxFrame = 64 * 1024; // of what comes in
constexpr std::chrono::seconds CloseTime{5};

} // namespace

LeaseSocket::LeaseSocket(Parts parts, QObject *parent)
    : QObject(parent), m_host(parts.host), m_clock(parts.clock), m_limits(parts.limits), m_route(std::move(parts.route)),
      m_socket(parts.socket), m_line(parts.line)
{
    m_socket->setParent(this);
    m_socket->setMaxAllowedIncomingFrameSize(MaxFrame);
    m_socket->setMaxAllowedIncomingMessageSize(MaxFrame);
    connect(m_socket, &QWebSocket::disconnected, this, [this] {
        m_over = true;
        deleteLater();
    });
    connect(m_socket, &QWebSocket::pong, this, [this] { sign(); });
    connect(m_socket, &QWebSocket::textMessageReceived, this, [this] {
        sign();
        onText();
    });
    connect(m_socket, &QWebSocket::binaryMessageReceived, this, [this](const QByteArray &bytes) {
        sign();
        onBinary(bytes);
    });
    connect(&m_host, &LeaseHost::leaseEnded, this, [this](quint64 lease) {
        if (lease == m_route.lease)
            close(NoLease, tr("The lease is closed."));
    });
    sign();
    ping();
}

LeaseSocket::~LeaseSocket()
{
    m_socket->disconnect(this);
    if (m_line)
        m_line->deleteLater(); // the WebSocket does not own what it was made on
}

void LeaseSocket::send(const QString &text)
{
    if (keepsUp())
        m_socket->sendTextMessage(text);
}

void LeaseSocket::send(const QByteArray &bytes)
{
    if (keepsUp())
        m_socket->sendBinaryMessage(bytes);
}

void LeaseSocket::close(int code, const QString &reason)
{
    if (std::exchange(m_over, true))
        return;
    m_ping.reset();
    m_silence = m_clock.after(CloseTime, [this] { // who does not read does not say goodbye either
        if (m_line)
            m_line->abort();
        deleteLater();
    });
    m_socket->close(QWebSocketProtocol::CloseCode(code), reason);
}

void LeaseSocket::sign()
{
    if (!m_over)
        m_silence = m_clock.after(m_limits.silence, [this] { close(Internal, tr("No sign of life.")); });
}

void LeaseSocket::ping()
{
    m_ping = m_clock.after(m_limits.ping, [this] {
        m_socket->ping();
        ping();
    });
}

bool LeaseSocket::keepsUp()
{
    if (m_over)
        return false;
    const qint64 unsent = m_line ? m_line->bytesToWrite() + m_line->encryptedBytesToWrite() : 0;
    if (unsent <= m_limits.unsentBytes)
        return true;
    close(Internal, tr("The client reads too slowly."));
    return false;
}

} // namespace provider
