// SPDX-License-Identifier: Apache-2.0
#include "tests/support/FakeEngine.h"
#include "tests/support/GatewayRig.h"
#include "tests/support/TestMain.h"

#include <QTcpSocket>
#include <QTest>
#include <QWebSocket>

#include <cstdio>

using namespace std::chrono_literals;
using test::GatewayRig;
using test::TlsClient;
using wallet::TlsIdentity;

namespace {

const char *const StatusPath = "/lease/7/1/1/status";

bool inTime(std::function<bool()> condition)
{
    return QTest::qWaitFor(std::move(condition), 10'000);
}

QString statusOf(TlsClient &client)
{
    const int status = client.answer().status;
    return status > 0 ? QString::number(status) : QStringLiteral("closed");
}

QString closing(bool closed)
{
    return closed ? QStringLiteral("closed") : QStringLiteral("still open");
}

/// What a request of this client, with this token, is answered.
QString asked(GatewayRig &rig, const QList<QSslCertificate> &shown, const QSslKey &key, const QByteArray &token, const QByteArray &path = StatusPath)
{
    TlsClient client(rig.server.certificate, shown, key);
    if (!client.connectTo(rig.gateway->port()))
        return QStringLiteral("no TLS");
    client.send("GET " + path + " HTTP/1.1\r\nHost: x\r\nAuth-Spheron: " + token + "\r\n\r\n");
    return statusOf(client);
}

QString asked(GatewayRig &rig, const TlsIdentity &as, const QByteArray &token)
{
    return asked(rig, {as.certificate}, as.key, token);
}

QString withToken(GatewayRig &rig, const QByteArray &token)
{
    return asked(rig, rig.mine, token);
}

/// What raw bytes of the tenant's own are answered.
QString sent(GatewayRig &rig, const QByteArray &bytes)
{
    const auto client = rig.client();
    client->send(bytes);
    return statusOf(*client);
}

QString put(GatewayRig &rig, const QByteArray &body)
{
    return QString::number(rig.ask("PUT", "/deployment/7/manifest", body).status);
}

/// The same certificate with one bit of its signature turned.
QSslCertificate forged(const QSslCertificate &certificate)
{
    QByteArray der = certificate.toDer();
    der.back() = char(der.back() ^ 1);
    return QSslCertificate(der, QSsl::Der);
}

QString plain(GatewayRig &rig, const QByteArray &bytes, bool waitForDeadline)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), rig.gateway->port());
    if (!inTime([&] { return socket.state() == QAbstractSocket::ConnectedState && rig.gateway->connections() > 0; }))
        return QStringLiteral("not connected");
    socket.write(bytes);
    if (waitForDeadline)
        rig.clock.advance(11s);
    return closing(inTime([&] { return socket.state() == QAbstractSocket::UnconnectedState; }));
}

QString slow(GatewayRig &rig, const QByteArray &part, std::chrono::seconds time)
{
    const auto client = rig.client();
    client->send(part);
    client->socket().flush();
    TlsClient witness(rig.server.certificate, {}, {}); // once it was answered, the part has arrived as well
    if (!witness.connectTo(rig.gateway->port()))
        return QStringLiteral("no TLS");
    witness.send("GET /address HTTP/1.1\r\nHost: x\r\n\r\n");
    (void)witness.answer();
    rig.clock.advance(time);
    return statusOf(*client);
}

QString idleCrowd(GatewayRig &rig)
{
    std::vector<std::unique_ptr<QTcpSocket>> crowd;
    int most = 0;
    for (int i = 0; i < 1000; ++i) {
        crowd.push_back(std::make_unique<QTcpSocket>());
        crowd.back()->connectToHost(QStringLiteral("127.0.0.1"), rig.gateway->port());
        if (i % 20 == 19)
            (void)inTime([&] { return crowd.back()->state() != QAbstractSocket::ConnectingState && crowd.back()->state() != QAbstractSocket::HostLookupState; });
        most = std::max(most, rig.gateway->connections());
    }
    const auto open = [&] {
        return std::count_if(crowd.begin(), crowd.end(), [](const auto &one) { return one->state() != QAbstractSocket::UnconnectedState; });
    };
    if (!inTime([&] { return open() <= 16; }) || most > 16)
        return QStringLiteral("more than 16 are open");
    rig.clock.advance(11s);
    return closing(inTime([&] { return open() == 0 && rig.gateway->connections() == 0; }));
}

QString pipelined(GatewayRig &rig)
{
    const auto client = rig.client();
    client->send(rig.request("GET", "/address") + "\x01\x02 garbage\r\n\r\n");
    const QString first = statusOf(*client);
    return first + u' ' + statusOf(*client);
}

QString closeCode(QWebSocket &socket)
{
    return inTime([&] { return socket.state() == QAbstractSocket::UnconnectedState; }) ? QString::number(int(socket.closeCode())) : QStringLiteral("still open");
}

QString giantFrame(GatewayRig &rig)
{
    const auto socket = rig.openSocket(QStringLiteral("/lease/7/1/1/logs?follow=true"));
    if (!socket || !inTime([&] { return rig.reactor.readers() == 1; }))
        return QStringLiteral("not opened");
    socket->sendBinaryMessage(QByteArray(1024 * 1024, 'x'));
    return closeCode(*socket);
}

QString shellGarbage(GatewayRig &rig)
{
    test::FakeEngine engine;
    base::SystemClock clock;
    deploy::EngineClient client(engine.address(), clock);
    GatewayRig own(&client);
    (void)rig;
    if (own.ask("PUT", "/deployment/7/manifest", GatewayRig::manifest()).status != 200)
        return QStringLiteral("no manifest");
    engine.lie("/exec/e1/start", "HTTP/1.1 101 UPGRADED\r\n\r\n$ ", 1, true);
    engine.lie("/exec", test::FakeEngine::answer(201, R"({"Id":"e1"})"));
    bool prompted = false;
    const auto socket = own.openSocket(QStringLiteral("/lease/7/1/1/shell?stdin=1&tty=1"), [&](QWebSocket &opening) {
        QObject::connect(&opening, &QWebSocket::binaryMessageReceived, &opening, [&] { prompted = true; });
    });
    if (!socket)
        return QStringLiteral("not opened");
    if (!inTime([&] { return prompted; }))
        return QStringLiteral("no shell");
    socket->sendBinaryMessage("\x69\xff");
    return closeCode(*socket);
}

QString readsNothing(GatewayRig &rig)
{
    const auto client = rig.client();
    client->socket().setReadBufferSize(1024);
    client->send(rig.upgrade("/lease/7/1/1/logs?follow=true"));
    if (!inTime([&] { return rig.reactor.readers() == 1; }))
        return QStringLiteral("not opened");
    const QString line(16 * 1024, u'x');
    for (int i = 0; i < 4000 && rig.reactor.readers() == 1; ++i) // 64 MiB, if it were not stopped
        rig.reactor.say(rig.webKey(), line, 0);
    rig.clock.advance(6s);
    return closing(inTime([&] { return rig.gateway->connections() == 0; }));
}

QByteArray chunked(GatewayRig &rig, const QByteArray &body)
{
    return rig.request("PUT", "/deployment/7/manifest", {}, "Transfer-Encoding: chunked\r\n") + body;
}

QByteArray withLength(GatewayRig &rig, const QByteArray &lengths)
{
    return rig.request("PUT", "/deployment/7/manifest", {}, lengths) + "[]";
}

QByteArray withoutKey(GatewayRig &rig)
{
    return rig.request("GET", "/lease/7/1/1/logs", {}, "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n");
}

QByteArray oversizeChunks()
{
    QByteArray body;
    for (int i = 0; i < 20; ++i)
        body += "10000\r\n" + QByteArray(0x10000, ' ') + "\r\n";
    return body + "0\r\n\r\n";
}

struct Case {
    const char *name;
    const char *expected;
    std::function<QString(GatewayRig &)> run;
};

const std::vector<Case> &cases()
{
    static const std::vector<Case> list{
        {"no certificate", "401", [](GatewayRig &rig) { return asked(rig, {}, {}, rig.token(rig.tenant)); }},
        {"expired certificate", "401", [](GatewayRig &rig) { return asked(rig, rig.identity(rig.tenant.address().toString(), false, -7200, -3600), rig.token(rig.tenant)); }},
        {"certificate of tomorrow", "401", [](GatewayRig &rig) { return asked(rig, rig.identity(rig.tenant.address().toString(), false, 3600, 7200), rig.token(rig.tenant)); }},
        {"other account's certificate", "401", [](GatewayRig &rig) { return asked(rig, rig.identity(rig.other.address().toString()), rig.token(rig.tenant)); }},
        {"chain of two", "401", [](GatewayRig &rig) { return asked(rig, {rig.mine.certificate, rig.server.certificate}, rig.mine.key, rig.token(rig.tenant)); }},
        {"certificate of a server", "401", [](GatewayRig &rig) { return asked(rig, rig.identity(rig.tenant.address().toString(), true), rig.token(rig.tenant)); }},
        {"certificate with a forged signature", "401", [](GatewayRig &rig) { return asked(rig, {forged(rig.mine.certificate)}, rig.mine.key, rig.token(rig.tenant)); }},
        {"certificate of no account", "401", [](GatewayRig &rig) { return asked(rig, rig.identity(QStringLiteral("somebody")), rig.token(rig.tenant)); }},
        {"no token", "401", [](GatewayRig &rig) { return sent(rig, QByteArray("GET ") + StatusPath + " HTTP/1.1\r\nHost: x\r\n\r\n"); }},
        {"two tokens", "401", [](GatewayRig &rig) { return withToken(rig, rig.token(rig.tenant) + "\r\nAuth-Spheron: " + rig.token(rig.tenant)); }},
        {"old token", "401", [](GatewayRig &rig) { return withToken(rig, rig.token(rig.tenant, -301)); }},
        {"token of the future", "401", [](GatewayRig &rig) { return withToken(rig, rig.token(rig.tenant, 302)); }},
        {"forged token", "401", [](GatewayRig &rig) {
             QByteArray json = QByteArray::fromBase64(rig.token(rig.tenant));
             const QByteArray theirs = QByteArray::fromBase64(rig.token(rig.other));
             json.replace(json.indexOf("0x"), 132, theirs.mid(theirs.indexOf("0x"), 132)); // the other's signature under the tenant's key
             return withToken(rig, json.toBase64());
         }},
        {"garbage token", "401", [](GatewayRig &rig) { return withToken(rig, "!!!!" + QByteArray(3000, 'A')); }},
        {"foreign lease", "401", [](GatewayRig &rig) { return asked(rig, {rig.mine.certificate}, rig.mine.key, rig.token(rig.tenant), "/lease/8/1/1/status"); }},
        {"closed lease", "404", [](GatewayRig &rig) { return asked(rig, {rig.mine.certificate}, rig.mine.key, rig.token(rig.tenant), "/lease/9/1/1/status"); }},
        {"no such lease", "404", [](GatewayRig &rig) { return asked(rig, {rig.mine.certificate}, rig.mine.key, rig.token(rig.tenant), "/lease/77/1/1/status"); }},
        {"unknown path", "404", [](GatewayRig &rig) { return sent(rig, rig.request("GET", "/admin")); }},
        {"wrong method", "405", [](GatewayRig &rig) { return sent(rig, rig.request("DELETE", "/deployment/7/manifest")); }},
        {"path traversal", "404", [](GatewayRig &rig) { return sent(rig, rig.request("GET", "/lease/7/1/1/service/..%2f..%2f..%2fetc%2fpasswd/../status")); }},
        {"oversize head", "431", [](GatewayRig &rig) { return sent(rig, rig.request("GET", StatusPath, {}, "X: " + QByteArray(20'000, 'x') + "\r\n")); }},
        {"oversize body", "413", [](GatewayRig &rig) { return sent(rig, rig.request("PUT", "/deployment/7/manifest", QByteArray(2 * 1024 * 1024, ' '))); }},
        {"oversize body in chunks", "413", [](GatewayRig &rig) { return sent(rig, chunked(rig, oversizeChunks())); }},
        {"two lengths", "400", [](GatewayRig &rig) { return sent(rig, withLength(rig, "Content-Length: 2\r\nContent-Length: 20\r\n")); }},
        {"length and chunks", "400", [](GatewayRig &rig) { return sent(rig, withLength(rig, "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n")); }},
        {"negative length", "400", [](GatewayRig &rig) { return sent(rig, withLength(rig, "Content-Length: -1\r\n")); }},
        {"chunks of garbage", "400", [](GatewayRig &rig) { return sent(rig, chunked(rig, "zzzz\r\nhello\r\n0\r\n\r\n")); }},
        {"slow head", "408", [](GatewayRig &rig) { return slow(rig, QByteArray("GET ") + StatusPath + " HTTP/1.1\r\nHost:", 11s); }},
        {"slow body", "408", [](GatewayRig &rig) { return slow(rig, rig.request("PUT", "/deployment/7/manifest", {}, "Content-Length: 1000\r\n") + "[", 121s); }},
        {"a thousand idle connections", "closed", idleCrowd},
        {"half-open", "closed", [](GatewayRig &rig) { return plain(rig, {}, true); }},
        {"pipelined garbage", "200 400", pipelined},
        {"not TLS", "closed", [](GatewayRig &rig) { return plain(rig, "GET /status HTTP/1.1\r\n\r\n", false); }},
        {"TLS 1.2", "closed", [](GatewayRig &rig) {
             TlsClient client(rig.server.certificate, {rig.mine.certificate}, rig.mine.key, QSsl::TlsV1_2);
             return client.connectTo(rig.gateway->port()) ? QStringLiteral("TLS 1.2 is spoken") : closing(client.waitForClose());
         }},
        {"deep JSON", "422", [](GatewayRig &rig) { return put(rig, QByteArray(500'000, '[')); }},
        {"broken UTF-8", "422", [](GatewayRig &rig) { return put(rig, "[{\"name\":\"\xc3\x28\xff\"}]"); }},
        {"WebSocket without a key", "400", [](GatewayRig &rig) { return sent(rig, withoutKey(rig)); }},
        {"WebSocket path without an upgrade", "426", [](GatewayRig &rig) { return sent(rig, rig.request("GET", "/lease/7/1/1/shell")); }},
        {"upgrade on a path that is none", "400", [](GatewayRig &rig) { return sent(rig, rig.upgrade(StatusPath)); }},
        {"giant frame", "1009", giantFrame},
        {"garbage in a shell", "1008", shellGarbage},
        {"reader that never reads", "closed", readsNothing},
    };
    return list;
}

} // namespace

/// Each is refused with the right code or closed; whatever it was, the next good client is served.
class TestHostileClients final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isRefused_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < cases().size(); ++i)
            QTest::newRow(cases()[i].name) << int(i);
    }
    void isRefused()
    {
        QFETCH(int, index);
        const Case &one = cases()[std::size_t(index)];
        GatewayRig rig;
        QCOMPARE(rig.ask("PUT", "/deployment/7/manifest", GatewayRig::manifest()).status, 200);
        QVERIFY(inTime([&] { return rig.gateway->connections() == 0; }));
        const QString got = one.run(rig);
        std::printf("%2d  %-38s %s\n", index + 1, one.name, qUtf8Printable(got));
        QCOMPARE(got, QString::fromLatin1(one.expected));
        QCOMPARE(rig.ask("GET", StatusPath).status, 200);
        QCOMPARE(rig.reactor.present, QSet<QString>{rig.webKey()});
    }
};

COMMONRACK_TEST(TestHostileClients)
#include "TestHostileClients.moc"
