// SPDX-License-Identifier: Apache-2.0
#include "app/TriggerDesk.h"
#include "tests/support/TestMain.h"
#include "tests/support/TriggerWorld.h"

#include <QSignalSpy>

using deploy::Rule;
using deploy::TriggerSet;

namespace {

chain::Address otherDao()
{
    return *chain::Address::fromBytes(QByteArray(20, '\x22'));
}

Rule usualRule()
{
    Rule rule;
    rule.name = QStringLiteral("Usual");
    rule.chainId = 31337;
    rule.contract = test::worldDao();
    rule.confirmations = 1;
    return rule;
}

/// The desk over a world of which chain, platform and disk stay when the program ends.
struct Office {
    test::TriggerWorld world;
    test::ScriptedLogSource otherChain;
    std::unique_ptr<app::TriggerDesk> desk;
    app::TriggerDesk::ThisRun thisRun;
    bool noNetwork = false;

    void boot(const Rule &usual = usualRule())
    {
        world.openDatabase();
        world.trigger = std::make_unique<deploy::Trigger>(world.source, *world.journal, world.reactor, *world.ledger, world.clock, world.resolver, usual);
        TriggerSet::Makers makers;
        makers.source = [this](const Rule &) -> base::Result<std::unique_ptr<deploy::LogSource>> {
            if (noNetwork)
                return base::fail(base::ErrorCode::NotFound, QStringLiteral("The network is not known."));
            return std::make_unique<test::ScriptedLogSource>();
        };
        makers.resolver = [](const Rule &) -> base::Result<std::unique_ptr<deploy::ProposalResolver>> { return std::make_unique<test::NumberedProposals>(); };
        makers.reactor = [this](const Rule &) -> base::Result<deploy::Reactor *> { return &world.reactor; };
        desk = std::make_unique<app::TriggerDesk>(*world.database, *world.journal, *world.ledger, world.clock, *world.trigger, std::move(makers), thisRun);
        desk->start(usual);
        (void)QTest::qWaitFor([this] { return desk->rules().state() == TriggerSet::State::Ready; }, 10000);
    }
    void end()
    {
        desk->stop();
        desk.reset();
        world.end();
    }
    ~Office()
    {
        if (desk)
            end();
    }
    [[nodiscard]] const Rule &home() const { return world.trigger->rule(); }
    [[nodiscard]] bool change(const std::function<void(Rule &)> &how)
    {
        Rule rule = *desk->homeRule();
        how(rule);
        return world.wait(desk->rules().change(rule)).has_value();
    }
};

} // namespace

/// The rules of a profile: the usual one of the DAO in use, and what people set up.
class TestTriggerDesk final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withNothingSetUpTheUsualRuleWorks()
    {
        Office office;
        office.boot();
        QCOMPARE(office.desk->rules().rules().size(), std::size_t(1));
        QCOMPARE(office.desk->homeRule()->id, 0);
        QCOMPARE(office.desk->rules().trigger(0), office.world.trigger.get()); // the one that everything else knows
        office.world.mineDeploy(0);
        QVERIFY(office.world.reaches(office.world.key(0), deploy::RunState::Running));
        QCOMPARE(office.world.number(QStringLiteral("SELECT COUNT(*) FROM deploy_rules")), 0); // nobody chose anything
    }

    void whatAPersonChoosesIsKeptAndHoldsAfterARestart()
    {
        Office office;
        office.boot();
        office.world.mineDeploy(0);
        QVERIFY(office.world.reaches(office.world.key(0), deploy::RunState::Running));
        QVERIFY(office.change([](Rule &rule) { rule.approval = Rule::Approval::AskTwo; rule.policy.maxPerDay = 3; }));
        QCOMPARE(office.home().approval, Rule::Approval::AskTwo);
        QVERIFY(office.world.trigger->run(office.world.key(0))); // its journal stays
        QVERIFY(office.desk->homeRule()->id > 0);
        office.end();
        office.boot();
        QCOMPARE(office.desk->rules().rules().size(), std::size_t(1));
        QCOMPARE(office.home().approval, Rule::Approval::AskTwo);
        QCOMPARE(office.home().policy.maxPerDay, std::optional<int>(3));
        QVERIFY(office.world.reaches(office.world.key(0), deploy::RunState::Running));
    }

    void theUsualRuleFollowsTheSettings()
    {
        Office office;
        office.boot();
        Rule next = usualRule();
        next.confirmations = 9;
        next.approval = Rule::Approval::Ask;
        office.desk->chooseUsual(usualRule(), next);
        QCOMPARE(office.home().confirmations, 9U);
        QCOMPARE(office.home().approval, Rule::Approval::Ask);
    }

    void settingsChangeOnlyWhatWasChosenThere()
    {
        Office office;
        office.boot();
        QVERIFY(office.change([](Rule &rule) { rule.confirmations = 5; rule.policy.digestOnly = true; }));
        Rule next = usualRule(); // something else was set
        office.desk->chooseUsual(usualRule(), next);
        QVERIFY(office.change([](Rule &) {})); // all that was asked before is answered
        QCOMPARE(office.home().confirmations, 5U);
        next.approval = Rule::Approval::Ask;
        office.desk->chooseUsual(usualRule(), next);
        QVERIFY(QTest::qWaitFor([&] { return office.home().approval == Rule::Approval::Ask; }, 10000));
        QCOMPARE(office.home().confirmations, 5U);
        QVERIFY(office.home().policy.digestOnly);
    }

    void twoSignaturesAreNotWaivedByASwitch()
    {
        Office office;
        office.boot();
        QVERIFY(office.change([](Rule &rule) { rule.approval = Rule::Approval::AskTwo; }));
        Rule asked = usualRule();
        asked.approval = Rule::Approval::Ask;
        office.desk->chooseUsual(asked, usualRule());
        QVERIFY(office.change([](Rule &) {}));
        QCOMPARE(office.home().approval, Rule::Approval::AskTwo);
        office.end();
        office.thisRun.askBeforeDeploy = false;
        office.boot();
        QCOMPARE(office.home().approval, Rule::Approval::AskTwo);
    }

    void whatHoldsForThisRunIsNotWritten()
    {
        Office office;
        office.boot();
        QVERIFY(office.change([](Rule &rule) { rule.confirmations = 5; }));
        office.end();
        office.thisRun = {3, true, true, true};
        office.boot();
        QCOMPARE(office.home().confirmations, 3U);
        QVERIFY(office.home().paused);
        QCOMPARE(office.home().approval, Rule::Approval::Ask);
        QVERIFY(!office.home().asksAboutMissed); // nobody is there to be asked
        office.end();
        office.thisRun = {};
        office.boot();
        QCOMPARE(office.home().confirmations, 5U);
        QVERIFY(!office.home().paused);
        QVERIFY(office.home().asksAboutMissed);
    }

    void aSecondRuleHasATriggerOfItsOwn()
    {
        Office office;
        office.boot();
        Rule second = usualRule();
        second.name = QStringLiteral("Second");
        second.contract = otherDao();
        const auto added = office.world.wait(office.desk->rules().add(second));
        QVERIFY(added);
        QVERIFY(office.desk->rules().trigger(*added) && office.desk->rules().trigger(*added) != office.world.trigger.get());
        QCOMPARE(office.desk->homeRule()->id, 0); // still the usual one
        QVERIFY(office.world.wait(office.desk->rules().remove(*added)));
        QCOMPARE(office.desk->rules().rules().size(), std::size_t(1));
    }

    void aRuleWhoseNetworkIsUnknownSaysSo()
    {
        Office office;
        office.noNetwork = true;
        office.boot();
        Rule second = usualRule();
        second.contract = otherDao();
        const auto added = office.world.wait(office.desk->rules().add(second));
        QVERIFY(!office.desk->rules().trigger(*added));
        QCOMPARE(office.desk->rules().problem(*added), QStringLiteral("The network is not known."));
        QCOMPARE(office.world.trigger->state(), deploy::Trigger::State::Live); // the others are not troubled
    }

    void switchedOffItStopsAndOnItGoesOn()
    {
        Office office;
        office.boot();
        QVERIFY(office.world.wait(office.desk->rules().setEnabled(0, false)));
        QCOMPARE(office.world.trigger->state(), deploy::Trigger::State::Stopped);
        const qint64 id = office.desk->homeRule()->id;
        QVERIFY(office.world.wait(office.desk->rules().setEnabled(id, true)));
        office.world.mineDeploy(0);
        QVERIFY(office.world.reaches(office.world.key(0), deploy::RunState::Running));
    }

    void aRuleOfTheFutureIsNotReplacedByTheUsualOne()
    {
        Office office;
        office.boot();
        QVERIFY(office.change([](Rule &rule) { rule.policy.maxPerDay = 1; }));
        QVERIFY(office.world.sql(QStringLiteral("UPDATE deploy_rules SET content = replace(content, 'maxPerDay', 'maxPerYear')")));
        office.end();
        office.boot();
        QVERIFY(office.desk->rules().rules().empty());
        QVERIFY(office.desk->rules().problem().contains(QStringLiteral("newer version")));
        QCOMPARE(office.world.trigger->state(), deploy::Trigger::State::Stopped); // nothing is deployed past its limits
        office.desk->chooseUsual(usualRule(), usualRule());
        QCOMPARE(office.world.trigger->state(), deploy::Trigger::State::Stopped);
    }

    void startedTwiceIsStartedOnce()
    {
        Office office;
        office.boot();
        office.desk->start(usualRule());
        QCOMPARE(office.desk->rules().rules().size(), std::size_t(1));
    }

    void whatIsChosenIsInTheAuditTrail()
    {
        Office office;
        office.boot();
        QVERIFY(office.change([](Rule &rule) { rule.policy.digestOnly = true; }));
        const auto entries = office.world.wait(office.desk->audit().entries(0, 100));
        QVERIFY(entries && !entries->empty());
        QCOMPARE(entries->back().kind, QStringLiteral("rule.added"));
        QVERIFY(office.world.wait(office.desk->audit().verify())->sound);
    }
};

COMMONRACK_TEST(TestTriggerDesk)
#include "TestTriggerDesk.moc"
