// SPDX-License-Identifier: Apache-2.0
#include "models/base/Hex.h"
#include "models/dao/DaoAbi.h"
#include "models/dao/Intents.h"
#include "tests/support/FakeDao.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace dao;

class TestIntents final : public QObject {
    Q_OBJECT
    static DaoInfo info(AbiVersion version = AbiVersion::V2)
    {
        DaoInfo dao = test::FakeDao().info();
        dao.version = version;
        return dao;
    }
    static Proposal next(quint64 id)
    {
        Proposal p;
        p.id = id;
        return p;
    }
    static QString line(const chain::TxIntent &intent, const char *label)
    {
        for (const auto &l : intent.lines) {
            if (l.label == QString::fromLatin1(label))
                return l.value;
        }
        return {};
    }

private Q_SLOTS:
    void vote()
    {
        Proposal p = next(42);
        p.yay = 6;
        p.nay = 2;
        const auto yes = makeVoteIntent(info(), p, Side::Yes, {4, 7, 9});
        QVERIFY(yes);
        QCOMPARE(yes->kind, QStringLiteral("dao.vote"));
        QCOMPARE(yes->title, QStringLiteral("Vote yes on proposal 42"));
        QVERIFY(yes->to == test::FakeDao::daoAddress());
        QVERIFY(yes->value == 0);
        QCOMPARE(yes->data, *abi::voteOnProposal().encodeCall({42, 0}));
        QCOMPARE(line(*yes, "Call"), QStringLiteral("voteOnProposal(42, YAY)"));
        QCOMPARE(line(*yes, "What it does"), QStringLiteral("Adds 3 to yes (6 → 9). Uses NFT 4, 7 and 9."));
        QVERIFY(line(*yes, "Contract").contains(test::FakeDao::daoAddress().toString()));
        QCOMPARE(line(*yes, "Size"), QStringLiteral("68 bytes of call data"));
        QVERIFY(yes->notes.front().text.contains(QStringLiteral("cannot be changed afterwards")));
        const auto no = makeVoteIntent(info(), p, Side::No, {4});
        QCOMPARE(line(*no, "Call"), QStringLiteral("voteOnProposal(42, NAY)"));
        QCOMPARE(line(*no, "What it does"), QStringLiteral("Adds 1 to no (2 → 3). Uses NFT 4."));
        QCOMPARE(no->data, *abi::voteOnProposal().encodeCall({42, 1}));
        QCOMPARE(makeVoteIntent(info(), p, Side::No, {}).error().code, base::ErrorCode::Conflict);
        p.executed = true;
        QCOMPARE(makeVoteIntent(info(), p, Side::Yes, {4})->notes.back().severity, chain::Severity::Bad);
    }

    void create()
    {
        const QByteArray document = "{\"clusterName\":\"test12345\"}";
        const auto intent = makeCreateIntent(info(), document, next(3));
        QVERIFY(intent);
        QCOMPARE(intent->kind, QStringLiteral("dao.create"));
        QCOMPARE(intent->title, QStringLiteral("Create proposal 3"));
        QVERIFY(intent->data.startsWith(*base::fromHex(u"0x49c2a1a6")));
        QVERIFY(intent->data.contains(document));
        QCOMPARE(line(*intent, "Call"), QStringLiteral("createProposal(27 bytes)"));
        const auto large = makeCreateIntent(info(), QByteArray(2000, 'x'), next(3));
        QCOMPARE(large->notes.back().severity, chain::Severity::Caution);
        QCOMPARE(makeCreateIntent(info(), " ", next(3)).error().code, base::ErrorCode::Invalid);
        QCOMPARE(makeCreateIntent(info(), QByteArray(70'000, 'x'), next(3)).error().code, base::ErrorCode::Limit);
    }

    void createIsRefusedOnAnIdThatIsSpentOrTaken()
    {
        Proposal spent = next(3);
        spent.executed = true;
        const auto refused = makeCreateIntent(info(), "{}", spent);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, base::ErrorCode::Conflict);
        QVERIFY(refused.error().summary.contains(QStringLiteral("number 3 was executed before it existed")));
        Proposal taken = next(3);
        taken.deadline = 5;
        QCOMPARE(makeCreateIntent(info(), "{}", taken).error().code, base::ErrorCode::Conflict);
    }

    void createOnTheFirstVersionCarriesNoDocument()
    {
        QCOMPARE(makeCreateIntent(info(AbiVersion::V1), "{}", next(0)).error().code, base::ErrorCode::Unsupported);
        const auto intent = makeCreateIntent(info(AbiVersion::V1), {}, next(0));
        QCOMPARE(base::toHex(intent->data), QStringLiteral("0x180fd87f"));
        QCOMPARE(intent->notes.front().severity, chain::Severity::Caution);
    }

    void execute()
    {
        Proposal p = next(42);
        p.yay = 3;
        const auto wins = makeExecuteIntent(info(), p, {ExecuteOutcome::EmitsDeployEvent, QStringLiteral("Emits.")});
        QCOMPARE(wins->kind, QStringLiteral("dao.execute"));
        QCOMPARE(wins->title, QStringLiteral("Execute proposal 42"));
        QCOMPARE(line(*wins, "Call"), QStringLiteral("executeProposal(42)"));
        QCOMPARE(wins->data, *abi::executeProposal().encodeCall({42}));
        QCOMPARE(wins->notes.back().text, QStringLiteral("Emits."));
        const auto burns = makeExecuteIntent(info(), p, {ExecuteOutcome::BurnsProposal, QStringLiteral("Burns.")});
        QCOMPARE(burns->title, QStringLiteral("Burn proposal 42"));
        QCOMPARE(burns->notes.back().severity, chain::Severity::Bad);
        const auto refused = makeExecuteIntent(info(), p, {ExecuteOutcome::Reverts, QStringLiteral("No.")});
        QCOMPARE(refused.error().summary, QStringLiteral("No."));
    }

    void mint()
    {
        const auto intent = makeMintIntent(info(), test::FakeDao::tokenAddress(), base::U256(10'000'000'000'000'000ull));
        QCOMPARE(intent->kind, QStringLiteral("dao.mint"));
        QVERIFY(intent->to == test::FakeDao::tokenAddress());
        QVERIFY(intent->value == base::U256(10'000'000'000'000'000ull));
        QCOMPARE(base::toHex(intent->data), QStringLiteral("0x1249c58b"));
        QCOMPARE(line(*intent, "Price"), QStringLiteral("0.01 ETH"));
        const auto elsewhere = makeMintIntent(info(), test::FakeDao::tokenAddress(), base::U256(10'000'000'000'000'000ull), QStringLiteral("POL"));
        QCOMPARE(line(*elsewhere, "Price"), QStringLiteral("0.01 POL"));
    }
};

COMMONRACK_TEST(TestIntents)
#include "TestIntents.moc"
