// SPDX-License-Identifier: Apache-2.0
#include "tests/support/Drain.h"
#include "tests/support/TestMain.h"
#include "tests/support/Thorough.h"
#include "tests/support/TriggerWorld.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

using namespace deploy;

namespace {

constexpr quint64 turnPatience = 4;
constexpr quint64 turnConfirmations = 2;

chain::Address turnMember(int number)
{
    return *chain::Address::fromBytes(QByteArray(20, char(0x50 + number)));
}

std::vector<chain::Address> turnMembers(int count)
{
    std::vector<chain::Address> all;
    for (int i = 0; i < count; ++i)
        all.push_back(turnMember(i));
    return all;
}

/// One target for all computers; it notes who knocks, and at which block of theirs.
class SharedDoor final : public Reactor {
public:
    struct Knock { QString key; quint64 head = 0; bool made = false; };
    SharedDoor(test::FakeReactor &target, std::function<quint64()> head) : m_target(target), m_head(std::move(head)) {}
    std::vector<Knock> knocks;
    base::Async<QString> describe() override { return m_target.describe(); }
    base::Async<DeploymentStatus> deploy(const DeploymentKey &key, const descriptor::InstanceSpec &spec, std::function<void(const QString &)> onStep) override
    {
        const int before = m_target.created.value(key);
        auto answer = m_target.deploy(key, spec, std::move(onStep));
        knocks.push_back({key, m_head(), m_target.created.value(key) > before});
        return answer;
    }
    base::Async<DeploymentStatus> status(const DeploymentKey &key) override { return m_target.status(key); }
    base::Async<bool> teardown(const DeploymentKey &key) override { return m_target.teardown(key); }
    base::Subscription logs(const DeploymentKey &, int, std::function<void(const LogLine &)>) override { return {}; }
    base::Subscription watch(const DeploymentKey &, std::function<void(const DeploymentStatus &)>) override { return {}; }

private:
    test::FakeReactor &m_target;
    std::function<quint64()> m_head;
};

/// Six hundred profiles write thousands of synced rows: where there is a disk in memory, there.
QString inMemory()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/turns-XXXXXX");
}

/// One member's computer: a profile, a program that may be killed, and a chain it may be late to hear of.
struct Computer {
    QTemporaryDir dir{inMemory()};
    test::FakeClock clock;
    test::ScriptedLogSource source;
    test::NumberedProposals resolver;
    TurnGuard turns;
    std::unique_ptr<SharedDoor> door;
    Rule rule;
    std::unique_ptr<store::Database> database;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<market::DeploymentLedger> ledger;
    std::unique_ptr<Trigger> trigger;
    std::deque<std::function<void(test::ScriptedLogSource &)>> unheard; ///< while it sleeps
    bool asleep = false;

    Computer(int number, int count, test::FakeReactor &target)
    {
        rule.chainId = 31337;
        rule.contract = test::worldDao();
        rule.confirmations = turnConfirmations;
        rule.turns = {turnPatience, turnMembers(count)};
        turns.setSelf(turnMember(number));
        door = std::make_unique<SharedDoor>(target, [this] { return trigger ? trigger->headNumber() : 0; });
    }
    ~Computer() { kill(); }
    [[nodiscard]] bool isUp() const { return trigger != nullptr; }
    void boot()
    {
        database = std::make_unique<store::Database>(dir.filePath(QStringLiteral("data.sqlite")));
        (void)test::waitFor(database->open());
        journal = std::make_unique<Journal>(*database, clock);
        ledger = std::make_unique<market::DeploymentLedger>(clock);
        trigger = std::make_unique<Trigger>(source, *journal, *door, *ledger, clock, resolver, rule);
        trigger->setTurns(&turns);
        trigger->start();
    }
    void kill()
    {
        source.stop();
        trigger.reset();
        ledger.reset();
        journal.reset();
        database.reset();
    }
    void hear(const std::function<void(test::ScriptedLogSource &)> &news)
    {
        if (asleep)
            unheard.push_back(news);
        else
            news(source);
    }
    void wake()
    {
        asleep = false;
        for (const auto &news : std::exchange(unheard, {}))
            news(source);
    }
    void settle(int rounds = 4)
    {
        for (int i = 0; database && i < rounds; ++i) {
            test::drain(*database);
        }
    }
    [[nodiscard]] bool isRunning(const QString &key) const
    {
        const auto run = trigger ? trigger->run(key) : std::nullopt;
        return run && run->state() == RunState::Running;
    }
};

struct Village {
    test::FakeReactor target;
    std::vector<std::unique_ptr<Computer>> computers;
    explicit Village(int count)
    {
        for (int i = 0; i < count; ++i)
            computers.push_back(std::make_unique<Computer>(i, count, target));
    }
    void tell(const std::function<void(test::ScriptedLogSource &)> &news)
    {
        for (const auto &one : computers)
            one->hear(news);
    }
    void mine(int blocks = 1)
    {
        for (int i = 0; i < blocks; ++i)
            tell([](test::ScriptedLogSource &source) { source.mine(); });
    }
    void mineDeploy(quint64 proposal)
    {
        tell([proposal](test::ScriptedLogSource &source) { source.mine({test::deployLog(test::worldDao(), proposal, test::instanceDocument())}); });
    }
    void settle()
    {
        for (const auto &one : computers)
            one->settle();
    }
    [[nodiscard]] Computer &at(const chain::Address &member) const
    {
        return *computers[std::size_t(std::uint8_t(member.bytes().at(0)) - 0x50)];
    }
    [[nodiscard]] static QString key(quint64 proposal) { return keyOfProposal(31337, test::worldDao(), proposal); }
};

} // namespace

/// Several members run one rule: each event gives one deployment, whoever is away.
class TestTriggerTurns final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstActsAndTheOthersFindItDone()
    {
        Village village(3);
        const TurnOrder order(village.key(0), turnMembers(3));
        for (const auto &one : village.computers)
            one->boot();
        village.settle();
        village.mineDeploy(0);
        village.mine(); // two confirmations
        Computer &first = village.at(order.members()[0]);
        Computer &second = village.at(order.members()[1]);
        QVERIFY(QTest::qWaitFor([&] { return first.isRunning(village.key(0)); }));
        village.settle();
        const auto waiting = second.trigger->run(village.key(0));
        QCOMPARE(waiting->phase(), RunPhase::Held);
        QCOMPARE(waiting->entry.hold, Hold::Turn);
        QVERIFY2(waiting->sentence.contains(order.members()[0].toShort()) && waiting->sentence.contains(QStringLiteral("4")), qPrintable(waiting->sentence));
        QVERIFY(!waiting->canApprove); // a turn is not talked away
        QCOMPARE(first.door->knocks.size(), std::size_t(1));
        QCOMPARE(second.door->knocks.size(), std::size_t(0));
        village.mine();
        village.settle();
        QVERIFY(second.trigger->run(village.key(0))->step != waiting->step); // a block less
        QCOMPARE(second.trigger->run(village.key(0))->entry.updatedMs, waiting->entry.updatedMs);
        village.mine(2 * int(turnPatience));
        for (const auto &one : village.computers)
            QVERIFY(QTest::qWaitFor([&] { return one->isRunning(village.key(0)); }));
        QCOMPARE(village.target.created.value(village.key(0)), 1);
    }

    void theNextTakesOverAtItsBlock()
    {
        Village village(2);
        const TurnOrder order(village.key(3), turnMembers(2));
        Computer &second = village.at(order.members()[1]);
        second.boot(); // the first is away
        second.settle();
        village.mineDeploy(3);
        village.mine(int(turnConfirmations) - 1 + int(turnPatience) - 1);
        village.settle();
        QCOMPARE(second.door->knocks.size(), std::size_t(0));
        village.mine();
        QVERIFY(QTest::qWaitFor([&] { return second.isRunning(village.key(3)); }));
        QCOMPARE(second.door->knocks.front().head, 1 + turnConfirmations - 1 + turnPatience);
    }

    void whatIsRepeatedOnPurposeWaitsForNobody()
    {
        Village village(2);
        const TurnOrder order(village.key(5), turnMembers(2));
        Computer &second = village.at(order.members()[1]);
        second.boot();
        second.settle();
        village.mineDeploy(5);
        village.mine();
        village.settle();
        const auto replay = test::waitFor(second.trigger->replay(village.key(5), QStringLiteral("a person"), QStringLiteral("at once")));
        QVERIFY2(replay, replay ? "" : qPrintable(replay.error().summary));
        QVERIFY(QTest::qWaitFor([&] { return second.isRunning(*replay); }));
    }

    /// A retry asks whose turn it is once more: the event may have moved to a later block.
    void aRetryOutOfTurnWaits()
    {
        Village village(2);
        const TurnOrder order(village.key(6), turnMembers(2));
        Computer &first = village.at(order.members()[0]);
        first.boot();
        first.settle();
        village.target.deployErrors.push_back({base::ErrorCode::Network, QStringLiteral("It does not answer."), {}, nullptr, 0});
        village.mineDeploy(6);
        village.mine();
        QVERIFY(QTest::qWaitFor([&] { const auto run = first.trigger->run(village.key(6)); return run && run->state() == RunState::FailedRetry; }));
        first.turns.setSelf(order.members()[1]); // now the computer of the other
        first.clock.advance(std::chrono::seconds(10));
        first.settle();
        QCOMPARE(first.door->knocks.size(), std::size_t(1));
        village.mine(int(turnPatience));
        first.settle();
        first.clock.advance(std::chrono::minutes(10));
        QVERIFY(QTest::qWaitFor([&] { return first.isRunning(village.key(6)); }));
    }

    /// Computers are killed, sleep and come back at random, blocks leave the chain: one deployment each, and none out of turn.
    void twoHundredRandomVillages()
    {
        const int cases = test::share(200);
        int kills = 0;
        int naps = 0;
        int takenOver = 0;
        for (int number = 0; number < cases; ++number) {
            QRandomGenerator random(quint32(7000 + number));
            Village village(2 + int(random.bounded(2)));
            for (const auto &one : village.computers)
                one->boot();
            village.settle();
            const quint64 proposals = 1 + random.bounded(3U);
            quint64 next = 0;
            for (int step = 0; step < 26 || next < proposals; ++step)
                disturb(village, random, next, proposals, kills, naps);
            comeTogether(village, proposals, takenOver, number);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d villages: %d kills, %d naps, %d deployments by somebody who was not the first", cases, kills, naps, takenOver);
        QVERIFY(kills > cases && naps > cases && takenOver > cases / 10);
    }

private:
    static void disturb(Village &village, QRandomGenerator &random, quint64 &next, quint64 proposals, int &kills, int &naps)
    {
        Computer &one = *village.computers[random.bounded(quint32(village.computers.size()))];
        switch (random.bounded(10)) {
        case 0:
            kills += one.isUp() ? 1 : 0;
            one.isUp() ? one.kill() : one.boot();
            break;
        case 1:
            naps += one.asleep ? 0 : 1;
            one.asleep ? one.wake() : void(one.asleep = true);
            break;
        case 2:
            village.target.loseAnswers = random.bounded(2) == 0; // it acts, and nobody hears of it
            break;
        case 3:
            if (next > 0 && random.bounded(3) == 0) { // the newest block comes once more, with another hash
                village.tell([](test::ScriptedLogSource &source) {
                    if (source.height() < 2)
                        return;
                    source.rollback(1);
                    source.mine();
                });
            }
            break;
        case 4:
            if (next < proposals)
                village.mineDeploy(next++);
            village.mine(); // deep enough not to be lost by the case above
            break;
        default:
            village.mine();
            break;
        }
        if (random.bounded(3) != 0)
            village.settle();
    }

    static void comeTogether(Village &village, quint64 proposals, int &takenOver, int number)
    {
        village.target.loseAnswers = false;
        for (const auto &one : village.computers) {
            one->wake();
            one->kill(); // whoever waits for an answer that was lost asks again
            one->boot();
        }
        village.mine(int(turnConfirmations + 4 * turnPatience));
        for (quint64 proposal = 0; proposal < proposals; ++proposal) {
            const QString key = village.key(proposal);
            for (const auto &one : village.computers)
                QVERIFY2(QTest::qWaitFor([&] { return one->isRunning(key); }), qPrintable(QStringLiteral("village %1: proposal %2 does not run everywhere").arg(number).arg(proposal)));
            QCOMPARE(village.target.created.value(key), 1);
            const TurnOrder order(key, turnMembers(int(village.computers.size())));
            const quint64 due = TurnOrder::dueBlock(village.computers.front()->trigger->run(key)->entry.blockNumber, turnConfirmations);
            for (std::size_t place = 0; place < order.members().size(); ++place) {
                for (const auto &knock : village.at(order.members()[place]).door->knocks) {
                    if (knock.key != key)
                        continue;
                    QVERIFY2(knock.head == 0 || knock.head >= TurnOrder::firstBlock(due, place, turnPatience) || place == 0,
                             qPrintable(QStringLiteral("village %1: place %2 acted at block %3, due %4").arg(number).arg(place).arg(knock.head).arg(due)));
                    takenOver += knock.made && place > 0 ? 1 : 0;
                }
            }
        }
    }
};

COMMONRACK_TEST(TestTriggerTurns)
#include "TestTriggerTurns.moc"
