// SPDX-License-Identifier: Apache-2.0
#include "models/chain/rpc/WebSocketTransport.h"
#include "models/chain/tx/TxFlow.h"
#include "tests/support/AnvilProcess.h"
#include "tests/support/KeySigner.h"
#include "tests/support/Outcome.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <nlohmann/json.hpp>

using chain::TxFlow;
using nlohmann::json;

/// A TxFlow against a real node.
class TestTxFlowAnvil final : public QObject {
    Q_OBJECT

private:
    struct Recorder final : chain::TxRecorder {
        base::Async<bool> recordSigned(const chain::TxReview &, const chain::Hash &, const QByteArray &) override { return base::ready<bool>(true); }
    };
    struct Rig {
        test::AnvilProcess anvil;
        base::SystemClock clock;
        std::unique_ptr<chain::WebSocketTransport> push;
        std::unique_ptr<chain::RpcClient> client;
        std::unique_ptr<chain::HeadTracker> heads;
        Recorder recorder;
        test::KeySigner signer{test::AnvilProcess::FirstKey};

        bool start(const QStringList &arguments = {})
        {
            if (!anvil.start(arguments))
                return false;
            push = std::make_unique<chain::WebSocketTransport>(QList<QUrl>{anvil.wsUrl()}, clock);
            client = std::make_unique<chain::RpcClient>(*push);
            heads = std::make_unique<chain::HeadTracker>(*client, *push, clock);
            push->open();
            return QTest::qWaitFor([this] { return heads->head().has_value(); }, 10'000);
        }
        bool raw(const char *method, const json &params)
        {
            test::Outcome<json> outcome(client->raw(QString::fromLatin1(method), params));
            return outcome.wait() && outcome.ok();
        }
        std::unique_ptr<TxFlow> flow(chain::TxIntent intent)
        {
            return std::make_unique<TxFlow>(TxFlow::Context{*client, *heads, clock, recorder, 31337, 3}, signer, std::move(intent));
        }
    };
    static chain::TxIntent gift()
    {
        chain::TxIntent intent;
        intent.to = *chain::Address::parse(QStringLiteral("0x00000000000000000000000000000000000000ac"));
        intent.value = 1'000'000;
        return intent;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString reason = test::AnvilProcess::missingReason();
        if (!reason.isEmpty())
            QSKIP(qPrintable(reason));
    }

    void moneyArrives()
    {
        Rig rig;
        QVERIFY(rig.start());
        const auto flow = rig.flow(gift());
        flow->start();
        QTRY_COMPARE(flow->phase(), TxFlow::Phase::Reviewing);
        QCOMPARE(flow->review().gasLimit, base::U256(21'000));
        QVERIFY(flow->review().intent.notes.isEmpty());
        flow->approve();
        QTRY_COMPARE(flow->phase(), TxFlow::Phase::Mined);
        QVERIFY(rig.raw("anvil_mine", json::array({"0x2"})));
        QTRY_COMPARE(flow->phase(), TxFlow::Phase::Confirmed);
        test::Outcome<base::U256> balance(rig.client->balance(*gift().to));
        QVERIFY(balance.wait());
        QCOMPARE(balance.value(), base::U256(1'000'000));
    }

    void aReorganisationBringsItBackToPending()
    {
        Rig rig;
        QVERIFY(rig.start());
        const auto flow = rig.flow(gift());
        flow->start();
        QTRY_COMPARE(flow->phase(), TxFlow::Phase::Reviewing);
        flow->approve();
        QTRY_COMPARE(flow->phase(), TxFlow::Phase::Mined);
        QVERIFY(rig.raw("anvil_reorg", json::array({1, json::array()}))); // and forgets the transaction
        QTRY_COMPARE(flow->phase(), TxFlow::Phase::Pending);
        for (int i = 0; i < 3; ++i)
            QVERIFY(rig.raw("anvil_mine", json::array({"0x1"})));
        QTRY_COMPARE(flow->phase(), TxFlow::Phase::Failed);
        QVERIFY(flow->error()->summary.contains(u"dropped"));
    }

    void droppedFromThePool()
    {
        Rig rig;
        QVERIFY(rig.start({QStringLiteral("--no-mining")}));
        const auto flow = rig.flow(gift());
        flow->start();
        QTRY_COMPARE(flow->phase(), TxFlow::Phase::Reviewing);
        flow->approve();
        QTRY_COMPARE(flow->phase(), TxFlow::Phase::Pending);
        QVERIFY(rig.raw("anvil_dropTransaction", json::array({flow->hash()->toString().toStdString()})));
        for (int i = 0; i < 3; ++i)
            QVERIFY(rig.raw("anvil_mine", json::array({"0x1"})));
        QTRY_COMPARE(flow->phase(), TxFlow::Phase::Failed);
    }

    void replacedBySomebodyElse()
    {
        Rig rig;
        QVERIFY(rig.start({QStringLiteral("--no-mining")}));
        const auto flow = rig.flow(gift());
        flow->start();
        QTRY_COMPARE(flow->phase(), TxFlow::Phase::Reviewing);
        flow->approve();
        QTRY_COMPARE(flow->phase(), TxFlow::Phase::Pending);
        QVERIFY(rig.raw("eth_sendTransaction", json::array({{{"from", test::AnvilProcess::FirstAddress}, {"to", test::AnvilProcess::FirstAddress}, {"nonce", "0x0"}, {"maxFeePerGas", "0x174876e800"}, {"maxPriorityFeePerGas", "0x174876e800"}}})));
        for (int i = 0; i < 3; ++i)
            QVERIFY(rig.raw("anvil_mine", json::array({"0x1"})));
        QTRY_COMPARE(flow->phase(), TxFlow::Phase::Failed);
        QVERIFY2(flow->error()->summary.contains(u"took its place"), qPrintable(flow->error()->summary));
    }

    void tooMuchMoney()
    {
        Rig rig;
        QVERIFY(rig.start());
        chain::TxIntent intent = gift();
        intent.value = base::U256(1) << 100;
        const auto flow = rig.flow(intent);
        flow->start();
        QTRY_COMPARE(flow->phase(), TxFlow::Phase::Failed);
        QVERIFY(flow->error()->summary.startsWith(u"You need "));
    }
};

COMMONRACK_TEST(TestTxFlowAnvil)
#include "TestTxFlowAnvil.moc"
