// SPDX-License-Identifier: Apache-2.0
#include "models/base/Hex.h"
#include "models/chain/codec/Abi.h"
#include "models/chain/tx/TxFlow.h"
#include "models/market/OrderIntents.h"
#include "models/market/OrderWatch.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakePushTransport.h"
#include "tests/support/KeySigner.h"
#include "tests/support/MemoryChain.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

using namespace market;
using chain::TxFlow;
using nlohmann::json;

namespace {

chain::Address account(int n)
{
    return *chain::Address::fromBytes(base::toBytes32(quint64(n)).last(chain::Address::Size));
}

struct Recorder final : chain::TxRecorder {
    base::Async<bool> recordSigned(const chain::TxReview &, const chain::Hash &hash, const QByteArray &) override
    {
        last = hash;
        return base::ready<bool>(true);
    }
    chain::Hash last;
};

/// A tenant at a node that takes one transaction, and a market that hears of blocks by itself.
struct Desk {
    test::MemoryChain node;
    test::FakeClock clock;
    test::FakePushTransport push;
    chain::RpcClient client{push};
    chain::HeadTracker heads{client, push, clock};
    Recorder recorder;
    test::KeySigner tenant{"4646464646464646464646464646464646464646464646464646464646464646"};
    MarketPlace place;
    TokenInfo token{account(10), "uSPON", 6, 1, true};
    json receipt;
    std::optional<QByteArray> refusal; ///< revert data that simulating meets
    std::unique_ptr<Market> market;

    Desk()
    {
        place.contracts.orderRequest = account(1);
        place.contracts.escrowUser = account(2);
        market = std::make_unique<Market>(place.contracts, clock, 2);
        market->replace({}, node.head());
        push.onAny([this](const QString &method, const json &params) { return answer(method, params); });
        mine();
    }
    test::FakeAnswers::Answer answer(const QString &method, const json &params)
    {
        if ((method == u"eth_call" || method == u"eth_estimateGas") && refusal)
            return test::FakeAnswers::remoteError(3, QStringLiteral("execution reverted"), base::toHex(*refusal));
        if (method == u"eth_getBalance")
            return json("0xde0b6b3a7640000");
        if (method == u"eth_getTransactionCount")
            return json("0x0");
        if (method == u"eth_gasPrice" || method == u"eth_maxPriorityFeePerGas")
            return json("0x3b9aca00");
        if (method == u"eth_feeHistory")
            return json{{"baseFeePerGas", json::array({"0x3b9aca00"})}};
        if (method == u"eth_getCode")
            return json("0x60");
        if (method == u"eth_call")
            return json("0x");
        if (method == u"eth_estimateGas")
            return json("0x186a0");
        if (method == u"eth_sendRawTransaction")
            return json(recorder.last.toString().toStdString());
        if (method == u"eth_getTransactionByHash")
            return json();
        if (method == u"eth_getTransactionReceipt")
            return receipt;
        return node.answer(method, params);
    }
    void mine() { push.push("newHeads", test::MemoryChain::headerJson(node.mine())); }
    [[nodiscard]] OrderDetails details() const
    {
        OrderDetails d;
        d.maxPrice = 1'000'000'000'000'000;
        d.numOfBlocks = 1800;
        d.token = token.address;
        d.spec = "{n:west,pr:{a:[{k:region,v:us-east}]},s:[{n:web,r:{i:1,c:{u:1000,a:[]},m:{u:1073741824,a:[]},s:[],g:{u:0,a:[]},e:[]},c:1}]}";
        d.tier = {0, 1, 2};
        return d;
    }
    [[nodiscard]] std::unique_ptr<TxFlow> order()
    {
        const auto intent = makeOrderIntent(place, details(), token, {1, 1'000'000}, {0, 2'000'000, 0, 0});
        if (!intent)
            return nullptr;
        return std::make_unique<TxFlow>(TxFlow::Context{client, heads, clock, recorder, node.chainId, 1}, tenant, *intent, &explainSpheronRevert);
    }
    /// The node's answer about the transaction, which placed order `id` in the newest block.
    void placeIn(const chain::BlockHeader &block, quint64 id)
    {
        const auto event = chain::AbiEvent::parse(u"OrderCreated(uint64 orderId,address creator,uint256 maxPrice,uint64 numOfBlocks,address token,string specs,uint16 version,uint8 mode)");
        const auto data = chain::abiEncode(*chain::AbiType::parseList(u"uint64,address,uint256,uint64,address,string,uint16,uint8"),
                                           {id, tenant.address(), details().maxPrice, 1800, token.address, QStringLiteral("{n:west}"), 1, 1});
        const std::string number = "0x" + QString::number(block.number, 16).toStdString();
        const std::string hash = block.hash.toString().toStdString();
        const std::string transaction = recorder.last.toString().toStdString();
        const json log = {{"address", account(1).toString().toStdString()}, {"topics", {event->topic0().toString().toStdString()}}, {"data", base::toHex(*data).toStdString()},
                          {"blockNumber", number}, {"blockHash", hash}, {"transactionHash", transaction}, {"logIndex", "0x0"}, {"removed", false}};
        receipt = {{"transactionHash", transaction}, {"blockHash", hash}, {"blockNumber", number}, {"status", "0x1"}, {"gasUsed", "0x5208"},
                   {"effectiveGasPrice", "0x1"}, {"logs", json::array({log})}};
    }
    void tellMarket(const chain::BlockHeader &header, std::vector<ProtocolEvent> events, const chain::Hash &transaction)
    {
        std::vector<PlacedEvent> placed;
        for (auto &event : events)
            placed.push_back({header.number, quint32(placed.size()), transaction, std::move(event)});
        market->addBlock(header, std::move(placed));
        clock.advance(std::chrono::milliseconds(100));
    }
};

} // namespace

/// An order through the pipeline that every transaction takes.
class TestOrderFlow final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// The published SDK begins to listen only once its transaction is mined, and so misses a match in the next block.
    void theMatchIsThereBeforeTheReceipt()
    {
        Desk desk;
        OrderWatch watch(*desk.market);
        const auto flow = desk.order();
        QVERIFY(flow);
        QObject::connect(flow.get(), &TxFlow::phaseChanged, &watch, [&](TxFlow::Phase phase) {
            if (phase == TxFlow::Phase::Mined || phase == TxFlow::Phase::Confirmed)
                watch.takeReceipt(*flow->receipt());
        });
        QSignalSpy steps(&watch, &OrderWatch::stepChanged);
        flow->start();
        QCOMPARE(flow->phase(), TxFlow::Phase::Reviewing);
        flow->approve();
        QCOMPARE(flow->phase(), TxFlow::Phase::Pending);
        desk.tellMarket(desk.node.head(), {}, {});
        const chain::BlockHeader first = desk.node.mine();
        const chain::BlockHeader second = desk.node.mine();
        desk.tellMarket(first, {OrderCreated{8, desk.tenant.address(), {}}}, *flow->hash());
        desk.tellMarket(second, {OrderStateChanged{8, 5, quint8(OrderState::Matched)}, OrderMatched{8, account(21), 0, 1, 5, desk.tenant.address()}}, chain::Hash());
        QCOMPARE(watch.step(), OrderWatch::Step::Sending);
        desk.placeIn(first, 8);
        desk.push.push("newHeads", test::MemoryChain::headerJson(second));
        QCOMPARE(flow->phase(), TxFlow::Phase::Confirmed);
        QCOMPARE(watch.orderId(), std::optional<quint64>(8));
        QCOMPARE(watch.step(), OrderWatch::Step::Matched);
        QCOMPARE(steps.size(), 1);
    }

    void aRefusalIsSaidInWordsBeforeAnythingIsSigned_data()
    {
        QTest::addColumn<QString>("data");
        QTest::addColumn<QString>("name");
        QTest::newRow("no money") << QStringLiteral("0xf4d678b8") << QStringLiteral("InsufficientBalance");
        QTest::newRow("with numbers") << QStringLiteral("0xcf479181") + QString(128, u'0') << QStringLiteral("InsufficientBalance");
        QTest::newRow("blocks") << QStringLiteral("0x4e47846c") << QStringLiteral("InvalidBlockNumber");
        QTest::newRow("somebody else's") << QStringLiteral("0xea8e4eb5") << QStringLiteral("NotAuthorized");
    }
    void aRefusalIsSaidInWordsBeforeAnythingIsSigned()
    {
        QFETCH(QString, data);
        QFETCH(QString, name);
        Desk desk;
        desk.refusal = *base::fromHex(data);
        const auto flow = desk.order();
        flow->start();
        QCOMPARE(flow->phase(), TxFlow::Phase::Failed);
        QCOMPARE(flow->error()->code, base::ErrorCode::Reverted);
        QCOMPARE(flow->error()->summary, explainSpheronRevert(data.left(10)));
        QCOMPARE(spheronErrorName(data.left(10)), name);
        QCOMPARE(desk.tenant.signatures, 0);
    }
};

COMMONRACK_TEST(TestOrderFlow)
#include "TestOrderFlow.moc"
