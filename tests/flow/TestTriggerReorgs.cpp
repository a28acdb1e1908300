// SPDX-License-Identifier: Apache-2.0
#include "tests/support/TestMain.h"
#include "tests/support/Thorough.h"
#include "tests/support/TriggerWorld.h"

#include <random>

using namespace deploy;
using test::TriggerWorld;

namespace {

/// A world whose program dies but whose machine does not: waiting for the platter would take most of the time.
class Case final {
public:
    TriggerWorld world;
    explicit Case(quint32 seed) : m_random(seed)
    {
        world.rule.confirmations = 2 + pick(5);
        boot();
        world.source.mineMany(int(1 + pick(4)));
    }
    quint64 pick(quint64 below) { return m_random() % below; }
    [[nodiscard]] int confirmations() const { return int(world.rule.confirmations); }
    void boot()
    {
        world.boot();
        (void)world.wait(world.database->read<bool>([](QSqlDatabase &sqlite) -> base::Result<bool> {
            return store::runSql(sqlite, QStringLiteral("PRAGMA synchronous=OFF")).has_value();
        }));
    }
    /// The chain changes while nobody tells; what follows is told at the next start.
    void silently(const std::function<void()> &change)
    {
        if (pick(2) == 0) {
            world.settle();
            world.end();
            change();
            boot();
        } else { // the program lives on, its source begins again
            world.trigger->stop();
            change();
            world.trigger->start();
        }
    }
    [[nodiscard]] bool isQuiet() const
    {
        const auto state = world.trigger->state();
        return (state == Trigger::State::Live || state == Trigger::State::Alarmed) && world.trigger->lagBlocks() == 0
               && world.trigger->headNumber() == world.source.height();
    }
    /// All is handled, and nothing more comes of it.
    bool rests()
    {
        const bool quiet = QTest::qWaitFor([this] { return isQuiet(); }, 10000);
        for (int i = 0; i < 4; ++i) {
            auto turn = world.database->read<bool>([](QSqlDatabase &) -> base::Result<bool> { return true; });
            (void)test::waitFor(turn);
            QCoreApplication::processEvents();
        }
        return quiet && isQuiet();
    }
    [[nodiscard]] int actions(quint64 proposal) const { return world.reactor.count(QStringLiteral("deploy ") + TriggerWorld::key(proposal)); }

private:
    std::mt19937 m_random;
};

} // namespace

/// Reorganisations of every depth: what was not confirmed is undone, what was deployed is never deployed again.
class TestTriggerReorgs final : public QObject {
    Q_OBJECT
private:
    const quint32 shallow = quint32(test::share(100));
    const quint32 deep = quint32(test::share(100));
    const quint32 silent = quint32(test::share(50));

private Q_SLOTS:
    void shallowerThanTheConfirmations()
    {
        int orphans = 0;
        int returned = 0;
        for (quint32 seed = 1; seed <= shallow; ++seed) {
            Case one(seed);
            const int depth = 1 + int(one.pick(quint64(one.confirmations() - 1))); // of the blocks that go, the event's among them
            one.world.mineDeploy(0);
            one.world.source.mineMany(depth - 1);
            QVERIFY(one.rests());
            const bool comesBack = one.pick(2) == 0;
            const auto change = [&] {
                one.world.source.rollback(depth);
                one.world.source.mineMany(int(one.pick(3)));
                if (comesBack)
                    one.world.mineDeploy(0);
                one.world.source.mineMany(one.confirmations() + 1);
            };
            if (one.pick(3) == 0)
                one.silently(change);
            else
                change();
            QVERIFY(one.rests());
            if (comesBack)
                QVERIFY2(one.world.reaches(one.world.key(0), RunPhase::Deployed), qPrintable(QString::number(seed)));
            else
                QVERIFY2(one.world.reaches(one.world.key(0), RunPhase::Reorganised), qPrintable(QString::number(seed)));
            QCOMPARE(one.actions(0), comesBack ? 1 : 0);
            QVERIFY(one.world.trigger->state() != Trigger::State::Alarmed);
            ++(comesBack ? returned : orphans);
        }
        QVERIFY(orphans > int(shallow) / 5 && returned > int(shallow) / 5);
        qInfo("%u shallow reorganisations: %d orphaned with 0 actions, %d mined again with 1 action each", shallow, orphans, returned);
    }

    void deeperThanTheConfirmations()
    {
        int came = 0;
        for (quint32 seed = 1; seed <= deep; ++seed) {
            Case one(seed);
            const int deeper = int(one.pick(6)); // 0 to 5 beyond the confirmations
            one.world.mineDeploy(0);
            one.world.source.mineMany(one.confirmations() - 1 + deeper);
            QVERIFY(one.world.reaches(one.world.key(0), RunPhase::Deployed));
            QVERIFY(one.rests());
            const bool comesBack = one.pick(2) == 0;
            const auto change = [&] {
                one.world.source.rollback(one.confirmations() + deeper);
                one.world.source.mine(); // one block of the new branch is enough to know
            };
            if (one.pick(3) == 0)
                one.silently(change);
            else
                change();
            QVERIFY2(QTest::qWaitFor([&] { return one.world.trigger->state() == Trigger::State::Alarmed; }, 10000), qPrintable(QString::number(seed)));
            if (comesBack)
                one.world.mineDeploy(0);
            one.world.mineDeploy(1); // nothing new while the alarm is raised
            one.world.source.mineMany(one.confirmations() + 1);
            QVERIFY(one.rests());
            QVERIFY(one.world.reaches(one.world.key(1), RunPhase::Held));
            QCOMPARE(one.world.trigger->run(one.world.key(1))->entry.hold, Hold::Alarm);
            QCOMPARE(one.actions(0), 1);
            QCOMPARE(one.actions(1), 0);
            QVERIFY(one.world.wait(one.world.trigger->acknowledgeAlarm()));
            QVERIFY(one.world.reaches(one.world.key(1), RunPhase::Deployed));
            QVERIFY(one.rests());
            QCOMPARE(one.actions(0), 1);
            QCOMPARE(one.world.reactor.created.value(one.world.key(0)), 1);
            came += comesBack ? 1 : 0;
        }
        qInfo("%u deep reorganisations, each an alarm within one block, 0 second actions, %d events came again", deep, came);
    }

    void noticedAfterwards()
    {
        int undone = 0;
        int alarms = 0;
        for (quint32 seed = 1; seed <= silent; ++seed) {
            Case one(seed);
            one.world.mineDeploy(0);
            const int above = int(one.pick(quint64(2 * one.confirmations())));
            one.world.source.mineMany(above);
            QVERIFY(one.rests());
            const bool deployed = above + 1 >= one.confirmations();
            QVERIFY(one.world.reaches(one.world.key(0), deployed ? RunPhase::Deployed : RunPhase::Confirming));
            one.silently([&] {
                one.world.source.rollback(above + 1 + int(one.pick(2)));
                one.world.source.mineMany(int(1 + one.pick(20)));
            });
            QVERIFY(one.rests());
            if (deployed)
                QVERIFY(QTest::qWaitFor([&] { return one.world.trigger->state() == Trigger::State::Alarmed; }, 10000));
            else
                QVERIFY(one.world.reaches(one.world.key(0), RunPhase::Reorganised));
            QCOMPARE(one.actions(0), deployed ? 1 : 0);
            ++(deployed ? alarms : undone);
        }
        QVERIFY(undone > int(silent) / 5 && alarms > int(silent) / 5);
        qInfo("%u silent rollbacks: %d undone with 0 actions, %d alarms with no second action", silent, undone, alarms);
    }
};

COMMONRACK_TEST(TestTriggerReorgs)
#include "TestTriggerReorgs.moc"
