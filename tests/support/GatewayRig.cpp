// SPDX-License-Identifier: Apache-2.0
#include "tests/support/GatewayRig.h"

#include "models/descriptor/Workload.h"
#include "models/market/gateway/AuthToken.h"
#include "tests/support/Wait.h"

#include <QNetworkRequest>
#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>

namespace test {

namespace {

constexpr qint64 Long = 4'102'444'800; // the year 2100: the client's TLS looks at the real clock

} // namespace

GatewayRig::GatewayRig(deploy::EngineClient *engine)
    : tenant(QByteArray(64, '1')), other(QByteArray(64, '2')), m_engine(engine)
{
    wallet::CertificateWish wish;
    wish.commonName = QStringLiteral("127.0.0.1");
    wish.hosts = {QStringLiteral("127.0.0.1")};
    wish.server = true;
    wish.notBefore = 1'600'000'000;
    wish.notAfter = Long;
    server = wallet::makeSelfSigned(wish).value();
    mine = identity(tenant.address().toString());
    book.set(7, tenant.address());
    book.set(8, other.address());
    book.set(9, tenant.address(), false);
    restart();
}

GatewayRig::~GatewayRig() = default;

void GatewayRig::restart()
{
    gateway.reset();
    host.reset();
    host = std::make_unique<provider::LeaseHost>(reactor, book, clock, provider::LeaseHost::Options{m_dir.filePath(QStringLiteral("leases")), 31337, m_engine});
    host->open();
    provider::GatewayOptions options;
    options.identity = server;
    options.provider = other.address();
    options.limits.unsentBytes = 256 * 1024;
    gateway = std::make_unique<provider::Gateway>(*host, book, clock, std::move(options));
    if (!gateway->listen())
        qFatal("the gateway does not listen");
}

wallet::TlsIdentity GatewayRig::identity(const QString &commonName, bool forServer, qint64 fromNow, qint64 untilNow) const
{
    wallet::CertificateWish wish;
    wish.commonName = commonName;
    wish.server = forServer;
    wish.notBefore = clock.nowMs() / 1000 + fromNow;
    wish.notAfter = clock.nowMs() / 1000 + untilNow;
    return wallet::makeSelfSigned(wish).value();
}

QByteArray GatewayRig::token(KeySigner &signer, qint64 fromNow) const
{
    return waitFor(market::makeAuthToken(signer, clock.nowMs() / 1000 + fromNow)).value();
}

std::unique_ptr<TlsClient> GatewayRig::client() const
{
    return client(mine);
}

std::unique_ptr<TlsClient> GatewayRig::client(const wallet::TlsIdentity &as) const
{
    auto client = std::make_unique<TlsClient>(server.certificate, QList{as.certificate}, as.key);
    if (!client->connectTo(gateway->port()))
        qWarning("TLS was not agreed on");
    return client;
}

QByteArray GatewayRig::request(const QByteArray &method, const QByteArray &path, const QByteArray &body, const QByteArray &extra)
{
    QByteArray head = method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuth-Spheron: " + token(tenant) + "\r\n" + extra;
    if (!body.isEmpty())
        head += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return head + "\r\n" + body;
}

TlsClient::Answer GatewayRig::ask(const QByteArray &method, const QByteArray &path, const QByteArray &body)
{
    const auto one = client();
    one->send(request(method, path, body));
    return one->answer();
}

QByteArray GatewayRig::upgrade(const QByteArray &path)
{
    return request("GET", path, {}, "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\n");
}

std::unique_ptr<QWebSocket> GatewayRig::openSocket(const QString &path, const std::function<void(QWebSocket &)> &prepare)
{
    auto socket = std::make_unique<QWebSocket>();
    socket->setSslConfiguration(TlsClient::configuration(server.certificate, {mine.certificate}, mine.key));
    QNetworkRequest wanted(QUrl(QStringLiteral("wss://127.0.0.1:%1%2").arg(gateway->port()).arg(path)));
    wanted.setRawHeader("Auth-Spheron", token(tenant));
    if (prepare)
        prepare(*socket);
    QSignalSpy connected(socket.get(), &QWebSocket::connected);
    QSignalSpy disconnected(socket.get(), &QWebSocket::disconnected);
    socket->open(wanted);
    (void)QTest::qWaitFor([&] { return !connected.isEmpty() || !disconnected.isEmpty(); }, 10'000);
    return connected.isEmpty() ? nullptr : std::move(socket);
}

QByteArray GatewayRig::manifest(const QString &image)
{
    descriptor::Workload web;
    web.name = QStringLiteral("web");
    web.image = image;
    web.environment = QStringList{QStringLiteral("PORT=9000")};
    web.resources.cpuMillicores = 500;
    web.resources.memoryBytes = 512 * 1024 * 1024;
    descriptor::Workload::Expose expose;
    expose.port = 9000;
    expose.externalPort = 80;
    expose.global = true;
    web.expose = std::vector{expose};
    return descriptor::manifestOf(QStringLiteral("westcoast"), {web});
}

} // namespace test
