// SPDX-License-Identifier: Apache-2.0
#include "app/headless/RunTeller.h"
#include "models/deploy/TriggerSet.h"
#include "tests/support/TestMain.h"
#include "tests/support/TriggerWorld.h"

/// What the log of a run without a window tells of deployments.
class TestRunTeller final : public QObject {
    Q_OBJECT

    static chain::Address otherDao() { return *chain::Address::fromBytes(QByteArray(20, '\x22')); }
    static QString otherKey() { return deploy::keyOfProposal(31337, otherDao(), 5); }

    /// The rule of the DAO in use, and a second one of a DAO on whose chain proposal 5 was executed.
    struct Office {
        Office()
        {
            world.openDatabase();
            world.trigger = std::make_unique<deploy::Trigger>(world.source, *world.journal, world.reactor, *world.ledger, world.clock, world.resolver, world.rule);
            store = std::make_unique<deploy::RuleStore>(*world.database, world.clock);
            deploy::TriggerSet::Makers makers;
            makers.existing = [this](const deploy::Rule &rule) { return rule.contract == test::worldDao() ? world.trigger.get() : nullptr; };
            makers.source = [](const deploy::Rule &) -> base::Result<std::unique_ptr<deploy::LogSource>> {
                auto source = std::make_unique<test::ScriptedLogSource>();
                source->mine({test::deployLog(otherDao(), 5, test::instanceDocument())});
                return source;
            };
            makers.resolver = [](const deploy::Rule &) -> base::Result<std::unique_ptr<deploy::ProposalResolver>> { return std::make_unique<test::NumberedProposals>(); };
            makers.reactor = [this](const deploy::Rule &) -> base::Result<deploy::Reactor *> { return &world.reactor; };
            rules = std::make_unique<deploy::TriggerSet>(*store, *world.journal, *world.ledger, world.clock, std::move(makers));
            rules->setDefault(world.rule);
            rules->start();
        }
        ~Office()
        {
            teller.reset();
            rules->stop();
            rules.reset();
            store.reset();
            world.end();
        }
        /// The second rule, whose deployment fails and waits for another attempt.
        [[nodiscard]] bool addFailing()
        {
            if (!QTest::qWaitFor([this] { return rules->state() == deploy::TriggerSet::State::Ready; }, 10000))
                return false;
            world.reactor.deployErrors.push_back({base::ErrorCode::Network, QStringLiteral("The engine does not answer."), {}, nullptr, 0});
            deploy::Rule second = world.rule;
            second.name = QStringLiteral("Second");
            second.contract = otherDao();
            const auto added = world.wait(rules->add(second));
            other = added.value_or(-1);
            return added && reaches(deploy::RunState::FailedRetry);
        }
        [[nodiscard]] bool reaches(deploy::RunState state)
        {
            return QTest::qWaitFor([&] {
                const deploy::Trigger *trigger = rules->trigger(other);
                const auto run = trigger ? trigger->run(otherKey()) : std::nullopt;
                return run && run->state() == state && trigger->state() == deploy::Trigger::State::Live;
            }, 10000);
        }
        void tellAll()
        {
            teller = std::make_unique<app::RunTeller>(*world.trigger, *world.ledger, log);
            teller->follow(*rules);
        }
        test::TriggerWorld world;
        std::unique_ptr<deploy::RuleStore> store;
        std::unique_ptr<deploy::TriggerSet> rules;
        QByteArray told;
        app::RunLog log{app::RunLog::Format::Json, world.clock, [this](const QByteArray &line) { told += line; }};
        std::unique_ptr<app::RunTeller> teller;
        qint64 other = -1;
    };

private Q_SLOTS:
    void whatAnotherRuleLeftInItsJournalIsNoNews()
    {
        Office office;
        QVERIFY(office.addFailing());
        QVERIFY(office.world.wait(office.rules->setEnabled(office.other, false)));
        office.tellAll();
        office.told.clear();
        QVERIFY(office.world.wait(office.rules->setEnabled(office.other, true))); // its journal is read while the first rule is at work
        QVERIFY(office.reaches(deploy::RunState::FailedRetry));
        QVERIFY2(!office.told.contains("\"event\":\"run\""), office.told.constData());
        office.world.clock.advance(std::chrono::minutes(10)); // the next attempt
        QVERIFY(office.reaches(deploy::RunState::Running));
        QVERIFY(office.told.contains("\"state\":\"running\""));
    }

    void whatChangesOfAnotherRuleIsToldOnceUntilTheEnd()
    {
        Office office;
        office.tellAll();
        QVERIFY(office.addFailing());
        QVERIFY(office.told.contains("The engine does not answer."));
        QCOMPARE(office.told.count("\"state\":\"deploying\""), 1);
        office.teller->stop();
        office.told.clear();
        office.rules->stop();
        QCOMPARE(office.told, QByteArray());
    }
};

COMMONRACK_TEST(TestRunTeller)
#include "TestRunTeller.moc"
