// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/EngineCall.h"

#include "models/deploy/EngineSocket.h"

#include <QCoreApplication>
#include <QIODevice>

namespace deploy {

namespace {

constexpr qint64 ReadBufferBytes = 1024 * 1024;

} // namespace

EngineCall::EngineCall(const EngineAddress &address, const EngineRequest &request, bool endless, base::Clock &clock,
                       Handlers handlers, QObject *parent)
    : QObject(parent), m_address(address), m_request(request), m_endless(endless), m_clock(clock), m_handlers(std::move(handlers)),
      m_reader(std::make_unique<HttpResponseReader>(
          [this](const HttpResponseHead &head) {
              if (!m_over)
                  m_handlers.onHeader(head);
          },
          [this](QByteArrayView data) {
              if (!m_over)
                  m_handlers.onData(data);
          },
          request.maxBytes))
{
}

EngineCall::~EngineCall() = default;

void EngineCall::start()
{
    armDeadline();
    openEngineSocket(m_socket, this, m_address, ReadBufferBytes, {[this] { onConnected(); }, [this] { onReadable(); }, [this] { onClosed(); }});
}

void EngineCall::cancel()
{
    if (std::exchange(m_over, true))
        return;
    m_deadline.reset();
    m_socket->disconnect(this);
    deleteLater(); // not now: a handler may be what called this
}

void EngineCall::onConnected()
{
    m_connected = true;
    QByteArray head = m_request.method + ' ' + m_request.path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
    if (!m_request.body.isEmpty() || m_request.method == "POST") {
        head += "Content-Type: " + m_request.contentType + "\r\nContent-Length: " + QByteArray::number(m_request.body.size())
                + "\r\n";
    }
    m_socket->write(head + "\r\n");
    m_socket->write(m_request.body);
}

void EngineCall::onReadable()
{
    if (m_endless)
        armDeadline();
    while (!m_over && m_socket->bytesAvailable() > 0) {
        const base::Status fed = m_reader->feed(m_socket->readAll());
        if (m_over)
            return;
        if (!fed)
            return finish(fed);
        if (m_reader->isDone())
            return finish({});
    }
}

void EngineCall::onClosed()
{
    if (m_over)
        return;
    onReadable(); // what came together with the end
    if (m_over)
        return;
    if (!m_connected)
        return finish(base::fail(base::ErrorCode::Network,
                                 tr("The container engine does not answer; start Podman or Docker."),
                                 m_address.toString() + u": " + m_socket->errorString()));
    finish(m_reader->end());
}

void EngineCall::finish(const base::Status &status)
{
    if (std::exchange(m_over, true))
        return;
    m_deadline.reset();
    m_socket->disconnect(this);
    const Handlers handlers = std::exchange(m_handlers, {});
    deleteLater();
    handlers.onEnd(status);
}

void EngineCall::armDeadline()
{
    if (m_request.deadline.count() == 0)
        return;
    m_deadline = m_clock.after(m_request.deadline, [this] {
        finish(base::fail(base::ErrorCode::Timeout, tr("The container engine did not answer in time."),
                          QString::fromLatin1(m_request.method + ' ' + m_request.path.left(200))));
    });
}

} // namespace deploy
