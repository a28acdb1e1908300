// SPDX-License-Identifier: Apache-2.0
#include "models/market/ExplorerLogs.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeExplorer.h"
#include "tests/support/FeedRig.h"
#include "tests/support/Outcome.h"
#include "tests/support/SpheronChain.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace market;
using namespace std::chrono_literals;
using base::ErrorCode;
using test::SpheronChain;

/// Against an explorer of our own that answers as documented.
class TestExplorerLogs final : public QObject {
    Q_OBJECT
    struct Rig {
        test::MemoryChain chain = SpheronChain::chain();
        test::FakeExplorer explorer{chain};
        test::FakeClock clock;
        chain::LogFilter filter = SpheronChain::contracts().filter();
        std::unique_ptr<ExplorerLogs> logs;

        Rig() { use({explorer.v1(), {}, {}, 10, 220ms}); }
        void use(const ExplorerLogs::Options &options) { logs = std::make_unique<ExplorerLogs>(options, clock); }
        /// Blocks with three events each, from block 1.
        void mine(int blocks)
        {
            for (int i = 0; i < blocks; ++i)
                chain.mine({3 * i + 1, 3 * i + 2, 3 * i + 3});
        }
        using Answer = test::Outcome<std::vector<chain::Log>>;
        std::unique_ptr<Answer> ask(quint64 from, quint64 to, std::chrono::milliseconds step = 20ms)
        {
            auto answer = std::make_unique<Answer>(logs->logs(filter, from, to));
            if (!test::pumpUntil(clock, [&answer] { return answer->isDone(); }, step))
                qWarning("no answer");
            return answer;
        }
        static QList<int> keys(const Answer &answer)
        {
            QList<int> all;
            if (answer.ok()) {
                for (const chain::Log &log : answer.value())
                    all += SpheronChain::keyOf(log);
            }
            return all;
        }
    };

private Q_SLOTS:
    void readsAllPagesOfAllAddressesInOrder()
    {
        Rig rig;
        rig.mine(40); // 120 events, of two contracts
        const auto answer = rig.ask(0, 1000);
        QVERIFY(answer->ok());
        QCOMPARE(Rig::keys(*answer), rig.chain.keys());
        QCOMPARE(answer->value().front().logIndex, quint64(0)); // which stood there as "0x"
        QCOMPARE(answer->value().front().blockHash, rig.chain.at(1).hash);
        QCOMPARE(rig.explorer.asked().size(), 7 + 7 + 6); // 60 rows each: seven pages of ten, the last one empty; six contracts without
        QCOMPARE(rig.explorer.asked().front().queryItemValue(QStringLiteral("fromBlock")), QStringLiteral("0")); // decimal
    }

    void aRangeIsKeptTo()
    {
        Rig rig;
        rig.mine(40);
        QCOMPARE(Rig::keys(*rig.ask(5, 6)), (QList<int>{13, 14, 15, 16, 17, 18}));
        const auto nothing = rig.ask(500, 600);
        QVERIFY(nothing->ok()); // "No records found" is no error
        QVERIFY(nothing->value().empty());
    }

    void v2NamesTheChainAndTheKey()
    {
        Rig rig;
        rig.mine(2);
        rig.explorer.apiKey = QStringLiteral("K&Y=1");
        rig.use({rig.explorer.v2(), rig.chain.chainId, QStringLiteral("K&Y=1"), 1000, 220ms});
        QCOMPARE(Rig::keys(*rig.ask(0, 10)), rig.chain.keys());
        QCOMPARE(rig.explorer.asked().front().queryItemValue(QStringLiteral("chainid")), QStringLiteral("31337"));
        rig.use({rig.explorer.v2(), 1, QStringLiteral("K&Y=1"), 1000, 220ms});
        auto answer = rig.ask(0, 10);
        QCOMPARE(answer->code(), ErrorCode::Remote);
        QVERIFY(answer->error().detail.contains(QStringLiteral("chainid")));
        rig.use({rig.explorer.v2(), rig.chain.chainId, {}, 1000, 220ms});
        answer = rig.ask(0, 10);
        QVERIFY(answer->error().detail.contains(QStringLiteral("Invalid API Key")));
    }

    void questionsKeepTheirDistance()
    {
        Rig rig;
        rig.mine(40);
        const qint64 before = rig.clock.monotonicMs();
        QVERIFY(rig.ask(0, 1000)->ok());
        QVERIFY(rig.clock.monotonicMs() - before >= 19 * 220);
    }

    void tooFastIsWaitedOut()
    {
        Rig rig;
        rig.mine(40);
        rig.explorer.refuseEvery = 3;
        QCOMPARE(Rig::keys(*rig.ask(0, 1000, 100ms)), rig.chain.keys());
        rig.explorer.refuseEvery = 0;
        rig.explorer.refuseNext = 5;
        rig.explorer.instead = test::RawPeer::http(429, "slow down");
        QCOMPARE(Rig::keys(*rig.ask(0, 1000, 100ms)), rig.chain.keys());
        rig.explorer.refuseNext = 100;
        const auto answer = rig.ask(0, 1000, 100ms);
        QCOMPARE(answer->code(), ErrorCode::Network); // not for ever
        QVERIFY(rig.explorer.refuseNext > 80);
    }

    void moreThanItGivesOutIsALimit()
    {
        Rig rig;
        for (int block = 0; block < 101; ++block) { // 10,100 events of one contract
            QList<int> odd;
            for (int i = 0; i < 100; ++i)
                odd += 2 * (100 * block + i) + 1;
            rig.chain.mine(odd);
        }
        rig.use({rig.explorer.v1(), {}, {}, 1000, 0ms});
        QCOMPARE(rig.ask(0, 10'000)->code(), ErrorCode::Limit);
        QCOMPARE(Rig::keys(*rig.ask(0, 20)).size(), 2'000);
    }

    void nonsenseIsAnError_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<ErrorCode>("code");
        const auto body = [](const char *text) { return test::RawPeer::http(200, text); };
        QTest::newRow("no JSON") << body("<html>Just a moment…</html>") << ErrorCode::Protocol;
        QTest::newRow("cut off") << body(R"({"status":"1","message":"OK","result":[{)") << ErrorCode::Protocol;
        QTest::newRow("no list") << body(R"({"status":"1","message":"OK","result":"hello"})") << ErrorCode::Protocol;
        QTest::newRow("no result") << body(R"({"status":"1"})") << ErrorCode::Protocol;
        QTest::newRow("rows of something else") << body(R"({"status":"1","message":"OK","result":[{"hash":"0x1"}]})") << ErrorCode::Protocol;
        QTest::newRow("numbers as numbers") << body(R"({"status":1,"message":"OK","result":5})") << ErrorCode::Remote;
        QTest::newRow("deep") << body(QByteArray(R"({"status":"1","result":)" + QByteArray(5'000, '[')).constData()) << ErrorCode::Protocol;
        QTest::newRow("its own error") << body(R"({"status":"0","message":"NOTOK","result":"Something went wrong"})") << ErrorCode::Remote;
        QTest::newRow("timeout") << body(R"({"status":"0","message":"Query Timeout occured. Please select a smaller result dataset","result":null})") << ErrorCode::Limit;
        QTest::newRow("404") << test::RawPeer::http(404, "no") << ErrorCode::Remote;
        QTest::newRow("502") << test::RawPeer::http(502, "bad gateway") << ErrorCode::Network;
        QTest::newRow("moved") << test::RawPeer::http(302, "", "Location: http://127.0.0.1/elsewhere\r\n") << ErrorCode::Remote;
    }
    void nonsenseIsAnError()
    {
        QFETCH(QByteArray, answer);
        QFETCH(ErrorCode, code);
        Rig rig;
        rig.mine(2);
        rig.explorer.instead = answer;
        const auto refused = rig.ask(0, 10);
        QCOMPARE(refused->code(), code);
        QVERIFY(!refused->error().summary.isEmpty());
        QCOMPARE(Rig::keys(*rig.ask(0, 10)), rig.chain.keys()); // and then it works again
    }

    void rowsNobodyAskedForAreRefused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("another address") << QStringLiteral("address") << QStringLiteral("0x9999999999999999999999999999999999999999");
        QTest::newRow("outside the range") << QStringLiteral("blockNumber") << QStringLiteral("0xfffff");
        QTest::newRow("negative") << QStringLiteral("logIndex") << QStringLiteral("-0x1");
        QTest::newRow("too large") << QStringLiteral("logIndex") << QStringLiteral("0x10000000000000000");
        QTest::newRow("odd data") << QStringLiteral("data") << QStringLiteral("0x123");
        QTest::newRow("short hash") << QStringLiteral("transactionHash") << QStringLiteral("0x12");
    }
    void rowsNobodyAskedForAreRefused()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        Rig rig;
        rig.mine(2);
        rig.explorer.bend = [&](nlohmann::json &row) { row[field.toStdString()] = value.toStdString(); };
        QCOMPARE(rig.ask(0, 10)->code(), ErrorCode::Protocol);
    }

    void noBlockHashIsTaken()
    {
        Rig rig;
        rig.mine(2);
        rig.explorer.tellsBlockHash = false;
        const auto answer = rig.ask(0, 10);
        QCOMPARE(Rig::keys(*answer), rig.chain.keys());
        QVERIFY(answer->value().front().blockHash.isZero());
    }

    void whoDoesNotAnswerIsNotWaitedForLong()
    {
        Rig rig;
        test::RawPeer silent([](QTcpSocket &, QByteArray &) {});
        rig.use({silent.url(QStringLiteral("http")), {}, {}, 10, 0ms});
        const qint64 before = rig.clock.monotonicMs();
        QCOMPARE(rig.ask(0, 10)->code(), ErrorCode::Timeout);
        QVERIFY(rig.clock.monotonicMs() - before <= 31'000);
    }

    void endedInFlight()
    {
        Rig rig;
        rig.mine(2);
        auto pending = rig.logs->logs(rig.filter, 0, 10);
        rig.logs.reset();
        QVERIFY(pending.isFinished());
        QCOMPARE(pending.result().error().code, ErrorCode::Closed);
    }
};

COMMONRACK_TEST(TestExplorerLogs)
#include "TestExplorerLogs.moc"
