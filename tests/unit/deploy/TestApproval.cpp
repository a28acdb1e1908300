// SPDX-License-Identifier: Apache-2.0
#include "models/base/Hex.h"
#include "models/deploy/Approval.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace deploy;

namespace {

JournalEntry entry()
{
    JournalEntry result;
    result.key = keyOfProposal(31337, *chain::Address::fromBytes(QByteArray(20, '\x11')), 7);
    result.chainId = 31337;
    result.contract = *chain::Address::fromBytes(QByteArray(20, '\x11'));
    result.txHash = *chain::Hash::fromBytes(QByteArray(32, '\x22'));
    result.logIndex = 3;
    result.contentHash = *chain::Hash::fromBytes(QByteArray(32, '\x33'));
    return result;
}

/// What ethers 6 answers for signMessage(approvalText) with the first well-known key of a development chain.
Approval ofEthers()
{
    return {entry().key, *chain::Address::parse(u"0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"),
            *base::fromHex(QStringLiteral("0xc7db696e069ed8fe3d74957e82be6dceef584b73713434880ff364485292856f1f2772814d4fb97bca2fbaa5398961475c70d55bf9c0940bf7c20e04f4101e9d1c")),
            5};
}

} // namespace

class TestApproval final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anotherWalletsSignatureIsGood()
    {
        QVERIFY(isSigned(ofEthers(), entry()));
    }

    void itIsOfExactlyThisDeployment()
    {
        const std::vector<std::function<void(JournalEntry &)>> changes{
            [](JournalEntry &one) { one.chainId = 1; },
            [](JournalEntry &one) { one.contract = {}; },
            [](JournalEntry &one) { one.txHash = {}; },
            [](JournalEntry &one) { one.logIndex = 4; },
            [](JournalEntry &one) { one.contentHash = {}; },
            [](JournalEntry &one) { one.replayNumber = 1; },
        };
        for (const auto &change : changes) {
            JournalEntry other = entry();
            change(other);
            QVERIFY(!isSigned(ofEthers(), other));
        }
        Approval stranger = ofEthers();
        stranger.member = entry().contract;
        QVERIFY(!isSigned(stranger, entry()));
        for (qsizetype i = 0; i < 65; ++i) {
            Approval broken = ofEthers();
            broken.signature[i] = char(broken.signature[i] ^ 1);
            QVERIFY2(!isSigned(broken, entry()), qPrintable(QString::number(i)));
        }
        Approval empty = ofEthers();
        empty.signature.clear();
        QVERIFY(!isSigned(empty, entry()));
    }

    void itTravelsAsText()
    {
        const QByteArray text = toJson(ofEthers(), entry());
        const auto arrived = approvalFromJson(text);
        QVERIFY(arrived);
        QVERIFY(arrived->isFor(entry()));
        QCOMPARE(arrived->approval.member, ofEthers().member);
        QCOMPARE(arrived->approval.signature, ofEthers().signature);
        JournalEntry replay = entry();
        replay.replayNumber = 2;
        QVERIFY(!arrived->isFor(replay));
    }

    void otherTextsAreNoApprovals_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray good = toJson(ofEthers(), entry());
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("another kind") << QByteArray(good).replace("approval.1", "approval.2");
        QTest::newRow("cut off") << good.left(good.size() / 2);
        QTest::newRow("short signature") << QByteArray(good).replace("1b\"", "\"").replace("1c\"", "\"");
        QTest::newRow("negative log") << QByteArray(good).replace("\"log\": 3", "\"log\": -3");
        QTest::newRow("text for a number") << QByteArray(good).replace("31337", "\"31337\"");
        QTest::newRow("no member") << QByteArray(good).replace("\"member\"", "\"somebody\"");
        QTest::newRow("deep") << QByteArray(5000, '[');
        QTest::newRow("large") << QByteArray("{\"kind\": \"" + QByteArray(100'000, 'x') + "\"}");
    }
    void otherTextsAreNoApprovals()
    {
        QFETCH(QByteArray, text);
        const auto refused = approvalFromJson(text);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, base::ErrorCode::Invalid);
    }
};

COMMONRACK_TEST(TestApproval)
#include "TestApproval.moc"
