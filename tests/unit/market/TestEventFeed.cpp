// SPDX-License-Identifier: Apache-2.0
#include "models/market/EventFeed.h"
#include "models/market/ExplorerLogs.h"
#include "models/market/HistoryReader.h"
#include "models/store/Sql.h"
#include "tests/support/FakeExplorer.h"
#include "tests/support/FakePushTransport.h"
#include "tests/support/FeedRig.h"
#include "tests/support/TestMain.h"
#include "tests/support/Wait.h"

#include <QSqlDatabase>
#include <QTest>

using namespace market;
using namespace std::chrono_literals;
using nlohmann::json;
using test::SpheronChain;

/// The feed over a chain in memory: history from one connection, the present from another, as in the program.
class TestEventFeed final : public QObject {
    Q_OBJECT

private:
    using State = MarketSync::State;

    struct Rig {
        test::MemoryChain node = SpheronChain::chain();
        test::FakeClock clock;
        test::FakeTransport http;
        test::FakePushTransport push;
        test::FeedRig feed{node, http, push, clock};
        int key = 0;

        Rig()
        {
            const auto answer = [this](const QString &method, const json &params) {
                return node.answer(method, params);
            };
            http.onAny(answer);
            push.onAny(answer);
        }
        /// So many blocks, every `every`-th with two events.
        void mine(int blocks, int every = 1)
        {
            for (int i = 1; i <= blocks; ++i) {
                if (i % every == 0) {
                    node.mine({key + 1, key + 2});
                    key += 2;
                } else {
                    node.mine();
                }
            }
        }
        void announce() { push.push("newHeads", test::MemoryChain::headerJson(node.head())); }
        [[nodiscard]] QString end()
        {
            return feed.settle() ? feed.difference() : QStringLiteral("not settled; ") + feed.difference();
        }
        [[nodiscard]] bool until(const std::function<bool()> &done) { return test::pumpUntil(clock, done); }
        [[nodiscard]] quint64 firstAsked() const
        {
            for (const auto &call : http.calls()) {
                if (call.method == u"eth_getLogs")
                    return QString::fromStdString(call.params.at(0)["fromBlock"].get<std::string>())
                        .mid(2)
                        .toULongLong(nullptr, 16);
            }
            return 0;
        }
        bool change(const QString &sql)
        {
            return test::waitFor(feed.database().write<int>([sql](QSqlDatabase &database) {
                       return store::changeSql(database, sql);
                   }))
                .has_value();
        }
        void useExplorer(const test::FakeExplorer &explorer)
        {
            feed.feed().setExplorer(std::make_unique<ExplorerLogs>(
                ExplorerLogs::Options{explorer.v2(), node.chainId, {}, 100, 0ms}, clock));
        }
    };

private Q_SLOTS:
    void aYoungChainIsTheStreamsAlone()
    {
        Rig rig;
        rig.mine(20, 2);
        rig.feed.start();
        QCOMPARE(rig.end(), QString());
        QCOMPARE(rig.http.count(QStringLiteral("eth_getLogs")), 0);
        rig.mine(1);
        rig.announce();
        QCOMPARE(rig.end(), QString());
        QVERIFY(rig.feed.everWas(State::Loading));
        QVERIFY(rig.feed.everWas(State::CatchingUp));
    }

    void yearsAreReadInWideRanges()
    {
        Rig rig;
        rig.mine(45'000, 90);
        rig.feed.start();
        QCOMPARE(rig.end(), QString());
        QCOMPARE(rig.node.widestRange, HistoryReader::WidestRange);
        QVERIFY(rig.http.count(QStringLiteral("eth_getLogs"))
                <= 9); // 2,000 4,000 8,000 10,000 10,000 10,000 and the rest
        quint64 before = 0;
        for (const MarketSync &sync : rig.feed.story()) {
            QVERIFY(sync.done >= before);
            before = sync.done;
        }
        QCOMPARE(rig.feed.market().sync().target, rig.node.head().number);
        QCOMPARE(rig.feed.market().timeOf(rig.node.head().number),
                 std::optional<qint64>(rig.node.head().timestamp));
        rig.mine(3);
        rig.announce();
        QCOMPARE(rig.end(), QString());
    }

    void nothingBeforeTheDeploymentIsRead()
    {
        test::MemoryChain node = SpheronChain::chain();
        test::FakeTransport http;
        test::FakePushTransport push;
        test::FakeClock clock;
        http.onAny(
            [&node](const QString &method, const json &params) { return node.answer(method, params); });
        push.onAny(
            [&node](const QString &method, const json &params) { return node.answer(method, params); });
        for (int i = 0; i < 3'000; ++i)
            node.mine({i + 1});
        test::FeedRig feed(node, http, push, clock, 2'500);
        feed.start();
        QVERIFY(feed.settle());
        QCOMPARE(feed.difference(), QString());
        QCOMPARE(feed.storedKeys().front(), 2'500);
    }

    void aRestartGoesOnWhereItWas()
    {
        Rig rig;
        rig.mine(5'000, 10);
        rig.feed.start();
        QCOMPARE(rig.end(), QString());
        rig.http.forgetCalls();
        rig.mine(5'000, 10);
        rig.feed.restart();
        QCOMPARE(rig.end(), QString());
        QCOMPARE(rig.firstAsked(), quint64(5'001));
        rig.http.forgetCalls();
        rig.feed.restart();
        QCOMPARE(rig.end(), QString());
        QCOMPARE(rig.http.count(QStringLiteral("eth_getLogs")), 0);
    }

    void endedAnywhereItGoesOnFromThere()
    {
        Rig rig;
        rig.node.maxRange = 300;
        rig.mine(6'000, 7);
        rig.http.deferred = true;
        for (int cut = 1; cut < 12; ++cut) {
            rig.feed.restart();
            int left = cut * 3;
            (void)rig.until([&] {
                if (rig.http.release())
                    --left;
                return left <= 0 || rig.feed.market().sync().state == State::Live;
            });
        }
        rig.http.deferred = false;
        rig.http.releaseAll();
        rig.feed.restart();
        QCOMPARE(rig.end(), QString());
    }

    void rangesThatAreTooMuchAreHalved_data()
    {
        QTest::addColumn<int>("maxRange");
        QTest::addColumn<int>("maxLogs");
        QTest::newRow("limit exceeded") << 37 << 0;
        QTest::newRow("one block at a time") << 1 << 0;
        QTest::newRow("too many results") << 0 << 10;
    }
    void rangesThatAreTooMuchAreHalved()
    {
        QFETCH(int, maxRange);
        QFETCH(int, maxLogs);
        Rig rig;
        rig.node.maxRange = quint64(maxRange);
        rig.node.maxLogs = maxLogs;
        rig.mine(700, 1);
        rig.feed.start();
        QCOMPARE(rig.end(), QString());
        QVERIFY(!rig.feed.everWas(State::Failed)); // that is no failure
    }

    void itCanBePausedAndResumed()
    {
        Rig rig;
        rig.node.maxRange = 300;
        rig.mine(6'000, 7);
        rig.http.deferred = true;
        rig.feed.start();
        QVERIFY(rig.until([&] {
            rig.http.release();
            return rig.feed.market().sync().done > 1'000;
        }));
        rig.feed.feed().pause();
        QVERIFY(rig.feed.feed().isPaused());
        QCOMPARE(rig.feed.market().sync().state, State::Paused);
        const quint64 reached = rig.feed.market().sync().done;
        rig.http.forgetCalls();
        for (int i = 0; i < 50; ++i)
            rig.clock.advance(1s);
        rig.http.releaseAll();
        QCOMPARE(rig.feed.market().sync().done, reached);
        QCOMPARE(rig.http.calls().size(), std::size_t(0));
        rig.http.deferred = false;
        rig.feed.feed().resume();
        QCOMPARE(rig.end(), QString());
        QCOMPARE(rig.firstAsked(), reached + 1); // what was read is kept
        rig.feed.feed().pause(); // live, too
        rig.mine(5);
        rig.announce();
        rig.clock.advance(10s);
        QCOMPARE(rig.feed.market().sync().state, State::Paused);
        rig.feed.feed().resume();
        QCOMPARE(rig.end(), QString());
    }

    void stoppedAndStartedAgain()
    {
        Rig rig;
        rig.mine(500, 3);
        rig.feed.start();
        QCOMPARE(rig.end(), QString());
        rig.mine(10);
        rig.announce();
        rig.feed.feed().stop();
        rig.feed.feed().stop();
        rig.mine(300, 3);
        rig.announce();
        rig.clock.advance(60s);
        QCOMPARE(rig.feed.market().sync().state, State::Disconnected);
        rig.feed.feed().start();
        QCOMPARE(rig.end(), QString());
    }

    void whatComesTogetherIsWrittenTogether()
    {
        Rig rig;
        rig.mine(2);
        rig.feed.start();
        QCOMPARE(rig.end(), QString());
        const QList<int> before = rig.feed.storedKeys();
        for (int i = 0; i < 10; ++i) {
            rig.mine(1);
            rig.announce();
            rig.clock.advance(20ms);
        }
        QCOMPARE(rig.feed.storedKeys(), before);
        rig.clock.advance(250ms);
        QCOMPARE(rig.feed.storedKeys(), rig.node.keys());
        QList<int> many;
        for (int i = 0; i < 2'000; ++i)
            many += ++rig.key;
        rig.node.mine(many);
        rig.announce();
        QVERIFY(rig.until([&] { return rig.feed.market().sync().done == rig.node.head().number; }));
        QCOMPARE(rig.feed.storedKeys(), rig.node.keys()); // at once
    }

    void aStoreThatFailsIsSaidAndTriedAgain()
    {
        Rig rig;
        rig.mine(3);
        rig.feed.start();
        QCOMPARE(rig.end(), QString());
        QVERIFY(rig.change(QStringLiteral("ALTER TABLE market_blocks RENAME TO elsewhere")));
        for (int i = 0; i < 5; ++i) {
            rig.mine(1);
            rig.announce();
            rig.clock.advance(300ms);
        }
        QVERIFY(rig.until([&] { return rig.feed.market().sync().state == State::Failed; }));
        QVERIFY(!rig.feed.market().sync().problem.isEmpty());
        QCOMPARE(SpheronChain::difference(rig.feed.market().state(), rig.node.keys()),
                 QString()); // it goes on meanwhile
        QVERIFY(rig.change(QStringLiteral("ALTER TABLE elsewhere RENAME TO market_blocks")));
        QVERIFY(rig.until([&] { return rig.feed.market().sync().state == State::Live; }));
        rig.clock.advance(2s);
        QCOMPARE(rig.end(), QString());
    }

    void aStoreThatCannotBeReadIsTriedAgain()
    {
        Rig rig;
        rig.mine(3);
        QVERIFY(rig.change(QStringLiteral("ALTER TABLE market_networks RENAME TO elsewhere")));
        rig.feed.start();
        QVERIFY(rig.until([&] { return rig.feed.market().sync().state == State::Failed; }));
        QVERIFY(rig.change(QStringLiteral("ALTER TABLE elsewhere RENAME TO market_networks")));
        QCOMPARE(rig.end(), QString());
    }

    void rewrittenWhileNobodyLooked()
    {
        Rig rig;
        rig.mine(1'000, 2);
        rig.feed.start();
        QCOMPARE(rig.end(), QString());
        rig.feed.end();
        rig.node.reorg(30, false);
        rig.mine(1'000, 2); // far enough that it is history
        rig.feed.start();
        QCOMPARE(rig.end(), QString());
        QVERIFY(rig.feed.everSaid(QStringLiteral("rewritten")));
        QCOMPARE(rig.feed.market().sync().problem, QString()); // and over
    }

    /// Of the past not every block is known by name: one that is told a second time shows that some are not ours any more.
    void rewrittenDeeplyBeforeTheStreamTookOver()
    {
        Rig rig;
        rig.mine(300, 1);
        rig.node.maxRange = 20;
        rig.push.deferred = true;
        rig.feed.start();
        QVERIFY(rig.until([&rig] { return rig.push.waiting() > 0; })); // the history is read
        rig.node.reorg(80, true);
        rig.push.deferred = false;
        rig.push.releaseAll();
        QCOMPARE(rig.end(), QString());
        QVERIFY(rig.feed.everSaid(QStringLiteral("rewritten")));
    }

    void eventsAreCountedRightAcrossRestarts()
    {
        Rig rig;
        rig.mine(50, 1);
        rig.feed.start();
        QCOMPARE(rig.end(), QString());
        for (int round = 0; round < 5; ++round) {
            rig.node.reorg(10 + round, round % 2 == 0);
            rig.mine(2);
            rig.feed.restart();
            QCOMPARE(rig.end(), QString());
        }
    }

    void anotherChainUnderTheSameName()
    {
        Rig rig;
        rig.mine(1'000, 2);
        rig.feed.start();
        QCOMPARE(rig.end(), QString());
        rig.feed.end();
        rig.node = SpheronChain::chain(99); // as a local chain that begins anew
        rig.mine(400, 2);
        rig.feed.start();
        QCOMPARE(rig.end(), QString());
    }

    void twoSourcesThatDiffer()
    {
        Rig rig;
        rig.mine(400, 2);
        test::MemoryChain other = SpheronChain::chain(7);
        for (int i = 0; i < 400; ++i)
            other.mine({});
        rig.http.onAny(
            [&other](const QString &method, const json &params) { return other.answer(method, params); });
        rig.feed.start();
        QVERIFY(rig.until([&] { return rig.feed.everSaid(QStringLiteral("different histories")); }));
        rig.http.onAny(
            [&rig](const QString &method, const json &params) { return rig.node.answer(method, params); });
        QCOMPARE(rig.end(), QString());
    }

    void aNodeThatIsGoneIsWaitedFor()
    {
        Rig rig;
        rig.mine(2'000, 2);
        rig.http.onAny([](const QString &, const json &) {
            return test::FakeAnswers::Answer(
                base::fail(base::ErrorCode::Network, QStringLiteral("No connection.")));
        });
        rig.feed.start();
        QVERIFY(rig.until([&] { return rig.feed.market().sync().state == State::Disconnected; }));
        QCOMPARE(rig.feed.market().sync().problem, QStringLiteral("No connection."));
        rig.http.onAny(
            [&rig](const QString &method, const json &params) { return rig.node.answer(method, params); });
        QCOMPARE(rig.end(), QString());
    }

    void withoutContractsNothingHappens()
    {
        Rig rig;
        Market market(std::nullopt, rig.clock, 12);
        chain::RpcClient client(rig.push);
        EventFeed feed({client, client, rig.push, rig.feed.store(), market, rig.clock});
        feed.start();
        feed.pause();
        feed.resume();
        rig.clock.advance(60s);
        QCOMPARE(market.sync().state, State::None);
        QCOMPARE(rig.push.calls().size(), std::size_t(0));
    }

    void theExplorerHelpsWhereTheNodeRefuses_data()
    {
        QTest::addColumn<bool>("tellsBlockHash");
        QTest::addColumn<bool>("nodeGivesBlocks"); // logs by block hash, at least
        QTest::newRow("hashes") << true << true;
        QTest::newRow("no hashes") << false << true;
    }
    void theExplorerHelpsWhereTheNodeRefuses()
    {
        QFETCH(bool, tellsBlockHash);
        Rig rig;
        rig.mine(4'000, 9);
        rig.http.on(QStringLiteral("eth_getLogs"), [&rig](const json &params) {
            if (params.at(0).contains("blockHash"))
                return rig.node.answer(QStringLiteral("eth_getLogs"), params);
            return test::FakeAnswers::remoteError(-32005, QStringLiteral("limit exceeded"));
        });
        test::FakeExplorer explorer(rig.node);
        explorer.tellsBlockHash = tellsBlockHash;
        rig.feed.start();
        rig.useExplorer(explorer);
        QCOMPARE(rig.end(), QString());
        QVERIFY(!explorer.asked().isEmpty());
        QCOMPARE(rig.feed.market().sync().problem, QString());
    }

    void anExplorerThatDiffersIsNotUsed_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("data") << QStringLiteral("data") << QStringLiteral("0x00");
        QTest::newRow("transaction") << QStringLiteral("transactionHash")
                                     << QStringLiteral("0x") + QString(64, u'7');
        QTest::newRow("block hash") << QStringLiteral("blockHash")
                                    << QStringLiteral("0x") + QString(64, u'7');
    }
    void anExplorerThatDiffersIsNotUsed()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        Rig rig;
        rig.mine(1'000, 9);
        bool nodeWorks = false;
        rig.http.on(QStringLiteral("eth_getLogs"), [&](const json &params) {
            if (nodeWorks || params.at(0).contains("blockHash"))
                return rig.node.answer(QStringLiteral("eth_getLogs"), params);
            return test::FakeAnswers::remoteError(-32005, QStringLiteral("limit exceeded"));
        });
        test::FakeExplorer explorer(rig.node);
        explorer.bend = [&](json &row) {
            row[field.toStdString()] = value.toStdString();
        };
        rig.feed.start();
        rig.useExplorer(explorer);
        QVERIFY(rig.until([&] { return rig.feed.everSaid(QStringLiteral("does not agree")); }));
        QCOMPARE(rig.feed.storedKeys(), QList<int>());
        const qsizetype asked = explorer.asked().size();
        nodeWorks = true;
        QCOMPARE(rig.end(), QString());
        QCOMPARE(explorer.asked().size(), asked); // never again
        QVERIFY(rig.feed.market().sync().problem.contains(QStringLiteral("explorer"))); // still said
    }
};

COMMONRACK_TEST(TestEventFeed)
#include "TestEventFeed.moc"
