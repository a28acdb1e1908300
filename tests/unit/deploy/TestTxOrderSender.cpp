// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/order/TxOrderSender.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakePushTransport.h"
#include "tests/support/KeySigner.h"
#include "tests/support/MemoryChain.h"
#include "tests/support/TestMain.h"

#include <QTest>

using deploy::TxOrderSender;
using nlohmann::json;

/// What is asked for and then not wanted any more: sent or not, but never later.
class TestTxOrderSender final : public QObject {
    Q_OBJECT

private:
    struct Recorder final : chain::TxRecorder {
        base::Async<bool> recordSigned(const chain::TxReview &, const chain::Hash &, const QByteArray &raw) override
        {
            raws.append(raw);
            return waiting.future();
        }
        QList<QByteArray> raws;
        base::Promise<bool> waiting;
    };
    struct Rig {
        test::MemoryChain node;
        test::FakeClock clock;
        test::FakePushTransport push;
        chain::RpcClient client{push};
        chain::HeadTracker heads{client, push, clock};
        Recorder recorder;
        test::KeySigner signer{"4646464646464646464646464646464646464646464646464646464646464646"};
        market::SpheronReader reader{client, {}};
        TxOrderSender sender{chain::TxFlow::Context{client, heads, clock, recorder, 31337, 1}, signer, reader,
                             TxOrderSender::Options{[this] { return std::optional(signer.address()); }, {}}};
        std::optional<base::Result<chain::Receipt>> answer;

        Rig()
        {
            push.onAny([this](const QString &method, const json &params) -> test::FakeAnswers::Answer {
                if (method == u"eth_getBalance")
                    return json("0xde0b6b3a7640000");
                if (method == u"eth_getTransactionCount")
                    return json("0x7");
                if (method == u"eth_gasPrice" || method == u"eth_maxPriorityFeePerGas")
                    return json("0x3b9aca00");
                if (method == u"eth_feeHistory")
                    return json{{"baseFeePerGas", json::array({"0x3b9aca00", "0x3b9aca00"})}};
                if (method == u"eth_getCode" || method == u"eth_call")
                    return json("0x60");
                if (method == u"eth_estimateGas")
                    return json("0xc350");
                return node.answer(method, params);
            });
            push.push("newHeads", test::MemoryChain::headerJson(node.mine()));
            push.deferred = true;
        }
        void send()
        {
            chain::TxIntent intent;
            intent.kind = QStringLiteral("market.order");
            intent.to = test::MemoryChain::contract();
            intent.data = "call of " + mark();
            sender.send(intent).then(&sender, [this](const base::Result<chain::Receipt> &receipt) { answer = receipt; });
        }
        [[nodiscard]] int sendings() const { return push.count(QStringLiteral("eth_sendRawTransaction")); }
    };
    static QByteArray mark() { return "commonrack-one"; }

private Q_SLOTS:
    void whatIsNotWrittenDownYetIsNotSentAnyMore()
    {
        for (int answered = 0;; ++answered) {
            Rig rig;
            rig.send();
            for (int i = 0; i < answered && rig.push.release(); ++i) { }
            if (!rig.recorder.raws.isEmpty()) {
                QVERIFY2(answered > 5, qPrintable(QString::number(answered)));
                return;
            }
            QVERIFY(rig.sender.isOnItsWay(mark()));
            rig.sender.withdraw("commonrack-two");
            QVERIFY(!rig.answer);
            rig.sender.withdraw(mark());
            QVERIFY(rig.answer && !*rig.answer);
            QVERIFY(!rig.sender.isOnItsWay(mark()));
            rig.push.deferred = false;
            rig.push.releaseAll();
            rig.recorder.waiting.complete(true);
            QCOMPARE(rig.recorder.raws.size(), 0);
            QCOMPARE(rig.sendings(), 0);
        }
    }

    void whatIsWrittenDownIsSent()
    {
        Rig rig;
        rig.push.deferred = false;
        rig.send();
        QCOMPARE(rig.recorder.raws.size(), 1);
        rig.sender.withdraw(mark());
        QVERIFY(!rig.answer);
        QVERIFY(rig.sender.isOnItsWay(mark()));
        rig.recorder.waiting.complete(true);
        QCOMPARE(rig.sendings(), 1);
    }
};

COMMONRACK_TEST(TestTxOrderSender)
#include "TestTxOrderSender.moc"
