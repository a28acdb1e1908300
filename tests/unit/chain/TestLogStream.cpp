// SPDX-License-Identifier: Apache-2.0
#include "models/chain/rpc/LogStream.h"
#include "tests/support/Background.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakePushTransport.h"
#include "tests/support/MemoryChain.h"
#include "tests/support/StreamLedger.h"
#include "tests/support/TestMain.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using chain::LogStream;

/// A LogStream over a chain in memory. Answers come at once unless a test defers them.
class TestLogStream final : public QObject {
    Q_OBJECT

private:
    struct Rig {
        test::MemoryChain node;
        test::FakeClock clock;
        test::FakePushTransport push;
        std::unique_ptr<chain::RpcClient> client = std::make_unique<chain::RpcClient>(push);
        std::unique_ptr<LogStream> stream;
        std::unique_ptr<test::StreamLedger> ledger;

        Rig()
        {
            push.onAny([this](const QString &method, const nlohmann::json &params) { return node.answer(method, params); });
            makeStream();
        }
        void makeStream()
        {
            auto before = std::move(ledger);
            stream = std::make_unique<LogStream>(*client, push, clock, test::MemoryChain::filter());
            ledger = std::make_unique<test::StreamLedger>(*stream, test::MemoryChain::keyOf);
            if (before)
                ledger->adopt(*before);
        }
        /// As a program that stops and starts again with what its store holds.
        void restart(std::size_t kept = 200)
        {
            auto known = ledger->headers(kept);
            const quint64 next = known.empty() ? 0 : known.back().number + 1;
            makeStream();
            start(next, known);
        }
        void start(quint64 from, std::vector<chain::BlockHeader> known = {})
        {
            stream->start(from, std::move(known));
            test::finishBackground();
        }
        void reconnect()
        {
            push.connectNow();
            test::finishBackground();
        }
        void announce()
        {
            push.push("newHeads", test::MemoryChain::headerJson(node.head()));
            test::finishBackground();
        }
        void mine(const QList<int> &keys = {})
        {
            node.mine(keys);
            announce();
        }
        void answerAll()
        {
            do {
                push.releaseAll();
                test::finishBackground();
            } while (push.waiting() > 0);
        }
        void settle()
        {
            answerAll();
            for (int i = 0; i < 50 && stream->state() != LogStream::State::Live; ++i) {
                clock.advance(70s);
                answerAll();
            }
        }
    };

    static void check(Rig &rig)
    {
        QCOMPARE(rig.ledger->complaints(), QStringList());
        QCOMPARE(rig.ledger->keys(), rig.node.keys());
        QCOMPARE(rig.stream->head()->hash, rig.node.head().hash);
    }

private Q_SLOTS:
    void readsAShortPastAndThenFollows()
    {
        Rig rig;
        rig.node.mine({1, 2});
        rig.node.mine();
        rig.start(0);
        QCOMPARE(rig.stream->state(), LogStream::State::Live);
        QCOMPARE(rig.ledger->story(), QStringLiteral("+0 +1 +2"));
        rig.mine({3});
        QCOMPARE(rig.ledger->story(), QStringLiteral("+0 +1 +2 +3"));
        check(rig);
    }

    void startsAtTheBlockAskedFor()
    {
        Rig rig;
        rig.node.mine({1});
        rig.node.mine({2});
        rig.start(2);
        QCOMPARE(rig.ledger->story(), QStringLiteral("+2"));
    }

    void waitsForAFutureStart()
    {
        Rig rig;
        rig.start(2);
        QCOMPARE(rig.stream->state(), LogStream::State::Live);
        rig.mine({1});
        QCOMPARE(rig.ledger->story(), QString());
        rig.mine({2});
        QCOMPARE(rig.ledger->story(), QStringLiteral("+2"));
    }

    void oneHeadCostsOneQuestion()
    {
        Rig rig;
        rig.start(0);
        rig.push.forgetCalls();
        rig.mine({1});
        QCOMPARE(rig.push.calls().size(), std::size_t(1));
        QCOMPARE(rig.push.calls().front().method, QStringLiteral("eth_getLogs"));
    }

    void aLongOutageIsReadInBoundedRanges()
    {
        Rig rig;
        rig.start(0);
        QList<int> expected;
        for (int i = 1; i <= 10'000; ++i) {
            const bool holds = i % 50 == 0;
            rig.node.mine(holds ? QList<int>{i} : QList<int>{});
            if (holds)
                expected += i;
        }
        QSignalSpy progress(rig.stream.get(), &LogStream::progress);
        rig.announce();
        QCOMPARE(expected.size(), 200);
        QCOMPARE(rig.ledger->keys(), expected);
        check(rig);
        QVERIFY(rig.node.widestRange <= 500);
        QVERIFY(rig.ledger->added() < 400); // not every empty block of the past
        QVERIFY(progress.size() >= 20);
        QCOMPARE(rig.stream->state(), LogStream::State::Live);
    }

    void aVeryLongPastUsesWiderRanges()
    {
        Rig rig;
        rig.node.mineMany(60'000);
        rig.start(0);
        QCOMPARE(rig.stream->state(), LogStream::State::Live);
        QCOMPARE(rig.node.widestRange, quint64(5'000));
        QVERIFY(rig.push.count(QStringLiteral("eth_getLogs")) < 190);
    }

    void halvesWhatTheNodeFindsTooMuch_data()
    {
        QTest::addColumn<int>("maxRange");
        QTest::addColumn<int>("maxLogs");
        QTest::newRow("limit exceeded") << 37 << 0;
        QTest::newRow("one block at a time") << 1 << 0;
        QTest::newRow("too many results") << 0 << 10;
    }
    void halvesWhatTheNodeFindsTooMuch()
    {
        QFETCH(int, maxRange);
        QFETCH(int, maxLogs);
        Rig rig;
        rig.node.maxRange = quint64(maxRange);
        rig.node.maxLogs = maxLogs;
        for (int i = 1; i <= 700; ++i)
            rig.node.mine({i});
        rig.start(0);
        check(rig);
        QCOMPARE(rig.stream->state(), LogStream::State::Live);
    }

    void aReorgIsToldNewestFirst()
    {
        Rig rig;
        rig.node.mine({1});
        rig.node.mine({2});
        rig.node.mine({3});
        rig.start(0);
        rig.ledger->forgetStory();
        rig.node.reorg(2, true);
        rig.announce();
        QCOMPARE(rig.ledger->story(), QStringLiteral("-3 -2 +2 +3"));
        check(rig);
    }

    void aReorgAnnouncedBlockByBlock() // each height of the new branch again, as geth and anvil do
    {
        Rig rig;
        rig.node.mineMany(5);
        rig.start(0);
        rig.node.rollback(3);
        rig.ledger->forgetStory();
        rig.mine({1});
        rig.mine({2});
        rig.mine();
        rig.mine();
        QCOMPARE(rig.ledger->story(), QStringLiteral("-5 -4 -3 +3 +4 +5 +6"));
        check(rig);
    }

    void aSilentRollbackShowsAtTheNextHead()
    {
        Rig rig;
        rig.node.mine({1});
        rig.node.mine({2});
        rig.node.mine({3});
        rig.start(0);
        rig.node.rollback(2);
        QCOMPARE(rig.ledger->keys(), (QList<int>{1, 2, 3}));
        rig.ledger->forgetStory();
        rig.mine({4});
        QCOMPARE(rig.ledger->story(), QStringLiteral("-3 -2 +2"));
        check(rig);
    }

    void reorgsUpToTheWindowAreFollowedDeeperOnesAreNot_data()
    {
        QTest::addColumn<int>("depth");
        QTest::addColumn<bool>("followed");
        QTest::newRow("1") << 1 << true;
        QTest::newRow("12") << 12 << true;
        QTest::newRow("64") << 64 << true;
        QTest::newRow("65") << 65 << false;
        QTest::newRow("90") << 90 << false;
    }
    void reorgsUpToTheWindowAreFollowedDeeperOnesAreNot()
    {
        QFETCH(int, depth);
        QFETCH(bool, followed);
        Rig rig;
        for (int i = 1; i <= 300; ++i)
            rig.node.mine({i});
        rig.start(0);
        const QList<int> before = rig.ledger->keys();
        rig.node.reorg(depth, false);
        rig.mine({1000});
        if (followed) {
            QVERIFY(!rig.ledger->failure());
            QCOMPARE(rig.ledger->removed(), depth);
            return check(rig);
        }
        QVERIFY(rig.ledger->failure());
        QCOMPARE(rig.ledger->failure()->code, base::ErrorCode::Conflict);
        QVERIFY(!rig.ledger->failure()->summary.isEmpty());
        QCOMPARE(rig.stream->state(), LogStream::State::Stopped);
        QCOMPARE(rig.ledger->keys(), before); // nothing half done
        rig.mine({1001});
        QCOMPARE(rig.ledger->keys(), before);
    }

    void aYoungChainMayBeRewrittenFromTheStart()
    {
        Rig rig;
        rig.node.mine({1});
        rig.node.mine({2});
        rig.start(1);
        rig.node.reorg(2, true);
        rig.announce();
        QVERIFY(!rig.ledger->failure());
        check(rig);
    }

    void duplicatesAndLateHeadsChangeNothing()
    {
        Rig rig;
        for (int i = 1; i <= 6; ++i)
            rig.node.mine({i});
        rig.start(0);
        const auto orphan = rig.node.at(5);
        rig.node.reorg(2, true);
        rig.announce();
        rig.mine({7});
        rig.ledger->forgetStory();
        rig.announce();
        rig.push.push("newHeads", test::MemoryChain::headerJson(rig.node.at(3))); // late
        rig.push.push("newHeads", test::MemoryChain::headerJson(rig.node.at(7)));
        rig.push.push("newHeads", test::MemoryChain::headerJson(orphan)); // of a branch that lost
        rig.push.push("newHeads", test::MemoryChain::headerJson(rig.node.at(6)));
        rig.push.push("newHeads", nlohmann::json("nonsense"));
        rig.push.push("newHeads", nlohmann::json::object());
        QCOMPARE(rig.ledger->story(), QString());
        check(rig);
    }

    void gapsAreFilled()
    {
        Rig rig;
        rig.start(0);
        rig.node.mine({1});
        rig.node.mine({2});
        rig.mine({3}); // the two before were never announced
        QCOMPARE(rig.ledger->story(), QStringLiteral("+0 +1 +2 +3"));
        check(rig);
    }

    void headsOutOfOrderAreSorted()
    {
        Rig rig;
        rig.start(0);
        rig.node.mine({1});
        rig.node.mine({2});
        rig.push.push("newHeads", test::MemoryChain::headerJson(rig.node.at(2)));
        rig.push.push("newHeads", test::MemoryChain::headerJson(rig.node.at(1)));
        QCOMPARE(rig.ledger->story(), QStringLiteral("+0 +1 +2"));
    }

    void aNodeThatLagsBehindIsNoReorg()
    {
        Rig rig;
        for (int i = 1; i <= 200; ++i)
            rig.node.mine({i});
        rig.start(0);
        rig.ledger->forgetStory();
        test::MemoryChain ahead = rig.node;
        ahead.mine({201});
        for (const int behind : {50, 150}) { // within our memory, and beyond it
            rig.push.disconnectNow();
            rig.node.rollback(behind); // the same chain, seen from further back
            rig.reconnect();
            QCOMPARE(rig.stream->state(), LogStream::State::Live);
            rig.announce();
            QCOMPARE(rig.ledger->story(), QString());
            rig.push.disconnectNow();
            rig.node = ahead;
            rig.reconnect();
            QVERIFY(!rig.ledger->failure());
            check(rig);
            rig.ledger->forgetStory();
        }
    }

    void aNodeThatLagsBehindASparsePastIsNoReorg() // after a restart only blocks that held something are known
    {
        Rig rig;
        rig.node.mineMany(9);
        rig.node.mine({1}); // 10
        rig.node.mineMany(49);
        rig.node.mine({2}); // 60
        rig.node.mineMany(9);
        test::MemoryChain ahead = rig.node;
        std::vector<chain::BlockHeader> known{rig.node.at(10), rig.node.at(60)};
        rig.node.rollback(39); // seen from block 30
        rig.start(61, known);
        QCOMPARE(rig.ledger->story(), QString());
        rig.node = ahead;
        rig.mine({3});
        QVERIFY(!rig.ledger->failure());
        QVERIFY(!rig.ledger->story().contains(u'-'));
        QVERIFY2(rig.ledger->story().startsWith(QStringLiteral("+61")), qPrintable(rig.ledger->story()));
        rig.node.reorg(12); // now a block that was known is another one
        rig.mine();
        QVERIFY2(rig.ledger->story().contains(QStringLiteral("-60")), qPrintable(rig.ledger->story()));
    }

    void whatHappenedWhileDisconnectedIsCaughtUp()
    {
        Rig rig;
        rig.start(0);
        QSignalSpy states(rig.stream.get(), &LogStream::stateChanged);
        for (int round = 0; round < 20; ++round) {
            rig.push.disconnectNow();
            QCOMPARE(rig.stream->state(), LogStream::State::Disconnected);
            for (int i = 0; i < round * 9; ++i)
                rig.node.mine({round * 1000 + i});
            if (round % 3 == 2)
                rig.node.reorg(round % 5 + 1, true);
            rig.reconnect();
            QCOMPARE(rig.stream->state(), LogStream::State::Live);
            check(rig);
        }
        QCOMPARE(states.at(0).at(0).value<LogStream::State>(), LogStream::State::Disconnected);
        QCOMPARE(states.at(1).at(0).value<LogStream::State>(), LogStream::State::CatchingUp);
        QCOMPARE(states.at(2).at(0).value<LogStream::State>(), LogStream::State::Live);
    }

    void aLinkLostInMidCatchUpLosesNothing()
    {
        Rig rig;
        for (int i = 1; i <= 3'000; ++i)
            rig.node.mine(i % 7 == 0 ? QList<int>{i} : QList<int>{});
        rig.push.deferred = true;
        rig.start(0);
        for (int cut = 1; cut < 40; ++cut) {
            for (int i = 0; i < cut * 3; ++i)
                rig.push.release();
            rig.push.disconnectNow();
            rig.node.mine({10'000 + cut});
            rig.reconnect();
        }
        rig.settle();
        check(rig);
    }

    void aReorgDuringTheAbsenceIsTold()
    {
        Rig rig;
        for (int i = 1; i <= 200; ++i)
            rig.node.mine({i});
        rig.start(0);
        rig.node.reorg(5, true);
        rig.node.mineMany(500); // far enough that the past is read in ranges
        rig.restart();
        QCOMPARE(rig.ledger->removed(), 5);
        check(rig);
        rig.node.reorg(3, true);
        rig.restart();
        QCOMPARE(rig.ledger->removed(), 3);
        check(rig);
    }

    void anotherChainThanTheOneKnownStopsTheStream()
    {
        Rig rig;
        for (int i = 1; i <= 100; ++i)
            rig.node.mine({i});
        rig.start(0);
        const QList<int> before = rig.ledger->keys();
        rig.node = test::MemoryChain(99);
        rig.node.mineMany(400);
        rig.restart();
        QVERIFY(rig.ledger->failure());
        QCOMPARE(rig.ledger->failure()->code, base::ErrorCode::Conflict);
        QCOMPARE(rig.ledger->keys(), before);
    }

    void nothingIsHeardForLongSoTheNodeIsAsked()
    {
        Rig rig;
        rig.node.blockSeconds = 2;
        rig.node.mineMany(3);
        rig.start(0);
        for (int i = 0; i < 5; ++i)
            rig.mine();
        rig.node.mine({1});
        rig.node.mine({2}); // the subscription is dead: no announcement
        rig.push.forgetCalls();
        rig.clock.advance(14'999ms);
        QCOMPARE(rig.push.calls().size(), std::size_t(0));
        rig.clock.advance(1ms);
        check(rig);
        const int subscribed = rig.push.everSubscribed();
        QVERIFY(subscribed > 1); // and made anew
        // A quiet chain is not asked again and again.
        rig.push.forgetCalls();
        rig.clock.advance(1h);
        QVERIFY(rig.push.calls().size() < 20);
        QCOMPARE(rig.push.everSubscribed(), subscribed);
    }

    void troubleThatPassesIsRidden_data()
    {
        QTest::addColumn<base::ErrorCode>("code");
        QTest::newRow("network") << base::ErrorCode::Network;
        QTest::newRow("timeout") << base::ErrorCode::Timeout;
        QTest::newRow("refused") << base::ErrorCode::Remote;
        QTest::newRow("one lie") << base::ErrorCode::Protocol;
    }
    void troubleThatPassesIsRidden()
    {
        QFETCH(base::ErrorCode, code);
        Rig rig;
        rig.start(0);
        for (const QString &method : {QStringLiteral("eth_getLogs"), QStringLiteral("eth_getBlockByNumber"), QStringLiteral("eth_getBlockByHash")}) {
            rig.push.fail(method, base::Error{code, QStringLiteral("unknown block"), {}, nullptr, -32000});
            rig.node.reorg(rig.node.head().number > 0 ? 1 : 0, true);
            rig.mine({int(rig.node.head().number)});
            rig.mine();
            rig.mine();
            rig.settle();
            rig.clock.advance(1s);
            check(rig);
            QCOMPARE(rig.stream->state(), LogStream::State::Live);
        }
    }

    void aNodeThatKeepsLyingIsGivenUp()
    {
        Rig rig;
        rig.start(0);
        rig.push.on(QStringLiteral("eth_getLogs"), [&rig](const nlohmann::json &params) {
            auto logs = *rig.node.answer(QStringLiteral("eth_getLogs"), params);
            for (nlohmann::json &log : logs)
                log["address"] = "0x9999999999999999999999999999999999999999";
            return test::FakeAnswers::Answer(logs);
        });
        rig.mine({1});
        QVERIFY(!rig.ledger->failure()); // once may be an accident
        for (int i = 0; i < 10; ++i)
            rig.clock.advance(60s);
        QVERIFY(rig.ledger->failure());
        QCOMPARE(rig.ledger->failure()->code, base::ErrorCode::Protocol);
        QCOMPARE(rig.stream->state(), LogStream::State::Stopped);
        QCOMPARE(rig.ledger->keys(), QList<int>());
    }

    void aBurstInOneBlockArrivesWhole()
    {
        Rig rig;
        rig.start(0);
        QList<int> keys;
        for (int i = 0; i < 8'000; ++i)
            keys += i;
        rig.mine(keys);
        check(rig);
    }

    void stoppingInsideASignalIsObeyed()
    {
        Rig rig;
        for (int i = 1; i <= 5; ++i)
            rig.node.mine({i});
        connect(rig.stream.get(), &LogStream::blockAdded, rig.stream.get(), [&rig](const chain::LogBlock &block) {
            if (block.header.number == 3)
                rig.stream->stop();
        });
        rig.start(0);
        QCOMPARE(rig.ledger->story(), QStringLiteral("+0 +1 +2 +3"));
        QCOMPARE(rig.stream->state(), LogStream::State::Stopped);
        rig.mine({6});
        QCOMPARE(rig.ledger->story(), QStringLiteral("+0 +1 +2 +3"));
    }

    /// A push of `logs` alone, without the head of its block, is enough; the log itself is asked for, not believed.
    void pushedLogIsAReasonToLook()
    {
        Rig rig;
        rig.start(0);
        rig.node.mine({7});
        nlohmann::json forged = rig.node.logJson(1, 0);
        forged["data"] = "0x0000000000000000000000000000000000000000000000000000000000000063"; // 99
        rig.push.push("logs", forged);
        QCOMPARE(rig.ledger->story(), QStringLiteral("+0 +1"));
        QCOMPARE(rig.ledger->keys(), QList<int>{7});
        rig.push.push("logs", forged);
        rig.announce();
        QCOMPARE(rig.ledger->keys(), QList<int>{7});
        rig.push.push("logs", nlohmann::json{{"blockHash", 5}});
        QCOMPARE(rig.stream->state(), LogStream::State::Live);
    }

    void pushedLogDoesNotHideANewerHead()
    {
        Rig rig;
        rig.start(0);
        rig.push.deferred = true;
        rig.node.mine({7});
        rig.push.push("logs", rig.node.logJson(1, 0)); // its block is asked for …
        rig.announce();
        rig.node.mine();
        rig.announce(); // … and meanwhile there is a newer one
        rig.push.releaseAll();
        QCOMPARE(rig.ledger->story(), QStringLiteral("+0 +1 +2"));
    }

    void deletedInFlight()
    {
        Rig rig;
        rig.push.deferred = true;
        rig.start(0);
        rig.ledger.reset();
        rig.stream.reset();
        rig.push.releaseAll(); // answers for nobody
        QCOMPARE(rig.push.subscriptions(), 0);
    }

    /// Thousands of small histories: blocks, reorganisations, rollbacks, announcements doubled, lost, late or out of
    /// order, links lost at any moment, restarts from the store. At the end the consumer must hold what the chain holds.
    void anyHistoryEndsInTheTruth_data()
    {
        QTest::addColumn<bool>("deferred");
        QTest::newRow("answers at once") << false;
        QTest::newRow("answers later") << true;
    }
    void anyHistoryEndsInTheTruth()
    {
        QFETCH(bool, deferred);
        for (quint32 seed = 1; seed <= 40; ++seed) {
            QRandomGenerator random(seed);
            Rig rig;
            rig.push.deferred = deferred;
            int key = 0;
            int depthSinceSettled = 0;
            std::vector<chain::BlockHeader> heads{rig.node.head()};
            rig.start(0);
            for (int step = 0; step < 60; ++step) {
                switch (random.bounded(9)) {
                case 0:
                case 1:
                case 2:
                    rig.node.mine(random.bounded(2) ? QList<int>{++key} : QList<int>{});
                    heads.push_back(rig.node.head());
                    if (random.bounded(4) > 0)
                        rig.announce();
                    break;
                case 3: {
                    const int depth = random.bounded(1, 5);
                    if (depthSinceSettled + depth > 40 || quint64(depth) >= rig.node.head().number)
                        break;
                    depthSinceSettled += depth;
                    if (random.bounded(2))
                        rig.node.reorg(depth, random.bounded(2) == 0);
                    else
                        rig.node.rollback(depth);
                    heads.push_back(rig.node.head());
                    if (random.bounded(2))
                        rig.announce();
                    break;
                }
                case 4: // any head there ever was, again
                    rig.push.push("newHeads", test::MemoryChain::headerJson(heads[random.bounded(quint32(heads.size()))]));
                    break;
                case 5:
                    rig.push.disconnectNow();
                    rig.reconnect();
                    break;
                case 6:
                    rig.node.mineMany(random.bounded(1, 120));
                    break;
                case 7:
                    for (int i = random.bounded(10); i > 0; --i)
                        rig.push.release();
                    break;
                case 8:
                    if (random.bounded(4) == 0)
                        rig.restart();
                    break;
                }
            }
            rig.mine({++key});
            rig.settle();
            rig.mine({++key}); // whatever was missed shows at the next head
            rig.settle();
            const QByteArray what = QStringLiteral("seed %1\n%2\n%3")
                                        .arg(seed)
                                        .arg(rig.ledger->complaints().join(u'\n'), rig.ledger->story())
                                        .toUtf8();
            QVERIFY2(!rig.ledger->failure(), what.constData());
            QVERIFY2(rig.ledger->complaints().isEmpty(), what.constData());
            QVERIFY2(rig.ledger->keys() == rig.node.keys(), what.constData());
            QVERIFY2(rig.stream->head()->hash == rig.node.head().hash, what.constData());
        }
    }
};

COMMONRACK_TEST(TestLogStream)
#include "TestLogStream.moc"
