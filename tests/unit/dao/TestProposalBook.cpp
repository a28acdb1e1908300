// SPDX-License-Identifier: Apache-2.0
#include "models/dao/ProposalBook.h"
#include "tests/support/FakeDao.h"
#include "tests/support/FakeHeads.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

using namespace dao;
using test::FakeDao;

namespace {

constexpr qint64 start = 1'700'000'000;

/// A book over a DAO in memory; answers are there at once unless the fake holds them.
struct Desk {
    FakeDao fake;
    test::FakeHeads heads;
    DaoContract contract{fake, fake.info()};
    ProposalBook book{contract, heads.tracker()};
    QSignalSpy added{&book, &ProposalBook::proposalAdded};
    QSignalSpy changed{&book, &ProposalBook::proposalChanged};
    QSignalSpy removed{&book, &ProposalBook::proposalRemoved};
    QSignalSpy loaded{&book, &ProposalBook::loaded};
    QSignalSpy failed{&book, &ProposalBook::failed};
};

std::vector<quint64> argumentsOf(const QSignalSpy &spy)
{
    std::vector<quint64> ids;
    for (const auto &call : spy)
        ids.push_back(call.front().toULongLong());
    return ids;
}

} // namespace

class TestProposalBook final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAllProposalsNewestFirst()
    {
        Desk desk;
        for (int i = 0; i < 40; ++i)
            desk.fake.propose(start - 1000 + i, "{}");
        QVERIFY(!desk.book.isLoaded());
        desk.heads.mine(start);
        QVERIFY(desk.book.isLoaded());
        QCOMPARE(desk.loaded.count(), 1);
        QCOMPARE(desk.added.count(), 40);
        QCOMPARE(desk.added.front().front().toULongLong(), quint64(39));
        QCOMPARE(desk.added.back().front().toULongLong(), quint64(0));
        QCOMPARE(desk.book.ids().front(), quint64(39));
        QCOMPARE(desk.book.dao().version, AbiVersion::V2);
    }

    void whereThereIsNoDaoNothingIsAskedAndNothingIsWrong()
    {
        FakeDao fake;
        test::FakeHeads heads;
        DaoContract contract(fake, DaoInfo{chain::Address(), QStringLiteral("none"), QStringLiteral("Base"), {}});
        ProposalBook book(contract, heads.tracker());
        QSignalSpy failed(&book, &ProposalBook::failed);
        heads.mine(start);
        QVERIFY(!book.exists());
        QVERIFY(!book.isLoaded());
        QVERIFY(!book.error());
        QCOMPARE(failed.count(), 0);
    }

    void aHeadBringsNewProposalsAndTallies()
    {
        Desk desk;
        desk.fake.propose(start + 300, "{}");
        desk.heads.mine(start);
        desk.fake.proposals[0].yay = 3;
        desk.fake.propose(start + 310, "{}");
        desk.heads.mine(start + 2);
        QCOMPARE(argumentsOf(desk.added), (std::vector<quint64>{0, 1}));
        QCOMPARE(argumentsOf(desk.changed), (std::vector<quint64>{0}));
        QVERIFY(desk.book.find(0)->yay == 3);
        desk.heads.mine(start + 4); // nothing happened
        QCOMPARE(desk.changed.count(), 1);
    }

    void executedProposalsAreNotReadAgain()
    {
        Desk desk;
        desk.fake.propose(start - 500, "{}", 2, 1).executed = true;
        desk.fake.propose(start + 300, "{}");
        for (int i = 0; i < 5; ++i)
            desk.heads.mine(start + i);
        QCOMPARE(desk.fake.timesAsked(QStringLiteral("proposals(1)")), 5);
        QCOMPARE(desk.fake.timesAsked(QStringLiteral("proposals(0)")), 2); // the version's shape, and once
    }

    void endedOnesTakeTurns()
    {
        Desk desk;
        for (int i = 0; i < 60; ++i)
            desk.fake.propose(start - 1000, "{}");
        desk.heads.mine(start);
        desk.fake.asked.clear();
        desk.heads.mine(start + 2);
        QCOMPARE(int(desk.fake.asked.size()), 1 + 16);
        for (int i = 0; i < 3; ++i)
            desk.heads.mine(start + 4 + i);
        for (int id = 0; id < 60; ++id)
            QVERIFY2(desk.fake.timesAsked(QStringLiteral("proposals(%1)").arg(id)) >= 1, qPrintable(QString::number(id)));
        desk.fake.proposals[10].executed = true;
        for (int i = 0; i < 4; ++i)
            desk.heads.mine(start + 10 + i);
        QVERIFY(desk.book.find(10)->executed);
    }

    void statesFollowChainTime()
    {
        Desk desk;
        desk.fake.propose(start + 300, "{}", 2, 1);
        desk.heads.mine(start);
        QCOMPARE(desk.book.state(0), ProposalState::Voting);
        desk.heads.mine(start + 299);
        QCOMPARE(desk.changed.count(), 0);
        desk.heads.mine(start + 300);
        QCOMPARE(desk.book.state(0), ProposalState::Passed);
        QCOMPARE(desk.changed.count(), 1);
    }

    void headsDuringAReadingAreAnsweredByOneMore()
    {
        Desk desk;
        desk.fake.propose(start + 300, "{}");
        desk.heads.mine(start);
        desk.fake.holding = true;
        desk.fake.asked.clear();
        for (int i = 1; i <= 10; ++i)
            desk.heads.mine(start + i);
        desk.fake.release();
        QCOMPARE(desk.fake.timesAsked(QStringLiteral("numProposals")), 2);
        QCOMPARE(desk.loaded.count(), 3);
    }

    void aFailureKeepsWhatIsKnownAndTheNextHeadTriesAgain()
    {
        Desk desk;
        desk.fake.propose(start + 300, "{}");
        desk.heads.mine(start);
        desk.fake.failure = base::Error{base::ErrorCode::Network, QStringLiteral("no connection"), {}, nullptr, 0};
        desk.heads.mine(start + 2);
        QCOMPARE(desk.failed.count(), 1);
        QCOMPARE(desk.book.error()->code, base::ErrorCode::Network);
        QVERIFY(desk.book.find(0));
        desk.fake.failure.reset();
        desk.heads.mine(start + 4);
        QVERIFY(!desk.book.error());
        QCOMPARE(desk.loaded.count(), 2);
    }

    void aHostileCountIsAnErrorNotALoop()
    {
        Desk desk;
        desk.fake.count = base::U256(1) << 255;
        desk.heads.mine(start);
        QCOMPARE(desk.failed.count(), 1);
        QCOMPARE(desk.book.error()->code, base::ErrorCode::Limit);
        QVERIFY(!desk.book.isLoaded());
        desk.fake.count = 4'000'000'000u; // believable, but only the newest are listed
        desk.heads.mine(start + 2);
        QCOMPARE(desk.book.ids().size(), std::size_t(ProposalBook::MaxListed));
        QCOMPARE(desk.book.notListed(), quint64(4'000'000'000u) - ProposalBook::MaxListed);
    }

    void membershipAndUnusedVotesOfTheAccount()
    {
        Desk desk;
        desk.fake.tokens = {{4, FakeDao::account(1)}, {5, FakeDao::account(2)}, {7, FakeDao::account(1)}};
        desk.fake.propose(start + 300, "{}");
        desk.fake.propose(start - 5, "{}");
        desk.heads.mine(start);
        QVERIFY(!desk.book.membership());
        desk.book.setAccount(FakeDao::account(1));
        QCOMPARE(desk.book.membership()->tokenIds, (std::vector<quint64>{4, 7}));
        QCOMPARE(*desk.book.unusedTokens(0), (std::vector<quint64>{4, 7}));
        QVERIFY(!desk.book.unusedTokens(1)); // over
        // My vote is mined: the tally moves, and the unused votes are read again.
        desk.fake.voted = {{0, 4}, {0, 7}};
        desk.fake.proposals[0].yay = 2;
        desk.heads.mine(start + 2);
        QVERIFY(desk.book.unusedTokens(0)->empty());
        // An NFT that arrives later can still vote.
        desk.fake.tokens.emplace_back(9, FakeDao::account(1));
        desk.heads.mine(start + 4);
        QCOMPARE(*desk.book.unusedTokens(0), (std::vector<quint64>{9}));
        // Without news nothing is read again but the count, the open proposal and the balance with its ids.
        desk.fake.asked.clear();
        desk.heads.mine(start + 6);
        QCOMPARE(desk.fake.timesAsked(QStringLiteral("storage")), 0);
        desk.book.setAccount(FakeDao::account(3));
        QVERIFY(!desk.book.membership()->isMember());
        desk.book.setAccount({});
        QVERIFY(!desk.book.membership());
    }

    void anAnswerForTheFormerAccountIsDropped()
    {
        Desk desk;
        desk.fake.tokens = {{4, FakeDao::account(1)}};
        desk.heads.mine(start);
        desk.fake.holding = true;
        desk.book.setAccount(FakeDao::account(1));
        desk.book.setAccount(FakeDao::account(2));
        desk.fake.release();
        QVERIFY(desk.book.membership()->account == FakeDao::account(2));
        QVERIFY(!desk.book.membership()->isMember());
    }

    void theWatchedProposalHasItsVotes()
    {
        Desk desk;
        desk.fake.tokens = {{4, FakeDao::account(1)}, {5, FakeDao::account(2)}};
        desk.fake.propose(start + 300, "{}");
        desk.heads.mine(start);
        QVERIFY(desk.book.votes(0).empty());
        QSignalSpy votes(&desk.book, &ProposalBook::votesChanged);
        desk.book.watch(0);
        QCOMPARE(votes.count(), 1);
        QCOMPARE(desk.book.votes(0).size(), std::size_t(2));
        desk.fake.voted = {{0, 5}};
        desk.fake.proposals[0].nay = 1;
        desk.heads.mine(start + 2);
        QCOMPARE(votes.count(), 2);
        QVERIFY(desk.book.votes(0)[1].voted);
        desk.book.watch({});
        QVERIFY(desk.book.votes(0).empty());
    }

    void anIdExecutedInAdvanceIsRememberedAsBurned()
    {
        Desk desk;
        desk.fake.propose(start + 300, "{}").executed = true;
        desk.heads.mine(start);
        QVERIFY(desk.book.find(0)->bornExecuted);
        QCOMPARE(desk.book.state(0), ProposalState::Burned);
        desk.book.watch(0); // keeps it read
        desk.fake.proposals[0].yay = 5;
        desk.heads.mine(start + 400);
        QVERIFY(desk.book.find(0)->yay == 5);
        QCOMPARE(desk.book.state(0), ProposalState::Burned); // not Deployed, though executed with more yes than no
    }

    void deployFactsAreKept()
    {
        Desk desk;
        desk.fake.propose(start - 500, "{}", 2, 1).executed = true;
        desk.heads.mine(start);
        const DeployFact fact{FakeDao::account(1), *chain::Hash::fromBytes(QByteArray(32, '\x11')), 77};
        desk.book.noteDeployEvent(0, fact);
        desk.book.noteDeployEvent(0, fact);
        QVERIFY(desk.book.deployFact(0) == fact);
        QCOMPARE(desk.changed.count(), 1);
        QVERIFY(!desk.book.deployFact(1));
    }

    void aReorganisationTakesBackProposalsAndExecutions()
    {
        Desk desk;
        desk.fake.propose(start - 500, "{}", 2, 1).executed = true;
        desk.fake.propose(start + 300, "{}");
        desk.heads.mine(start);
        desk.fake.proposals[0].executed = false;
        desk.fake.count = 1;
        desk.heads.reorganise(start);
        QCOMPARE(argumentsOf(desk.removed), (std::vector<quint64>{1}));
        QVERIFY(!desk.book.find(1));
        QVERIFY(!desk.book.find(0)->executed);
        QCOMPARE(desk.book.state(0), ProposalState::Passed);
    }

    void withoutATokenContractProposalsAreStillListed()
    {
        Desk desk;
        desk.fake.propose(start + 300, "{}");
        DaoContract broken(desk.fake, desk.fake.info(), FakeDao::account(9)); // no code there: empty answers
        ProposalBook book(broken, desk.heads.tracker());
        book.setAccount(FakeDao::account(1));
        desk.heads.mine(start);
        QVERIFY(book.isLoaded());
        QVERIFY(book.membershipError());
        QVERIFY(!book.membership());
    }
};

COMMONRACK_TEST(TestProposalBook)
#include "TestProposalBook.moc"
