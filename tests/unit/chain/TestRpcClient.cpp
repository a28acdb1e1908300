// SPDX-License-Identifier: Apache-2.0
#include "models/chain/rpc/RpcClient.h"
#include "models/chain/codec/Keccak.h"
#include "models/chain/codec/LogReader.h"
#include "models/chain/rpc/Revert.h"
#include "tests/support/FakeTransport.h"
#include "tests/support/MemoryChain.h"
#include "tests/support/Outcome.h"
#include "tests/support/TestMain.h"

#include <QTest>

using chain::Address;
using chain::Hash;
using nlohmann::json;

/// What is asked, and what is believed.
class TestRpcClient final : public QObject {
    Q_OBJECT

private:
    static std::string word(const char *end, int bytes = 32)
    {
        const std::string tail(end);
        return "0x" + std::string(std::size_t(2 * bytes) - tail.size(), '0') + tail;
    }
    static Hash hash(const char *end) { return *Hash::parse(QString::fromStdString(word(end))); }
    static Address address(const char *end) { return *Address::parse(QString::fromStdString(word(end, 20))); }
    static json header() { return {{"number", "0x5"}, {"hash", word("a5")}, {"parentHash", word("a4")}, {"timestamp", "0x64"}, {"baseFeePerGas", "0x7"}}; }
    static json log(const char *block = "0x5", const char *index = "0x0")
    {
        return {{"address", word("c1", 20)}, {"topics", json::array({word("e1")})}, {"data", "0x0102"}, {"blockNumber", block},
                {"blockHash", word("a5")}, {"transactionHash", word("d1")}, {"transactionIndex", "0x0"}, {"logIndex", index}, {"removed", false}};
    }
    static json receipt()
    {
        return {{"transactionHash", word("d1")}, {"blockHash", word("a5")}, {"blockNumber", "0x5"}, {"status", "0x1"},
                {"gasUsed", "0x5208"}, {"effectiveGasPrice", "0x9"}, {"logs", json::array({log()})}};
    }
    static chain::LogFilter filter() { return {{address("c1")}, {hash("e1")}}; }

private Q_SLOTS:
    void sendsWhatTheStandardAsksFor()
    {
        test::FakeTransport transport;
        chain::RpcClient client(transport);
        chain::CallRequest call{address("f1"), address("c1"), 255, QByteArray::fromHex("abcd")};
        transport.answer(QStringLiteral("eth_call"), "0x");
        const test::Outcome<QByteArray> outcome(client.call(call, chain::BlockTag(16)));
        QVERIFY(outcome.ok());
        QVERIFY(transport.lastParams(QStringLiteral("eth_call"))
                == json::array({{{"from", word("f1", 20)}, {"to", word("c1", 20)}, {"value", "0xff"}, {"data", "0xabcd"}}, "0x10"}));
        transport.answer(QStringLiteral("eth_getLogs"), json::array());
        const test::Outcome<std::vector<chain::Log>> logs(client.logs(filter(), 1, 16));
        QVERIFY(logs.ok());
        QVERIFY(transport.lastParams(QStringLiteral("eth_getLogs"))
                == json::array({{{"address", json::array({word("c1", 20)})}, {"topics", json::array({json::array({word("e1")})})}, {"fromBlock", "0x1"}, {"toBlock", "0x10"}}}));
    }

    void readsTrueAnswers()
    {
        test::FakeTransport transport;
        chain::RpcClient client(transport);
        transport.answer(QStringLiteral("eth_getBlockByNumber"), header());
        const test::Outcome<chain::BlockHeader> block(client.header(chain::BlockTag(5)));
        QVERIFY(block.ok());
        QCOMPARE(block.value().timestamp, 100);
        QCOMPARE(block.value().baseFeePerGas, base::U256(7));
        QCOMPARE(block.value().parentHash, hash("a4"));
        transport.answer(QStringLiteral("eth_getTransactionReceipt"), receipt());
        const test::Outcome<std::optional<chain::Receipt>> mined(client.receipt(hash("d1")));
        QVERIFY(mined.ok() && mined.value());
        QVERIFY(mined.value()->success);
        QCOMPARE(mined.value()->logs.size(), std::size_t(1));
        QCOMPARE(mined.value()->gasUsed, base::U256(21'000));
        transport.answer(QStringLiteral("eth_getTransactionReceipt"), json());
        const test::Outcome<std::optional<chain::Receipt>> pending(client.receipt(hash("d1")));
        QVERIFY(pending.ok() && !pending.value());
        transport.answer(QStringLiteral("eth_getTransactionByHash"), {{"hash", word("d1")}, {"from", word("f1", 20)}, {"to", nullptr}, {"nonce", "0x2"}, {"value", "0x0"}, {"input", "0x"}, {"blockNumber", nullptr}});
        const test::Outcome<std::optional<chain::TxInfo>> info(client.transaction(hash("d1")));
        QVERIFY(info.ok() && info.value());
        QVERIFY(!info.value()->to && !info.value()->blockNumber);
        transport.answer(QStringLiteral("eth_getLogs"), json::array({log("0x5", "0x3"), log("0x5", "0x1")}));
        const test::Outcome<std::vector<chain::Log>> logs(client.logsOfBlock(filter(), hash("a5")));
        QVERIFY(logs.ok());
        QCOMPARE(logs.value().front().logIndex, quint64(1)); // sorted
        QCOMPARE(logs.value().front().data, QByteArray::fromHex("0102"));
    }

    void aBlockThatIsNotThereIsNotFound()
    {
        test::FakeTransport transport;
        chain::RpcClient client(transport);
        transport.answer(QStringLiteral("eth_getBlockByNumber"), json());
        const test::Outcome<chain::BlockHeader> byNumber(client.header(chain::BlockTag(5)));
        QCOMPARE(byNumber.code(), base::ErrorCode::NotFound);
        transport.answer(QStringLiteral("eth_getBlockByHash"), json());
        const test::Outcome<chain::BlockHeader> byHash(client.headerByHash(hash("a5")));
        QCOMPARE(byHash.code(), base::ErrorCode::NotFound);
    }

    void liesAboutBlocks_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("another block") << "number" << "\"0x6\"";
        QTest::newRow("leading zero") << "number" << "\"0x05\"";
        QTest::newRow("a number") << "number" << "5";
        QTest::newRow("too large") << "number" << "\"0x10000000000000005\"";
        QTest::newRow("no hash") << "hash" << "null";
        QTest::newRow("short hash") << "hash" << "\"0xa5\"";
        QTest::newRow("not hex") << "parentHash" << "\"0xzz\"";
        QTest::newRow("own parent") << "parentHash" << QStringLiteral("\"%1\"").arg(QString::fromStdString(word("a5")));
        QTest::newRow("time beyond time") << "timestamp" << "\"0xffffffffffffffff\"";
        QTest::newRow("fee beyond 256 bits") << "baseFeePerGas" << QStringLiteral("\"0x1%1\"").arg(QString(64, u'0'));
    }
    void liesAboutBlocks()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        test::FakeTransport transport;
        chain::RpcClient client(transport);
        json lie = header();
        lie[field.toStdString()] = json::parse(value.toStdString());
        transport.answer(QStringLiteral("eth_getBlockByNumber"), lie);
        const test::Outcome<chain::BlockHeader> outcome(client.header(chain::BlockTag(5)));
        QCOMPARE(outcome.code(), base::ErrorCode::Protocol);
        QVERIFY(outcome.error().summary.startsWith(u"The node answered something impossible"));
    }

    void anotherBlockThanTheHashAskedFor()
    {
        test::FakeTransport transport;
        chain::RpcClient client(transport);
        transport.answer(QStringLiteral("eth_getBlockByHash"), header());
        const test::Outcome<chain::BlockHeader> outcome(client.headerByHash(hash("a6")));
        QCOMPARE(outcome.code(), base::ErrorCode::Protocol);
    }

    void liesAboutLogs_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("foreign address") << "address" << QStringLiteral("\"%1\"").arg(QString::fromStdString(word("c2", 20)));
        QTest::newRow("foreign topic") << "topics" << QStringLiteral("[\"%1\"]").arg(QString::fromStdString(word("e2")));
        QTest::newRow("no topic") << "topics" << "[]";
        QTest::newRow("five topics") << "topics" << QStringLiteral("[%1,%1,%1,%1,%1]").arg(QStringLiteral("\"%1\"").arg(QString::fromStdString(word("e1"))));
        QTest::newRow("before the range") << "blockNumber" << "\"0x3\"";
        QTest::newRow("after the range") << "blockNumber" << "\"0x9\"";
        QTest::newRow("pending") << "blockNumber" << "null";
        QTest::newRow("removed") << "removed" << "true";
        QTest::newRow("odd data") << "data" << "\"0x012\"";
    }
    void liesAboutLogs()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        test::FakeTransport transport;
        chain::RpcClient client(transport);
        json lie = log();
        lie[field.toStdString()] = json::parse(value.toStdString());
        transport.answer(QStringLiteral("eth_getLogs"), json::array({lie}));
        const test::Outcome<std::vector<chain::Log>> outcome(client.logs(filter(), 4, 8));
        QCOMPARE(outcome.code(), base::ErrorCode::Protocol);
    }

    void logsThatContradictEachOther()
    {
        test::FakeTransport transport;
        chain::RpcClient client(transport);
        transport.answer(QStringLiteral("eth_getLogs"), json::array({log(), log()}));
        const test::Outcome<std::vector<chain::Log>> twice(client.logs(filter(), 4, 8));
        QCOMPARE(twice.code(), base::ErrorCode::Protocol);
        json other = log("0x5", "0x1");
        other["blockHash"] = word("a6");
        transport.answer(QStringLiteral("eth_getLogs"), json::array({log(), other}));
        const test::Outcome<std::vector<chain::Log>> twoBlocks(client.logs(filter(), 4, 8));
        QCOMPARE(twoBlocks.code(), base::ErrorCode::Protocol);
        transport.answer(QStringLiteral("eth_getLogs"), json::array({log()}));
        const test::Outcome<std::vector<chain::Log>> foreignBlock(client.logsOfBlock(filter(), hash("a6")));
        QCOMPARE(foreignBlock.code(), base::ErrorCode::Protocol);
        transport.answer(QStringLiteral("eth_getLogs"), json("0x"));
        const test::Outcome<std::vector<chain::Log>> noList(client.logs(filter(), 4, 8));
        QCOMPARE(noList.code(), base::ErrorCode::Protocol);
    }

    void liesAboutReceipts()
    {
        test::FakeTransport transport;
        chain::RpcClient client(transport);
        const std::vector<std::pair<const char *, json>> lies{
            {"transactionHash", word("d2")}, {"status", "0x2"}, {"status", "0x0"}, {"status", nullptr}, {"blockHash", word("a6")}, {"blockNumber", "0x6"}, {"gasUsed", -1}, {"logs", nullptr}};
        for (const auto &[field, value] : lies) {
            json lie = receipt();
            lie[field] = value;
            transport.answer(QStringLiteral("eth_getTransactionReceipt"), lie);
            const test::Outcome<std::optional<chain::Receipt>> outcome(client.receipt(hash("d1")));
            QVERIFY2(outcome.code() == base::ErrorCode::Protocol, field);
        }
    }

    void rawLogsAreTheWholeAnswer()
    {
        test::FakeTransport transport;
        chain::RpcClient client(transport);
        transport.answer(QStringLiteral("eth_getLogs"), json::array({log("0x5", "0x3"), log("0x5", "0x1")}));
        const test::Outcome<QByteArray> raw(client.rawLogs(filter(), 4, 8));
        QVERIFY(raw.ok());
        std::vector<quint64> indexes;
        const auto count = chain::readLogs(raw.value(), [&indexes](const chain::LogView &view) {
            indexes.push_back(view.logIndex);
            return true;
        });
        QVERIFY(count);
        QCOMPARE(indexes, (std::vector<quint64>{3, 1})); // as they stood
        QVERIFY(transport.lastParams(QStringLiteral("eth_getLogs"))[0]["fromBlock"] == "0x4");
        transport.failRemote(QStringLiteral("eth_getLogs"), -32005, QStringLiteral("limit exceeded"));
        const test::Outcome<QByteArray> refused(client.rawLogs(filter(), 4, 8));
        QCOMPARE(refused.code(), base::ErrorCode::Remote);
        QCOMPARE(refused.error().remoteCode, -32005);
    }

    void manyLogsAreReadAsideAndCheckedAlike()
    {
        test::FakeTransport transport;
        chain::RpcClient client(transport);
        json many = json::array();
        for (int i = 999; i >= 0; --i)
            many.push_back(log("0x5", QByteArray("0x" + QByteArray::number(i, 16)).constData()));
        transport.answer(QStringLiteral("eth_getLogs"), many);
        test::Outcome<std::vector<chain::Log>> logs(client.logs(filter(), 4, 8));
        QVERIFY(!logs.isDone());
        QVERIFY(logs.wait() && logs.ok());
        QCOMPARE(logs.value().size(), std::size_t(1000));
        for (std::size_t i = 0; i < logs.value().size(); ++i)
            QCOMPARE(logs.value()[i].logIndex, quint64(i)); // sorted
        json twice = many;
        twice.push_back(log("0x5", "0x7"));
        transport.answer(QStringLiteral("eth_getLogs"), twice);
        test::Outcome<std::vector<chain::Log>> onePlace(client.logs(filter(), 4, 8));
        QVERIFY(onePlace.wait());
        QCOMPARE(onePlace.code(), base::ErrorCode::Protocol);
        json outside = many;
        outside.push_back(log("0x9", "0x0"));
        transport.answer(QStringLiteral("eth_getLogs"), outside);
        test::Outcome<std::vector<chain::Log>> notAskedFor(client.logs(filter(), 4, 8));
        QVERIFY(notAskedFor.wait());
        QCOMPARE(notAskedFor.code(), base::ErrorCode::Protocol);
        transport.answer(QStringLiteral("eth_getLogs"), many);
        auto shortLived = std::make_unique<chain::RpcClient>(transport);
        test::Outcome<std::vector<chain::Log>> abandoned(shortLived->logs(filter(), 4, 8));
        shortLived.reset();
        QVERIFY(abandoned.wait());
        QCOMPARE(abandoned.code(), base::ErrorCode::Closed);
    }

    void heightsBeyondAllChainsAreNotBelieved()
    {
        for (const char *field : {"blockNumber", "logIndex"}) {
            test::FakeTransport transport;
            chain::RpcClient client(transport);
            json far = log();
            far[field] = "0x8000000000000000";
            transport.answer(QStringLiteral("eth_getLogs"), json::array({far}));
            const test::Outcome<std::vector<chain::Log>> logs(client.logs(filter(), 0, (std::numeric_limits<quint64>::max)()));
            QVERIFY(!logs.ok());
            json head = header();
            head["number"] = "0xffffffffffffffff";
            transport.answer(QStringLiteral("eth_getBlockByNumber"), head);
            const test::Outcome<chain::BlockHeader> newest(client.header());
            QVERIFY(!newest.ok());
        }
    }

    void everyVerbRefusesTheWrongType()
    {
        test::FakeTransport transport;
        chain::RpcClient client(transport);
        for (const json &lie : {json(), json(5), json("5"), json(true), json::array(), json::object(), json("0x"), json("0xg")}) {
            transport.onAny([&lie](const QString &, const json &) { return test::FakeAnswers::Answer(lie); });
            const test::Outcome<quint64> chainId(client.chainId());
            QCOMPARE(chainId.code(), base::ErrorCode::Protocol);
            const test::Outcome<quint64> blockNumber(client.blockNumber());
            QCOMPARE(blockNumber.code(), base::ErrorCode::Protocol);
            const test::Outcome<base::U256> balance(client.balance(address("c1")));
            QCOMPARE(balance.code(), base::ErrorCode::Protocol);
            const test::Outcome<quint64> nonce(client.nonce(address("c1")));
            QCOMPARE(nonce.code(), base::ErrorCode::Protocol);
            const test::Outcome<base::U256> gasPrice(client.gasPrice());
            QCOMPARE(gasPrice.code(), base::ErrorCode::Protocol);
            const test::Outcome<base::U256> estimate(client.estimateGas({}));
            QCOMPARE(estimate.code(), base::ErrorCode::Protocol);
            const test::Outcome<Hash> slot(client.storageAt(address("c1"), hash("1")));
            QCOMPARE(slot.code(), base::ErrorCode::Protocol);
            if (lie != json("0x")) {
                const test::Outcome<QByteArray> code(client.code(address("c1")));
                QCOMPARE(code.code(), base::ErrorCode::Protocol);
            }
        }
    }

    void aSentTransactionMustBeOurs()
    {
        test::FakeTransport transport;
        chain::RpcClient client(transport);
        const QByteArray raw("some bytes");
        transport.answer(QStringLiteral("eth_sendRawTransaction"), chain::keccak256(raw).toString().toStdString());
        const test::Outcome<Hash> good(client.sendRawTransaction(raw));
        QVERIFY(good.ok());
        transport.answer(QStringLiteral("eth_sendRawTransaction"), word("d1"));
        const test::Outcome<Hash> other(client.sendRawTransaction(raw));
        QCOMPARE(other.code(), base::ErrorCode::Protocol);
    }

    void revertsInEveryDialect_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("data");
        QTest::addColumn<QString>("expected");
        const QString nope = QStringLiteral("0x08c379a0") + QString(62, u'0') + QStringLiteral("20") + QString(63, u'0') + QStringLiteral("4")
            + QStringLiteral("4e4f5045") + QString(56, u'0');
        QTest::newRow("with data") << 3 << "execution reverted: NOPE" << nope << "NOPE";
        QTest::newRow("another code") << -32000 << "execution reverted" << nope << "NOPE";
        QTest::newRow("words only") << -32000 << "execution reverted: NOPE" << QString() << "NOPE";
        QTest::newRow("older nodes") << -32015 << "VM execution error." << nope << "NOPE";
        QTest::newRow("nothing") << 3 << "execution reverted" << "0x" << QString();
    }
    void revertsInEveryDialect()
    {
        QFETCH(int, code);
        QFETCH(QString, message);
        QFETCH(QString, data);
        QFETCH(QString, expected);
        test::FakeTransport transport;
        chain::RpcClient client(transport);
        for (const QString &method : {QStringLiteral("eth_call"), QStringLiteral("eth_estimateGas")})
            transport.failRemote(method, code, message, data);
        const test::Outcome<QByteArray> call(client.call({}));
        QCOMPARE(call.code(), base::ErrorCode::Reverted);
        QCOMPARE(chain::revertCode(call.error()), expected);
        QVERIFY(!call.error().summary.isEmpty());
        QVERIFY(call.error().detail.startsWith(u"0x"));
        const test::Outcome<base::U256> estimate(client.estimateGas({}));
        QCOMPARE(estimate.code(), base::ErrorCode::Reverted);
    }

    void otherRefusalsStayWhatTheyAre()
    {
        test::FakeTransport transport;
        chain::RpcClient client(transport);
        transport.failRemote(QStringLiteral("eth_call"), -32000, QStringLiteral("header not found"));
        const test::Outcome<QByteArray> outcome(client.call({}));
        QCOMPARE(outcome.code(), base::ErrorCode::Remote);
        QCOMPARE(outcome.error().remoteCode, -32000);
        QCOMPARE(chain::revertCode(outcome.error()), QString());
    }

    void everyCallCompletesWhenTheClientGoes()
    {
        test::FakeTransport transport;
        transport.deferred = true;
        auto client = std::make_unique<chain::RpcClient>(transport);
        const test::Outcome<quint64> outcome(client->chainId());
        client.reset();
        transport.releaseAll();
        QVERIFY(outcome.isDone());
        QCOMPARE(outcome.code(), base::ErrorCode::Closed);
    }
};

COMMONRACK_TEST(TestRpcClient)
#include "TestRpcClient.moc"
