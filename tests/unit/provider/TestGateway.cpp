// SPDX-License-Identifier: Apache-2.0
#include "models/market/gateway/GatewayTypes.h"
#include "tests/support/FakeEngine.h"
#include "tests/support/GatewayRig.h"
#include "tests/support/TestMain.h"

#include <QByteArrayList>
#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>
#include <nlohmann/json.hpp>

using namespace std::chrono_literals;
using nlohmann::json;

namespace {

json parsed(const QByteArray &text)
{
    return json::parse(text.toStdString(), nullptr, false);
}

json parsed(const QSignalSpy &messages, int index)
{
    return parsed(messages.at(index).at(0).toString().toUtf8());
}

bool within(std::function<bool()> condition)
{
    return QTest::qWaitFor(std::move(condition), 10'000);
}

} // namespace

/// Over real sockets; time and the platform are the test's.
class TestGateway final : public QObject {
    Q_OBJECT
    std::unique_ptr<test::GatewayRig> m_rig;

private Q_SLOTS:
    void init() { m_rig = std::make_unique<test::GatewayRig>(); }
    void cleanup() { m_rig.reset(); }

    void takesAManifestAndTellsHowItStands()
    {
        QCOMPARE(m_rig->ask("GET", "/lease/7/1/1/status").status, 404);
        const auto put = m_rig->ask("PUT", "/deployment/7/manifest", test::GatewayRig::manifest());
        QCOMPARE(put.status, 200);
        QVERIFY(put.head.contains("\r\nDate: "));
        QVERIFY(m_rig->reactor.present.contains(m_rig->webKey()));
        const auto answer = m_rig->ask("GET", "/lease/7/1/1/status");
        QCOMPARE(answer.status, 200);
        const auto status = market::parseGatewayStatus(answer.body);
        QVERIFY(status);
        QVERIFY(status->isReady());
        QCOMPARE(status->services.front().name, QStringLiteral("web"));
        QCOMPARE(status->ports.front().externalPort, 8080);
        QCOMPARE(status->ports.front().url(), QUrl(QStringLiteral("http://127.0.0.1:8080")));
        const auto service = m_rig->ask("GET", "/lease/7/1/1/service/web/status");
        QCOMPARE(parsed(service.body).value("ready_replicas", 0), 1);
        QCOMPARE(m_rig->ask("GET", "/lease/7/1/1/service/none/status").status, 404);
    }

    void saysWhatIsWrongWithAManifest()
    {
        QByteArray bad = test::GatewayRig::manifest();
        bad.replace("\"image\":\"", "\"image\":\"no image ");
        const auto answer = m_rig->ask("PUT", "/deployment/7/manifest", bad);
        QCOMPARE(answer.status, 422);
        QVERIFY(answer.body.startsWith("0/services/0"));
    }

    void tellsAnyoneWhoItIs()
    {
        test::TlsClient nobody(m_rig->server.certificate, {}, {});
        QVERIFY(nobody.connectTo(m_rig->gateway->port()));
        for (const QByteArray path : {"/status", "/version", "/address"}) {
            nobody.send("GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n");
            const auto answer = nobody.answer(); // one connection for all three
            QCOMPARE(answer.status, 200);
            QVERIFY(parsed(answer.body).is_object());
        }
        QVERIFY(within([&] { return m_rig->gateway->connections() == 1; }));
        m_rig->clock.advance(31s);
        QVERIFY(nobody.waitForClose());
    }

    void takesABodyInPieces()
    {
        const auto client = m_rig->client();
        const QByteArray manifest = test::GatewayRig::manifest();
        QByteArray whole = m_rig->request("PUT", "/deployment/7/manifest", {}, "Transfer-Encoding: chunked\r\nExpect: 100-continue\r\n");
        for (qsizetype at = 0; at < manifest.size(); at += 7) {
            const QByteArray piece = manifest.mid(at, 7);
            whole += QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n";
        }
        whole += "0\r\n\r\n";
        for (qsizetype at = 0; at < whole.size(); at += 100) {
            client->send(whole.mid(at, 100));
            client->socket().flush();
        }
        QCOMPARE(client->answer().status, 100);
        QCOMPARE(client->answer().status, 200);
        client->send(m_rig->request("GET", "/lease/7/1/1/status"));
        QCOMPARE(client->answer().status, 200);
    }

    void answersPipelinedRequestsInOrder()
    {
        const auto client = m_rig->client();
        client->send(m_rig->request("PUT", "/deployment/7/manifest", test::GatewayRig::manifest()) + m_rig->request("GET", "/lease/7/1/1/status")
                     + m_rig->request("GET", "/nothing") + m_rig->request("GET", "/address"));
        QCOMPARE(client->answer().status, 200);
        QVERIFY(client->answer().body.contains("\"services\""));
        QCOMPARE(client->answer().status, 404);
        QVERIFY(client->answer().body.contains("\"address\""));
    }

    void pushesLogLines()
    {
        QCOMPARE(m_rig->ask("PUT", "/deployment/7/manifest", test::GatewayRig::manifest()).status, 200);
        const auto socket = m_rig->openSocket(QStringLiteral("/lease/7/1/1/logs?follow=true&tail=10"));
        QVERIFY(socket);
        QVERIFY(within([&] { return m_rig->reactor.readers() == 1; }));
        QSignalSpy lines(socket.get(), &QWebSocket::textMessageReceived);
        m_rig->reactor.say(m_rig->webKey(), QStringLiteral("hello"), 1'700'000'000'123);
        QVERIFY(within([&] { return lines.size() == 1; }));
        const json frame = parsed(lines, 0);
        QVERIFY(frame["name"] == "web-0");
        QVERIFY(frame["message"] == "hello");
        QVERIFY(frame["time"] == "2023-11-14T22:13:20.123Z");
        socket->close();
        QVERIFY(within([&] { return m_rig->reactor.readers() == 0 && m_rig->gateway->connections() == 0; }));
    }

    void withoutFollowTheLogEnds()
    {
        QCOMPARE(m_rig->ask("PUT", "/deployment/7/manifest", test::GatewayRig::manifest()).status, 200);
        const auto socket = m_rig->openSocket(QStringLiteral("/lease/7/1/1/logs?tail=10&service=web"));
        QVERIFY(socket);
        QVERIFY(within([&] { return m_rig->reactor.readers() == 1; }));
        m_rig->clock.advance(1s);
        QVERIFY(within([&] { return socket->state() == QAbstractSocket::UnconnectedState; }));
        QCOMPARE(int(socket->closeCode()), 1000);
    }

    void tellsEvents()
    {
        QCOMPARE(m_rig->ask("PUT", "/deployment/7/manifest", test::GatewayRig::manifest()).status, 200);
        std::vector<json> events;
        const auto socket = m_rig->openSocket(QStringLiteral("/lease/7/1/1/kubeevents?follow=true"), [&](QWebSocket &opening) {
            connect(&opening, &QWebSocket::textMessageReceived, this, [&](const QString &text) { events.push_back(parsed(text.toUtf8())); });
        });
        QVERIFY(socket);
        QVERIFY(within([&] { return events.size() == 3; }));
        QVERIFY(events[2]["reason"] == "Started");
        QVERIFY(events[2]["type"] == "Normal");
        QVERIFY(events[2]["object"]["name"] == "web-0");
        m_rig->reactor.vanish(m_rig->webKey());
        QVERIFY(within([&] { return events.size() == 4; }));
        QVERIFY(events[3]["reason"] == "Killed");
        QVERIFY(events[3]["type"] == "Warning");
    }

    void namesTheReasonWhenASocketHasNothingToTell()
    {
        const auto none = m_rig->openSocket(QStringLiteral("/lease/7/1/1/logs?follow=true"));
        QVERIFY(none);
        QVERIFY(within([&] { return none->state() == QAbstractSocket::UnconnectedState; }));
        QCOMPARE(int(none->closeCode()), 4001);
        QCOMPARE(m_rig->ask("PUT", "/deployment/7/manifest", test::GatewayRig::manifest()).status, 200);
        const auto other = m_rig->openSocket(QStringLiteral("/lease/7/1/1/logs?follow=true&service=nobody"));
        QVERIFY(other);
        QVERIFY(within([&] { return other->state() == QAbstractSocket::UnconnectedState; }));
        QCOMPARE(int(other->closeCode()), 4000);
    }

    void theEndOfTheLeaseEndsItsSockets()
    {
        QCOMPARE(m_rig->ask("PUT", "/deployment/7/manifest", test::GatewayRig::manifest()).status, 200);
        const auto socket = m_rig->openSocket(QStringLiteral("/lease/7/1/1/logs?follow=true"));
        QVERIFY(socket);
        QVERIFY(within([&] { return m_rig->reactor.readers() == 1; }));
        m_rig->book.set(7, m_rig->tenant.address(), false);
        QVERIFY(within([&] { return socket->state() == QAbstractSocket::UnconnectedState; }));
        QCOMPARE(int(socket->closeCode()), 4001);
        QVERIFY(m_rig->reactor.present.isEmpty());
        QCOMPARE(m_rig->ask("GET", "/lease/7/1/1/status").status, 404);
    }

    void asksWhetherTheClientStillLives()
    {
        QCOMPARE(m_rig->ask("PUT", "/deployment/7/manifest", test::GatewayRig::manifest()).status, 200);
        const auto socket = m_rig->openSocket(QStringLiteral("/lease/7/1/1/logs?follow=true"));
        QVERIFY(socket);
        QVERIFY(within([&] { return m_rig->reactor.readers() == 1; }));
        for (int i = 0; i < 4; ++i) { // each ping is answered
            m_rig->clock.advance(10s);
            QSignalSpy pong(socket.get(), &QWebSocket::pong);
            socket->sendTextMessage(QStringLiteral("alive")); // read before the ping is answered
            socket->ping();
            QVERIFY(within([&] { return pong.size() == 1; }));
        }
        QCOMPARE(socket->state(), QAbstractSocket::ConnectedState);
        m_rig->clock.advance(15s); // and now none is
        QVERIFY(within([&] { return socket->state() == QAbstractSocket::UnconnectedState; }));
        QCOMPARE(int(socket->closeCode()), 4000);
    }

    void aRestartServesTheSameLease()
    {
        QCOMPARE(m_rig->ask("PUT", "/deployment/7/manifest", test::GatewayRig::manifest()).status, 200);
        m_rig->restart();
        QCOMPARE(m_rig->ask("GET", "/lease/7/1/1/status").status, 200);
        QCOMPARE(m_rig->reactor.created[m_rig->webKey()], 1);
    }

    void opensAShell()
    {
        test::FakeEngine engine;
        base::SystemClock clock;
        deploy::EngineClient client(engine.address(), clock);
        m_rig.reset();
        test::GatewayRig rig(&client);
        QCOMPARE(rig.ask("PUT", "/deployment/7/manifest", test::GatewayRig::manifest()).status, 200);
        engine.lie("/exec/e1/start", "HTTP/1.1 101 UPGRADED\r\nUpgrade: tcp\r\n\r\n$ ", 1, true);
        engine.lie("/exec/e1/json", test::FakeEngine::answer(200, R"({"ExitCode":3,"Running":false})"));
        engine.lie("/exec", test::FakeEngine::answer(201, R"({"Id":"e1"})"));
        engine.lie("/resize", test::FakeEngine::answer(201, "{}"));
        QByteArrayList frames;
        const auto socket = rig.openSocket(QStringLiteral("/lease/7/1/1/shell?stdin=1&tty=1&podIndex=0&cmd0=/bin/sh&service=web"), [&](QWebSocket &opening) {
            connect(&opening, &QWebSocket::binaryMessageReceived, this, [&](const QByteArray &frame) { frames << frame; });
        });
        QVERIFY(socket);
        QVERIFY(within([&] { return frames.size() == 1; }));
        QCOMPARE(frames.at(0), QByteArray("\x64$ "));
        socket->sendBinaryMessage(QByteArray("\x69\x00\x50\x00\x18", 5));
        socket->sendBinaryMessage("\x68" "exit 3\n");
        QVERIFY(within([&] { return engine.typed == "exit 3\n" && engine.count(QStringLiteral("/resize")) == 1; }));
        engine.dropAll();
        QVERIFY(within([&] { return frames.size() == 2; }));
        QCOMPARE(frames.at(1).front(), char(102));
        QVERIFY(parsed(frames.at(1).mid(1))["exit_code"] == 3);
        QVERIFY(within([&] { return socket->state() == QAbstractSocket::UnconnectedState; }));
    }
};

COMMONRACK_TEST(TestGateway)
#include "TestGateway.moc"
