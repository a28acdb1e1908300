// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/Keccak.h"
#include "models/store/Database.h"
#include "models/wallet/ActivityModel.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeHeads.h"
#include "tests/support/FakeTransport.h"
#include "tests/support/Quantity.h"
#include "tests/support/TestMain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using base::U256;
using wallet::Activity;
using wallet::ActivityModel;
using wallet::ActivityState;
using namespace std::chrono_literals;

class TestActivity final : public QObject {
    Q_OBJECT

private:
    static inline const chain::Address Me =
        *chain::Address::parse(u"0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266");
    static inline const chain::Address You =
        *chain::Address::parse(u"0x70997970C51812dc3A010C7d01b50e0d17dc79C8");
    static inline const QByteArray Raw = QByteArray("signed bytes");

    static std::string text(const QString &string) { return string.toStdString(); }
    static std::string word(int value)
    {
        return chain::Hash::fromBytes(base::toBytes32(U256(value)))->toString().toStdString();
    }
    template <class T>
    static base::Result<T> answer(base::Async<T> future)
    {
        std::optional<base::Result<T>> got;
        QObject context;
        future.then(&context, [&got](const base::Result<T> &result) { got = result; });
        if (!QTest::qWaitFor([&got] { return got.has_value(); }, 20000))
            return base::fail(base::ErrorCode::Timeout, QStringLiteral("no answer"));
        return *got;
    }
    static chain::TxReview review()
    {
        chain::TxReview made;
        made.intent.kind = QStringLiteral("wallet.send");
        made.intent.title = QStringLiteral("Send 1 ETH");
        made.intent.to = You;
        made.intent.value = U256("1000000000000000000");
        made.from = Me;
        made.chainId = 31337;
        made.nonce = 7;
        return made;
    }
private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<test::FakeClock>();
        m_heads = std::make_unique<test::FakeHeads>();
        m_node = std::make_unique<test::FakeTransport>();
        m_client = std::make_unique<chain::RpcClient>(*m_node);
        m_node->on(QStringLiteral("eth_getTransactionReceipt"),
                   [this](const nlohmann::json &) { return m_receipt; });
        m_node->on(QStringLiteral("eth_getTransactionByHash"),
                   [this](const nlohmann::json &) { return m_known ? transaction() : nlohmann::json(); });
        m_node->on(QStringLiteral("eth_getTransactionCount"),
                   [this](const nlohmann::json &) -> nlohmann::json { return test::quantity(m_nonce); });
        m_node->on(QStringLiteral("eth_getBlockByNumber"),
                   [](const nlohmann::json &params) { return block(params.at(0)); });
        m_node->on(QStringLiteral("eth_sendRawTransaction"),
                   [this](const nlohmann::json &) -> nlohmann::json { return text(hash().toString()); });
        m_receipt = nullptr;
        m_known = false;
        m_nonce = 7;
        open();
        QVERIFY(answer(m_activity->load()));
    }
    void cleanup()
    {
        m_activity.reset();
        m_database.reset();
        m_heads.reset();
    }

    void isWrittenBeforeItIsAnswered()
    {
        QSignalSpy added(m_activity.get(), &Activity::added);
        QVERIFY(answer(m_activity->recordSigned(review(), hash(), Raw)));
        QCOMPARE(added.count(), 1);
        reopen(); // nothing but the file is left
        QCOMPARE(m_activity->entries().size(), std::size_t(1));
        const auto &entry = m_activity->entries().front();
        QCOMPARE(entry.hash, hash());
        QCOMPARE(entry.raw, Raw);
        QCOMPARE(entry.from, Me);
        QCOMPARE(*entry.to, You);
        QCOMPARE(entry.nonce, quint64(7));
        QVERIFY(entry.value == U256("1000000000000000000"));
        QCOMPARE(entry.title, QStringLiteral("Send 1 ETH"));
        QCOMPARE(entry.createdMs, m_clock->nowMs());
        QCOMPARE(entry.state, ActivityState::Signed);
    }

    void theSameTransactionIsNotWrittenTwice()
    {
        QVERIFY(answer(m_activity->recordSigned(review(), hash(), Raw)));
        QVERIFY(!answer(m_activity->recordSigned(review(), hash(), Raw)));
        QCOMPARE(m_activity->entries().size(), std::size_t(1));
    }

    void aStoreThatFailsIsTold()
    {
        answer(m_database->write<bool>([](QSqlDatabase &database) {
            return QSqlQuery(database).exec(QStringLiteral("DROP TABLE wallet_activity"));
        }));
        const auto refused = answer(m_activity->recordSigned(review(), hash(), Raw));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, base::ErrorCode::Storage);
        QVERIFY(m_activity->entries().empty());
    }

    void followsToTheEnd()
    {
        ActivityModel model(*m_activity);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(answer(m_activity->recordSigned(review(), hash(), Raw)));
        QCOMPARE(model.rowCount(), 1);
        m_known = true;
        m_heads->mine(1);
        QTRY_COMPARE(state(), ActivityState::Pending);
        m_receipt = receipt(101, true);
        m_heads->mine(2); // block 101
        QTRY_COMPARE(state(), ActivityState::Mined);
        m_heads->mine(3);
        QTRY_COMPARE(state(), ActivityState::Confirmed); // two blocks are wanted
        const auto index = model.index(0, ActivityModel::Fee);
        QCOMPARE(index.data(ActivityModel::FeeRole).toString(), QStringLiteral("42000"));
        QCOMPARE(index.data(ActivityModel::BlockRole).toULongLong(), 101ULL);
        QCOMPARE(index.data(ActivityModel::StateRole).toInt(), int(ActivityState::Confirmed));
        QCOMPARE(index.data(ActivityModel::ToRole).toString(), You.toString());
        reopen();
        QCOMPARE(state(), ActivityState::Confirmed);
        QVERIFY(*m_activity->entries().front().fee == 42000);
    }

    void aRefusedTransactionIsFailed()
    {
        QVERIFY(answer(m_activity->recordSigned(review(), hash(), Raw)));
        m_receipt = receipt(100, false);
        m_heads->mine(1);
        QTRY_COMPARE(state(), ActivityState::Failed);
    }

    void anotherOneWithItsNonceReplacesIt()
    {
        QVERIFY(answer(m_activity->recordSigned(review(), hash(), Raw)));
        m_nonce = 8;
        m_heads->mine(1);
        m_heads->mine(2);
        QTRY_COMPARE(state(), ActivityState::Replaced);
    }

    void aForgottenOneIsDropped()
    {
        QVERIFY(answer(m_activity->recordSigned(review(), hash(), Raw)));
        for (int i = 0; i < 4; ++i) {
            m_heads->mine(i);
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(state(), ActivityState::Dropped);
        reopen();
        QCOMPARE(m_node->count(QStringLiteral("eth_sendRawTransaction")), 0); // never sent again by itself
    }

    void whatWasPerhapsNeverSentIsSentAfterARestart()
    {
        QVERIFY(answer(m_activity->recordSigned(review(), hash(), Raw)));
        QCOMPARE(m_node->count(QStringLiteral("eth_sendRawTransaction")), 0); // that is the flow's business
        m_clock->advance(9min);
        reopen();
        QTRY_COMPARE(m_node->count(QStringLiteral("eth_sendRawTransaction")), 1);
        QVERIFY(m_node->lastParams(QStringLiteral("eth_sendRawTransaction")).at(0)
                == "0x" + Raw.toHex().toStdString());
        m_receipt = receipt(100, true);
        m_heads->mine(1);
        QTRY_COMPARE(state(), ActivityState::Mined); // and followed
    }

    void whatIsOldIsNotSentAgain()
    {
        QVERIFY(answer(m_activity->recordSigned(review(), hash(), Raw)));
        m_clock->advance(11min);
        reopen();
        m_heads->mine(1);
        QTRY_VERIFY(m_node->count(QStringLiteral("eth_getTransactionReceipt")) > 1);
        QCOMPARE(m_node->count(QStringLiteral("eth_sendRawTransaction")), 0);
    }

    void otherNetworksAreNotShown()
    {
        auto other = review();
        other.chainId = 1;
        QVERIFY(answer(m_activity->recordSigned(other, hash(), Raw)));
        reopen();
        QVERIFY(m_activity->entries().empty());
    }

    void whatIsUnfinishedIsFollowedHoweverMuchCameLater()
    {
        QVERIFY(answer(m_activity->recordSigned(review(), hash(), Raw)));
        const auto many = answer(m_database->write<bool>([](QSqlDatabase &database) {
            return QSqlQuery(database).exec(QStringLiteral(
                "WITH RECURSIVE later(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM later WHERE n < 1000) "
                "INSERT INTO wallet_activity (hash, raw, chain_id, sender, nonce, value, kind, title, created_ms, state) "
                "SELECT '0x' || printf('%064x', n), raw, chain_id, sender, nonce + n, value, kind, title, created_ms + n, 'confirmed' "
                "FROM wallet_activity, later WHERE state = 'signed'"));
        }));
        QVERIFY(many && *many);
        reopen();
        QCOMPARE(m_activity->entries().size(), std::size_t(1001));
        QCOMPARE(m_activity->entries().front().nonce, quint64(1007));
        QCOMPARE(m_activity->entries().back().hash, hash());
        m_receipt = receipt(100, true);
        m_heads->mine(1);
        QTRY_COMPARE(m_activity->entries().back().state, ActivityState::Mined);
    }

    void newestFirst()
    {
        QVERIFY(answer(m_activity->recordSigned(review(), hash(), Raw)));
        m_clock->advance(1s);
        auto second = review();
        second.nonce = 8;
        second.intent.title = QStringLiteral("Second");
        const auto otherHash = chain::keccak256("other");
        QVERIFY(answer(m_activity->recordSigned(second, otherHash, Raw)));
        QCOMPARE(m_activity->entries().front().title, QStringLiteral("Second"));
        reopen();
        QCOMPARE(m_activity->entries().front().title, QStringLiteral("Second"));
    }

private:
    [[nodiscard]] static chain::Hash hash() { return chain::keccak256(Raw); }
    [[nodiscard]] ActivityState state() const { return m_activity->entries().front().state; }
    [[nodiscard]] static nlohmann::json transaction()
    {
        return {{"hash", text(hash().toString())}, {"from", text(Me.toString())},
                {"to", text(You.toString())},      {"nonce", "0x7"},
                {"value", "0xde0b6b3a7640000"},    {"input", "0x"},
                {"blockNumber", nullptr}};
    }
    [[nodiscard]] static nlohmann::json receipt(quint64 number, bool success)
    {
        return {{"transactionHash", text(hash().toString())},
                {"blockHash", word(int(number))},
                {"blockNumber", test::quantity(number)},
                {"status", success ? "0x1" : "0x0"},
                {"gasUsed", test::quantity(21000)},
                {"effectiveGasPrice", "0x2"},
                {"logs", nlohmann::json::array()}};
    }
    [[nodiscard]] static nlohmann::json block(const nlohmann::json &number)
    {
        const auto at = std::stoull(number.get<std::string>().substr(2), nullptr, 16);
        return {{"number", number},
                {"hash", word(int(at))},
                {"parentHash", word(int(at) - 1)},
                {"timestamp", "0x1"},
                {"baseFeePerGas", "0x1"}};
    }
    void open()
    {
        m_database = std::make_unique<store::Database>(m_directory->filePath(QStringLiteral("test.sqlite")));
        const auto opened = answer(m_database->open());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().toLogLine()));
        m_activity = std::make_unique<Activity>(
            Activity::Context{*m_database, *m_client, m_heads->tracker(), *m_clock, 31337, 2});
    }
    void reopen()
    {
        m_activity.reset();
        m_database.reset();
        open();
        QVERIFY(answer(m_activity->load()));
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<test::FakeClock> m_clock;
    std::unique_ptr<test::FakeHeads> m_heads;
    std::unique_ptr<test::FakeTransport> m_node;
    std::unique_ptr<chain::RpcClient> m_client;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<Activity> m_activity;
    nlohmann::json m_receipt;
    bool m_known = false;
    quint64 m_nonce = 7;
};

COMMONRACK_TEST(TestActivity)
#include "TestActivity.moc"
