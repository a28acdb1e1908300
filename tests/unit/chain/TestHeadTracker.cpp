// SPDX-License-Identifier: Apache-2.0
#include "models/chain/rpc/HeadTracker.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakePushTransport.h"
#include "tests/support/MemoryChain.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using chain::HeadTracker;

class TestHeadTracker final : public QObject {
    Q_OBJECT

private:
    struct Rig {
        test::MemoryChain node;
        test::FakeClock clock;
        test::FakePushTransport push;
        chain::RpcClient client{push};
        Rig()
        {
            push.onAny([this](const QString &method, const nlohmann::json &params) { return node.answer(method, params); });
        }
        void mine()
        {
            push.push("newHeads", test::MemoryChain::headerJson(node.mine()));
        }
    };

private Q_SLOTS:
    void followsThePushesAndAsksOnlyOnce()
    {
        Rig rig;
        HeadTracker heads(rig.client, rig.push, rig.clock);
        QSignalSpy changed(&heads, &HeadTracker::headChanged);
        QVERIFY(heads.head());
        QCOMPARE(heads.head()->number, quint64(0));
        rig.push.forgetCalls();
        for (int i = 0; i < 10; ++i)
            rig.mine();
        QCOMPARE(heads.head()->hash, rig.node.head().hash);
        QCOMPARE(changed.size(), 10);
        QVERIFY(rig.push.calls().empty());
        rig.push.push("newHeads", test::MemoryChain::headerJson(rig.node.head()));
        QCOMPARE(changed.size(), 10); // the same again is no change
    }

    void asksAgainAfterAReconnect()
    {
        Rig rig;
        rig.push.disconnectNow();
        HeadTracker heads(rig.client, rig.push, rig.clock);
        QVERIFY(!heads.head());
        rig.push.connectNow();
        QVERIFY(heads.head());
        rig.push.disconnectNow();
        rig.node.mineMany(3);
        rig.push.connectNow();
        QCOMPARE(heads.head()->number, quint64(3));
    }

    void aLateAnswerDoesNotUndoANewerPush()
    {
        Rig rig;
        rig.push.deferred = true;
        rig.push.answer(QStringLiteral("eth_getBlockByNumber"), test::MemoryChain::headerJson(rig.node.head()));
        HeadTracker heads(rig.client, rig.push, rig.clock);
        rig.mine();
        QCOMPARE(heads.head()->number, quint64(1));
        rig.push.releaseAll();
        QCOMPARE(heads.head()->number, quint64(1));
    }

    void chainTimeRunsOnSmoothlyAndIgnoresTheWallClock()
    {
        Rig rig;
        HeadTracker heads(rig.client, rig.push, rig.clock);
        rig.mine();
        const qint64 stamp = rig.node.head().timestamp;
        QCOMPARE(heads.chainTimeEstimate(), stamp);
        rig.clock.advance(7s);
        QCOMPARE(heads.chainTimeEstimate(), stamp + 7);
        rig.clock.setWallClock(1); // somebody sets the clock of this machine
        QCOMPARE(heads.chainTimeEstimate(), stamp + 7);
        rig.mine();
        QCOMPARE(heads.chainTimeEstimate(), rig.node.head().timestamp);
    }

    void silenceIsQuestionedAfterFiveBlockTimes_data()
    {
        QTest::addColumn<int>("blockSeconds");
        QTest::addColumn<int>("silence");
        QTest::newRow("fast chain") << 1 << 15;
        QTest::newRow("two seconds") << 2 << 15;
        QTest::newRow("twelve seconds") << 12 << 60;
    }
    void silenceIsQuestionedAfterFiveBlockTimes()
    {
        QFETCH(int, blockSeconds);
        QFETCH(int, silence);
        Rig rig;
        rig.node.blockSeconds = quint64(blockSeconds);
        rig.node.mineMany(1);
        HeadTracker heads(rig.client, rig.push, rig.clock);
        for (int i = 0; i < 20; ++i)
            rig.mine();
        rig.push.forgetCalls();
        rig.clock.advance(std::chrono::seconds(silence) - 1ms);
        QVERIFY(rig.push.calls().empty());
        rig.node.mine(); // and nobody says so
        rig.clock.advance(1ms);
        QCOMPARE(rig.push.calls().size(), std::size_t(1));
        QCOMPARE(heads.head()->hash, rig.node.head().hash);
        QCOMPARE(rig.push.subscriptions(), 1); // replaced, not added
        QCOMPARE(rig.push.everSubscribed(), 2);
    }

    void nothingIsAskedWithoutAConnection()
    {
        Rig rig;
        HeadTracker heads(rig.client, rig.push, rig.clock);
        rig.push.disconnectNow();
        rig.push.forgetCalls();
        rig.clock.advance(1h);
        QVERIFY(rig.push.calls().empty());
    }
};

COMMONRACK_TEST(TestHeadTracker)
#include "TestHeadTracker.moc"
