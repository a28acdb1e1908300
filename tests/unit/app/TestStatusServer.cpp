// SPDX-License-Identifier: Apache-2.0
#include "app/headless/StatusRequest.h"
#include "app/headless/StatusServer.h"
#include "tests/support/FakeClock.h"
#include "tests/support/TestMain.h"

#include <QNetworkInterface>
#include <QTcpSocket>
#include <QTest>

using namespace std::chrono_literals;

namespace {

const QByteArray host = "Host: 127.0.0.1\r\n";

/// A server with one page, and clients that speak to it in raw bytes.
struct Rig {
    Rig()
    {
        server.addPage("/status", [this] {
            ++asked;
            return app::StatusServer::Reply{200, "application/json", "{\"a\":1}"};
        });
        server.addPage("/healthz", [] { return app::StatusServer::Reply{503, "text/plain", "waiting\n"}; });
        listening = server.listen(0).has_value();
    }
    [[nodiscard]] std::unique_ptr<QTcpSocket> client() const
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QHostAddress::LocalHost, server.port());
        (void)QTest::qWaitFor([&] { return socket->state() == QAbstractSocket::ConnectedState || socket->state() == QAbstractSocket::UnconnectedState; });
        return socket;
    }
    [[nodiscard]] static QByteArray untilClosed(QTcpSocket &socket)
    {
        return QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }) ? socket.readAll() : QByteArray("still open");
    }
    [[nodiscard]] QByteArray ask(const QByteArray &request) const
    {
        const auto socket = client();
        socket->write(request);
        return untilClosed(*socket);
    }
    [[nodiscard]] int statusOf(const QByteArray &request) const { return ask(request).mid(9, 3).toInt(); }

    test::FakeClock clock;
    int asked = 0;
    app::StatusServer server{clock};
    bool listening = false;
};

} // namespace

/// The loopback's status server, and what it does not let happen to itself.
class TestStatusServer final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPageIsAnswered()
    {
        Rig rig;
        QVERIFY(rig.listening);
        const QByteArray answer = rig.ask("GET /status HTTP/1.1\r\n" + host + "\r\n");
        QVERIFY2(answer.startsWith("HTTP/1.1 200 OK\r\n"), answer.constData());
        QVERIFY(answer.contains("\r\nContent-Type: application/json\r\n"));
        QVERIFY(answer.contains("\r\nContent-Length: 7\r\n"));
        QVERIFY(answer.contains("\r\nConnection: close\r\n"));
        QVERIFY(answer.endsWith("\r\n\r\n{\"a\":1}"));
        QCOMPARE(rig.statusOf("GET /healthz HTTP/1.1\r\n" + host + "\r\n"), 503);
    }

    void whatIsAskedWronglyIsRefused_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &request, int status) { QTest::newRow(name) << request << status; };
        row("query is ignored", "GET /status?x=%00 HTTP/1.1\r\n" + host + "\r\n", 200);
        row("old version", "GET /status HTTP/1.0\r\n" + host + "\r\n", 200);
        row("unknown path", "GET /secrets HTTP/1.1\r\n" + host + "\r\n", 404);
        row("path below a page", "GET /status/../healthz HTTP/1.1\r\n" + host + "\r\n", 404);
        row("absolute address", "GET http://127.0.0.1/status HTTP/1.1\r\n" + host + "\r\n", 404);
        row("post", "POST /status HTTP/1.1\r\n" + host + "Content-Length: 0\r\n\r\n", 405);
        row("head", "HEAD /status HTTP/1.1\r\n" + host + "\r\n", 405);
        row("unknown method", "BREW /status HTTP/1.1\r\n" + host + "\r\n", 405);
        row("with a body", "GET /status HTTP/1.1\r\n" + host + "Content-Length: 5\r\n\r\nhello", 413);
        row("in chunks", "GET /status HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 413);
        row("two lengths", "GET /status HTTP/1.1\r\n" + host + "Content-Length: 0\r\nContent-Length: 9\r\n\r\n", 400);
        row("length that is none", "GET /status HTTP/1.1\r\n" + host + "Content-Length: -1\r\n\r\n", 400);
        row("no HTTP", "\x16\x03\x01\x02\x01\x01\r\n\r\n", 400);
        row("newer version", "GET /status HTTP/2.0\r\n" + host + "\r\n", 400);
        row("folded name", "GET /status HTTP/1.1\r\nHost : 127.0.0.1\r\n\r\n", 400);
        row("long field", "GET /status HTTP/1.1\r\n" + host + "X: " + QByteArray(20'000, 'x') + "\r\n\r\n", 431);
        row("long path", "GET /" + QByteArray(20'000, 'x') + " HTTP/1.1\r\n" + host + "\r\n", 431);
        row("many fields", "GET /status HTTP/1.1\r\n" + host + QByteArray("A: b\r\n").repeated(2'000) + "\r\n", 431);
    }
    void whatIsAskedWronglyIsRefused()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        const Rig rig;
        QCOMPARE(rig.statusOf(request), status);
    }

    void onlyThisComputersOwnNamesAreAnswered_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &fields, int status) { QTest::newRow(name) << fields << status; };
        row("address", "Host: 127.0.0.1\r\n", 200);
        row("address and port", "Host: 127.0.0.1:9464\r\n", 200);
        row("name", "Host: LocalHost:8000\r\n", 200);
        row("six", "Host: [::1]:9464\r\n", 200);
        row("a page of the web", "Host: evil.example\r\n", 403);
        row("a name that begins like it", "Host: localhost.evil.example\r\n", 403);
        row("a name after a port", "Host: localhost:80.evil.example\r\n", 403);
        row("user", "Host: localhost@evil.example\r\n", 403);
        row("another address", "Host: 192.168.0.1\r\n", 403);
        row("no port", "Host: localhost:\r\n", 403);
        row("empty", "Host:\r\n", 403);
        row("none", "", 403);
        row("two", "Host: localhost\r\nHost: evil.example\r\n", 403);
    }
    void onlyThisComputersOwnNamesAreAnswered()
    {
        QFETCH(QByteArray, fields);
        QFETCH(int, status);
        Rig rig;
        QCOMPARE(rig.statusOf("GET /status HTTP/1.1\r\n" + fields + "\r\n"), status);
        QCOMPARE(rig.asked, status == 200 ? 1 : 0); // nothing is worked out for strangers
    }

    void aRequestMayComeByteByByte()
    {
        app::StatusRequest request;
        const QByteArray bytes = "GET /status HTTP/1.1\r\n" + host + "\r\n";
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            const auto progress = request.feed(bytes.mid(i, 1));
            QCOMPARE(progress, i + 1 == bytes.size() ? app::StatusRequest::Progress::Done : app::StatusRequest::Progress::Incomplete);
        }
        QCOMPARE(request.path(), QByteArray("/status"));
        QVERIFY(request.isGet() && request.isForLoopback() && !request.hasBody());
    }

    void everyConnectionIsGoodForOneAnswer()
    {
        Rig rig;
        const QByteArray request = "GET /status HTTP/1.1\r\n" + host + "\r\n";
        QCOMPARE(rig.ask(request + request).count("HTTP/1.1"), 1);
        QCOMPARE(rig.asked, 1);
    }

    void whoNeverFinishesIsCutOff()
    {
        Rig rig;
        const auto silent = rig.client();
        const auto slow = rig.client();
        slow->write("GET /status HTTP/1.1\r\n");
        QTRY_COMPARE(rig.clock.planned(), 2);
        rig.clock.advance(app::StatusServer::Deadline - 1ms);
        slow->write("X: y\r\n");
        QVERIFY(slow->waitForBytesWritten());
        QCOMPARE(slow->state(), QAbstractSocket::ConnectedState);
        rig.clock.advance(1ms);
        QCOMPARE(Rig::untilClosed(*silent), QByteArray());
        QCOMPARE(Rig::untilClosed(*slow), QByteArray()); // a byte now and then wins no time
    }

    void whoDoesNotTakeTheAnswerIsCutOff()
    {
        Rig rig;
        rig.server.addPage("/large", [] { return app::StatusServer::Reply{200, "text/plain", QByteArray(64 * 1024 * 1024, 'x')}; });
        const auto socket = rig.client();
        socket->setReadBufferSize(1024);
        socket->write("GET /large HTTP/1.1\r\n" + host + "\r\n");
        QTRY_VERIFY(socket->bytesAvailable() > 0);
        QCOMPARE(rig.clock.planned(), 1);
        rig.clock.advance(app::StatusServer::Deadline);
        QTRY_COMPARE(rig.clock.planned(), 0); // the visit is over
        QCOMPARE(rig.statusOf("GET /status HTTP/1.1\r\n" + host + "\r\n"), 200);
    }

    void moreThanAFewAtOnceAreTurnedAway()
    {
        Rig rig;
        std::vector<std::unique_ptr<QTcpSocket>> guests;
        for (int i = 0; i < app::StatusServer::MaxConnections; ++i)
            guests.push_back(rig.client());
        QTRY_COMPARE(rig.clock.planned(), app::StatusServer::MaxConnections);
        const auto late = rig.client();
        QCOMPARE(Rig::untilClosed(*late), QByteArray());
        guests.front()->abort();
        QTRY_COMPARE(rig.clock.planned(), app::StatusServer::MaxConnections - 1);
        QCOMPARE(rig.statusOf("GET /status HTTP/1.1\r\n" + host + "\r\n"), 200);
    }

    void aPortThatIsTakenIsToldInASentence()
    {
        const Rig rig;
        test::FakeClock clock;
        app::StatusServer second(clock);
        const auto listening = second.listen(rig.server.port());
        QVERIFY(!listening);
        QCOMPARE(listening.error().code, base::ErrorCode::Conflict);
        QVERIFY(listening.error().summary.contains(QString::number(rig.server.port())));
    }

    void itIsNotReachedFromElsewhere()
    {
        const Rig rig;
        QHostAddress other;
        for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
            if (!address.isLoopback() && address.protocol() == QAbstractSocket::IPv4Protocol)
                other = address;
        }
        if (other.isNull())
            QSKIP("this computer has no address but the loopback's");
        QTcpSocket socket;
        socket.connectToHost(other, rig.server.port());
        QVERIFY(QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }));
        QCOMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
    }
};

COMMONRACK_TEST(TestStatusServer)
#include "TestStatusServer.moc"
