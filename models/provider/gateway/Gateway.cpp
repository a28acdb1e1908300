// SPDX-License-Identifier: Apache-2.0
#include "models/provider/gateway/Gateway.h"

#include "models/provider/gateway/EventsSocket.h"
#include "models/provider/gateway/GatewayConnection.h"
#include "models/provider/gateway/LeaseAnswers.h"
#include "models/provider/gateway/LogsSocket.h"
#include "models/provider/gateway/ShellSocket.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QWebSocket>
#include <nlohmann/json.hpp>

namespace provider {

namespace {

using Kind = GatewayRoute::Kind;

QSslConfiguration tlsOf(const wallet::TlsIdentity &identity)
{
    QSslConfiguration tls;
    tls.setProtocol(QSsl::TlsV1_3);
    tls.setLocalCertificate(identity.certificate);
    tls.setPrivateKey(identity.key);
    tls.setCaCertificates({});
    // Asks for the client's certificate and proves that the client has its key. Who it names is judged with the request
    // (checkClientCertificate): no authority vouches for tenants.
    tls.setPeerVerifyMode(QSslSocket::QueryPeer);
    tls.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    tls.setSslOption(QSsl::SslOptionDisableSessionPersistence, true);
    return tls;
}

LeaseSocket *makeSocket(LeaseSocket::Parts parts, QObject *parent)
{
    switch (parts.route.kind) {
    case Kind::Logs: return new LogsSocket(std::move(parts), parent);
    case Kind::Events: return new EventsSocket(std::move(parts), parent);
    default: return new ShellSocket(std::move(parts), parent);
    }
}

QByteArray answerJson(const nlohmann::json &json)
{
    return QByteArray::fromStdString(json.dump());
}

} // namespace

Gateway::Gateway(LeaseHost &host, const LeaseBook &book, base::Clock &clock, GatewayOptions options, QObject *parent)
    : QObject(parent), m_host(host), m_clock(clock), m_options(std::move(options)), m_gate(book, clock),
      m_listener(tlsOf(m_options.identity), m_options.limits.connections, m_options.limits.connectionsOfOneAddress),
      m_upgrader(QStringLiteral("commonrack"), QWebSocketServer::NonSecureMode) // the socket it gets is encrypted already
{
    connect(&m_listener, &TlsListener::accepted, this, [this](QSslSocket *socket) { accept(*socket); });
    connect(&m_listener, &QTcpServer::acceptError, this, [this] {
        m_listener.pauseAccepting(); // no more files can be open: it may pass
        m_resume = m_clock.after(std::chrono::seconds(1), [this] { m_listener.resumeAccepting(); });
    });
    connect(&m_upgrader, &QWebSocketServer::newConnection, this, &Gateway::onUpgraded);
}

Gateway::~Gateway()
{
    const auto sockets = findChildren<LeaseSocket *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(sockets); // before what they hold on to
    m_listener.close();
}

base::Status Gateway::listen()
{
    if (m_listener.listen(m_options.address, m_options.port))
        return {};
    return base::fail(base::ErrorCode::Network, tr("The gateway cannot listen on port %1; another program may use it.").arg(m_options.port),
                      m_listener.errorString());
}

void Gateway::accept(QSslSocket &socket)
{
    GatewayConnection::Handlers handlers;
    handlers.refuse = [this](const HttpRequest &head, QSslSocket &client) { return m_gate.refuse(head, client.peerCertificateChain()); };
    handlers.answer = [this](const HttpRequest &whole) { return answer(whole); };
    handlers.upgrade = [this](QSslSocket &client, const HttpRequest &head) { upgrade(client, head); };
    (void)new GatewayConnection(socket, m_clock, m_options.limits, std::move(handlers)); // lives with the socket
}

HttpAnswer Gateway::answer(const HttpRequest &request)
{
    const auto route = GatewayRoute::parse(request.target);
    switch (route ? route->kind : Kind::Logs) {
    case Kind::Manifest: return answerManifest(*route, request.body);
    case Kind::LeaseStatus:
    case Kind::ServiceStatus: return answerStatus(*route);
    case Kind::Status: return HttpAnswer::json(providerStatusJson(m_host, m_options));
    case Kind::Version: return HttpAnswer::json(answerJson({{"name", "commonrack-gateway"}, {"version", COMMONRACK_VERSION}}));
    case Kind::Address: return HttpAnswer::json(answerJson({{"address", m_options.provider.toString().toStdString()}}));
    default: return HttpAnswer::refusal(404, tr("There is nothing at this path.")); // the gate lets nothing else here
    }
}

HttpAnswer Gateway::answerManifest(const GatewayRoute &route, const QByteArray &manifest)
{
    const base::Status kept = m_host.put(route.lease, manifest);
    if (kept)
        return HttpAnswer::json("{}");
    switch (kept.error().code) {
    case base::ErrorCode::Invalid:
    case base::ErrorCode::Limit: return HttpAnswer::refusal(422, kept.error().summary);
    case base::ErrorCode::NotFound: return HttpAnswer::refusal(404, kept.error().summary);
    case base::ErrorCode::Conflict: return HttpAnswer::refusal(409, kept.error().summary);
    default: return HttpAnswer::refusal(503, kept.error().summary);
    }
}

HttpAnswer Gateway::answerStatus(const GatewayRoute &route) const
{
    const LeaseRun *run = m_host.run(route.lease);
    if (!run || run->isClosing())
        return HttpAnswer::refusal(404, tr("No manifest was sent for this lease."));
    if (route.kind == Kind::LeaseStatus)
        return HttpAnswer::json(leaseStatusJson(*run, m_options.publicHost));
    const LeaseRun::Service *service = run->service(route.service);
    return service ? HttpAnswer::json(serviceStatusJson(*service, m_options.publicHost))
                   : HttpAnswer::refusal(404, tr("The lease has no such service."));
}

void Gateway::upgrade(QSslSocket &socket, const HttpRequest &head)
{
    const auto route = GatewayRoute::parse(head.target);
    if (!route)
        return socket.abort();
    const Peer peer(socket.peerAddress(), socket.peerPort());
    m_upgrades.insert(peer, {*route, &socket});
    connect(&socket, &QAbstractSocket::disconnected, this, [this, peer, line = QPointer(&socket)] {
        if (m_upgrades.remove(peer) > 0 && line) // gone before its hand was shaken: nobody else owns it
            line->deleteLater();
    });
    m_upgrader.handleConnection(&socket); // looks by itself at what is here already
}

void Gateway::onUpgraded()
{
    while (QWebSocket *socket = m_upgrader.nextPendingConnection()) {
        const auto upgrade = m_upgrades.take({socket->peerAddress(), socket->peerPort()});
        if (!upgrade.line) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        makeSocket({m_host, m_clock, m_options.limits, upgrade.route, socket, upgrade.line}, this)->begin();
    }
}

} // namespace provider
