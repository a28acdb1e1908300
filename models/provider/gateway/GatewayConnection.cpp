// SPDX-License-Identifier: Apache-2.0
#include "models/provider/gateway/GatewayConnection.h"

#include <QSslSocket>

namespace provider {

namespace {

constexpr qint64 ReadBufferBytes = 256 * 1024; // a whole WebSocket frame must fit
constexpr qint64 ReadAtOnce = 64 * 1024;
constexpr qint64 MaxDrained = 4 * 1024 * 1024;
constexpr std::chrono::seconds DrainTime{2};

} // namespace

GatewayConnection::GatewayConnection(QSslSocket &socket, base::Clock &clock, const GatewayLimits &limits, Handlers handlers)
    : QObject(&socket), m_socket(socket), m_clock(clock), m_limits(limits), m_handlers(std::move(handlers))
{
    connect(&socket, &QSslSocket::encrypted, this, &GatewayConnection::onEncrypted);
    connect(&socket, &QIODevice::readyRead, this, &GatewayConnection::onReadable);
    connect(&socket, &QAbstractSocket::disconnected, &socket, &QObject::deleteLater);
    connect(&socket, &QAbstractSocket::errorOccurred, this, [this] {
        if (m_socket.state() != QAbstractSocket::ConnectedState)
            m_socket.deleteLater();
        else if (m_state == State::Handshake)
            m_socket.abort(); // TLS cannot be agreed on
    });
    arm(m_limits.head);
}

void GatewayConnection::onEncrypted()
{
    m_socket.setReadBufferSize(ReadBufferBytes);
    m_state = State::Head;
    arm(m_limits.head);
    onReadable();
}

void GatewayConnection::onReadable()
{
    if (m_state == State::Draining)
        return drain();
    if (m_socket.bytesAvailable() == 0)
        return;
    if (m_state == State::Idle) {
        m_state = State::Head;
        arm(m_limits.head);
    }
    if (m_state == State::Head)
        readHead();
    else if (m_state == State::Body)
        readBody();
}

void GatewayConnection::readHead()
{
    const QByteArray seen = m_socket.peek(m_limits.headBytes);
    const qsizetype end = seen.indexOf("\r\n\r\n");
    if (end < 0) {
        if (seen.size() >= m_limits.headBytes)
            refuse(431, tr("The head of the request is too large."));
        else if (!seen.isEmpty() && (seen.front() < 'A' || seen.front() > 'Z'))
            refuse(400, tr("This is not an HTTP request."));
        return;
    }
    m_reader = std::make_unique<HttpRequestReader>(m_limits.headBytes, m_limits.bodyBytes);
    const auto fed = m_reader->feed(QByteArrayView(seen).first(end + 4));
    if (!fed && fed.error().code == base::ErrorCode::Limit)
        return refuse(413, tr("The body of the request is too large."));
    if (!fed || !m_reader->hasHead())
        return refuse(400, tr("This is not an HTTP request."));
    takeHead(end + 4);
}

void GatewayConnection::takeHead(qsizetype size)
{
    const HttpRequest &request = m_reader->request();
    if (const auto refusal = m_handlers.refuse(request, m_socket)) {
        m_socket.skip(size);
        const bool bodyComes = request.hasBody;
        send(*refusal, request.keepAlive && !bodyComes, bodyComes);
        return;
    }
    if (request.wantsUpgrade())
        return giveAway();
    m_socket.skip(size);
    if (request.hasToken("expect", "100-continue"))
        m_socket.write("HTTP/1.1 100 Continue\r\n\r\n");
    m_state = State::Body;
    arm(m_limits.body);
    readBody();
}

void GatewayConnection::readBody()
{
    while (!m_reader->isDone()) {
        const QByteArray seen = m_socket.peek(ReadAtOnce); // what belongs to the next request stays where it is
        if (seen.isEmpty())
            return;
        const auto used = m_reader->feed(seen);
        if (!used && used.error().code == base::ErrorCode::Limit)
            return refuse(413, tr("The body of the request is too large."));
        if (!used || (*used == 0 && seen.size() == ReadAtOnce))
            return refuse(400, tr("The body of the request cannot be read."));
        if (*used == 0)
            return;
        m_socket.skip(*used);
    }
    const HttpRequest &request = m_reader->request();
    const HttpAnswer answer = m_handlers.answer(request);
    send(answer, request.keepAlive, false);
}

void GatewayConnection::giveAway()
{
    m_state = State::Over;
    m_deadline.reset();
    const HttpRequest request = m_reader->request();
    m_socket.disconnect(this);
    disconnect(&m_socket, &QAbstractSocket::disconnected, &m_socket, &QObject::deleteLater);
    deleteLater();
    m_handlers.upgrade(m_socket, request);
}

void GatewayConnection::send(const HttpAnswer &answer, bool keepAlive, bool moreComes)
{
    m_socket.write(answer.toBytes(m_clock.nowMs(), keepAlive));
    if (keepAlive)
        return waitForNext();
    arm(DrainTime);
    if (moreComes) { // is read and dropped for a while: closing on unread bytes would take the answer away from the client
        m_state = State::Draining;
        return drain();
    }
    m_state = State::Over;
    m_socket.disconnectFromHost(); // after what is written
}

void GatewayConnection::refuse(int status, const QString &sentence)
{
    send(HttpAnswer::refusal(status, sentence), false, true);
}

void GatewayConnection::waitForNext()
{
    m_reader.reset();
    m_state = State::Idle;
    arm(m_limits.idle);
    if (m_socket.bytesAvailable() > 0) // not now: many requests at once would go deep
        QMetaObject::invokeMethod(this, &GatewayConnection::onReadable, Qt::QueuedConnection);
}

void GatewayConnection::drain()
{
    m_drained += m_socket.skip(MaxDrained);
    if (m_drained < MaxDrained)
        return;
    m_state = State::Over;
    m_socket.abort();
}

void GatewayConnection::onTimeout()
{
    switch (m_state) {
    case State::Head:
        if (m_socket.bytesAvailable() > 0)
            return refuse(408, tr("The request did not come in time."));
        break;
    case State::Body:
        return refuse(408, tr("The body of the request did not come in time."));
    default:
        break;
    }
    m_state = State::Over;
    m_socket.abort();
    m_socket.deleteLater();
}

void GatewayConnection::arm(std::chrono::milliseconds time)
{
    m_deadline = m_clock.after(time, [this] { onTimeout(); });
}

} // namespace provider
