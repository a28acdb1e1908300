// SPDX-License-Identifier: Apache-2.0
#include "models/wallet/AccountState.h"
#include "models/chain/codec/RpcHex.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeHeads.h"
#include "tests/support/FakeTransport.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using base::SecretBytes;
using wallet::AccountState;
using wallet::Vault;

class TestAccountState final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_vault = std::make_unique<Vault>(m_directory->filePath(QStringLiteral("keys")), m_clock, 2);
        QVERIFY(m_vault->load());
        m_heads = std::make_unique<test::FakeHeads>();
        m_node = std::make_unique<test::FakeTransport>();
        m_client = std::make_unique<chain::RpcClient>(*m_node);
    }
    void cleanup()
    {
        m_vault.reset();
        m_heads.reset();
    }

    void followsTheHeadAndTheAccount()
    {
        AccountState state(*m_client, m_heads->tracker(), *m_vault);
        QVERIFY(!state.balance());
        QCOMPARE(m_node->count(QStringLiteral("eth_getBalance")), 0); // no account yet
        m_node->answer(QStringLiteral("eth_getBalance"), "0x64");
        add("59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d");
        QTRY_VERIFY(state.balance());
        QVERIFY(*state.balance() == 100);
        QCOMPARE(QString::fromStdString(m_node->lastParams(QStringLiteral("eth_getBalance")).at(0)).toLower(),
                 QStringLiteral("0x70997970c51812dc3a010c7d01b50e0d17dc79c8"));

        m_node->answer(QStringLiteral("eth_getBalance"), "0x65");
        m_heads->mine(1);
        QTRY_VERIFY(state.balance() == base::U256(101));
        QCOMPARE(*state.blockNumber(), quint64(100));

        m_node->deferred = true; // the other account's balance is not shown as this one's
        m_clock.advance(std::chrono::seconds(1));
        add("ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80");
        QTRY_COMPARE(m_vault->accounts().size(), std::size_t(2));
        QVERIFY(!state.balance());
    }

    void anOldAnswerIsDropped()
    {
        add("59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d");
        QTRY_VERIFY(m_vault->current());
        m_node->deferred = true;
        AccountState state(*m_client, m_heads->tracker(), *m_vault);
        state.refresh();
        QCOMPARE(m_node->waiting(), std::size_t(2));
        m_node->answer(QStringLiteral("eth_getBalance"), "0x1");
        m_node->answer(QStringLiteral("eth_getBalance"), "0x2");
        QSignalSpy changed(&state, &AccountState::changed);
        m_node->releaseAll();
        QTRY_VERIFY(state.balance() == base::U256(2));
        QCOMPARE(changed.count(), 1);
    }

    void aFailureKeepsTheLastBalanceAndSaysWhy()
    {
        add("59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d");
        QTRY_VERIFY(m_vault->current());
        m_node->answer(QStringLiteral("eth_getBalance"), "0x7");
        AccountState state(*m_client, m_heads->tracker(), *m_vault);
        QTRY_VERIFY(state.balance());
        m_node->fail(QStringLiteral("eth_getBalance"), {base::ErrorCode::Network, QStringLiteral("No connection."), {}, nullptr, 0});
        state.refresh();
        QTRY_VERIFY(state.error());
        QCOMPARE(state.error()->summary, QStringLiteral("No connection."));
        QVERIFY(state.balance() == base::U256(7));
    }

    void aFeeBeyondAllMoneyLeavesNothingToSend()
    {
        add("59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d");
        QTRY_VERIFY(m_vault->current());
        m_node->answer(QStringLiteral("eth_getBalance"), "0x7");
        AccountState state(*m_client, m_heads->tracker(), *m_vault);
        QTRY_VERIFY(state.balance());
        // 21000 times this still is a number, an eighth more is none.
        const base::U256 price = (std::numeric_limits<base::U256>::max)() / 21'000;
        m_node->answer(QStringLiteral("eth_getBlockByNumber"),
                       {{"number", "0x5"}, {"hash", "0x" + std::string(64, 'a')}, {"parentHash", "0x" + std::string(64, 'b')}, {"timestamp", "0x64"}});
        m_node->answer(QStringLiteral("eth_gasPrice"), chain::formatQuantity(price).toStdString());
        m_node->answer(QStringLiteral("eth_maxPriorityFeePerGas"), "0x1");
        std::optional<base::Result<base::U256>> got;
        state.spendable().then(this, [&got](const base::Result<base::U256> &most) { got = most; });
        QTRY_VERIFY(got);
        QVERIFY(*got);
        QVERIFY(**got == 0);
    }

    void contractsAreTold()
    {
        AccountState state(*m_client, m_heads->tracker(), *m_vault);
        std::optional<base::Result<bool>> got;
        m_node->answer(QStringLiteral("eth_getCode"), "0x6001");
        state.isContract({}).then(this, [&got](const base::Result<bool> &is) { got = is; });
        QTRY_VERIFY(got);
        QCOMPARE(**got, true);
        got.reset();
        m_node->answer(QStringLiteral("eth_getCode"), "0x");
        state.isContract({}).then(this, [&got](const base::Result<bool> &is) { got = is; });
        QTRY_VERIFY(got);
        QCOMPARE(**got, false);
    }

private:
    void add(QByteArrayView key)
    {
        (void)m_vault->addFromPrivateKey(SecretBytes::copyOf(key), SecretBytes::copyOf(QByteArrayView("password")), {});
    }

    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<test::FakeHeads> m_heads;
    std::unique_ptr<test::FakeTransport> m_node;
    std::unique_ptr<chain::RpcClient> m_client;
};

COMMONRACK_TEST(TestAccountState)
#include "TestAccountState.moc"
