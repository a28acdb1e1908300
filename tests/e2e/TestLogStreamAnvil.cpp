// SPDX-License-Identifier: Apache-2.0
#include "models/base/Hex.h"
#include "models/chain/codec/Transaction.h"
#include "models/chain/rpc/HttpTransport.h"
#include "models/chain/rpc/LogStream.h"
#include "models/chain/rpc/WebSocketTransport.h"
#include "tests/support/AnvilProcess.h"
#include "tests/support/Outcome.h"
#include "tests/support/StreamLedger.h"
#include "tests/support/TestMain.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using chain::LogStream;
using nlohmann::json;

/// A LogStream against a real node: blocks, reorganisations, rollbacks, restarts.
class TestLogStreamAnvil final : public QObject {
    Q_OBJECT

private:
    struct Rig {
        test::AnvilProcess anvil;
        base::SystemClock clock;
        std::unique_ptr<chain::WebSocketTransport> push;
        std::unique_ptr<chain::RpcClient> client;
        std::unique_ptr<LogStream> stream;
        std::unique_ptr<test::StreamLedger> ledger;
        const chain::Address account = *chain::Address::parse(QString::fromLatin1(test::AnvilProcess::FirstAddress));
        const chain::Address contract = chain::createAddress(account, 0);
        const chain::LogFilter filter{{contract}, {chain::Hash()}};
        int lastKey = 0;

        bool start(const QStringList &arguments = {})
        {
            if (!anvil.start(arguments))
                return false;
            push = std::make_unique<chain::WebSocketTransport>(QList<QUrl>{anvil.wsUrl()}, clock);
            client = std::make_unique<chain::RpcClient>(*push);
            push->open();
            // Emits one log with topic 0 and the calldata as data.
            const std::string code = "0x600d80600b6000396000f3" "3660006000376000366000a100";
            return carryOut({{"from", base::toHex(account.bytes()).toStdString()}, {"data", code}});
        }
        void listen()
        {
            stream = std::make_unique<LogStream>(*client, *push, clock, filter);
            ledger = std::make_unique<test::StreamLedger>(*stream, [](const chain::Log &log) { return log.data.toInt(); });
        }
        std::optional<json> ask(const char *method, const json &params)
        {
            test::Outcome<json> outcome(client->raw(QString::fromLatin1(method), params));
            if (outcome.wait() && outcome.ok())
                return outcome.value();
            qWarning() << method << outcome.error().toLogLine();
            return std::nullopt;
        }
        bool raw(const char *method, const json &params) { return ask(method, params).has_value(); }
        /// The node answers with the hash before it has mined the block, so what comes next (its gas is estimated on the newest
        /// block) waits for the receipt.
        bool carryOut(const json &transaction)
        {
            const auto hash = ask("eth_sendTransaction", json::array({transaction}));
            return hash && QTest::qWaitFor([&] {
                       const auto receipt = ask("eth_getTransactionReceipt", json::array({*hash}));
                       return receipt && !receipt->is_null() && receipt->value("status", "") == "0x1";
                   });
        }
        bool emitLog()
        {
            const QByteArray key = QByteArray::number(++lastKey);
            return carryOut({{"from", base::toHex(account.bytes()).toStdString()},
                             {"to", base::toHex(contract.bytes()).toStdString()},
                             {"data", base::toHex(key).toStdString()}});
        }
        bool mine(int count = 1) { return raw("anvil_mine", json::array({"0x" + QString::number(count, 16).toStdString()})); }
        bool reorg(int depth) { return raw("anvil_reorg", json::array({depth, json::array()})); }
        bool rollback(int depth) { return raw("anvil_rollback", json::array({depth})); }
        [[nodiscard]] quint64 height()
        {
            test::Outcome<quint64> outcome(client->blockNumber());
            return outcome.wait() && outcome.ok() ? outcome.value() : 0;
        }
        [[nodiscard]] QList<int> truth()
        {
            test::Outcome<std::vector<chain::Log>> outcome(client->logs(filter, 0, height()));
            QList<int> keys;
            if (outcome.wait() && outcome.ok()) {
                for (const chain::Log &log : outcome.value())
                    keys += log.data.toInt();
            }
            return keys;
        }
        /// The stream has seen the newest block, whichever that is by then.
        bool caughtUp()
        {
            const auto atNewest = [&] {
                test::Outcome<chain::BlockHeader> newest(client->header());
                return newest.wait() && newest.ok() && stream->head() && stream->head()->hash == newest.value().hash;
            };
            if (QTest::qWaitFor(atNewest, 20'000))
                return true;
            qWarning() << "stream at" << (stream->head() ? stream->head()->number : 0) << stream->state() << "node at" << height();
            return false;
        }
    };
    static void check(Rig &rig)
    {
        QVERIFY(rig.caughtUp());
        QCOMPARE(rig.ledger->complaints(), QStringList());
        QCOMPARE(rig.ledger->keys(), rig.truth());
        QVERIFY(!rig.ledger->failure());
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString reason = test::AnvilProcess::missingReason();
        if (!reason.isEmpty())
            QSKIP(qPrintable(reason));
    }

    void pastAndPresent()
    {
        Rig rig;
        QVERIFY(rig.start());
        for (int i = 0; i < 5; ++i)
            QVERIFY(rig.emitLog());
        QVERIFY(rig.mine(300));
        QVERIFY(rig.emitLog());
        rig.listen();
        rig.stream->start(0);
        check(rig);
        QCOMPARE(rig.ledger->keys(), (QList<int>{1, 2, 3, 4, 5, 6}));
        for (int i = 0; i < 20; ++i)
            QVERIFY(rig.emitLog());
        check(rig);
        QCOMPARE(rig.stream->state(), LogStream::State::Live);
        QCOMPARE(rig.ledger->removed(), 0);
    }

    void reorganisationsAndRollbacks()
    {
        Rig rig;
        QVERIFY(rig.start());
        QVERIFY(rig.mine(20));
        rig.listen();
        rig.stream->start(0);
        QRandomGenerator random(7);
        for (int round = 0; round < 60; ++round) {
            for (int i = random.bounded(1, 4); i > 0; --i)
                QVERIFY(rig.emitLog());
            const int depth = random.bounded(1, 12);
            if (round % 3 == 2)
                QVERIFY(rig.rollback(depth)); // says nothing at all
            else
                QVERIFY(rig.reorg(depth));
            // Empty blocks mined anew in the same second would be the very same blocks: a node that merely lags.
            QVERIFY(rig.emitLog());
            QVERIFY(rig.mine(random.bounded(1, 8)));
            if (round % 10 >= 5) // the rest in a hurry, so that answers are overtaken by the next rewriting
                check(rig);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(rig.emitLog());
        check(rig);
        QVERIFY2(rig.ledger->removed() > 100, qPrintable(QString::number(rig.ledger->removed())));
    }

    void aLongOutage()
    {
        Rig rig;
        QVERIFY(rig.start());
        rig.listen();
        rig.stream->start(0);
        check(rig);
        const auto known = rig.ledger->headers(100);
        rig.listen(); // the program is gone for 1,200 blocks
        for (int i = 0; i < 60; ++i) {
            QVERIFY(rig.mine(20));
            QVERIFY(rig.emitLog());
        }
        rig.stream->start(known.back().number + 1, known);
        check(rig);
        QCOMPARE(rig.ledger->keys().size(), 60);
    }

    void theNodeRestarts()
    {
        QTemporaryDir folder;
        const QStringList arguments{QStringLiteral("--state"), folder.filePath(QStringLiteral("state.json"))};
        Rig rig;
        QVERIFY(rig.start(arguments));
        rig.listen();
        rig.stream->start(0);
        for (int i = 0; i < 10; ++i)
            QVERIFY(rig.emitLog());
        check(rig);
        rig.anvil.stop();
        QTRY_COMPARE(rig.stream->state(), LogStream::State::Disconnected);
        QVERIFY(rig.anvil.start(arguments));
        QTRY_COMPARE_WITH_TIMEOUT(rig.stream->state(), LogStream::State::Live, 10'000);
        QList<int> later;
        for (int i = 0; i < 10; ++i) {
            QVERIFY(rig.emitLog());
            later += rig.lastKey;
        }
        check(rig);
        QCOMPARE(rig.ledger->keys().last(later.size()), later); // a node may end before it has written down its last block
    }

    void httpSpeaksToTheSameNode()
    {
        Rig rig;
        QVERIFY(rig.start());
        chain::HttpTransport http({rig.anvil.httpUrl()}, rig.clock);
        chain::RpcClient client(http);
        test::Outcome<quint64> chainId(client.chainId());
        QVERIFY(chainId.wait());
        QCOMPARE(chainId.value(), quint64(31337));
        test::Outcome<chain::BlockHeader> head(client.header());
        QVERIFY(head.wait());
        QCOMPARE(head.value().number, rig.height());
    }
};

COMMONRACK_TEST(TestLogStreamAnvil)
#include "TestLogStreamAnvil.moc"
