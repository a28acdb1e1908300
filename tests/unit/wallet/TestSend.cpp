// SPDX-License-Identifier: Apache-2.0
#include "models/wallet/Send.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <algorithm>

using base::U256;
using chain::Severity;

class TestSend final : public QObject {
    Q_OBJECT

private:
    static inline const chain::Address Me =
        *chain::Address::parse(u"0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266");
    static inline const chain::Address You =
        *chain::Address::parse(u"0x70997970C51812dc3A010C7d01b50e0d17dc79C8");
    static inline const U256 Ether = U256("1000000000000000000");

    static bool warns(const chain::TxIntent &intent, Severity severity, QStringView word)
    {
        return std::any_of(intent.notes.begin(), intent.notes.end(), [&](const chain::ReviewNote &note) {
            return note.severity == severity && note.text.contains(word);
        });
    }
    static chain::TxIntent send(const chain::Address &to, const U256 &amount,
                                std::optional<bool> contract = false, const U256 &balance = Ether * 10)
    {
        return wallet::makeSendIntent(to, amount, {Me, balance, contract});
    }
private Q_SLOTS:
    void aPlainTransfer()
    {
        const auto intent = send(You, Ether * 3 / 2);
        QCOMPARE(intent.kind, QStringLiteral("wallet.send"));
        QCOMPARE(intent.title, QStringLiteral("Send 1.5 ETH"));
        QCOMPARE(*intent.to, You);
        QVERIFY(intent.value == Ether * 3 / 2);
        QVERIFY(intent.data.isEmpty());
        QVERIFY(intent.notes.isEmpty());
        QCOMPARE(intent.lines.size(), 2);
        QCOMPARE(intent.lines[0].value, You.toString()); // in full
        QVERIFY(intent.lines[0].monospace);
        QCOMPARE(intent.lines[1].value, QStringLiteral("1.5 ETH"));
    }
    void theAmountIsExact()
    {
        QCOMPARE(send(You, U256(1)).lines[1].value, QStringLiteral("0.000000000000000001 ETH"));
    }
    void whatCouldGoWrong()
    {
        QVERIFY(warns(send(Me, Ether), Severity::Caution, u"own address"));
        QVERIFY(warns(send(You, Ether, true), Severity::Caution, u"contract"));
        QVERIFY(send(You, Ether, std::nullopt).notes.isEmpty());
        QVERIFY(warns(send({}, Ether), Severity::Bad, u"lost"));
        QVERIFY(warns(send(You, Ether * 10), Severity::Bad, u"nothing is left"));
        QVERIFY(warns(send(You, Ether * 11), Severity::Bad, u"more than"));
        QVERIFY(warns(send(You, Ether * 99 / 10), Severity::Caution, u"Almost nothing"));
        QVERIFY(warns(send(You, 0), Severity::Caution, u"zero"));
        const U256 all = std::numeric_limits<U256>::max();
        QVERIFY(warns(send(You, all, false, all), Severity::Bad, u"nothing is left"));
    }
};

COMMONRACK_TEST(TestSend)
#include "TestSend.moc"
