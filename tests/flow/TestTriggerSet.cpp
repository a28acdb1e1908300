// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/AuditTrail.h"
#include "models/deploy/RuleJson.h"
#include "models/deploy/TriggerSet.h"
#include "tests/support/TestMain.h"
#include "tests/support/TriggerWorld.h"

#include <QSignalSpy>

using namespace deploy;
using base::ErrorCode;

namespace {

chain::Address contract(char fill)
{
    return *chain::Address::fromBytes(QByteArray(20, fill));
}

Rule ruleFor(quint64 chainId, char fill, const QString &name = QStringLiteral("Our DAO"))
{
    Rule rule;
    rule.chainId = chainId;
    rule.contract = contract(fill);
    rule.confirmations = 1;
    rule.name = name;
    return rule;
}

Rule rich()
{
    Rule rule = ruleFor(84532, '\x31', QString::fromUtf8("größer \"🚀\""));
    rule.abi = dao::AbiVersion::V2;
    rule.fromBlock = 123'456'789'012ULL;
    rule.confirmations = 12;
    rule.approval = Rule::Approval::AskTwo;
    rule.target = QStringLiteral("podman");
    rule.fallbackDocument = test::instanceDocument();
    rule.policy.maxReplicas = 3;
    rule.policy.maxMilliCores = 4000;
    rule.policy.maxMemoryMb = 8192;
    rule.policy.maxCostPerHour = base::U256("123456789012345678901234567890");
    rule.policy.totalMilliCores = 9000;
    rule.policy.totalMemoryMb = 10'000;
    rule.policy.totalCostPerHour = base::U256(5);
    rule.policy.maxConcurrent = 7;
    rule.policy.maxPerDay = 2;
    rule.policy.images = {QStringLiteral("ghcr.io/*"), QStringLiteral("nginx:1.*")};
    rule.policy.digestOnly = true;
    rule.policy.regions = {QStringLiteral("eu")};
    rule.policy.window = Policy::Window{60, 120, 0x1f};
    return rule;
}

/// Chains that outlive the triggers: a source is a new listener to one of them.
class Relay final : public LogSource {
public:
    explicit Relay(test::ScriptedLogSource &chain) : m_chain(chain)
    {
        connect(&chain, &LogSource::blockAdded, this, &LogSource::blockAdded);
        connect(&chain, &LogSource::blockRemoved, this, &LogSource::blockRemoved);
        connect(&chain, &LogSource::progress, this, &LogSource::progress);
        connect(&chain, &LogSource::stateChanged, this, &LogSource::stateChanged);
    }
    void start(quint64 from, std::vector<chain::BlockHeader> known) override { m_chain.start(from, std::move(known)); }
    void stop() override { m_chain.stop(); }
    [[nodiscard]] State state() const override { return m_chain.state(); }

private:
    test::ScriptedLogSource &m_chain;
};

struct House {
    test::TriggerWorld world; // clock, disk and platform
    std::map<quint64, std::unique_ptr<test::ScriptedLogSource>> chains;
    test::FakeReactor other;
    std::unique_ptr<RuleStore> store;
    std::unique_ptr<TriggerSet> set;

    House()
    {
        for (const quint64 id : {1ULL, 2ULL})
            chains[id] = std::make_unique<test::ScriptedLogSource>();
    }
    ~House() { end(); }
    void boot()
    {
        world.openDatabase();
        store = std::make_unique<RuleStore>(*world.database, world.clock);
        TriggerSet::Makers makers;
        makers.source = [this](const Rule &rule) -> base::Result<std::unique_ptr<LogSource>> {
            if (!chains.contains(rule.chainId))
                return base::fail(ErrorCode::NotFound, QStringLiteral("This network is not known here."));
            return std::make_unique<Relay>(*chains[rule.chainId]);
        };
        makers.resolver = [](const Rule &) -> base::Result<std::unique_ptr<ProposalResolver>> { return std::make_unique<test::NumberedProposals>(); };
        makers.reactor = [this](const Rule &rule) -> base::Result<Reactor *> { return rule.target == u"other" ? &other : &world.reactor; };
        makers.cost = [](const Rule &rule) -> Trigger::CostOf {
            const int price = rule.target.section(u'=', 1).toInt();
            if (price == 0)
                return {};
            return [price](const descriptor::InstanceSpec &) { return std::optional<base::U256>(price); };
        };
        set = std::make_unique<TriggerSet>(*store, *world.journal, *world.ledger, world.clock, std::move(makers));
        set->start();
        (void)QTest::qWaitFor([&] { return set->state() == TriggerSet::State::Ready; }, 10000);
    }
    void end()
    {
        set.reset();
        store.reset();
        world.end();
    }
    void mine(quint64 chainId, char fill, quint64 proposal)
    {
        chains[chainId]->mine({test::deployLog(contract(fill), proposal, test::instanceDocument())});
    }
    bool reaches(const QString &key, RunPhase phase)
    {
        return QTest::qWaitFor([&] {
            const Trigger *trigger = set->triggerOf(key);
            return trigger && trigger->run(key)->phase() == phase;
        }, 10000);
    }
};

} // namespace

class TestTriggerSet final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRuleSurvivesItsJson()
    {
        const auto back = ruleFromJson(toJson(rich()));
        QVERIFY(back);
        QCOMPARE(toJson(*back), toJson(rich()));
        QVERIFY(back->policy == rich().policy);
        QCOMPARE(back->approval, Rule::Approval::AskTwo);
        QCOMPARE(back->fallbackDocument, rich().fallbackDocument);
        Rule final = rich();
        final.finalized = true;
        QVERIFY(ruleFromJson(toJson(final))->finalized);
        QVERIFY(!toJson(rich()).contains('\n'));
    }

    void whatIsNotUnderstoodIsNotARule_data()
    {
        QTest::addColumn<QByteArray>("json");
        const QByteArray good = toJson(rich());
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("a limit of the future") << QByteArray(good).replace("\"maxPerDay\"", "\"maxPerYear\"");
        QTest::newRow("something of the future") << QByteArray(good).replace("\"target\"", "\"quorum\"");
        QTest::newRow("another approval") << QByteArray(good).replace("\"two\"", "\"three\"");
        QTest::newRow("negative limit") << QByteArray(good).replace("\"maxPerDay\":2", "\"maxPerDay\":-2");
        QTest::newRow("text for a limit") << QByteArray(good).replace("\"maxPerDay\":2", "\"maxPerDay\":\"2\"");
        QTest::newRow("broken budget") << QByteArray(good).replace("\"5\"", "\"5.5\"");
        QTest::newRow("half a window") << QByteArray(good).replace("\"days\":31,", "");
        QTest::newRow("no contract") << QByteArray(good).replace("0x31", "0x");
    }
    void whatIsNotUnderstoodIsNotARule()
    {
        QFETCH(QByteArray, json);
        QVERIFY(json != toJson(rich()));
        const auto refused = ruleFromJson(json);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Invalid);
    }

    void rulesAreCheckedBeforeTheyAreKept()
    {
        House house;
        house.boot();
        const auto code = [&](const Rule &rule) { return house.world.wait(house.set->add(rule)).error().code; };
        Rule rule = ruleFor(1, '\x31');
        rule.name.clear();
        QCOMPARE(code(rule), ErrorCode::Invalid);
        rule = ruleFor(0, '\x31');
        QCOMPARE(code(rule), ErrorCode::Invalid);
        rule = ruleFor(1, '\0');
        QCOMPARE(code(rule), ErrorCode::Invalid);
        rule = ruleFor(1, '\x31');
        rule.confirmations = 0;
        QCOMPARE(code(rule), ErrorCode::Invalid);
        rule = ruleFor(1, '\x31');
        rule.policy.window = Policy::Window{0, 60, 0};
        QCOMPARE(code(rule), ErrorCode::Invalid);
        QVERIFY(house.world.wait(house.set->add(ruleFor(1, '\x31'))));
        QCOMPARE(code(ruleFor(1, '\x31', QStringLiteral("again"))), ErrorCode::Conflict); // it would deploy everything twice
        QVERIFY(house.world.wait(house.set->add(ruleFor(2, '\x31')))); // the same address elsewhere is another contract
    }

    void rulesOfTwoNetworksDeployEachToItsTarget()
    {
        House house;
        house.boot();
        Rule second = ruleFor(2, '\x32', QStringLiteral("Theirs"));
        second.target = QStringLiteral("other");
        const auto one = house.world.wait(house.set->add(ruleFor(1, '\x31')));
        const auto two = house.world.wait(house.set->add(second));
        QVERIFY(one && two);
        house.mine(1, '\x31', 0);
        house.mine(2, '\x32', 0);
        house.mine(2, '\x31', 1); // of nobody's rule
        const QString mine = keyOfProposal(1, contract('\x31'), 0);
        const QString theirs = keyOfProposal(2, contract('\x32'), 0);
        QVERIFY(house.reaches(mine, RunPhase::Deployed));
        QVERIFY(house.reaches(theirs, RunPhase::Deployed));
        QCOMPARE(house.world.reactor.created.keys(), QStringList{mine});
        QCOMPARE(house.other.created.keys(), QStringList{theirs});
        QCOMPARE(house.set->runs().size(), std::size_t(2));
        QCOMPARE(house.set->triggerOf(theirs), house.set->trigger(*two));
        house.world.settle();
        house.end();
        house.boot(); // everything is as it was
        QCOMPARE(house.set->rules().size(), std::size_t(2));
        QCOMPARE(house.set->rules()[1].target, QStringLiteral("other"));
        QVERIFY(house.reaches(theirs, RunPhase::Deployed));
        QCOMPARE(house.other.created.value(theirs), 1);
        QCOMPARE(house.world.wait(house.set->remove(*two)).error().code, ErrorCode::Conflict); // something of it is up
        QVERIFY(house.world.wait(house.set->trigger(*two)->close(theirs)));
        QVERIFY(house.reaches(theirs, RunPhase::Closed));
        QVERIFY(house.world.wait(house.set->remove(*two)));
        QVERIFY(!house.set->trigger(*two));
        QCOMPARE(house.world.wait(house.set->remove(*two)).error().code, ErrorCode::NotFound);
    }

    void aNetworkThatIsNotThereIsSaid()
    {
        House house;
        house.boot();
        const auto id = house.world.wait(house.set->add(ruleFor(3, '\x31')));
        QVERIFY(id);
        QVERIFY(!house.set->trigger(*id));
        QCOMPARE(house.set->problem(*id), QStringLiteral("This network is not known here."));
        Rule final = ruleFor(1, '\x31');
        final.finalized = true; // and nobody names the finalized block here
        const auto other = house.world.wait(house.set->add(final));
        QVERIFY(!house.set->trigger(*other) && !house.set->problem(*other).isEmpty());
        Rule counted = final;
        counted.id = *other;
        counted.finalized = false;
        QVERIFY(house.world.wait(house.set->change(counted)));
        QVERIFY(house.set->trigger(*other));
    }

    void switchesAndPausesSurviveARestart()
    {
        House house;
        house.boot();
        const auto one = house.world.wait(house.set->add(ruleFor(1, '\x31')));
        const auto two = house.world.wait(house.set->add(ruleFor(2, '\x32')));
        QVERIFY(house.world.wait(house.set->setEnabled(*one, false)));
        QVERIFY(!house.set->trigger(*one));
        QVERIFY(house.world.wait(house.set->setPaused(*two, true)));
        QVERIFY(house.world.wait(house.set->setAllPaused(true)));
        house.end();
        house.boot();
        QVERIFY(house.set->isPaused());
        QVERIFY(!house.set->trigger(*one));
        QVERIFY(house.set->trigger(*two)->rule().paused);
        QVERIFY(house.world.wait(house.set->setEnabled(*one, true)));
        QVERIFY(house.set->trigger(*one)->rule().paused); // of all of them
        QVERIFY(house.world.wait(house.set->setAllPaused(false)));
        QVERIFY(!house.set->trigger(*one)->rule().paused);
        QVERIFY(house.set->trigger(*two)->rule().paused); // its own is not forgotten
        QCOMPARE(house.world.wait(house.set->setPaused(99, true)).error().code, ErrorCode::NotFound);
        AuditTrail trail(*house.world.database, house.world.clock);
        const auto entries = house.world.wait(trail.entries(0, 100));
        QStringList kinds;
        for (const AuditEntry &entry : *entries)
            kinds << entry.kind;
        QCOMPARE(kinds, (QStringList{QStringLiteral("rule.added"), QStringLiteral("rule.added"), QStringLiteral("rule.disabled"), QStringLiteral("rule.paused"),
                                     QStringLiteral("rule.paused"), QStringLiteral("rule.enabled"), QStringLiteral("rule.resumed")}));
        QVERIFY(house.world.wait(trail.verify())->sound);
    }

    void whatAllRulesMissedIsListedAfterAPauseOfAll()
    {
        House house;
        house.boot();
        QVERIFY(house.world.wait(house.set->add(ruleFor(1, '\x31'))));
        QVERIFY(house.world.wait(house.set->add(ruleFor(2, '\x32'))));
        QVERIFY(house.world.wait(house.set->setAllPaused(true)));
        house.mine(1, '\x31', 0);
        house.mine(2, '\x32', 5);
        const QString mine = keyOfProposal(1, contract('\x31'), 0);
        const QString theirs = keyOfProposal(2, contract('\x32'), 5);
        QVERIFY(house.reaches(mine, RunPhase::Held));
        QVERIFY(house.reaches(theirs, RunPhase::Held));
        QVERIFY(house.world.wait(house.set->setAllPaused(false)));
        QVERIFY(house.reaches(mine, RunPhase::Missed));
        QVERIFY(house.reaches(theirs, RunPhase::Missed));
        QCOMPARE(house.set->missed().size(), std::size_t(2));
        QVERIFY(house.world.wait(house.set->triggerOf(mine)->chooseMissed(mine, true)));
        QVERIFY(house.world.wait(house.set->triggerOf(theirs)->chooseMissed(theirs, false)));
        QVERIFY(house.reaches(mine, RunPhase::Deployed));
        QVERIFY(house.reaches(theirs, RunPhase::Closed));
        QVERIFY(house.set->missed().empty());
    }

    void anotherPriceIsForWhatComesNext()
    {
        House house;
        house.boot();
        const auto key = [](quint64 proposal) { return keyOfProposal(1, contract('\x31'), proposal); };
        Rule rule = ruleFor(1, '\x31');
        rule.target = QStringLiteral("market?perHour=4");
        rule.policy.totalCostPerHour = base::U256(5);
        rule.id = house.world.wait(house.set->add(rule)).value_or(0);
        house.mine(1, '\x31', 0);
        QVERIFY(house.reaches(key(0), RunPhase::Deployed));
        house.world.settle();
        rule.target = QStringLiteral("other"); // what is up stays where it is
        QCOMPARE(house.world.wait(house.set->change(rule)).error().code, ErrorCode::Conflict);
        rule.target = QStringLiteral("market?perHour=1");
        QVERIFY(house.world.wait(house.set->change(rule)));
        house.mine(1, '\x31', 1);
        QVERIFY(house.reaches(key(1), RunPhase::Deployed)); // 4 + 1
        house.mine(1, '\x31', 2);
        QVERIFY(house.reaches(key(2), RunPhase::Held));
        house.world.settle();
        QVERIFY(house.world.sql(QStringLiteral("UPDATE deploy_journal SET cost_per_hour = ''"))); // as before it was kept
        house.end();
        house.boot();
        QVERIFY(house.reaches(key(1), RunPhase::Deployed));
        rule.target = QStringLiteral("market?perHour=2");
        QCOMPARE(house.world.wait(house.set->change(rule)).error().code, ErrorCode::Conflict);
    }

    void aRuleOfANewerVersionDoesNothingAndIsKept()
    {
        House house;
        house.boot();
        const auto id = house.world.wait(house.set->add(ruleFor(1, '\x31')));
        QVERIFY(id);
        QVERIFY(house.world.sql(QStringLiteral("UPDATE deploy_rules SET content = replace(content, '\"target\"', '\"quorum\"')")));
        house.end();
        house.boot();
        QVERIFY(house.set->rules().empty());
        QVERIFY(!house.set->problem().isEmpty());
        QCOMPARE(house.world.number(QStringLiteral("SELECT count(*) FROM deploy_rules")), 1);
    }
};

COMMONRACK_TEST(TestTriggerSet)
#include "TestTriggerSet.moc"
