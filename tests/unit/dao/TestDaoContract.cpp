// SPDX-License-Identifier: Apache-2.0
#include "models/dao/DaoAbi.h"
#include "models/dao/DaoContract.h"
#include "tests/support/FakeDao.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace dao;
using test::FakeDao;

namespace {

/// The answers of FakeDao are there at once.
template <class T>
base::Result<T> now(const base::Async<T> &answer)
{
    return answer.isFinished() ? answer.result() : base::Result<T>(base::fail(base::ErrorCode::Timeout, QStringLiteral("still waiting")));
}

} // namespace

class TestDaoContract final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void versionIsToldByTheShapeOfTheAnswer_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<int>("proposals");
        QTest::newRow("v1, empty") << int(AbiVersion::V1) << 0;
        QTest::newRow("v1") << int(AbiVersion::V1) << 1;
        QTest::newRow("v2, empty") << int(AbiVersion::V2) << 0;
        QTest::newRow("v2") << int(AbiVersion::V2) << 1;
    }
    void versionIsToldByTheShapeOfTheAnswer()
    {
        QFETCH(int, version);
        QFETCH(int, proposals);
        FakeDao fake{AbiVersion(version)};
        for (int i = 0; i < proposals; ++i)
            fake.propose(1000, "{}");
        DaoContract contract(fake, fake.info());
        QCOMPARE(int(*now(contract.detectVersion())), version);
        QCOMPARE(int(contract.info().version), version);
    }

    void anotherContractIsRefusedInWords()
    {
        FakeDao fake;
        DaoContract contract(fake, fake.info());
        fake.overrides[abi::numProposals().selector()] = QByteArray(); // swallowed by a fallback
        QCOMPARE(now(contract.detectVersion()).error().code, base::ErrorCode::Unsupported);
        fake.overrides.clear();
        fake.overrides[abi::proposals(AbiVersion::V2).selector()] = QByteArray(96, '\0');
        QCOMPARE(now(contract.detectVersion()).error().code, base::ErrorCode::Unsupported);
        fake.hasCode = false;
        QCOMPARE(now(contract.detectVersion()).error().code, base::ErrorCode::NotFound);
        fake.hasCode = true;
        fake.failure = base::Error{base::ErrorCode::Network, QStringLiteral("no connection"), {}, nullptr, 0};
        QCOMPARE(now(contract.detectVersion()).error().code, base::ErrorCode::Network);
        QCOMPARE(contract.info().version, AbiVersion::Unknown);
    }

    void aCountThatCannotBeIsRefused()
    {
        FakeDao fake;
        DaoContract contract(fake, fake.info());
        fake.count = base::U256(1) << 255;
        const auto count = now(contract.numProposals());
        QCOMPARE(count.error().code, base::ErrorCode::Limit);
        QVERIFY(count.error().summary.contains(QStringLiteral("more proposals than is possible")));
    }

    void tokenComesFromStorage()
    {
        FakeDao fake;
        DaoContract contract(fake, fake.info());
        QVERIFY(*now(contract.token()) == FakeDao::tokenAddress());
        const int asked = int(fake.asked.size());
        QVERIFY(now(contract.token()).has_value());
        QCOMPARE(int(fake.asked.size()), asked); // kept
        DaoContract elsewhere(fake, {FakeDao::account(9), {}, {}, AbiVersion::Unknown});
        QCOMPARE(now(elsewhere.token()).error().code, base::ErrorCode::Unsupported);
        DaoContract told(fake, {FakeDao::account(9), {}, {}, AbiVersion::Unknown}, FakeDao::tokenAddress());
        QVERIFY(*now(told.token()) == FakeDao::tokenAddress());
    }

    void membershipAndVotes()
    {
        FakeDao fake;
        fake.tokens = {{4, FakeDao::account(1)}, {5, FakeDao::account(2)}, {7, FakeDao::account(1)}, {9, FakeDao::account(1)}};
        fake.voted = {{0, 7}, {1, 4}};
        DaoContract contract(fake, fake.info());
        const auto membership = now(contract.membership(FakeDao::account(1)));
        QVERIFY(membership->isMember() && membership->complete);
        QCOMPARE(membership->tokenIds, (std::vector<quint64>{4, 7, 9}));
        QVERIFY(!now(contract.membership(FakeDao::account(3)))->isMember());
        QVERIFY(*now(contract.hasVoted(0, 7)));
        QVERIFY(!*now(contract.hasVoted(0, 4)));
        QCOMPARE(*now(contract.unusedTokens(0, {4, 7, 9})), (std::vector<quint64>{4, 9}));
        const auto votes = now(contract.votes(0));
        QCOMPARE(int(votes->size()), 4);
        QVERIFY((votes->at(1) == TokenVote{5, FakeDao::account(2), false}));
        QVERIFY((votes->at(2) == TokenVote{7, FakeDao::account(1), true}));
    }

    void manyTokensAreCapped()
    {
        FakeDao fake;
        for (quint64 i = 1; i <= 300; ++i)
            fake.tokens.emplace_back(i, FakeDao::account(1));
        DaoContract contract(fake, fake.info());
        const auto membership = now(contract.membership(FakeDao::account(1)));
        QCOMPARE(membership->tokenIds.size(), std::size_t(256));
        QVERIFY(!membership->complete);
        QCOMPARE(now(contract.votes(0))->size(), std::size_t(256));
    }

    void aCreateThatIsSwallowedIsNoticedBeforehand()
    {
        FakeDao fake;
        fake.tokens = {{1, FakeDao::account(1)}};
        fake.propose(1000, "{}");
        DaoContract contract(fake, fake.info());
        QVERIFY(now(contract.detectVersion()).has_value());
        QCOMPARE(*now(contract.simulateCreate(FakeDao::account(1), "{}")), quint64(1));
        QCOMPARE(now(contract.simulateCreate(FakeDao::account(2), "{}")).error().code, base::ErrorCode::Reverted);
        fake.overrides[abi::createProposal(AbiVersion::V2).selector()] = QByteArray();
        QCOMPARE(now(contract.simulateCreate(FakeDao::account(1), "{}")).error().code, base::ErrorCode::Unsupported);
    }

    void mintPriceOrTheReasonAgainst()
    {
        FakeDao fake;
        DaoContract contract(fake, fake.info());
        QVERIFY(*now(contract.mintPrice()) == base::U256(10'000'000'000'000'000ull));
        fake.paused = true;
        QCOMPARE(now(contract.mintPrice()).error().code, base::ErrorCode::Conflict);
        fake.paused = false;
        for (quint64 i = 1; i <= 10; ++i)
            fake.tokens.emplace_back(i, FakeDao::account(1));
        QVERIFY(now(contract.mintPrice()).error().summary.startsWith(QStringLiteral("All 10 membership NFTs")));
    }

    void waitersHearWhenTheReaderGoes()
    {
        FakeDao fake;
        fake.holding = true;
        auto contract = std::make_unique<DaoContract>(fake, fake.info());
        const auto answer = contract->votes(0);
        contract.reset();
        fake.release();
        QVERIFY(answer.isFinished());
        QCOMPARE(answer.result().error().code, base::ErrorCode::Closed);
    }
};

COMMONRACK_TEST(TestDaoContract)
#include "TestDaoContract.moc"
