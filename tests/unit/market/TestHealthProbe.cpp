// SPDX-License-Identifier: Apache-2.0
#include "models/market/gateway/HealthProbe.h"
#include "models/market/gateway/HttpExchange.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Outcome.h"
#include "tests/support/RawPeer.h"
#include "tests/support/TestMain.h"

#include <QHostInfo>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace market;

class TestHealthProbe final : public QObject {
    Q_OBJECT
    /// A name that says nothing of it and leads to this computer, with its address; empty: there is none here.
    static std::pair<QString, QHostAddress> innocentName()
    {
        for (const QString &name : {QHostInfo::localHostName(), QStringLiteral("ip6-localhost")}) {
            const auto addresses = QHostInfo::fromName(name).addresses();
            const bool here = !addresses.isEmpty() && std::all_of(addresses.begin(), addresses.end(), [](const QHostAddress &one) { return one.isLoopback(); });
            if (here && name != u"localhost" && !name.endsWith(u".local") && QHostAddress(name).isNull())
                return {name, addresses.first()};
        }
        return {};
    }
    static GatewayStatus forwarding(const QString &host)
    {
        GatewayStatus status;
        status.ports.push_back({QStringLiteral("web"), host, 80, 31'000, QStringLiteral("TCP")});
        return status;
    }
    test::FakeClock m_clock;

private Q_SLOTS:
    void aPrivateHostIsOnlyLookedAtWhereTheGatewayIsThere()
    {
        for (const char *host : {"127.0.0.1", "10.0.0.1", "192.168.1.1", "localhost", "printer.local"}) {
            const QString name = QString::fromLatin1(host);
            QVERIFY2(HealthProbe::target(forwarding(name), QStringLiteral("gateway.example")).isEmpty(), host);
            QCOMPARE(HealthProbe::target(forwarding(name), name).host(), name);
        }
        QCOMPARE(HealthProbe::target(forwarding(QStringLiteral("web.example")), QStringLiteral("gateway.example")).port(), 31'000);
    }

    void aServiceOnLoopbackIsLookedAt()
    {
        test::RawPeer peer([](QTcpSocket &socket, QByteArray &) { socket.write(test::RawPeer::http(200, "here")); });
        HealthProbe probe(m_clock);
        test::Outcome<HealthSample> sample(probe.look(peer.url(QStringLiteral("http"))));
        QVERIFY(sample.wait());
        QVERIFY(sample.value().good);
        QCOMPARE(sample.value().httpStatus, 200);
    }

    void whoMayNotBeAskedHearsNothing()
    {
        QByteArray heard;
        test::RawPeer peer([&heard](QTcpSocket &socket, QByteArray &received) {
            heard = received;
            socket.write(test::RawPeer::http(200, "here"));
        });
        HttpRequest request;
        QHostAddress led;
        request.mayAsk = [&led](const QHostAddress &address) {
            led = address;
            return false;
        };
        auto *exchange = new HttpExchange({QStringLiteral("127.0.0.1"), quint16(peer.url(QStringLiteral("http")).port()), {}}, std::nullopt, request, m_clock, this);
        test::Outcome<HttpAnswer> answer(exchange->start());
        QVERIFY(answer.wait());
        QCOMPARE(answer.code(), base::ErrorCode::Unsupported);
        QCOMPARE(led, QHostAddress(QHostAddress::LocalHost));
        QTRY_COMPARE(peer.connections(), 1);
        QCOMPARE(heard, QByteArray());
    }

    void aNameThatLeadsIntoAPrivateNetworkIsNotAskedAnything()
    {
        const auto [name, address] = innocentName();
        if (name.isEmpty())
            QSKIP("no name but localhost leads to this computer's loopback");
        QTcpServer server;
        QVERIFY(server.listen(address));
        QByteArray heard;
        connect(&server, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, &heard] {
                heard += socket->readAll();
                socket->write(test::RawPeer::http(200, "here"));
            });
        });
        QUrl url;
        url.setScheme(QStringLiteral("http"));
        url.setHost(name);
        url.setPort(server.serverPort());
        HealthProbe probe(m_clock);
        test::Outcome<HealthSample> sample(probe.look(url));
        QVERIFY(sample.wait());
        QVERIFY(!sample.value().good);
        QVERIFY2(sample.value().problem.contains(u"private network"), qPrintable(sample.value().problem));
        QCOMPARE(heard, QByteArray());
    }
};

COMMONRACK_TEST(TestHealthProbe)
#include "TestHealthProbe.moc"
