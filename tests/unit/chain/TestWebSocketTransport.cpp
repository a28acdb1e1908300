// SPDX-License-Identifier: Apache-2.0
#include "models/chain/rpc/WebSocketTransport.h"
#include "models/chain/rpc/LogStream.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Outcome.h"
#include "tests/support/RawPeer.h"
#include "tests/support/ScriptedNode.h"
#include "tests/support/StreamLedger.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace std::chrono_literals;
using chain::PushTransport;
using chain::WebSocketTransport;
using nlohmann::json;

/// Against real sockets on the loopback; time is a fake.
class TestWebSocketTransport final : public QObject {
    Q_OBJECT

private:
    using Outcome = test::Outcome<json>;
    test::FakeClock m_clock;

    static QString answer(quint64 id, const json &result)
    {
        return QString::fromStdString(json{{"jsonrpc", "2.0"}, {"id", id}, {"result", result}}.dump());
    }
    static QUrl closedPort()
    {
        const test::RawPeer gone([](QTcpSocket &, QByteArray &) {});
        return gone.url(QStringLiteral("ws"));
    }

private Q_SLOTS:
    void init() { m_clock = test::FakeClock(); }

    void asksAndAnswers()
    {
        test::ScriptedNode node;
        WebSocketTransport transport({node.url()}, m_clock);
        QCOMPARE(transport.state(), PushTransport::State::Waiting);
        transport.open();
        QCOMPARE(transport.state(), PushTransport::State::Connecting);
        Outcome early(transport.request(QStringLiteral("eth_chainId"), json::array())); // waits for the connection
        QVERIFY(early.wait());
        QVERIFY(early.value() == json("0x7a69"));
        QCOMPARE(transport.state(), PushTransport::State::Connected);
        Outcome refused(transport.request(QStringLiteral("eth_nonsense"), json::array()));
        QVERIFY(refused.wait());
        QCOMPARE(refused.code(), base::ErrorCode::Remote);
        QCOMPARE(refused.error().remoteCode, -32601);
    }

    void nobodyThereIsASentence()
    {
        const QUrl url = closedPort();
        WebSocketTransport transport({url}, m_clock);
        transport.open();
        Outcome outcome(transport.request(QStringLiteral("eth_chainId"), json::array()));
        QVERIFY(outcome.wait());
        QCOMPARE(outcome.code(), base::ErrorCode::Network);
        QCOMPARE(outcome.error().summary, QStringLiteral("No answer from the node at 127.0.0.1:%1. Check that it is running, or choose another endpoint in Settings.").arg(url.port()));
        QCOMPARE(transport.state(), PushTransport::State::Waiting);
        QVERIFY(transport.lastError());
    }

    void backsOffFromOneSecondToOneMinute()
    {
        WebSocketTransport transport({closedPort()}, m_clock);
        QList<qint64> waits;
        transport.open();
        for (int i = 0; i < 10; ++i) {
            QTRY_COMPARE(transport.state(), PushTransport::State::Waiting);
            const qint64 before = m_clock.monotonicMs();
            QVERIFY(m_clock.advanceToNext());
            QCOMPARE(transport.state(), PushTransport::State::Connecting);
            waits += m_clock.monotonicMs() - before;
        }
        for (int i = 0; i < waits.size(); ++i) {
            const qint64 base = qMin<qint64>(1000LL << i, 48'000);
            QVERIFY2(waits[i] >= base && waits[i] <= base * 5 / 4, qPrintable(QStringLiteral("wait %1: %2 ms").arg(i).arg(waits[i])));
        }
    }

    void aLongWaitFailsRequestsAtOnceAndCanBeCutShort()
    {
        WebSocketTransport transport({closedPort()}, m_clock);
        transport.open();
        for (int i = 0; i < 5; ++i) {
            QTRY_COMPARE(transport.state(), PushTransport::State::Waiting);
            m_clock.advanceToNext();
        }
        QTRY_COMPARE(transport.state(), PushTransport::State::Waiting);
        const Outcome outcome(transport.request(QStringLiteral("eth_chainId"), json::array()));
        QVERIFY(outcome.isDone());
        QCOMPARE(outcome.code(), base::ErrorCode::Network);
        transport.retryNow();
        QCOMPARE(transport.state(), PushTransport::State::Connecting);
    }

    void severalEndpointsTakeTurns()
    {
        test::ScriptedNode node;
        WebSocketTransport transport({closedPort(), node.url()}, m_clock);
        transport.open();
        QTRY_COMPARE(transport.state(), PushTransport::State::Waiting);
        QCOMPARE(transport.url(), node.url());
        m_clock.advanceToNext();
        QTRY_COMPARE(transport.state(), PushTransport::State::Connected);
    }

    void whatIsInFlightFailsWhenTheLinkBreaks()
    {
        test::ScriptedNode node;
        node.lie(QStringLiteral("eth_chainId"), [](quint64, const json &) { return QString(); });
        WebSocketTransport transport({node.url()}, m_clock);
        transport.open();
        Outcome first(transport.request(QStringLiteral("eth_chainId"), json::array()));
        Outcome second(transport.request(QStringLiteral("eth_chainId"), json::array()));
        QTRY_COMPARE(node.methods().size(), 2);
        node.dropConnections();
        QVERIFY(first.wait() && second.wait());
        QCOMPARE(first.code(), base::ErrorCode::Network);
        QCOMPARE(second.code(), base::ErrorCode::Network);
        QVERIFY(!first.error().summary.isEmpty());
    }

    void afterARestartOfTheNodeCallsAreServed()
    {
        test::ScriptedNode node;
        WebSocketTransport transport({node.url()}, m_clock);
        transport.open();
        QTRY_COMPARE(transport.state(), PushTransport::State::Connected);
        node.dropConnections();
        QTRY_COMPARE(transport.state(), PushTransport::State::Waiting);
        std::vector<std::unique_ptr<Outcome>> calls;
        for (int i = 0; i < 20; ++i)
            calls.push_back(std::make_unique<Outcome>(transport.request(QStringLiteral("eth_blockNumber"), json::array())));
        m_clock.advanceToNext();
        for (const auto &call : calls) {
            QVERIFY(call->wait());
            QVERIFY(call->ok());
        }
    }

    void closingCompletesEverything()
    {
        test::ScriptedNode node;
        node.lie(QStringLiteral("eth_chainId"), [](quint64, const json &) { return QString(); });
        auto transport = std::make_unique<WebSocketTransport>(QList<QUrl>{node.url()}, m_clock);
        transport->open();
        Outcome inFlight(transport->request(QStringLiteral("eth_chainId"), json::array()));
        QTRY_COMPARE(node.methods().size(), 1);
        transport->close();
        QVERIFY(inFlight.isDone());
        QCOMPARE(inFlight.code(), base::ErrorCode::Closed);
        const Outcome later(transport->request(QStringLiteral("eth_chainId"), json::array()));
        QCOMPARE(later.code(), base::ErrorCode::Closed);
        QCOMPARE(m_clock.planned(), 0);
        transport->open();
        Outcome again(transport->request(QStringLiteral("eth_chainId"), json::array()));
        transport.reset();
        QVERIFY(again.isDone());
        QCOMPARE(again.code(), base::ErrorCode::Closed);
    }

    void aSilentNodeTimesOutAfterThirtySeconds()
    {
        test::ScriptedNode node;
        node.lie(QStringLiteral("eth_chainId"), [](quint64, const json &) { return QString(); });
        WebSocketTransport transport({node.url()}, m_clock);
        transport.open();
        QTRY_COMPARE(transport.state(), PushTransport::State::Connected);
        m_clock.advance(10s);
        Outcome outcome(transport.request(QStringLiteral("eth_chainId"), json::array()));
        QTRY_COMPARE(node.methods().size(), 1);
        m_clock.advance(5s); // a ping; its pong keeps the link
        Outcome alive(transport.request(QStringLiteral("eth_blockNumber"), json::array()));
        QVERIFY(alive.wait());
        m_clock.advance(24'999ms);
        QVERIFY(!outcome.isDone());
        m_clock.advance(1ms);
        QVERIFY(outcome.isDone());
        QCOMPARE(outcome.code(), base::ErrorCode::Timeout);
    }

    /// The other side takes everything and says nothing, not even pong.
    void aDeadLinkIsNoticedWithin45Seconds()
    {
        test::RawPeer peer([](QTcpSocket &socket, QByteArray &received) { test::RawPeer::shakeHands(socket, received); });
        WebSocketTransport transport({peer.url(QStringLiteral("ws"))}, m_clock);
        transport.open();
        QTRY_COMPARE(transport.state(), PushTransport::State::Connected);
        Outcome outcome(transport.request(QStringLiteral("eth_chainId"), json::array()));
        qint64 waited = 0;
        while (transport.state() == PushTransport::State::Connected && waited < 100) {
            m_clock.advance(1s);
            ++waited;
        }
        QVERIFY2(waited <= 45, qPrintable(QString::number(waited)));
        QVERIFY(outcome.isDone());
    }

    void pongsKeepAQuietLink()
    {
        bool pinged = false;
        test::RawPeer peer([&pinged](QTcpSocket &socket, QByteArray &received) {
            if (test::RawPeer::shakeHands(socket, received))
                return;
            // A masked ping: two bytes, the mask, the payload. Answered by an empty pong.
            pinged = (quint8(received.at(0)) & 0x0f) == 0x9;
            received.clear();
            socket.write(QByteArray::fromHex("8a00"));
        });
        WebSocketTransport transport({peer.url(QStringLiteral("ws"))}, m_clock);
        transport.open();
        QTRY_COMPARE(transport.state(), PushTransport::State::Connected);
        auto *socket = transport.findChild<QObject *>();
        QVERIFY(socket);
        QSignalSpy pongs(socket, SIGNAL(pong(quint64, QByteArray)));
        for (int i = 1; i <= 8; ++i) {
            m_clock.advance(15s);
            QTRY_COMPARE(pongs.size(), i);
        }
        QVERIFY(pinged);
        QCOMPARE(transport.state(), PushTransport::State::Connected);
    }

    void aHandshakeThatNeverEndsIsGivenUp()
    {
        test::RawPeer peer([](QTcpSocket &, QByteArray &) {});
        WebSocketTransport transport({peer.url(QStringLiteral("ws"))}, m_clock);
        transport.open();
        Outcome outcome(transport.request(QStringLiteral("eth_chainId"), json::array()));
        QTRY_COMPARE(peer.connections(), 1);
        m_clock.advance(15s);
        QCOMPARE(transport.state(), PushTransport::State::Waiting);
        QCOMPARE(outcome.code(), base::ErrorCode::Network);
    }

    void subscriptionsOutliveConnections()
    {
        test::ScriptedNode node;
        WebSocketTransport transport({node.url()}, m_clock);
        QList<int> heard;
        auto subscription = transport.subscribe(json::array({"newHeads"}), [&heard](const json &head) { heard += head["n"].get<int>(); });
        QSignalSpy connected(&transport, &PushTransport::connected);
        transport.open();
        QTRY_COMPARE(connected.size(), 1);
        QCOMPARE(node.subscriptions(), 1);
        node.push("newHeads", {{"n", 1}});
        QTRY_COMPARE(heard, QList<int>{1});
        for (int round = 2; round <= 6; ++round) {
            node.dropConnections();
            QTRY_COMPARE(transport.state(), PushTransport::State::Waiting);
            m_clock.advanceToNext();
            QTRY_COMPARE(connected.size(), round);
            QCOMPARE(node.subscriptions(), 1); // not one more each time
            node.push("newHeads", {{"n", round}});
            QTRY_COMPARE(heard.size(), round);
        }
        subscription.reset();
        QTRY_COMPARE(node.subscriptions(), 0);
        node.push("newHeads", {{"n", 99}});
        Outcome after(transport.request(QStringLiteral("eth_chainId"), json::array()));
        QVERIFY(after.wait());
        QCOMPARE(heard.size(), 6);
    }

    void aSubscriptionMadeInsideConnectedIsMadeOnce()
    {
        test::ScriptedNode node;
        WebSocketTransport transport({node.url()}, m_clock);
        base::Subscription inner;
        connect(&transport, &PushTransport::stateChanged, &transport, [&](PushTransport::State state) {
            if (state == PushTransport::State::Connected)
                inner = transport.subscribe(json::array({"newHeads"}), [](const json &) {});
        });
        QSignalSpy connected(&transport, &PushTransport::connected);
        transport.open();
        QTRY_COMPARE(connected.size(), 1);
        QCOMPARE(node.methods().count(QStringLiteral("eth_subscribe")), 1);
    }

    void earlyForeignAndUnknownMessages()
    {
        test::ScriptedNode node;
        node.pushBeforeAnswer({{"n", 7}});
        WebSocketTransport transport({node.url()}, m_clock);
        QList<int> heard;
        const auto subscription = transport.subscribe(json::array({"newHeads"}), [&heard](const json &head) { heard += head["n"].get<int>(); });
        transport.open();
        QTRY_COMPARE(heard, QList<int>{7}); // came before the node had told its id
        node.pushForeign({{"n", 8}});
        node.sendRaw(answer(4711, "0x1"));
        node.sendRaw(QStringLiteral("[1,2]"));
        node.sendRaw(QString::fromLatin1("{\"jsonrpc\":\"2.0\",\"id\":\"one\",\"result\":1}"));
        node.sendRaw(QString::fromLatin1("{\"jsonrpc\":\"2.0\",\"method\":\"eth_subscription\",\"params\":{\"subscription\":5}}"));
        node.sendRaw(QString::fromLatin1("{\"jsonrpc\":\"2.0\",\"method\":\"eth_subscription\",\"params\":7}"));
        node.push("newHeads", {{"n", 9}});
        QTRY_COMPARE(heard, (QList<int>{7, 9}));
        QCOMPARE(transport.state(), PushTransport::State::Connected);
    }

    void aHandlerMayDropItsOwnSubscription()
    {
        test::ScriptedNode node;
        WebSocketTransport transport({node.url()}, m_clock);
        base::Subscription subscription;
        int heard = 0;
        subscription = transport.subscribe(json::array({"newHeads"}), [&](const json &) {
            ++heard;
            subscription.reset();
        });
        QSignalSpy connected(&transport, &PushTransport::connected);
        transport.open();
        QTRY_COMPARE(connected.size(), 1);
        node.push("newHeads", {{"n", 1}});
        node.push("newHeads", {{"n", 2}});
        QTRY_COMPARE(node.subscriptions(), 0);
        QCOMPARE(heard, 1);
    }

    void whatASubscriberSkipsIsNotReadAndOthersStillHear()
    {
        test::ScriptedNode node;
        WebSocketTransport transport({node.url()}, m_clock);
        QList<int> heads;
        QList<int> logs;
        int looked = 0;
        const auto everyHead = transport.subscribe(json::array({"newHeads"}), [&heads](const json &head) { heads += head["n"].get<int>(); });
        const auto someLogs = transport.subscribe(
            json::array({"logs", json::object()}), [&logs](const json &log) { logs += log["n"].get<int>(); },
            [&looked](QStringView frame) {
                ++looked;
                return frame.contains(u"dull");
            });
        QSignalSpy connected(&transport, &PushTransport::connected);
        transport.open();
        QTRY_COMPARE(connected.size(), 1);
        node.push("newHeads", {{"n", 1}, {"what", "dull"}}); // skipping is its subscriber's business
        node.push("logs", {{"n", 2}, {"what", "dull"}});
        node.push("logs", {{"n", 3}, {"what", "new"}});
        QTRY_COMPARE(logs, QList<int>{3});
        QCOMPARE(heads, QList<int>{1});
        QCOMPARE(looked, 2);
    }

    void nonsenseEndsTheConnection_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("not JSON") << QStringLiteral("<html>");
        QTest::newRow("cut off") << QString::fromLatin1("{\"jsonrpc\":\"2.0\",\"id\":1,\"res");
        QTest::newRow("deep") << QString(20'000, u'[') + QString(20'000, u']');
    }
    void nonsenseEndsTheConnection()
    {
        QFETCH(QString, text);
        test::ScriptedNode node;
        node.lie(QStringLiteral("eth_chainId"), [text](quint64, const json &) { return text; });
        WebSocketTransport transport({node.url()}, m_clock);
        transport.open();
        Outcome outcome(transport.request(QStringLiteral("eth_chainId"), json::array()));
        QVERIFY(outcome.wait());
        QCOMPARE(outcome.code(), base::ErrorCode::Protocol);
        QCOMPARE(transport.state(), PushTransport::State::Waiting);
    }

    void textIsGivenAsItCame_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("exactly");
        const QString large(300'000, u'x');
        for (const auto &[size, filling] : {std::pair("small", QStringLiteral("\u00e9")), std::pair("large", large)}) {
            const auto row = [size = size, filling = filling](const char *name, const QString &text, bool exactly) {
                QTest::addRow("%s, %s", size, name) << QString(text).replace(u'$', filling) << exactly;
            };
            row("id first", QStringLiteral(R"({"jsonrpc":"2.0", "id":%1,"result":["$",{"id":77}]})"), true);
            row("id last", QStringLiteral(R"({"jsonrpc":"2.0","result":["$"],"id":%1} )"), true);
            row("id elsewhere", QStringLiteral(R"({"result":"$","id":%1,"jsonrpc":"2.0","later":"$"})"), false);
            row("an error", QStringLiteral(R"({"jsonrpc":"2.0","id":%1,"error":{"code":-32005,"message":"limit $"}})"), true);
        }
    }
    void textIsGivenAsItCame()
    {
        QFETCH(QString, text);
        QFETCH(bool, exactly);
        test::ScriptedNode node;
        QString sent;
        node.lie(QStringLiteral("eth_getLogs"), [&](quint64 id, const json &) { return sent = text.arg(id); });
        WebSocketTransport transport({node.url()}, m_clock);
        transport.open();
        test::Outcome<QByteArray> outcome(transport.requestText(QStringLiteral("eth_getLogs"), json::array()));
        QVERIFY(outcome.wait());
        QVERIFY2(outcome.ok(), qPrintable(outcome.error().toLogLine()));
        if (exactly)
            QCOMPARE(outcome.value(), sent.toUtf8());
        else
            QVERIFY(json::parse(outcome.value())["result"] == json::parse(sent.toStdString())["result"]);
        QCOMPARE(transport.state(), PushTransport::State::Connected);
    }

    void largeAnswersAreReadAside()
    {
        test::ScriptedNode node;
        const json result(std::vector<std::string>(1'000, std::string(1'000, 'y')));
        node.lie(QStringLiteral("eth_getLogs"), [&](quint64 id, const json &) { return answer(id, result); });
        node.lie(QStringLiteral("eth_call"), [&](quint64 id, const json &) {
            return QString::fromStdString(json{{"jsonrpc", "2.0"}, {"id", id}, {"error", {{"code", 3}, {"message", "no"}, {"data", "0x" + std::string(400'000, '1')}}}}.dump());
        });
        WebSocketTransport transport({node.url()}, m_clock);
        int heard = 0;
        const auto subscription = transport.subscribe(json::array({"newHeads"}), [&heard](const json &) { ++heard; });
        transport.open();
        Outcome tree(transport.request(QStringLiteral("eth_getLogs"), json::array()));
        Outcome refused(transport.request(QStringLiteral("eth_call"), json::array()));
        test::Outcome<QByteArray> text(transport.requestText(QStringLiteral("eth_getLogs"), json::array()));
        Outcome small(transport.request(QStringLiteral("eth_chainId"), json::array()));
        QVERIFY(tree.wait() && refused.wait() && text.wait() && small.wait());
        QVERIFY(tree.value() == result);
        QCOMPARE(refused.code(), base::ErrorCode::Remote);
        QVERIFY(json::parse(text.value())["result"] == result);
        QVERIFY(small.ok());
        node.push("newHeads", {{"n", std::string(400'000, 'z')}}); // large, but no answer
        QTRY_COMPARE(heard, 1);
    }

    void largeNonsenseEndsTheConnection()
    {
        test::ScriptedNode node;
        node.lie(QStringLiteral("eth_getLogs"), [](quint64 id, const json &) { return answer(id, std::string(400'000, 'y')).chopped(2); });
        WebSocketTransport transport({node.url()}, m_clock);
        transport.open();
        Outcome outcome(transport.request(QStringLiteral("eth_getLogs"), json::array()));
        QVERIFY(outcome.wait());
        QCOMPARE(outcome.code(), base::ErrorCode::Protocol);
        QCOMPARE(transport.state(), PushTransport::State::Waiting);
    }

    void textCallsCompleteWhateverHappens()
    {
        test::ScriptedNode node;
        node.lie(QStringLiteral("eth_getLogs"), [](quint64, const json &) { return QString(); });
        auto transport = std::make_unique<WebSocketTransport>(QList<QUrl>{node.url()}, m_clock);
        const auto askText = [&transport] { return transport->requestText(QStringLiteral("eth_getLogs"), json::array()); };
        const test::Outcome<QByteArray> early(askText());
        QCOMPARE(early.code(), base::ErrorCode::Closed); // not open yet
        transport->open();
        test::Outcome<QByteArray> late(askText());
        QTRY_COMPARE(node.methods().size(), 1);
        m_clock.advance(30s);
        QCOMPARE(late.code(), base::ErrorCode::Timeout);
        QTRY_COMPARE(transport->state(), PushTransport::State::Waiting); // no pong in fake time
        m_clock.advanceToNext();
        test::Outcome<QByteArray> lost(askText());
        QTRY_COMPARE(node.methods().size(), 2);
        node.dropConnections();
        QVERIFY(lost.wait());
        QCOMPARE(lost.code(), base::ErrorCode::Network);
        // An answer that is being read aside when the transport goes.
        node.lie(QStringLiteral("eth_getLogs"), [](quint64 id, const json &) { return answer(id, std::string(1'000'000, 'y')); });
        test::Outcome<QByteArray> cut(askText());
        m_clock.advanceToNext();
        QTRY_COMPARE(node.methods().size(), 3);
        transport.reset();
        QVERIFY(cut.isDone());
        QVERIFY(cut.ok() || cut.code() == base::ErrorCode::Closed); // a slow machine may have read it to its end
    }

    void aFrameBeyondTheLimitIsRefused()
    {
        test::RawPeer peer([](QTcpSocket &socket, QByteArray &received) {
            if (test::RawPeer::shakeHands(socket, received))
                return;
            received.clear();
            // Announces 64 MiB; the header alone must be enough.
            socket.write(QByteArray::fromHex("817f0000000004000000") + QByteArray(1000, ' '));
        });
        WebSocketTransport transport({peer.url(QStringLiteral("ws"))}, m_clock);
        transport.open();
        Outcome outcome(transport.request(QStringLiteral("eth_chainId"), json::array()));
        QVERIFY(outcome.wait());
        QCOMPARE(outcome.code(), base::ErrorCode::Limit);
    }

    void eightThousandNotificationsAllArrive()
    {
        test::ScriptedNode node;
        WebSocketTransport transport({node.url()}, m_clock);
        int next = 0;
        bool inOrder = true;
        const auto subscription = transport.subscribe(json::array({"logs"}), [&](const json &log) { inOrder &= log["n"].get<int>() == next++; });
        QSignalSpy connected(&transport, &PushTransport::connected);
        transport.open();
        QTRY_COMPARE(connected.size(), 1);
        for (int i = 0; i < 8'000; ++i)
            node.push("logs", {{"n", i}});
        QTRY_COMPARE_WITH_TIMEOUT(next, 8'000, 20'000);
        QVERIFY(inOrder);
    }

    /// The whole way: a LogStream over a link that breaks in the middle of frames, again and again, while blocks come,
    /// are reorganised, announced twice, or not at all.
    void aLogStreamOverAFlappingLinkLosesNothing()
    {
        test::ScriptedNode node;
        WebSocketTransport transport({node.url()}, m_clock);
        chain::RpcClient client(transport);
        chain::LogStream stream(client, transport, m_clock, test::MemoryChain::filter());
        test::StreamLedger ledger(stream, test::MemoryChain::keyOf);
        transport.open();
        stream.start(0);
        int key = 0;
        for (int round = 0; round < 100; ++round) {
            node.mine({++key});
            node.mine();
            if (round % 7 == 3)
                node.chain().reorg(1 + round % 4, true);
            if (round % 5 == 1)
                node.pushHead(node.chain().at(node.chain().head().number / 2));
            if (round % 3 == 0) {
                for (int i = 0; i < round % 11; ++i)
                    QCoreApplication::processEvents();
                QTRY_COMPARE(node.open(), 1);
                node.dropConnections();
                node.chain().mine({++key});
                QTRY_COMPARE(transport.state(), PushTransport::State::Waiting);
                transport.retryNow();
                QTRY_COMPARE(transport.state(), PushTransport::State::Connected);
            }
        }
        node.mine({++key});
        for (int i = 0; i < 100 && ledger.keys() != node.chain().keys(); ++i) {
            (void)QTest::qWaitFor([&] { return ledger.keys() == node.chain().keys(); }, 100);
            m_clock.advanceToNext();
        }
        QCOMPARE(ledger.complaints(), QStringList());
        QCOMPARE(ledger.keys(), node.chain().keys());
        QVERIFY(!ledger.failure());
        QVERIFY(node.connections() > 30);
        QCOMPARE(node.open(), 1);
    }
};

COMMONRACK_TEST(TestWebSocketTransport)
#include "TestWebSocketTransport.moc"
