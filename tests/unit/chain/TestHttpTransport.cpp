// SPDX-License-Identifier: Apache-2.0
#include "models/chain/rpc/HttpTransport.h"
#include "models/base/Json.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Outcome.h"
#include "tests/support/RawPeer.h"
#include "tests/support/TestMain.h"

#include <QTcpSocket>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace std::chrono_literals;
using chain::HttpTransport;
using nlohmann::json;

/// Against a bare HTTP server on the loopback; time is a fake.
class TestHttpTransport final : public QObject {
    Q_OBJECT

private:
    using Outcome = test::Outcome<json>;
    /// What the server sends for one request; the body of the request is at hand.
    using Script = std::function<QByteArray(const json &request)>;

    struct Server {
        Script script;
        QList<QByteArray> requests;
        QByteArray lastHead;
        test::RawPeer peer;
        explicit Server(Script answer)
            : script(std::move(answer)), peer([this](QTcpSocket &socket, QByteArray &received) {
                  const QByteArray head = received.left(received.indexOf("\r\n\r\n"));
                  const QByteArray body = test::RawPeer::takeHttpBody(received);
                  if (body.isNull())
                      return;
                  lastHead = head;
                  requests += body;
                  const QByteArray reply = script(base::parseJson(body).value_or(json()));
                  if (!reply.isNull())
                      socket.write(reply);
              })
        {
        }
        [[nodiscard]] QUrl url() const { return peer.url(QStringLiteral("http")); }
    };

    static QByteArray good(const json &request, const json &result = "0x1")
    {
        const json answer{{"jsonrpc", "2.0"}, {"id", request["id"]}, {"result", result}};
        return test::RawPeer::http(200, QByteArray::fromStdString(answer.dump()));
    }
    static base::Async<json> ask(HttpTransport &transport, const QString &method = QStringLiteral("eth_chainId"))
    {
        return transport.request(method, json::array());
    }
    /// Runs the event loop; where only a retry is waited for (beside the deadline), lets that time pass.
    bool finish(Outcome &outcome)
    {
        for (int retries = 0; retries < 10 && !outcome.isDone(); ++retries) {
            if (!QTest::qWaitFor([&] { return outcome.isDone() || m_clock.planned() > 1; }, 10'000))
                return false;
            if (!outcome.isDone())
                m_clock.advanceToNext();
        }
        return outcome.isDone();
    }
    test::FakeClock m_clock;

private Q_SLOTS:
    void init() { m_clock = test::FakeClock(); }

    void postsAndReads()
    {
        Server server([](const json &request) { return good(request); });
        HttpTransport transport({server.url()}, m_clock);
        Outcome outcome(ask(transport));
        QVERIFY(outcome.wait());
        QVERIFY(outcome.value() == json("0x1"));
        const QByteArray head = server.lastHead.toLower();
        QVERIFY(head.startsWith("post / "));
        QVERIFY(head.contains("content-type: application/json"));
        QVERIFY(head.contains("accept-encoding: identity"));
        const json sent = *base::parseJson(server.requests.first());
        QVERIFY(sent["jsonrpc"] == json("2.0"));
        QVERIFY(sent["method"] == json("eth_chainId"));
    }

    void aNodesErrorIsKept()
    {
        Server server([](const json &request) {
            const json answer{{"jsonrpc", "2.0"}, {"id", request["id"]}, {"error", {{"code", 3}, {"message", "execution reverted\u202e"}, {"data", "0x1234"}}}};
            return test::RawPeer::http(500, QByteArray::fromStdString(answer.dump()));
        });
        HttpTransport transport({server.url()}, m_clock);
        Outcome outcome(ask(transport));
        QVERIFY(outcome.wait());
        QCOMPARE(outcome.code(), base::ErrorCode::Remote);
        QCOMPARE(outcome.error().remoteCode, 3);
        QCOMPARE(outcome.error().detail, QStringLiteral("0x1234"));
        QVERIFY(!outcome.error().summary.contains(QChar(0x202e)));
        QCOMPARE(server.requests.size(), 1);
    }

    void retriesWhatMayPass_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("429") << 429;
        QTest::newRow("502") << 502;
        QTest::newRow("503") << 503;
    }
    void retriesWhatMayPass()
    {
        QFETCH(int, status);
        int failures = 3;
        Server server([&failures, status](const json &request) { return failures-- > 0 ? test::RawPeer::http(status, "busy") : good(request); });
        HttpTransport transport({server.url()}, m_clock);
        Outcome outcome(ask(transport));
        QVERIFY(finish(outcome));
        QVERIFY(outcome.ok());
        QCOMPARE(server.requests.size(), 4);
    }

    void atMostThreeRetries()
    {
        Server server([](const json &) { return test::RawPeer::http(429, "busy"); });
        HttpTransport transport({server.url()}, m_clock);
        Outcome outcome(ask(transport));
        QVERIFY(finish(outcome));
        QCOMPARE(outcome.code(), base::ErrorCode::Network);
        QVERIFY(outcome.error().retryable());
        QVERIFY(outcome.error().summary.contains(u"too many requests"));
        QCOMPARE(server.requests.size(), 4);
    }

    void aTransactionIsNeverSentTwiceByItself()
    {
        Server server([](const json &) { return test::RawPeer::http(503, "busy"); });
        HttpTransport transport({server.url()}, m_clock);
        Outcome outcome(ask(transport, QStringLiteral("eth_sendRawTransaction")));
        QVERIFY(finish(outcome));
        QCOMPARE(outcome.code(), base::ErrorCode::Network);
        QCOMPARE(server.requests.size(), 1);
    }

    void theCircuitOpensAfterTwelveFailuresAndClosesByItself()
    {
        bool broken = true;
        Server server([&broken](const json &request) { return broken ? test::RawPeer::http(503, "down") : good(request); });
        HttpTransport transport({server.url()}, m_clock);
        for (int i = 0; i < 3; ++i) {
            Outcome outcome(ask(transport));
            QVERIFY(finish(outcome));
        }
        QCOMPARE(server.requests.size(), 12);
        const Outcome paused(ask(transport));
        QVERIFY(paused.isDone());
        QCOMPARE(paused.code(), base::ErrorCode::Network);
        QCOMPARE(server.requests.size(), 12);
        broken = false;
        m_clock.advance(30s);
        Outcome healed(ask(transport));
        QVERIFY(healed.wait());
        QVERIFY(healed.ok());
    }

    void anotherEndpointTakesOver()
    {
        Server bad([](const json &) { return test::RawPeer::http(502, "no"); });
        Server well([](const json &request) { return good(request); });
        HttpTransport transport({bad.url(), well.url()}, m_clock);
        Outcome first(ask(transport));
        QVERIFY(finish(first));
        QVERIFY(first.ok());
        Outcome second(ask(transport));
        QVERIFY(finish(second));
        QCOMPARE(bad.requests.size(), 1);
        QCOMPARE(well.requests.size(), 2);
    }

    void errorsAreSentences_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("words");
        QTest::newRow("moved") << 301 << QStringLiteral("has moved");
        QTest::newRow("key") << 401 << QStringLiteral("does not let us in");
        QTest::newRow("no node") << 404 << QStringLiteral("no node behind");
    }
    void errorsAreSentences()
    {
        QFETCH(int, status);
        QFETCH(QString, words);
        Server target([](const json &request) { return good(request); });
        Server server([&](const json &) { return test::RawPeer::http(status, "<html>", "Location: " + target.url().toEncoded() + "\r\n"); });
        HttpTransport transport({server.url()}, m_clock);
        Outcome outcome(ask(transport));
        QVERIFY(outcome.wait());
        QCOMPARE(outcome.code(), base::ErrorCode::Remote);
        QVERIFY(outcome.error().summary.contains(words));
        QVERIFY(!outcome.error().summary.contains(u"html"));
        QCOMPARE(target.requests.size(), 0); // redirects are not followed
    }

    void nobodyThere()
    {
        QUrl url;
        {
            const Server gone([](const json &) { return QByteArray(); });
            url = gone.url();
        }
        HttpTransport transport({url}, m_clock);
        Outcome outcome(ask(transport));
        QVERIFY(finish(outcome));
        QCOMPARE(outcome.code(), base::ErrorCode::Network);
        QVERIFY(outcome.error().summary.startsWith(QStringLiteral("No answer from the node at 127.0.0.1:%1.").arg(url.port())));
    }

    void oneDeadlineOverAll()
    {
        Server server([](const json &) { return QByteArray(); });
        HttpTransport transport({server.url()}, m_clock);
        Outcome outcome(ask(transport));
        QTRY_COMPARE(server.requests.size(), 1);
        m_clock.advance(29'999ms);
        QVERIFY(!outcome.isDone());
        m_clock.advance(1ms);
        QCOMPARE(outcome.code(), base::ErrorCode::Timeout);
    }

    void aNodeThatHangsIsLeftForTheNext()
    {
        Server hanging([](const json &) { return QByteArray(); });
        Server well([](const json &request) { return good(request); });
        HttpTransport transport({hanging.url(), well.url()}, m_clock);
        const Outcome first(ask(transport));
        QTRY_COMPARE(hanging.requests.size(), 1);
        m_clock.advance(30s);
        QCOMPARE(first.code(), base::ErrorCode::Timeout);
        Outcome second(ask(transport));
        QVERIFY(second.wait());
        QVERIFY(second.ok());
        QCOMPARE(hanging.requests.size(), 1);
    }

    void aNodeThatHangsOpensTheCircuit()
    {
        Server hanging([](const json &) { return QByteArray(); });
        HttpTransport transport({hanging.url()}, m_clock);
        for (int i = 0; i < 12; ++i)
            (void)ask(transport);
        m_clock.advance(30s);
        const Outcome paused(ask(transport));
        QVERIFY(paused.isDone());
        QCOMPARE(paused.code(), base::ErrorCode::Network);
    }

    void aDripDoesNotMoveTheDeadline()
    {
        QTcpSocket *line = nullptr;
        test::RawPeer peer([&line](QTcpSocket &socket, QByteArray &received) {
            if (!test::RawPeer::takeHttpBody(received).isNull()) {
                line = &socket;
                socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
            }
        });
        HttpTransport transport({peer.url(QStringLiteral("http"))}, m_clock);
        Outcome outcome(ask(transport));
        QTRY_VERIFY(line);
        for (int second = 0; second < 30 && !outcome.isDone(); ++second) {
            line->write(" ");
            line->flush();
            QCoreApplication::processEvents();
            m_clock.advance(1s);
        }
        QCOMPARE(outcome.code(), base::ErrorCode::Timeout);
    }

    void hugeAnswersAreCutOff_data()
    {
        QTest::addColumn<bool>("announced");
        QTest::newRow("announced") << true;
        QTest::newRow("not announced") << false;
    }
    void hugeAnswersAreCutOff()
    {
        QFETCH(bool, announced);
        qint64 sent = 0;
        Server server([&](const json &) {
            return announced ? QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 67108864\r\n\r\n ") : QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
        });
        test::RawPeer flood([&](QTcpSocket &socket, QByteArray &received) {
            if (test::RawPeer::takeHttpBody(received).isNull())
                return;
            socket.write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
            connect(&socket, &QTcpSocket::bytesWritten, &socket, [&sent, &socket] {
                if (socket.bytesToWrite() == 0) {
                    sent += 1 << 20;
                    socket.write(QByteArray(1 << 20, ' '));
                }
            });
        });
        HttpTransport transport({announced ? server.url() : flood.url(QStringLiteral("http"))}, m_clock);
        Outcome outcome(ask(transport));
        QVERIFY(outcome.wait(30'000));
        QCOMPARE(outcome.code(), base::ErrorCode::Limit);
        QVERIFY(sent < 48LL << 20);
    }

    void nonsenseIsSaidToBeNonsense_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("html") << QByteArray("<html>");
        QTest::newRow("another id") << QByteArray(R"({"jsonrpc":"2.0","id":99999,"result":"0x1"})");
        QTest::newRow("neither") << QByteArray(R"({"jsonrpc":"2.0","id":1})");
        QTest::newRow("both") << QByteArray(R"({"jsonrpc":"2.0","id":1,"result":"0x1","error":{"code":1,"message":"x"}})");
        QTest::newRow("deep") << QByteArray(20'000, '[');
        QTest::newRow("a packed bomb") << QByteArray::fromHex("1f8b0800000000000003edc1010d000000c2a0f74f6d0e37a000000000000000");
    }
    void nonsenseIsSaidToBeNonsense()
    {
        QFETCH(QByteArray, body);
        Server server([body](const json &) { return test::RawPeer::http(200, body, "Content-Encoding: gzip\r\n"); });
        HttpTransport transport({server.url()}, m_clock);
        Outcome outcome(ask(transport));
        QVERIFY(finish(outcome));
        QCOMPARE(outcome.code(), base::ErrorCode::Protocol);
        QVERIFY(!outcome.error().summary.isEmpty());
    }

    void cutInTheMiddle()
    {
        Server server([&server](const json &request) {
            const QByteArray whole = good(request);
            QMetaObject::invokeMethod(&server.peer, [&server] { server.peer.drop(); }, Qt::QueuedConnection);
            return whole.left(whole.size() - 5);
        });
        HttpTransport transport({server.url()}, m_clock);
        Outcome outcome(ask(transport));
        QVERIFY(finish(outcome));
        QCOMPARE(outcome.code(), base::ErrorCode::Network);
        QVERIFY(server.requests.size() >= 4);
    }

    void textIsGivenAsItCame_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray filling(5'000, 'x');
        QTest::newRow("id first") << QByteArray(R"( {"jsonrpc":"2.0", "id" :1,"result":[1, 2]})" "\n");
        QTest::newRow("id last") << QByteArray(R"({"jsonrpc":"2.0","result":[{"id":5}],"id":1})");
        QTest::newRow("id before the version") << QByteArray(R"({"result":"$","id":1,"jsonrpc":"2.0"})").replace("$", filling);
        QTest::newRow("id elsewhere") << QByteArray(R"({"result":"$","id":1,"jsonrpc":"2.0","later":[]})").replace("$", filling);
        QTest::newRow("an error") << QByteArray(R"({"jsonrpc":"2.0","id":1,"error":{"code":-32005,"message":"limit exceeded"}})");
    }
    void textIsGivenAsItCame()
    {
        QFETCH(QByteArray, body);
        Server server([body](const json &) { return test::RawPeer::http(200, body); });
        HttpTransport transport({server.url()}, m_clock);
        test::Outcome<QByteArray> outcome(transport.requestText(QStringLiteral("eth_getLogs"), json::array()));
        QVERIFY(outcome.wait());
        QVERIFY2(outcome.ok(), qPrintable(outcome.error().toLogLine()));
        QCOMPARE(outcome.value(), body);
    }

    void textIsRefusedLikeATree_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<base::ErrorCode>("code");
        const QByteArray refusal = R"({"jsonrpc":"2.0","id":1,"error":{"code":3,"message":"no"}})";
        QTest::newRow("refused") << 500 << refusal << base::ErrorCode::Remote;
        QTest::newRow("another id") << 200 << QByteArray(R"({"jsonrpc":"2.0","id":2,"result":[]})") << base::ErrorCode::Protocol;
        QTest::newRow("an inner id") << 200 << QByteArray(R"({"jsonrpc":"2.0","result":{"id":1}})") << base::ErrorCode::Protocol;
        QTest::newRow("an id in a text") << 200 << QByteArray("{\"jsonrpc\":\"2.0\",\"result\":\",\\\"id\\\":1}\"}") << base::ErrorCode::Protocol;
        QTest::newRow("html") << 200 << QByteArray("<html>") << base::ErrorCode::Protocol;
        QTest::newRow("empty") << 200 << QByteArray() << base::ErrorCode::Protocol;
        QTest::newRow("no node") << 404 << QByteArray() << base::ErrorCode::Remote;
    }
    void textIsRefusedLikeATree()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(base::ErrorCode, code);
        Server server([&](const json &) { return test::RawPeer::http(status, body); });
        HttpTransport transport({server.url()}, m_clock);
        test::Outcome<QByteArray> outcome(transport.requestText(QStringLiteral("eth_getLogs"), json::array()));
        QVERIFY(outcome.wait());
        QCOMPARE(outcome.code(), code);
    }

    void textIsRetriedTimedAndLimitedToo()
    {
        int failures = 1;
        Server server([&failures](const json &request) { return failures-- > 0 ? test::RawPeer::http(503, "busy") : good(request, json(std::string(100'000, 'x'))); });
        HttpTransport transport({server.url()}, m_clock);
        const auto askText = [&transport] { return transport.requestText(QStringLiteral("eth_getLogs"), json::array()); };
        test::Outcome<QByteArray> again(askText());
        QTRY_VERIFY(m_clock.planned() > 1);
        m_clock.advanceToNext();
        QVERIFY(again.wait() && again.ok());
        QVERIFY(again.value().size() > 100'000);
        QCOMPARE(server.requests.size(), 2);

        server.script = [](const json &) { return QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 67108864\r\n\r\n "); };
        test::Outcome<QByteArray> huge(askText());
        QVERIFY(huge.wait());
        QCOMPARE(huge.code(), base::ErrorCode::Limit);

        server.script = [](const json &) { return QByteArray(); };
        const test::Outcome<QByteArray> late(askText());
        m_clock.advance(30s);
        QCOMPARE(late.code(), base::ErrorCode::Timeout);
        const test::Outcome<QByteArray> cut(askText());
        transport.close();
        QCOMPARE(cut.code(), base::ErrorCode::Closed);
        const test::Outcome<QByteArray> later(askText());
        QCOMPARE(later.code(), base::ErrorCode::Closed);
    }

    void closingCompletesEverything()
    {
        Server server([](const json &) { return QByteArray(); });
        auto transport = std::make_unique<HttpTransport>(QList<QUrl>{server.url()}, m_clock);
        const Outcome inFlight(ask(*transport));
        transport->close();
        QCOMPARE(inFlight.code(), base::ErrorCode::Closed);
        const Outcome later(ask(*transport));
        QCOMPARE(later.code(), base::ErrorCode::Closed);
        QCOMPARE(m_clock.planned(), 0);
    }
};

COMMONRACK_TEST(TestHttpTransport)
#include "TestHttpTransport.moc"
