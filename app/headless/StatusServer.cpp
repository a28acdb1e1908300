// SPDX-License-Identifier: Apache-2.0
#include "app/headless/StatusServer.h"

#include "app/headless/StatusRequest.h"

#include <QTcpSocket>

namespace app {

namespace {

constexpr qint64 readBuffer = 64 * 1024; ///< bytes; more than a request may have, so that its answer is not lost to a reset
const QByteArray plainText = "text/plain; charset=utf-8";

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 413:
        return "Content Too Large";
    case 431:
        return "Request Header Fields Too Large";
    case 503:
        return "Service Unavailable";
    default:
        return "Status";
    }
}

/// Refusals are in plain English: programs read them, and people who write programs.
StatusServer::Reply refusal(int status, const QByteArray &sentence)
{
    return {status, plainText, sentence + '\n'};
}

} // namespace

struct StatusServer::Visit {
    StatusRequest request;
    bool answered = false;
    base::Subscription deadline;
};

StatusServer::StatusServer(base::Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            take(socket);
    });
}

StatusServer::~StatusServer()
{
    for (const auto &[socket, visit] : m_visits)
        socket->disconnect(this);
}

void StatusServer::addPage(const QByteArray &path, Page page)
{
    m_pages.insert(path, std::move(page));
}

base::Status StatusServer::listen(quint16 port)
{
    if (m_server.listen(QHostAddress::LocalHost, port))
        return {};
    if (m_server.serverError() == QAbstractSocket::AddressInUseError)
        return base::fail(base::ErrorCode::Conflict, tr("Port %1 is taken. Choose another one with --status-port; 0 takes any that is free.").arg(port));
    return base::fail(base::ErrorCode::Network, tr("The status server cannot listen on port %1: choose another one with --status-port.").arg(port), m_server.errorString());
}

void StatusServer::take(QTcpSocket *socket)
{
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    if (m_visits.size() >= MaxConnections || !socket->peerAddress().isLoopback()) {
        socket->abort();
        return;
    }
    socket->setReadBufferSize(readBuffer);
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] { m_visits.erase(socket); });
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    armDeadline(socket, *m_visits.emplace(socket, std::make_unique<Visit>()).first->second);
    if (socket->bytesAvailable() > 0) // it was there before we listened for it
        read(socket);
}

void StatusServer::armDeadline(QTcpSocket *socket, Visit &visit)
{
    visit.deadline = m_clock.after(Deadline, [socket] { socket->abort(); });
}

void StatusServer::read(QTcpSocket *socket)
{
    const auto found = m_visits.find(socket);
    const QByteArray bytes = socket->readAll();
    if (found == m_visits.end() || found->second->answered)
        return;
    Visit &visit = *found->second;
    switch (visit.request.feed(bytes)) {
    case StatusRequest::Progress::Incomplete:
        return;
    case StatusRequest::Progress::Done:
        return answer(socket, replyTo(visit));
    case StatusRequest::Progress::TooLarge:
        return answer(socket, refusal(431, "The request is too long."));
    case StatusRequest::Progress::NoHttp:
        return answer(socket, refusal(400, "This is no HTTP request."));
    }
}

StatusServer::Reply StatusServer::replyTo(const Visit &visit) const
{
    if (!visit.request.isForLoopback()) // a page of the web may have been led here
        return refusal(403, "This address is for this computer only: use 127.0.0.1 or localhost.");
    if (!visit.request.isGet())
        return refusal(405, "Only GET is answered here.");
    if (visit.request.hasBody())
        return refusal(413, "A request has no body here.");
    const auto page = m_pages.constFind(visit.request.path());
    return page == m_pages.constEnd() ? refusal(404, "There is nothing at this path.") : (*page)();
}

void StatusServer::answer(QTcpSocket *socket, const Reply &reply)
{
    Visit &visit = *m_visits.at(socket);
    visit.answered = true;
    armDeadline(socket, visit); // for whoever does not take the answer
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reasonOf(reply.status) + "\r\n";
    head += "Content-Type: " + reply.contentType + "\r\nContent-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    if (reply.status == 405)
        head += "Allow: GET\r\n";
    head += "Connection: close\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n\r\n";
    head += reply.body;
    socket->write(head);
    socket->disconnectFromHost(); // once all of it is written; the visit ends with it
}

} // namespace app
