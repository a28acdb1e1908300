// SPDX-License-Identifier: Apache-2.0
#include "models/chain/tx/TxFlow.h"
#include "models/chain/codec/Transaction.h"
#include "models/chain/tx/Fees.h"
#include "models/chain/tx/TxTracker.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakePushTransport.h"
#include "tests/support/KeySigner.h"
#include "tests/support/MemoryChain.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using chain::TxFlow;
using nlohmann::json;

namespace {

const base::U256 gwei = 1'000'000'000;
const base::U256 ether = gwei * gwei;

std::string quantity(const base::U256 &value)
{
    std::ostringstream out;
    out << std::hex << "0x" << value;
    return out.str();
}

struct Recorder final : chain::TxRecorder {
    base::Async<bool> recordSigned(const chain::TxReview &, const chain::Hash &hash, const QByteArray &raw) override
    {
        hashes.append(hash);
        raws.append(raw);
        if (refusal)
            return base::failed<bool>(*refusal);
        if (deferred)
            return waiting.future();
        return base::ready<bool>(keeps);
    }
    QList<chain::Hash> hashes;
    QList<QByteArray> raws;
    bool keeps = true;
    bool deferred = false; ///< answers only when `waiting` is completed
    base::Promise<bool> waiting;
    std::optional<base::Error> refusal;
};

} // namespace

/// One transaction from wish to confirmation, over a node that does what the test says.
class TestTxFlow final : public QObject {
    Q_OBJECT

private:
    /// A node with one pool: a sent transaction waits there until mined.
    struct Rig {
        test::MemoryChain node;
        test::FakeClock clock;
        test::FakePushTransport push;
        chain::RpcClient client{push};
        chain::HeadTracker heads{client, push, clock};
        Recorder recorder;
        test::KeySigner signer{"4646464646464646464646464646464646464646464646464646464646464646"};
        std::unique_ptr<TxFlow> flow;
        QList<TxFlow::Phase> phases;
        int finished = 0;

        base::U256 balance = ether;
        quint64 nonce = 7;
        base::U256 estimate = 50'000;
        json code = "0x60";
        QList<QByteArray> sent;
        bool known = false; ///< the node has the transaction
        json receipt;

        Rig()
        {
            push.onAny([this](const QString &method, const json &params) { return answer(method, params); });
            mine();
        }
        ~Rig() { flow.reset(); }
        test::FakeAnswers::Answer answer(const QString &method, const json &params)
        {
            if (method == u"eth_getBalance")
                return json(quantity(balance));
            if (method == u"eth_getTransactionCount")
                return json(quantity(nonce));
            if (method == u"eth_gasPrice")
                return json(quantity(2 * gwei));
            if (method == u"eth_maxPriorityFeePerGas")
                return json(quantity(gwei));
            if (method == u"eth_feeHistory")
                return json{{"baseFeePerGas", json::array({quantity(gwei), quantity(gwei)})}};
            if (method == u"eth_getCode")
                return code;
            if (method == u"eth_call")
                return json("0x");
            if (method == u"eth_estimateGas")
                return json(quantity(estimate));
            if (method == u"eth_sendRawTransaction")
                return take(params);
            if (method == u"eth_getTransactionByHash")
                return known ? transaction() : json();
            if (method == u"eth_getTransactionReceipt")
                return receipt;
            return node.answer(method, params);
        }
        json take(const json &params)
        {
            sent.append(QByteArray::fromHex(QByteArray::fromStdString(params.at(0).get<std::string>()).mid(2)));
            known = true;
            return flow->hash()->toString().toStdString();
        }
        [[nodiscard]] json transaction() const
        {
            return {{"hash", recorder.hashes.last().toString().toStdString()}, {"from", signer.address().toString().toStdString()}, {"to", nullptr},
                    {"nonce", quantity(7)}, {"value", "0x0"}, {"input", "0x"}};
        }
        QString currency = QStringLiteral("ETH");
        void mine() { push.push("newHeads", test::MemoryChain::headerJson(node.mine())); }
        /// A new block that holds the transaction.
        void mineIt(bool success = true)
        {
            const auto &header = node.mine();
            receipt = {{"transactionHash", recorder.hashes.last().toString().toStdString()}, {"blockHash", header.hash.toString().toStdString()},
                       {"blockNumber", quantity(header.number)}, {"status", success ? "0x1" : "0x0"}, {"gasUsed", "0x5208"},
                       {"effectiveGasPrice", "0x1"}, {"logs", json::array()}};
            nonce = 8;
            push.push("newHeads", test::MemoryChain::headerJson(header));
        }
        void start(chain::TxIntent intent = wish(), TxFlow::ExplainRevert explain = {})
        {
            flow = std::make_unique<TxFlow>(TxFlow::Context{client, heads, clock, recorder, 31337, 3, currency}, signer, std::move(intent), std::move(explain));
            connect(flow.get(), &TxFlow::phaseChanged, flow.get(), [this](TxFlow::Phase phase) { phases.append(phase); });
            connect(flow.get(), &TxFlow::finished, flow.get(), [this] { ++finished; });
            flow->start();
        }
        void send()
        {
            start();
            flow->approve();
        }
        [[nodiscard]] QString failure() const { return flow->error() ? flow->error()->summary : QString(); }
    };
    static chain::TxIntent wish()
    {
        chain::TxIntent intent;
        intent.kind = QStringLiteral("test");
        intent.to = test::MemoryChain::contract();
        intent.value = 5;
        intent.data = QByteArray("\x01\x02\x03\x04", 4);
        return intent;
    }
    using Phase = TxFlow::Phase;

private Q_SLOTS:
    void fromWishToConfirmation()
    {
        Rig rig;
        rig.start();
        QCOMPARE(rig.flow->phase(), Phase::Reviewing);
        const chain::TxReview review = rig.flow->review();
        QCOMPARE(review.chainId, quint64(31337));
        QCOMPARE(review.nonce, quint64(7));
        QCOMPARE(review.gasLimit, base::U256(60'000));
        QCOMPARE(review.maxFeePerGas, 3 * gwei);
        QCOMPARE(review.maxPriorityFeePerGas, gwei);
        QCOMPARE(review.maximumFee, 60'000 * 3 * gwei);
        QCOMPARE(review.likelyFee, 50'000 * 2 * gwei);
        QCOMPARE(review.simulatedAtBlock, rig.node.head().number);
        QVERIFY(review.intent.notes.isEmpty());
        QCOMPARE(rig.signer.signatures, 0);
        rig.flow->approve();
        QCOMPARE(rig.flow->phase(), Phase::Pending);
        QCOMPARE(rig.sent.size(), 1);
        QCOMPARE(rig.recorder.raws, rig.sent); // written down before it was sent
        const auto decoded = chain::decodeTransaction(rig.sent.first());
        QVERIFY(decoded);
        QCOMPARE(decoded->from, rig.signer.address());
        QCOMPARE(decoded->hash, *rig.flow->hash());
        QCOMPARE(decoded->transaction.nonce, quint64(7));
        QCOMPARE(decoded->transaction.value, base::U256(5));
        QCOMPARE(decoded->transaction.maxFeePerGas, 3 * gwei);
        QCOMPARE(decoded->transaction.data, wish().data);
        rig.mineIt();
        QCOMPARE(rig.flow->phase(), Phase::Mined);
        QCOMPARE(rig.flow->confirmations(), quint64(1));
        rig.mine();
        QCOMPARE(rig.flow->confirmations(), quint64(2));
        QVERIFY(!rig.flow->isFinished());
        rig.mine();
        QCOMPARE(rig.phases, (QList<Phase>{Phase::Simulating, Phase::Reviewing, Phase::Signing, Phase::Sending, Phase::Pending, Phase::Mined, Phase::Confirmed}));
        QCOMPARE(rig.finished, 1);
        QVERIFY(rig.flow->receipt()->success);
        rig.mine();
        QCOMPARE(rig.finished, 1);
    }

    void moneyToAPlainAccountTakesExactly21000()
    {
        Rig rig;
        rig.code = "0x";
        rig.estimate = 21'000;
        chain::TxIntent intent = wish();
        intent.data.clear();
        rig.start(intent);
        QCOMPARE(rig.flow->review().gasLimit, base::U256(21'000));
    }

    void theWrongChainIsNeverSignedFor()
    {
        Rig rig;
        rig.node.chainId = 1;
        rig.start();
        QCOMPARE(rig.flow->phase(), Phase::Failed);
        QCOMPARE(rig.flow->error()->code, base::ErrorCode::Conflict);
        QVERIFY(rig.failure().contains(u"another network"));
        Rig later;
        later.start();
        later.node.chainId = 1; // after the review
        later.flow->approve();
        QCOMPARE(later.flow->phase(), Phase::Failed);
        QCOMPARE(later.signer.signatures, 0);
        QVERIFY(later.sent.isEmpty());
    }

    void aRefusalOfTheContractIsSaidInWords()
    {
        const QString data = QStringLiteral("0x08c379a0") + QString(62, u'0') + QStringLiteral("20") + QString(63, u'0') + QStringLiteral("4")
            + QStringLiteral("4e4f5045") + QString(56, u'0');
        Rig plain;
        plain.push.failRemote(QStringLiteral("eth_call"), 3, QStringLiteral("execution reverted"), data);
        plain.start();
        QCOMPARE(plain.flow->phase(), Phase::Failed);
        QCOMPARE(plain.flow->error()->code, base::ErrorCode::Reverted);
        QVERIFY(plain.failure().contains(u"NOPE"));
        Rig explained;
        explained.push.failRemote(QStringLiteral("eth_estimateGas"), 3, QStringLiteral("execution reverted"), data);
        explained.start(wish(), [](const QString &code) { return code == u"NOPE" ? QStringLiteral("You may not do this.") : QString(); });
        QCOMPARE(explained.failure(), QStringLiteral("You may not do this."));
        QVERIFY(explained.sent.isEmpty());
    }

    void tooLittleMoneySaysHowMuchIsMissing()
    {
        Rig rig;
        rig.balance = 5; // the value, but no fee
        rig.start();
        QCOMPARE(rig.flow->error()->code, base::ErrorCode::Invalid);
        QVERIFY2(rig.failure().startsWith(QStringLiteral("You need 0.000042 ETH more")), qPrintable(rig.failure()));
        Rig almost;
        almost.balance = 60'000 * 3 * gwei + 4; // one wei short of the worst case
        almost.start();
        QVERIFY2(almost.failure().startsWith(QStringLiteral("You need 0.000001 ETH more")), qPrintable(almost.failure()));
    }

    void whatIsMissingIsInTheNetworksOwnCurrency()
    {
        Rig rig;
        rig.currency = QStringLiteral("POL");
        rig.balance = 5;
        rig.start();
        QVERIFY2(rig.failure().startsWith(QStringLiteral("You need 0.000042 POL more")), qPrintable(rig.failure()));
    }

    void anImpossibleEstimateIsNotBelieved_data()
    {
        QTest::addColumn<quint64>("estimate");
        QTest::newRow("beyond any block") << quint64(100'000'001);
        QTest::newRow("maximum") << quint64(0x7fffffffffffffffULL);
        QTest::newRow("nothing") << quint64(20'999);
    }
    void anImpossibleEstimateIsNotBelieved()
    {
        QFETCH(quint64, estimate);
        Rig rig;
        rig.estimate = estimate;
        rig.start();
        QCOMPARE(rig.flow->phase(), Phase::Failed);
        QCOMPARE(rig.flow->error()->code, base::ErrorCode::Protocol);
    }

    void anAbsurdFeeIsWarnedAbout()
    {
        Rig rig;
        rig.balance = 1'000 * ether;
        rig.push.answer(QStringLiteral("eth_getBlockByNumber"), [&rig] {
            json head = test::MemoryChain::headerJson(rig.node.head());
            head["baseFeePerGas"] = quantity(1'000 * gwei);
            return head;
        }());
        rig.start();
        QCOMPARE(rig.flow->phase(), Phase::Reviewing);
        QCOMPARE(rig.flow->review().intent.notes.size(), 1);
        QCOMPARE(rig.flow->review().intent.notes.first().severity, chain::Severity::Bad);
    }

    void aTipTheNodeMadeUpIsCapped()
    {
        Rig rig;
        rig.push.answer(QStringLiteral("eth_maxPriorityFeePerGas"), quantity(1'000'000 * gwei));
        rig.start();
        QCOMPARE(rig.flow->review().maxPriorityFeePerGas, 3 * gwei);
    }

    void nodesWithoutTheNewerVerbsWork()
    {
        Rig rig;
        rig.push.failRemote(QStringLiteral("eth_maxPriorityFeePerGas"), -32601, QStringLiteral("not found"));
        rig.push.failRemote(QStringLiteral("eth_feeHistory"), -32601, QStringLiteral("not found"));
        rig.start();
        QCOMPARE(rig.flow->review().maxPriorityFeePerGas, gwei); // gas price less base fee
    }

    void chainsWithoutBaseFeeGetLegacyTransactions()
    {
        Rig rig;
        rig.push.answer(QStringLiteral("eth_getBlockByNumber"), [&rig] {
            json head = test::MemoryChain::headerJson(rig.node.head());
            head.erase("baseFeePerGas");
            return head;
        }());
        rig.start();
        QVERIFY(rig.flow->review().legacyFees);
        rig.flow->approve();
        const auto decoded = chain::decodeTransaction(rig.sent.first());
        QVERIFY(decoded);
        QCOMPARE(decoded->transaction.type, chain::TxType::Legacy);
        QCOMPARE(decoded->transaction.gasPrice, 2 * gwei);
        QCOMPARE(*decoded->transaction.chainId, base::U256(31337));
    }

    void cancelling()
    {
        Rig rig;
        rig.start();
        rig.flow->cancel();
        QCOMPARE(rig.flow->phase(), Phase::Cancelled);
        QCOMPARE(rig.finished, 1);
        rig.flow->approve();
        QCOMPARE(rig.signer.signatures, 0);
        Rig signing;
        signing.signer.deferred = true;
        signing.send();
        QCOMPARE(signing.flow->phase(), Phase::Signing);
        signing.flow->cancel();
        signing.signer.waiting.complete(chain::Signature{QByteArray(32, '\x01'), QByteArray(32, '\x01'), 0});
        QCOMPARE(signing.flow->phase(), Phase::Cancelled);
        QVERIFY(signing.sent.isEmpty());
        Rig late;
        late.send();
        late.flow->cancel();
        QCOMPARE(late.flow->phase(), Phase::Pending); // nothing can be taken back
    }

    void aRefusalToSign()
    {
        Rig cancelled;
        cancelled.signer.refusal = base::Error{base::ErrorCode::Cancelled, {}, {}, nullptr, 0};
        cancelled.send();
        QCOMPARE(cancelled.flow->phase(), Phase::Cancelled);
        Rig locked;
        locked.signer.refusal = base::Error{base::ErrorCode::Locked, QStringLiteral("Unlock the wallet."), {}, nullptr, 0};
        locked.send();
        QCOMPARE(locked.flow->phase(), Phase::Failed);
        QCOMPARE(locked.failure(), QStringLiteral("Unlock the wallet."));
    }

    void aSignatureOfAnotherAccountIsNotSent()
    {
        Rig rig;
        rig.signer.deferred = true;
        rig.send();
        test::KeySigner other("1111111111111111111111111111111111111111111111111111111111111111");
        other.signHash(chain::Hash()).then(&rig.heads, [&rig](const base::Result<chain::Signature> &wrong) { rig.signer.waiting.complete(wrong); });
        QCOMPARE(rig.flow->phase(), Phase::Failed);
        QVERIFY(rig.sent.isEmpty());
        QVERIFY(rig.recorder.hashes.isEmpty());
    }

    void whatCannotBeWrittenDownIsNotSent()
    {
        Rig refuses;
        refuses.recorder.keeps = false;
        refuses.send();
        QCOMPARE(refuses.flow->phase(), Phase::Failed);
        Rig fails;
        fails.recorder.refusal = base::Error{base::ErrorCode::Storage, QStringLiteral("The disk is full."), {}, nullptr, 0};
        fails.send();
        QCOMPARE(fails.failure(), QStringLiteral("The disk is full."));
        QVERIFY(refuses.sent.isEmpty() && fails.sent.isEmpty());
    }

    void aNonceUsedMeanwhileMakesANewReview()
    {
        Rig rig;
        rig.start();
        rig.nonce = 8;
        rig.flow->approve();
        QCOMPARE(rig.flow->phase(), Phase::Reviewing);
        QCOMPARE(rig.flow->review().nonce, quint64(8));
        QCOMPARE(rig.signer.signatures, 0);
        rig.flow->approve();
        QCOMPARE(rig.flow->phase(), Phase::Pending);
    }

    void anErrorFromANodeThatTookItIsNoFailure_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("message");
        QTest::addColumn<bool>("known");
        QTest::newRow("already known") << -32000 << "already known" << false;
        QTest::newRow("imported") << -32003 << "transaction already imported" << false;
        QTest::newRow("nonce too low, but it is ours") << -32003 << "nonce too low" << true;
        QTest::newRow("internal error") << -32603 << "internal error" << true;
    }
    void anErrorFromANodeThatTookItIsNoFailure()
    {
        QFETCH(int, code);
        QFETCH(QString, message);
        QFETCH(bool, known);
        Rig rig;
        rig.known = known;
        rig.push.failRemote(QStringLiteral("eth_sendRawTransaction"), code, message);
        rig.send();
        QCOMPARE(rig.flow->phase(), Phase::Pending);
        QCOMPARE(rig.signer.signatures, 1);
        QCOMPARE(rig.push.count(QStringLiteral("eth_sendRawTransaction")), 1);
    }

    void anUnclearAnswerIsFollowedByTheSameBytes()
    {
        Rig rig;
        rig.push.fail(QStringLiteral("eth_sendRawTransaction"), base::Error{base::ErrorCode::Timeout, {}, {}, nullptr, 0});
        rig.push.fail(QStringLiteral("eth_sendRawTransaction"), base::Error{base::ErrorCode::Network, {}, {}, nullptr, 0});
        rig.send();
        QCOMPARE(rig.flow->phase(), Phase::Sending);
        rig.clock.advance(10s);
        QCOMPARE(rig.flow->phase(), Phase::Pending);
        QCOMPARE(rig.push.count(QStringLiteral("eth_sendRawTransaction")), 3);
        QCOMPARE(rig.signer.signatures, 1);
        QCOMPARE(rig.sent.first(), rig.recorder.raws.first());
    }

    void refusalsToSendAreSentences_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("words");
        QTest::newRow("nonce") << "nonce too low" << "Another transaction of this account was mined first";
        QTest::newRow("money") << "insufficient funds for gas * price + value" << "does not hold enough";
        QTest::newRow("fee") << "max fee per gas less than block base fee" << "fee has gone up";
        QTest::newRow("replacement") << "replacement transaction underpriced" << "fee has gone up";
        QTest::newRow("other") << "transaction type not supported" << "The transaction was not sent. The node refused: transaction type not supported";
    }
    void refusalsToSendAreSentences()
    {
        QFETCH(QString, message);
        QFETCH(QString, words);
        Rig rig;
        rig.push.failRemote(QStringLiteral("eth_sendRawTransaction"), -32000, message);
        rig.send();
        QCOMPARE(rig.flow->phase(), Phase::Failed);
        QVERIFY2(rig.failure().contains(words), qPrintable(rig.failure()));
        QCOMPARE(rig.push.count(QStringLiteral("eth_sendRawTransaction")), 1);
    }

    void aNodeThatIsGoneWhileSendingLeavesItOpen()
    {
        Rig rig;
        rig.push.on(QStringLiteral("eth_sendRawTransaction"), [](const json &) { return base::fail(base::ErrorCode::Network, QStringLiteral("gone")); });
        rig.send();
        rig.clock.advance(60s);
        QCOMPARE(rig.flow->phase(), Phase::Failed);
        QVERIFY(rig.failure().contains(u"may still go through"));
        QCOMPARE(rig.push.count(QStringLiteral("eth_sendRawTransaction")), 4);
    }

    void whatIsBeingWrittenDownCannotBeCancelledAnyMore() // it would be sent by itself after the next start
    {
        Rig rig;
        rig.recorder.deferred = true;
        rig.send();
        QCOMPARE(rig.recorder.raws.size(), 1);
        rig.flow->cancel();
        QCOMPARE(rig.flow->phase(), Phase::Signing);
        rig.recorder.waiting.complete(true);
        QCOMPARE(rig.flow->phase(), Phase::Pending);
        QCOMPARE(rig.sent.size(), 1);
    }

    void aRefusalAfterAnUnclearAttemptProvesNothing()
    {
        Rig rig;
        rig.push.fail(QStringLiteral("eth_sendRawTransaction"), base::Error{base::ErrorCode::Timeout, {}, {}, nullptr, 0});
        rig.push.on(QStringLiteral("eth_sendRawTransaction"), [](const json &) {
            return base::fail(base::Error{base::ErrorCode::Remote, QStringLiteral("nonce too low"), {}, nullptr, -32000});
        });
        rig.send();
        rig.clock.advance(60s);
        QCOMPARE(rig.flow->phase(), Phase::Failed);
        QVERIFY2(rig.failure().contains(u"may still go through"), qPrintable(rig.failure()));
    }

    void aRefusalThatCouldNotBeCheckedProvesNothing()
    {
        Rig rig;
        rig.push.on(QStringLiteral("eth_sendRawTransaction"), [](const json &) {
            return base::fail(base::Error{base::ErrorCode::Remote, QStringLiteral("internal error"), {}, nullptr, -32603});
        });
        rig.push.on(QStringLiteral("eth_getTransactionByHash"), [](const json &) {
            return base::fail(base::Error{base::ErrorCode::Remote, QStringLiteral("rate limited"), {}, nullptr, -32005});
        });
        rig.send();
        rig.clock.advance(60s);
        QCOMPARE(rig.flow->phase(), Phase::Failed);
        QVERIFY2(rig.failure().contains(u"may still go through"), qPrintable(rig.failure()));
        QCOMPARE(rig.push.count(QStringLiteral("eth_sendRawTransaction")), 4);
        QCOMPARE(rig.signer.signatures, 1);
    }

    void aReorgTakesItBackAndBringsItAgain()
    {
        Rig rig;
        rig.send();
        rig.mineIt();
        QCOMPARE(rig.flow->phase(), Phase::Mined);
        rig.receipt = json();
        rig.node.rollback(1);
        rig.mine();
        QCOMPARE(rig.flow->phase(), Phase::Pending);
        QVERIFY(!rig.flow->receipt());
        rig.mineIt();
        rig.mine();
        rig.mine();
        QCOMPARE(rig.flow->phase(), Phase::Confirmed);
        QCOMPARE(rig.sent.size(), 1);
    }

    void aReceiptFromABlockThatIsNotThereIsNotBelieved()
    {
        Rig rig;
        rig.send();
        rig.push.on(QStringLiteral("eth_getTransactionReceipt"), [&rig](const json &) {
            json lie = rig.receipt;
            if (!lie.is_null())
                lie["blockHash"] = "0x" + std::string(64, '9');
            return test::FakeAnswers::Answer(lie);
        });
        rig.mineIt();
        rig.mine();
        rig.mine();
        QCOMPARE(rig.flow->phase(), Phase::Pending);
    }

    void replacedByAnother()
    {
        Rig rig;
        rig.send();
        rig.known = false;
        rig.nonce = 8;
        rig.mine();
        QCOMPARE(rig.flow->phase(), Phase::Pending); // the node may only be slow
        rig.mine();
        QCOMPARE(rig.flow->phase(), Phase::Failed);
        QVERIFY(rig.failure().contains(u"took its place"));
    }

    void droppedByTheNetwork()
    {
        Rig rig;
        rig.send();
        rig.known = false;
        rig.mine();
        rig.mine();
        QCOMPARE(rig.flow->phase(), Phase::Pending);
        rig.mine();
        QCOMPARE(rig.flow->phase(), Phase::Failed);
        QVERIFY(rig.failure().contains(u"dropped"));
        QCOMPARE(rig.sent.size(), 1); // never again without the person
    }

    void minedButRefused()
    {
        const QString data = QStringLiteral("0x08c379a0") + QString(62, u'0') + QStringLiteral("20") + QString(63, u'0') + QStringLiteral("4")
            + QStringLiteral("4e4f5045") + QString(56, u'0');
        Rig rig;
        rig.send();
        rig.push.failRemote(QStringLiteral("eth_call"), 3, QStringLiteral("execution reverted"), data);
        rig.mineIt(false);
        QCOMPARE(rig.flow->phase(), Phase::Failed);
        QVERIFY2(rig.failure().startsWith(u"The transaction was mined but refused:") && rig.failure().contains(u"NOPE"), qPrintable(rig.failure()));
        QVERIFY(rig.flow->receipt() && !rig.flow->receipt()->success);
        QVERIFY(rig.push.lastParams(QStringLiteral("eth_call")).at(1) == quantity(rig.node.head().number));
        Rig silent;
        silent.send();
        silent.mineIt(false);
        QVERIFY(silent.failure().startsWith(u"The transaction was mined but refused."));
    }

    void aTransactionIsFollowedAgainAfterARestart()
    {
        Rig rig;
        rig.send();
        const chain::Hash hash = *rig.flow->hash();
        rig.flow.reset();
        rig.mineIt();
        chain::TxTracker tracker(rig.client, rig.heads, hash, 3);
        QSignalSpy changed(&tracker, &chain::TxTracker::changed);
        tracker.start();
        QCOMPARE(tracker.state(), chain::TxTracker::State::Mined);
        rig.mine();
        rig.mine();
        QCOMPARE(tracker.state(), chain::TxTracker::State::Confirmed);
        QCOMPARE(tracker.confirmations(), quint64(3));
        QCOMPARE(changed.size(), 3);
    }

    void feesFitTheChain()
    {
        chain::BlockHeader head;
        head.baseFeePerGas = 100 * gwei;
        QCOMPARE(chain::fillFees(head, 0, 2 * gwei).maxFeePerGas, 202 * gwei);
        QCOMPARE(chain::fillFees(head, 0, 2 * gwei).likelyPerGas, 102 * gwei);
        head.baseFeePerGas = (std::numeric_limits<base::U256>::max)();
        const chain::Fees most = chain::fillFees(head, 0, gwei); // does not overflow
        QVERIFY(!chain::feeOf(21'000, most.maxFeePerGas));
        QVERIFY(!chain::feeCaution(chain::Fees{false, 5 * gwei, gwei, gwei}, {gwei, gwei, gwei}));
        QVERIFY(chain::feeCaution(chain::Fees{false, 50 * gwei, gwei, gwei}, {gwei, gwei, gwei}));
    }
};

COMMONRACK_TEST(TestTxFlow)
#include "TestTxFlow.moc"
