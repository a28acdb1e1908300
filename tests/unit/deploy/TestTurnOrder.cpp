// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/JournalEntry.h"
#include "models/deploy/RuleJson.h"
#include "models/deploy/TurnGuard.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

using namespace deploy;

namespace {

const std::vector<chain::Address> people{*chain::Address::parse(u"0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"),
                                         *chain::Address::parse(u"0x70997970C51812dc3A010C7d01b50e0d17dc79C8"),
                                         *chain::Address::parse(u"0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC")};

DeploymentKey keyOf(quint64 proposal)
{
    return keyOfProposal(31337, *chain::Address::fromBytes(QByteArray(20, '\x11')), proposal);
}

Rule ruleWith(quint64 patience)
{
    Rule rule;
    rule.name = QStringLiteral("several");
    rule.chainId = 31337;
    rule.contract = *chain::Address::fromBytes(QByteArray(20, '\x11'));
    rule.turns = {patience, people};
    return rule;
}

} // namespace

class TestTurnOrder final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// The orders that ethers 6 reckons: keccak256(concat([key, address])), sorted.
    void theOrderIsTheOneAnybodyReckons_data()
    {
        QTest::addColumn<quint64>("proposal");
        QTest::addColumn<QList<int>>("order");
        QTest::newRow("0") << quint64(0) << QList<int>{1, 2, 0};
        QTest::newRow("1") << quint64(1) << QList<int>{2, 0, 1};
        QTest::newRow("2") << quint64(2) << QList<int>{0, 1, 2};
        QTest::newRow("3") << quint64(3) << QList<int>{2, 0, 1};
        QTest::newRow("7") << quint64(7) << QList<int>{0, 1, 2};
    }
    void theOrderIsTheOneAnybodyReckons()
    {
        QFETCH(quint64, proposal);
        QFETCH(QList<int>, order);
        const TurnOrder turns(keyOf(proposal), people);
        for (int place = 0; place < 3; ++place)
            QCOMPARE(turns.placeOf(people[std::size_t(order[place])]), std::size_t(place));
    }

    void howTheListIsWrittenDoesNotMatter()
    {
        const TurnOrder turns(keyOf(1), people);
        QCOMPARE(TurnOrder(keyOf(1), {people[2], people[0], people[1], people[0]}).members(), turns.members());
        QCOMPARE(turns.placeOf(*chain::Address::fromBytes(QByteArray(20, '\x77'))), std::size_t(3)); // a stranger: last
    }

    void everybodyIsFirstAboutAsOften()
    {
        std::map<chain::Address, int> firsts;
        for (quint64 n = 0; n < 3000; ++n)
            ++firsts[TurnOrder(keyOf(n), people).members().front()];
        for (const auto &person : people)
            QVERIFY2(firsts[person] > 850 && firsts[person] < 1150, qPrintable(QString::number(firsts[person])));
    }

    void turnsAreCountedInBlocks()
    {
        QCOMPARE(TurnOrder::dueBlock(100, 6), quint64(105));
        QCOMPARE(TurnOrder::dueBlock(100, 1), quint64(100));
        QCOMPARE(TurnOrder::dueBlock(100, 0), quint64(100));
        QCOMPARE(TurnOrder::firstBlock(105, 0, 12), quint64(105));
        QCOMPARE(TurnOrder::firstBlock(105, 2, 12), quint64(129));
        QCOMPARE(TurnOrder::firstBlock(105, 3, std::numeric_limits<quint64>::max() / 2), std::numeric_limits<quint64>::max());
    }

    void theGuardOpensWhenItsTurnComes()
    {
        const Rule rule = ruleWith(12);
        TurnGuard guard;
        QSignalSpy changes(&guard, &TurnGuard::changed);
        guard.setNames([](const chain::Address &who) { return who == people[2] ? QStringLiteral("Alice") : QString(); });
        guard.setSelf(people[0]); // second of proposal 1, behind Alice
        guard.setSelf(people[0]);
        QCOMPARE(changes.size(), 1);
        const auto early = guard.turnOf(keyOf(1), rule, 105, 105);
        QVERIFY(!early.open);
        QCOMPARE(early.fromBlock, quint64(117));
        QVERIFY2(early.now.contains(QStringLiteral("Alice")) && early.now.contains(QStringLiteral("12")), qPrintable(early.now));
        QVERIFY(early.lasting.contains(QStringLiteral("117")));
        QCOMPARE(guard.turnOf(keyOf(1), rule, 105, 110).lasting, early.lasting); // written down once
        QVERIFY(!guard.turnOf(keyOf(1), rule, 105, 116).open);
        QVERIFY(guard.turnOf(keyOf(1), rule, 105, 117).open);
        guard.setSelf(people[1]); // the third: by now it is the second's turn
        const auto third = guard.turnOf(keyOf(1), rule, 105, 120);
        QVERIFY(!third.open && third.now.contains(people[0].toShort()));
        guard.setSelf(std::nullopt); // nobody's computer comes last
        QCOMPARE(guard.turnOf(keyOf(1), rule, 105, 105).fromBlock, quint64(105 + 3 * 12));
        QVERIFY(guard.turnOf(keyOf(1), ruleWith(0), 105, 0).open); // no turns are taken
    }

    void whoTheMembersAreMustBeKnown()
    {
        Rule rule = ruleWith(5);
        rule.turns.members.clear();
        TurnGuard guard;
        guard.setSelf(people[0]);
        QVERIFY(!guard.turnOf(keyOf(2), rule, 10, 1000).open);
        guard.setMembers({{people[0]}, {people[1], QStringLiteral("Bob")}, {people[2]}});
        QVERIFY(guard.turnOf(keyOf(2), rule, 10, 10).open);
        QVERIFY(!guard.turnOf(keyOf(0), rule, 10, 10).open);
        QVERIFY(guard.turnOf(keyOf(0), rule, 10, 10).now.contains(QStringLiteral("Bob")));
    }

    void aRuleKeepsItsTurns()
    {
        const Rule rule = ruleWith(12);
        const auto back = ruleFromJson(toJson(rule));
        QVERIFY(back);
        QCOMPARE(back->turns.patience, quint64(12));
        QCOMPARE(back->turns.members, people);
        QVERIFY(!toJson(ruleWith(0)).contains("patience"));
        QVERIFY(!ruleFromJson(toJson(ruleWith(0)))->turns.isOn());
        QVERIFY(!ruleFromJson(QByteArray(toJson(rule)).replace("patience", "patients")));
        QVERIFY(!ruleFromJson(QByteArray(toJson(rule)).replace("0x7099", "0x8099"))); // not the checksum any more
        QVERIFY(problemOf(rule).isEmpty());
        QVERIFY(!problemOf(ruleWith(100'001)).isEmpty());
    }
};

COMMONRACK_TEST(TestTurnOrder)
#include "TestTurnOrder.moc"
