// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/RetryPlan.h"
#include "models/deploy/Trigger.h"
#include "models/deploy/TriggerTableModel.h"
#include "models/store/Sql.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeReactor.h"
#include "tests/support/ScriptedLogSource.h"
#include "tests/support/TestMain.h"
#include "tests/support/Wait.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

using namespace deploy;
using namespace std::chrono_literals;
using base::ErrorCode;

namespace {

chain::Address daoAddress()
{
    return *chain::Address::fromBytes(QByteArray(20, '\x11'));
}

base::Error error(ErrorCode code)
{
    return {code, QStringLiteral("It went wrong."), {}, nullptr, 0};
}

/// Transaction n executes proposal n, unless it is told otherwise.
class FakeResolver final : public ProposalResolver {
public:
    QMap<QByteArray, std::optional<quint64>> answers;
    int asked = 0;
    int failures = 0; // so many times it fails first
    base::Async<std::optional<quint64>> proposalOf(const chain::Log &log) override
    {
        ++asked;
        if (failures > 0) {
            --failures;
            return base::failed<std::optional<quint64>>(error(ErrorCode::Network));
        }
        if (answers.contains(log.transactionHash.bytes()))
            return base::ready<std::optional<quint64>>(answers[log.transactionHash.bytes()]);
        for (quint64 n = 0; n < 50; ++n) {
            if (test::numberedHash(n) == log.transactionHash)
                return base::ready<std::optional<quint64>>(n);
        }
        return base::ready<std::optional<quint64>>(std::nullopt);
    }
};

/// The program, which can be ended and started again; chain, reactor, clock and disk stay.
struct World {
    QTemporaryDir dir;
    test::FakeClock clock;
    test::ScriptedLogSource source;
    test::FakeReactor reactor;
    FakeResolver resolver;
    Rule rule;
    std::unique_ptr<store::Database> database;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<market::DeploymentLedger> ledger;
    std::unique_ptr<Trigger> trigger;

    World()
    {
        rule.chainId = 31337;
        rule.contract = daoAddress();
        rule.confirmations = 3;
    }
    ~World() { end(); }
    void boot()
    {
        database = std::make_unique<store::Database>(dir.filePath(QStringLiteral("data.sqlite")));
        (void)database->open();
        journal = std::make_unique<Journal>(*database, clock);
        ledger = std::make_unique<market::DeploymentLedger>(clock);
        trigger = std::make_unique<Trigger>(source, *journal, reactor, *ledger, clock, resolver, rule);
        trigger->start();
    }
    void end()
    {
        trigger.reset();
        ledger.reset();
        journal.reset();
        database.reset();
    }
    /// All that was asked of the disk has been answered.
    void settle()
    {
        for (int i = 0; i < 12; ++i) {
            auto future = database->read<bool>([](QSqlDatabase &) -> base::Result<bool> { return true; });
            QVERIFY(test::waitFor(future));
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }
    bool reaches(const QString &key, RunState state)
    {
        return QTest::qWaitFor([&] { return trigger->run(key) && trigger->run(key)->state() == state; }, 10000);
    }
    template <class T>
    base::Result<T> wait(base::Async<T> future)
    {
        return test::waitFor(future);
    }
    void sql(const QString &statement)
    {
        QVERIFY(wait(database->write<int>([statement](QSqlDatabase &sqlite) { return store::changeSql(sqlite, statement); })));
    }
    void mineDeploy(quint64 transaction) { source.mine({test::deployLog(daoAddress(), transaction, test::instanceDocument())}); }
    static QString key(quint64 proposal) { return keyOfProposal(31337, daoAddress(), proposal); }
};

} // namespace

class TestTrigger final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void deploysAfterTheConfirmations()
    {
        World world;
        world.boot();
        world.mineDeploy(0);
        QVERIFY(world.reaches(world.key(0), RunState::Confirming));
        QCOMPARE(world.trigger->run(world.key(0))->confirmationsHave, 1u);
        world.source.mine();
        world.settle();
        QCOMPARE(world.trigger->run(world.key(0))->confirmationsHave, 2u);
        QCOMPARE(world.reactor.calls.size(), 0);
        world.source.mine();
        QVERIFY(world.reaches(world.key(0), RunState::Running));
        QCOMPARE(world.reactor.created.value(world.key(0)), 1);
        const auto run = world.trigger->run(world.key(0));
        QCOMPARE(run->entry.run, 1);
        QCOMPARE(run->entry.proposal, std::optional<quint64>(0));
        QCOMPARE(run->entry.executor, *chain::Address::fromBytes(QByteArray(20, '\x42')));
        QCOMPARE(run->entry.message, QStringLiteral("Deploy"));
        QCOMPARE(run->service, QStringLiteral("web"));
        QCOMPARE(run->target(), QStringLiteral("127.0.0.1:8080"));
        const auto lease = world.ledger->deployment(world.key(0));
        QVERIFY(lease);
        QCOMPARE(lease->state, market::Deployment::State::Running);
        QCOMPARE(lease->provider, QStringLiteral("Fake on this computer"));
        QCOMPARE(lease->cpuPercent, 3.5);
        const auto history = world.wait(world.trigger->history(world.key(0)));
        QCOMPARE(history->front().state, RunState::Seen);
        QCOMPARE(history->back().state, RunState::Running);
    }

    void theRowSaysDeployingOnDiskBeforeTheReactorIsAsked()
    {
        World world;
        world.reactor.holdAnswers = true;
        world.boot();
        world.mineDeploy(0);
        world.source.mineMany(2);
        QVERIFY(QTest::qWaitFor([&] { return world.reactor.count(QStringLiteral("deploy")) == 1; }, 10000));
        const auto memory = world.wait(world.journal->load(31337, daoAddress(), world.rule.streamName()));
        QCOMPARE(memory->entries.at(0).state, RunState::Deploying);
        world.reactor.release();
        QVERIFY(world.reaches(world.key(0), RunState::Running));
    }

    void aRepeatedEventDeploysNothingNew()
    {
        World world;
        world.rule.confirmations = 1;
        world.boot();
        world.mineDeploy(0);
        QVERIFY(world.reaches(world.key(0), RunState::Running));
        world.source.repeat(1);
        world.mineDeploy(0); // the same execution in another block
        world.settle();
        QCOMPARE(world.trigger->runs().size(), std::size_t(1));
        QCOMPARE(world.reactor.count(QStringLiteral("deploy")), 1);
    }

    void severalEventsOfOneBlockAreDeployedEachOnce()
    {
        World world;
        world.rule.confirmations = 1;
        world.boot();
        std::vector<chain::Log> logs;
        for (quint64 i = 0; i < 20; ++i)
            logs.push_back(test::deployLog(daoAddress(), i, test::instanceDocument()));
        world.source.mine(logs);
        for (quint64 i = 0; i < 20; ++i)
            QVERIFY(world.reaches(world.key(i), RunState::Running));
        QCOMPARE(world.reactor.calls.size(), 20);
        QCOMPARE(world.trigger->runs().front().entry.run, 20);
    }

    void executionsByAnotherContractAreKeyedByTransactionAndOrder()
    {
        World world;
        world.rule.confirmations = 2;
        world.resolver.answers[test::numberedHash(7).bytes()] = std::nullopt;
        world.boot();
        const std::vector<chain::Log> logs{test::deployLog(daoAddress(), 7, test::instanceDocument("a")),
                                           test::deployLog(daoAddress(), 7, test::instanceDocument("b"))};
        world.source.mine(logs);
        const QString first = keyOfLog(31337, daoAddress(), test::numberedHash(7), 0);
        const QString second = keyOfLog(31337, daoAddress(), test::numberedHash(7), 1);
        QVERIFY(world.reaches(second, RunState::Confirming));
        world.source.rollback(1);
        world.source.mine();
        world.source.mine({test::deployLog(daoAddress(), 3, test::instanceDocument("c")), logs[0], logs[1]}); // other positions
        world.source.mine();
        QVERIFY(world.reaches(first, RunState::Running));
        QVERIFY(world.reaches(second, RunState::Running));
        QCOMPARE(world.trigger->run(second)->service, QStringLiteral("b"));
        QCOMPARE(world.reactor.created.size(), 3);
    }

    void waitsForAResolverThatCannotAnswerAndSkipsNothing()
    {
        World world;
        world.rule.confirmations = 1;
        world.resolver.failures = 2;
        world.boot();
        world.mineDeploy(0);
        world.mineDeploy(1);
        QVERIFY(QTest::qWaitFor([&] { return world.trigger->state() == Trigger::State::Disconnected; }, 10000));
        QCOMPARE(world.trigger->problem(), QStringLiteral("It went wrong."));
        QCOMPARE(world.reactor.calls.size(), 0);
        for (int i = 0; i < 4; ++i) {
            world.clock.advance(2s);
            world.settle();
        }
        QVERIFY(world.reaches(world.key(0), RunState::Running));
        QVERIFY(world.reaches(world.key(1), RunState::Running));
        QVERIFY(world.trigger->problem().isEmpty());
    }

    void aReorganisationBeforeTheDeploymentUndoesIt()
    {
        World world;
        world.boot();
        world.mineDeploy(0);
        world.source.mine();
        QVERIFY(world.reaches(world.key(0), RunState::Confirming));
        world.source.rollback(2);
        QVERIFY(world.reaches(world.key(0), RunState::Reorged));
        world.source.mineMany(6);
        world.settle();
        QCOMPARE(world.reactor.calls.size(), 0);
        world.mineDeploy(0);
        QVERIFY(world.reaches(world.key(0), RunState::Confirming));
        world.source.mineMany(2);
        QVERIFY(world.reaches(world.key(0), RunState::Running));
        QCOMPARE(world.reactor.created.value(world.key(0)), 1);
        QCOMPARE(world.trigger->runs().size(), std::size_t(1));
    }

    void theOtherBranchMayHoldAnotherProposalUnderTheSameIndex()
    {
        World world;
        world.boot();
        world.source.mine({test::deployLog(daoAddress(), 0, test::instanceDocument("before"))});
        QVERIFY(world.reaches(world.key(0), RunState::Confirming));
        world.source.rollback(1);
        world.source.mine({test::deployLog(daoAddress(), 0, test::instanceDocument("after"))});
        world.source.mineMany(2);
        QVERIFY(world.reaches(world.key(0), RunState::Running));
        QCOMPARE(world.trigger->run(world.key(0))->service, QStringLiteral("after"));
    }

    void aReorganisationAfterTheDeploymentIsAnAlarmThatHoldsEverything()
    {
        World world;
        world.boot();
        world.mineDeploy(0);
        world.source.mineMany(2);
        QVERIFY(world.reaches(world.key(0), RunState::Running));
        world.source.rollback(3);
        QVERIFY(QTest::qWaitFor([&] { return world.trigger->state() == Trigger::State::Alarmed; }, 10000));
        QCOMPARE(world.trigger->run(world.key(0))->state(), RunState::Running); // no undo
        world.mineDeploy(0);
        world.mineDeploy(1);
        world.source.mineMany(4);
        QVERIFY(world.reaches(world.key(1), RunState::Held));
        QCOMPARE(world.reactor.count(QStringLiteral("deploy")), 1);

        world.end(); // the alarm outlives the program
        world.boot();
        QVERIFY(QTest::qWaitFor([&] { return world.trigger->state() == Trigger::State::Alarmed; }, 10000));
        world.settle();
        QCOMPARE(world.reactor.count(QStringLiteral("deploy")), 1);
        QVERIFY(world.wait(world.trigger->acknowledgeAlarm()));
        QVERIFY(world.reaches(world.key(1), RunState::Running));
        QCOMPARE(world.trigger->state(), Trigger::State::Live);
        QCOMPARE(world.reactor.created.value(world.key(0)), 1);
    }

    void blocksAboutToBeTakenBackConfirmNothing()
    {
        World world;
        world.boot();
        world.settle();
        world.mineDeploy(0); // told in one go: the event, its confirmations, and that all of it is gone
        world.source.mineMany(2);
        world.source.rollback(3);
        QVERIFY(world.reaches(world.key(0), RunState::Reorged));
        QCOMPARE(world.reactor.calls.size(), 0);
        QVERIFY(world.trigger->state() != Trigger::State::Alarmed);
    }

    void aFailedRunIsNotTriedAgainWhileAnAlarmIsRaised()
    {
        World world;
        world.rule.confirmations = 1;
        world.reactor.deployErrors.push_back(error(ErrorCode::Network));
        world.boot();
        world.mineDeploy(0);
        QVERIFY(world.reaches(world.key(0), RunState::FailedRetry));
        world.source.rollback(1);
        QVERIFY(QTest::qWaitFor([&] { return world.trigger->state() == Trigger::State::Alarmed; }, 10000));
        world.clock.advance(1h);
        world.settle();
        QCOMPARE(world.reactor.count(QStringLiteral("deploy")), 1);
        QVERIFY(world.wait(world.trigger->acknowledgeAlarm()));
        world.clock.advance(10min);
        QVERIFY(world.reaches(world.key(0), RunState::Running));
    }

    void whatIsRefusedToAPersonLeavesTheRunAlone()
    {
        World world;
        world.rule.confirmations = 1;
        world.reactor.deployErrors.push_back(error(ErrorCode::Network));
        world.boot();
        world.mineDeploy(0);
        QVERIFY(world.reaches(world.key(0), RunState::FailedRetry));
        QCOMPARE(world.wait(world.trigger->approve(world.key(0))).error().code, ErrorCode::Conflict);
        QTRY_VERIFY_WITH_TIMEOUT(world.trigger->run(world.key(0))->nextAttemptMs > 0, 10000);
        world.clock.advance(5s); // the attempt that was planned still comes
        QVERIFY(world.reaches(world.key(0), RunState::Running));
        world.reactor.otherErrors.push_back(error(ErrorCode::Network));
        QVERIFY(world.wait(world.trigger->close(world.key(0))));
        world.settle();
        QCOMPARE(world.wait(world.trigger->close(world.key(0))).error().code, ErrorCode::Conflict);
        world.clock.advance(5s); // and so does the removal
        QVERIFY(world.reaches(world.key(0), RunState::Closed));
        QVERIFY(!world.reactor.present.contains(world.key(0)));
    }

    void noticesAReorganisationThatHappenedWhileItWasAway()
    {
        World world;
        world.boot();
        world.mineDeploy(0);
        world.source.mine();
        QVERIFY(world.reaches(world.key(0), RunState::Confirming));
        world.settle();
        world.source.stop();
        world.end();
        world.source.rollback(2);
        world.source.mineMany(10);
        world.boot();
        QVERIFY(world.reaches(world.key(0), RunState::Reorged));
        world.settle();
        QCOMPARE(world.reactor.calls.size(), 0);
    }

    void catchesUpAfterALongAbsenceFromItsCheckpoint()
    {
        World world;
        world.boot();
        QTRY_COMPARE_WITH_TIMEOUT(world.trigger->state(), Trigger::State::Live, 10000);
        world.source.mineMany(200);
        QVERIFY(QTest::qWaitFor([&] { return world.trigger->headNumber() == 200; }, 10000));
        world.source.stop();
        world.end();
        for (quint64 i = 0; i < 10; ++i) {
            world.mineDeploy(i);
            world.source.mineMany(100);
        }
        world.boot();
        for (quint64 i = 0; i < 10; ++i)
            QVERIFY(world.reaches(world.key(i), RunState::Running));
        QCOMPARE(world.source.startedFrom(), 201u);
        QCOMPARE(world.source.startedWith().size(), std::size_t(Journal::KeptBlocks));
        QCOMPARE(world.source.startedWith().back().number, 200u);
        QCOMPARE(world.reactor.calls.filter(QStringLiteral("deploy")).size(), 10);
        QCOMPARE(world.trigger->lagBlocks(), 0u);
    }

    void startsAtTheBlockOfTheRuleTheFirstTime()
    {
        World world;
        world.rule.fromBlock = 5;
        world.boot();
        QVERIFY(QTest::qWaitFor([&] { return world.trigger->state() == Trigger::State::Live; }, 10000));
        QCOMPARE(world.source.startedFrom(), 5u);
    }

    void triesAgainLaterAndLater()
    {
        World world;
        world.rule.confirmations = 1;
        for (int i = 0; i < 3; ++i)
            world.reactor.deployErrors.push_back(error(ErrorCode::Network));
        world.boot();
        world.mineDeploy(0);
        QVERIFY(world.reaches(world.key(0), RunState::FailedRetry));
        QCOMPARE(world.trigger->run(world.key(0))->entry.error, QStringLiteral("It went wrong."));
        QCOMPARE(world.ledger->deployment(world.key(0))->problem, QStringLiteral("It went wrong."));
        int attempts = 1;
        for (int i = 0; i < 3; ++i) {
            const std::chrono::milliseconds wait(RetryPlan::delayMs(world.key(0), attempts));
            QTRY_COMPARE_WITH_TIMEOUT(world.trigger->run(world.key(0))->nextAttemptMs, world.clock.nowMs() + wait.count(), 10000);
            world.clock.advance(wait - 1ms);
            world.settle();
            QCOMPARE(world.reactor.count(QStringLiteral("deploy")), attempts);
            world.clock.advance(1ms);
            ++attempts;
            QTRY_COMPARE_WITH_TIMEOUT(world.reactor.count(QStringLiteral("deploy")), attempts, 10000);
            world.settle();
        }
        QVERIFY(world.reaches(world.key(0), RunState::Running));
        QCOMPARE(world.trigger->run(world.key(0))->entry.attempts, 4);
    }

    void aPermanentErrorWaitsForAPerson()
    {
        World world;
        world.rule.confirmations = 1;
        world.reactor.deployErrors.push_back(error(ErrorCode::NotFound));
        world.boot();
        world.mineDeploy(0);
        QVERIFY(world.reaches(world.key(0), RunState::FailedFinal));
        world.clock.advance(1h);
        world.settle();
        QCOMPARE(world.reactor.count(QStringLiteral("deploy")), 1);
        QVERIFY(world.trigger->run(world.key(0))->canRetry);
        QVERIFY(world.wait(world.trigger->retry(world.key(0))));
        QVERIFY(world.reaches(world.key(0), RunState::Running));
    }

    void aDocumentThatCannotBeReadFailsWithoutAskingTheReactor()
    {
        World world;
        world.rule.confirmations = 1;
        world.boot();
        world.source.mine({test::deployLog(daoAddress(), 0, "{\"clusterName\": 5}"), test::deployLog(daoAddress(), 1, ""),
                           test::deployLog(daoAddress(), 2, QByteArray(3'000'000, 'x'))});
        for (quint64 i = 0; i < 3; ++i) {
            QVERIFY(world.reaches(world.key(i), RunState::FailedFinal));
            QVERIFY(!world.trigger->run(world.key(i))->entry.error.isEmpty());
        }
        QCOMPARE(world.reactor.calls.size(), 0);
        QCOMPARE(world.ledger->size(), 0);
    }

    void asksAPersonWhenTheRuleSaysSo()
    {
        World world;
        world.rule.confirmations = 1;
        world.rule.approval = Rule::Approval::Ask;
        world.boot();
        world.mineDeploy(0);
        QVERIFY(world.reaches(world.key(0), RunState::Held));
        world.source.mineMany(5);
        world.settle();
        QCOMPARE(world.reactor.calls.size(), 0);
        QVERIFY(world.trigger->run(world.key(0))->canApprove);
        QVERIFY(world.wait(world.trigger->approve(world.key(0))));
        QVERIFY(world.reaches(world.key(0), RunState::Running));
        QCOMPARE(world.wait(world.trigger->approve(world.key(0))).error().code, ErrorCode::Conflict);
        QCOMPARE(world.wait(world.trigger->approve(QStringLiteral("0xnone"))).error().code, ErrorCode::NotFound);
    }

    void aPausedTriggerHoldsAndGoesOn()
    {
        World world;
        world.rule.confirmations = 1;
        world.rule.paused = true;
        world.boot();
        world.mineDeploy(0);
        QVERIFY(world.reaches(world.key(0), RunState::Held));
        Rule rule = world.rule;
        rule.paused = false;
        world.trigger->setRule(rule);
        QVERIFY(world.reaches(world.key(0), RunState::Running));
    }

    void closingTearsDownForEver()
    {
        World world;
        world.rule.confirmations = 1;
        world.boot();
        world.mineDeploy(0);
        QVERIFY(world.reaches(world.key(0), RunState::Running));
        world.reactor.otherErrors.push_back(error(ErrorCode::Network)); // the first attempt fails
        QVERIFY(world.wait(world.trigger->close(world.key(0))));
        QTRY_COMPARE_WITH_TIMEOUT(world.reactor.count(QStringLiteral("teardown")), 1, 10000);
        QCOMPARE(world.trigger->run(world.key(0))->state(), RunState::Closing);
        world.end(); // and the program ends in between
        world.boot();
        QVERIFY(world.reaches(world.key(0), RunState::Closed));
        QVERIFY(world.reactor.present.isEmpty());

        world.mineDeploy(0);
        world.source.repeat(1);
        world.settle();
        QCOMPARE(world.trigger->run(world.key(0))->state(), RunState::Closed);
        QCOMPARE(world.reactor.count(QStringLiteral("deploy")), 1);
        QVERIFY(!world.wait(world.trigger->retry(world.key(0))));
        QVERIFY(!world.wait(world.trigger->close(world.key(0))));
    }

    void closingWhileDeployingLeavesNothingBehind()
    {
        World world;
        world.rule.confirmations = 1;
        world.reactor.holdAnswers = true;
        world.boot();
        world.mineDeploy(0);
        QTRY_COMPARE_WITH_TIMEOUT(world.reactor.count(QStringLiteral("deploy")), 1, 10000);
        QVERIFY(world.wait(world.trigger->close(world.key(0))));
        world.settle();
        QCOMPARE(world.reactor.count(QStringLiteral("teardown")), 0); // it would race with what is being made
        world.reactor.release();
        QVERIFY(world.reaches(world.key(0), RunState::Closed));
        QVERIFY(world.reactor.present.isEmpty());
    }

    void closingBeforeItIsDeployedNeedsNoReactor()
    {
        World world;
        world.boot();
        world.mineDeploy(0);
        QVERIFY(world.reaches(world.key(0), RunState::Confirming));
        QVERIFY(world.wait(world.trigger->close(world.key(0))));
        QVERIFY(world.reaches(world.key(0), RunState::Closed));
        world.source.mineMany(5);
        world.settle();
        QCOMPARE(world.reactor.calls.size(), 0);
    }

    void aVanishedContainerIsToldAndStartedOnlyByAPerson()
    {
        World world;
        world.rule.confirmations = 1;
        world.boot();
        world.mineDeploy(0);
        QVERIFY(world.reaches(world.key(0), RunState::Running));
        world.settle();
        world.end();
        world.reactor.present.clear();
        world.boot();
        QTRY_VERIFY_WITH_TIMEOUT(world.trigger->run(world.key(0)) && world.trigger->run(world.key(0))->isStopped(), 10000);
        world.settle();
        QCOMPARE(world.reactor.count(QStringLiteral("deploy")), 1);
        QCOMPARE(world.ledger->deployment(world.key(0))->state, market::Deployment::State::Failed);
        QVERIFY(!world.ledger->deployment(world.key(0))->problem.isEmpty());
        QVERIFY(world.wait(world.trigger->retry(world.key(0))));
        QTRY_VERIFY_WITH_TIMEOUT(!world.trigger->run(world.key(0))->isStopped()
                                     && world.trigger->run(world.key(0))->state() == RunState::Running, 10000);
        QCOMPARE(world.reactor.created.value(world.key(0)), 2);
        QTRY_VERIFY_WITH_TIMEOUT(world.reactor.isWatched(world.key(0)), 10000);
        world.reactor.vanish(world.key(0)); // and while it is watched
        QVERIFY(world.trigger->run(world.key(0))->isStopped());
    }

    void anEngineThatIsAwayAtTheStartIsAskedAgain()
    {
        World world;
        world.rule.confirmations = 1;
        world.boot();
        world.mineDeploy(0);
        QVERIFY(world.reaches(world.key(0), RunState::Running));
        world.end();
        world.reactor.otherErrors.push_back(error(ErrorCode::Network));
        world.boot();
        QTRY_VERIFY_WITH_TIMEOUT(world.ledger->deployment(world.key(0)).value_or(market::Deployment()).state == market::Deployment::State::Unhealthy, 10000);
        QVERIFY(!world.trigger->run(world.key(0))->isStopped());
        world.clock.advance(5s);
        QTRY_COMPARE_WITH_TIMEOUT(world.ledger->deployment(world.key(0))->state, market::Deployment::State::Running, 10000);
    }

    /// The disk refuses from the nth line of history on; then the program dies. Afterwards all is well and it starts again.
    void diesAtEveryWriteAndStillDeploysOnce()
    {
        int survived = 0;
        for (int n = 0; n < 12; ++n) {
            World world;
            world.reactor.loseAnswers = n % 2 == 1; // every other time it also dies before hearing the answer
            world.boot();
            world.settle();
            world.sql(QStringLiteral("CREATE TRIGGER disk_full BEFORE INSERT ON deploy_events "
                                     "WHEN (SELECT count(*) FROM deploy_events) >= %1 BEGIN SELECT RAISE(ABORT, 'full'); END")
                          .arg(n));
            world.mineDeploy(0);
            world.source.mineMany(3);
            world.settle();
            world.source.stop();
            world.end();

            world.reactor.loseAnswers = false;
            QVERIFY(world.reactor.created.value(world.key(0)) <= 1);
            world.boot();
            world.sql(QStringLiteral("DROP TRIGGER disk_full"));
            for (int i = 0; i < 3; ++i) {
                world.settle();
                world.clock.advance(10s); // what was refused is tried again
            }
            QVERIFY2(world.reaches(world.key(0), RunState::Running), qPrintable(QString::number(n)));
            QCOMPARE(world.reactor.created.value(world.key(0)), 1);
            QCOMPARE(world.trigger->runs().size(), std::size_t(1));
            ++survived;
        }
        QCOMPARE(survived, 12);
    }

    void aFullDiskIsToldAndOvercome()
    {
        World world;
        world.rule.confirmations = 1;
        world.boot();
        world.settle();
        world.sql(QStringLiteral("CREATE TRIGGER disk_full BEFORE INSERT ON deploy_events BEGIN SELECT RAISE(ABORT, 'full'); END"));
        world.mineDeploy(0);
        QTRY_VERIFY_WITH_TIMEOUT(!world.trigger->problem().isEmpty(), 10000);
        QCOMPARE(world.reactor.calls.size(), 0); // nothing is done that is not written down first
        world.sql(QStringLiteral("DROP TRIGGER disk_full"));
        world.clock.advance(1s);
        QVERIFY(world.reaches(world.key(0), RunState::Running));
        QVERIFY(world.trigger->problem().isEmpty());
    }

    void stopsWhenTheStreamGivesUp()
    {
        World world;
        world.boot();
        world.settle();
        world.source.fail(error(ErrorCode::Protocol));
        QCOMPARE(world.trigger->state(), Trigger::State::Failed);
        QCOMPARE(world.trigger->problem(), QStringLiteral("It went wrong."));
    }

    void stopsAndStartsAgain()
    {
        World world;
        world.rule.confirmations = 1;
        world.boot();
        world.mineDeploy(0);
        world.trigger->stop(); // with everything on its way
        QCOMPARE(world.trigger->runs().size(), std::size_t(0));
        world.trigger->start();
        QVERIFY(world.reaches(world.key(0), RunState::Running));
        QCOMPARE(world.reactor.created.value(world.key(0)), 1);
    }

    void theTableFollowsTheTrigger()
    {
        World world;
        world.boot();
        TriggerTableModel model(*world.trigger);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        world.mineDeploy(0);
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 1, 10000);
        QTRY_COMPARE_WITH_TIMEOUT(model.index(0, TriggerTableModel::State).data().toString(), QStringLiteral("1 of 3"), 10000);
        world.source.mine();
        QTRY_COMPARE_WITH_TIMEOUT(model.index(0, 0).data(TriggerTableModel::ConfirmationsHaveRole).toULongLong(), 2u, 10000);
        world.mineDeploy(1);
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 2, 10000);
        QCOMPARE(model.index(0, TriggerTableModel::Run).data().toString(), QStringLiteral("#2")); // newest first
        QVERIFY(world.reaches(world.key(0), RunState::Running));
        QCOMPARE(model.index(1, TriggerTableModel::Target).data().toString(), QStringLiteral("127.0.0.1:8080"));
        QCOMPARE(model.index(1, TriggerTableModel::Proposal).data().toString(), QStringLiteral("#0"));
        world.trigger->stop();
        QCOMPARE(model.rowCount(), 0);
    }
};

COMMONRACK_TEST(TestTrigger)
#include "TestTrigger.moc"
