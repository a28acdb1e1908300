// SPDX-License-Identifier: Apache-2.0
#include "models/dao/Hazards.h"
#include "models/dao/Rules.h"
#include "tests/support/FakeDao.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <algorithm>

using namespace dao;
using Mark = Condition::Mark;

namespace {

constexpr qint64 deadline = 1'700'000'300;

Proposal proposal(int yay, int nay, bool executed = false)
{
    Proposal p;
    p.id = 42;
    p.deadline = deadline;
    p.yay = yay;
    p.nay = nay;
    p.executed = executed;
    p.document = test::proposedDocument();
    return p;
}

Membership member(std::vector<quint64> ids = {4, 7, 9})
{
    return {test::FakeDao::account(1), std::move(ids), true};
}

QStringList sentences(const Conditions &conditions)
{
    QStringList all;
    for (const Condition &c : conditions)
        all << c.sentence;
    return all;
}

bool has(const std::vector<Hazard> &found, const char *id)
{
    return std::any_of(found.begin(), found.end(), [&](const Hazard &h) { return h.id == QString::fromLatin1(id); });
}

} // namespace

class TestRules final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void states_data()
    {
        QTest::addColumn<int>("yay");
        QTest::addColumn<int>("nay");
        QTest::addColumn<bool>("executed");
        QTest::addColumn<qint64>("time");
        QTest::addColumn<int>("state");
        QTest::newRow("open") << 9 << 0 << false << deadline - 1 << int(ProposalState::Voting);
        QTest::newRow("the deadline's own second is too late to vote") << 9 << 0 << false << deadline << int(ProposalState::Passed);
        QTest::newRow("lost") << 1 << 2 << false << deadline << int(ProposalState::Lost);
        QTest::newRow("tied") << 2 << 2 << false << deadline << int(ProposalState::Tied);
        QTest::newRow("nobody voted") << 0 << 0 << false << deadline << int(ProposalState::Tied);
        QTest::newRow("deployed") << 2 << 1 << true << deadline << int(ProposalState::Deployed);
        QTest::newRow("burned by a tie") << 2 << 2 << true << deadline << int(ProposalState::Burned);
        QTest::newRow("burned by a lost vote") << 1 << 2 << true << deadline << int(ProposalState::Burned);
        QTest::newRow("executed in advance") << 9 << 0 << true << deadline - 200 << int(ProposalState::Burned);
        QTest::newRow("executed, the head is a block behind") << 9 << 0 << true << deadline - 12 << int(ProposalState::Deployed);
    }
    void states()
    {
        QFETCH(int, yay);
        QFETCH(int, nay);
        QFETCH(bool, executed);
        QFETCH(qint64, time);
        QFETCH(int, state);
        QCOMPARE(int(stateOf(proposal(yay, nay, executed), time)), state);
    }

    void bornExecutedNeverCountsAsDeployed()
    {
        Proposal p = proposal(9, 0, true);
        p.bornExecuted = true;
        QCOMPARE(stateOf(p, deadline + 1000), ProposalState::Burned);
    }

    void titles()
    {
        Proposal p = proposal(0, 0);
        QCOMPARE(titleOf(p), QStringLiteral("archive-node"));
        QCOMPARE(headingOf(p).image, QStringLiteral("ethereum/client-go:1.27"));
        p.document = "{\"clusterName\":\"a\\u202Eb\"}";
        QCOMPARE(titleOf(p), QStringLiteral("a⟨U+202E⟩b"));
        for (const char *document : {"", "no json", "[]", "{}", "{\"clusterName\":7}", "{\"clusterName\":\"  \"}", "{\"configuration\":7}", "\xff"}) {
            p.document = document;
            QCOMPARE(titleOf(p), QStringLiteral("Proposal 42"));
        }
        p.document = QByteArray(5000, '[');
        QCOMPARE(titleOf(p), QStringLiteral("Proposal 42"));
    }

    void votingIsForMembersWithUnusedVotesBeforeTheDeadline()
    {
        const Proposal p = proposal(6, 2);
        const std::vector<quint64> unused{4, 7};
        QVERIFY(allowed(canVote(p, member(), unused, deadline - 1)));
        QVERIFY(firstReason(canVote(p, member(), unused, deadline - 1)).isEmpty());
        QCOMPARE(firstReason(canVote(p, member(), unused, deadline)), QStringLiteral("Voting has ended."));
        QCOMPARE(firstReason(canVote(p, member({}), std::nullopt, deadline - 1)),
                 QStringLiteral("This account holds no membership NFT: mint one or ask a member for one."));
        QCOMPARE(firstReason(canVote(p, std::nullopt, std::nullopt, deadline - 1)),
                 QStringLiteral("Choose an account first: only holders of a membership NFT take part."));
        QCOMPARE(firstReason(canVote(p, member(), std::vector<quint64>{}, deadline - 1)),
                 QStringLiteral("All your NFTs have voted on this proposal already."));
        // Where the unused votes are not known, the contract decides; so it does when more NFTs are held than were listed.
        QVERIFY(allowed(canVote(p, member(), std::nullopt, deadline - 1)));
        Membership many = member();
        many.complete = false;
        QVERIFY(allowed(canVote(p, many, std::vector<quint64>{}, deadline - 1)));
    }

    void executingNeedsTheDeadlineMembershipAndAFreshProposal()
    {
        const Proposal won = proposal(6, 2);
        const Conditions open = canExecute(won, member(), deadline - 1);
        QVERIFY(!allowed(open));
        QCOMPARE(open.front().mark, Mark::Waiting);
        QCOMPARE(sentences(open), QStringList({QStringLiteral("Voting has not ended yet"), QStringLiteral("More yes than no"),
                                               QStringLiteral("You are a member"), QStringLiteral("Not executed before")}));
        QVERIFY(allowed(canExecute(won, member(), deadline)));
        QCOMPARE(canExecute(won, member(), deadline).front().sentence, QStringLiteral("Voting has ended"));
        QVERIFY(!allowed(canExecute(won, member({}), deadline)));
        QVERIFY(!allowed(canExecute(won, std::nullopt, deadline)));
        QCOMPARE(firstReason(canExecute(proposal(6, 2, true), member(), deadline)),
                 QStringLiteral("It has been executed before; that works only once."));
    }

    void aLostVoteIsMarkedButTheContractWouldExecuteIt()
    {
        for (const auto &[yay, nay, sentence] : {std::tuple(1, 2, "More no than yes"), std::tuple(2, 2, "As many no as yes: a tie"),
                                                 std::tuple(0, 0, "Nobody has voted yet")}) {
            const Conditions conditions = canExecute(proposal(yay, nay), member(), deadline);
            QVERIFY(allowed(conditions));
            QCOMPARE(conditions[1].mark, Mark::Refused);
            QCOMPARE(conditions[1].sentence, QString::fromLatin1(sentence));
            QCOMPARE(canExecute(proposal(yay, nay), member(), deadline - 1)[1].mark, Mark::Waiting);
        }
    }

    void quorumIsAPolicyOfThisProgram()
    {
        const Conditions reached = canExecute(proposal(3, 2), member(), deadline, 5);
        QVERIFY(allowed(reached));
        QCOMPARE(reached[1].sentence, QStringLiteral("Quorum of 5 reached; this program's policy, not the contract's"));
        const Conditions missed = canExecute(proposal(3, 2), member(), deadline, 6);
        QVERIFY(!allowed(missed));
        QCOMPARE(missed[1].mark, Mark::Refused);
        QCOMPARE(missed[1].sentence, QStringLiteral("Quorum of 6 not reached; this program's policy, not the contract's"));
        QCOMPARE(canExecute(proposal(3, 2), member(), deadline - 1, 6)[1].mark, Mark::Waiting);
        // Votes whose sum does not fit 256 bits reach any quorum and break nothing.
        Proposal huge = proposal(0, 0);
        huge.yay = huge.nay = (std::numeric_limits<base::U256>::max)();
        QVERIFY(allowed(canExecute(huge, member(), deadline, 6)));
    }

    void outcomes()
    {
        const auto kind = [](const Proposal &p, qint64 time) { return executeOutcome(p, member(), time).kind; };
        QCOMPARE(kind(proposal(3, 2), deadline), ExecuteOutcome::EmitsDeployEvent);
        QCOMPARE(kind(proposal(2, 2), deadline), ExecuteOutcome::BurnsProposal);
        QCOMPARE(kind(proposal(1, 2), deadline), ExecuteOutcome::BurnsProposal);
        QCOMPARE(kind(proposal(3, 2, true), deadline), ExecuteOutcome::Reverts);
        QCOMPARE(executeOutcome(proposal(3, 2), member({}), deadline).kind, ExecuteOutcome::Reverts);
        QCOMPARE(executeOutcome(proposal(3, 2), std::nullopt, deadline).kind, ExecuteOutcome::EmitsDeployEvent);
        QCOMPARE(executeOutcome(proposal(2, 2), member(), deadline).sentence,
                 QStringLiteral("This will only burn the proposal: a tie or a lost vote can never deploy."));
        QVERIFY(executeOutcome(proposal(3, 2), member(), deadline).sentence.startsWith(QStringLiteral("This will emit DeployEvent with this document")));
        QVERIFY(executeOutcome(proposal(3, 2), member(), deadline - 1).sentence.startsWith(QStringLiteral("With the votes cast so far")));
        Proposal first = proposal(3, 2);
        first.version = AbiVersion::V1;
        QVERIFY(executeOutcome(first, member(), deadline).sentence.contains(QStringLiteral("without a document")));
    }

    void everyRevertHasANextStep()
    {
        const QStringList codes{QStringLiteral("NOT_A_DAO_MEMBER"), QStringLiteral("DEADLINE_EXCEEDED"), QStringLiteral("DEADLINE_NOT_EXCEEDED"),
                                QStringLiteral("PROPOSAL_ALREADY_EXECUTED"), QStringLiteral("ALREADY_VOTED"),
                                QStringLiteral("Nothing to withdraw, contract balance empty"), QStringLiteral("FAILED_TO_WITHDRAW_ETHER"),
                                QStringLiteral("Contract currently paused"), QStringLiteral("Exceed maximum SpheronDevs NFT supply"),
                                QStringLiteral("Ether sent is not correct")};
        QStringList seen;
        for (const QString &code : codes) {
            const QString sentence = explainRevert(code);
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(code));
            QVERIFY(!sentence.contains(code));
            QVERIFY(!seen.contains(sentence));
            seen << sentence;
        }
        QVERIFY(explainRevert(QStringLiteral("SOMETHING_ELSE")).isEmpty());
        QVERIFY(explainRevert({}).isEmpty());
    }

    void tokenLists()
    {
        QCOMPARE(describeTokens({}), QStringLiteral("no NFT"));
        QCOMPARE(describeTokens({4}), QStringLiteral("NFT 4"));
        QCOMPARE(describeTokens({4, 7}), QStringLiteral("NFT 4 and 7"));
        QCOMPARE(describeTokens({4, 7, 9}), QStringLiteral("NFT 4, 7 and 9"));
        std::vector<quint64> many(20);
        std::iota(many.begin(), many.end(), 1);
        QCOMPARE(describeTokens(many), QStringLiteral("NFT 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and 8 more"));
    }

    void hazardsOfTheVote()
    {
        std::vector<TokenVote> roll;
        for (int i = 1; i <= 10; ++i)
            roll.push_back({quint64(i), test::FakeDao::account(i <= 6 ? 1 : i), false});
        const auto found = hazards(proposal(1, 0), roll, deadline - 100);
        for (const char *id : {"majority", "tie", "quorum", "short", "no-secret"})
            QVERIFY2(has(found, id), id);
        QVERIFY(!has(found, "poisoned"));
        const auto majority = std::find_if(found.begin(), found.end(), [](const Hazard &h) { return h.id == QStringLiteral("majority"); });
        QVERIFY(majority->sentence.contains(QStringLiteral("holds 6 of 10 votes and can decide alone")));
        roll[0].owner = test::FakeDao::account(50); // 5 of 10 is no majority
        QVERIFY(!has(hazards(proposal(1, 0), roll, deadline - 100), "majority"));
        QVERIFY(!has(hazards(proposal(1, 0), {}, deadline - 100), "majority"));
        // What is over is no hazard any more.
        const auto after = hazards(proposal(3, 0, true), {}, deadline + 1);
        QVERIFY(!has(after, "tie") && !has(after, "short") && !has(after, "quorum"));
    }

    void aSpentIdComesFirst()
    {
        const auto found = hazards(proposal(0, 0, true), {}, deadline - 200);
        QCOMPARE(found.front().id, QStringLiteral("poisoned"));
        QCOMPARE(found.front().severity, chain::Severity::Bad);
        QVERIFY(!has(found, "short"));
        Proposal known = proposal(1, 0, true);
        known.bornExecuted = true;
        QVERIFY(has(hazards(known, {}, deadline + 1000), "poisoned"));
    }

    void hazardsOfTheDocument()
    {
        Proposal p = proposal(1, 0);
        p.document = "{\"clusterName\":";
        QVERIFY(has(hazards(p, {}, deadline - 1), "document"));
        QVERIFY(!has(hazards(p, {}, deadline - 1), "no-secret")); // an unreadable document promises nothing
        p.document = test::proposedDocument("n", "latest");
        QVERIFY(!has(hazards(p, {}, deadline - 1), "document"));
        QVERIFY(has(hazards(p, {}, deadline - 1), "advice"));
        p.document = test::proposedDocument().replace("8192", "0x4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318");
        QVERIFY(has(hazards(p, {}, deadline - 1), "secret"));
        QVERIFY(!has(hazards(p, {}, deadline - 1), "no-secret"));
        p = proposal(1, 0);
        p.document.clear();
        p.documentOmitted = true;
        QVERIFY(has(hazards(p, {}, deadline - 1), "document"));
        p.documentOmitted = false;
        p.version = AbiVersion::V1;
        QVERIFY(has(hazards(p, {}, deadline - 1), "v1"));
    }
};

COMMONRACK_TEST(TestRules)
#include "TestRules.moc"
