// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/TriggerSet.h"
#include "models/deploy/order/SpheronOrderReactor.h"
#include "tests/support/Drain.h"
#include "tests/support/FakeLeaseSession.h"
#include "tests/support/OrderChain.h"
#include "tests/support/TestMain.h"
#include "tests/support/Thorough.h"
#include "tests/support/TriggerWorld.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

using namespace deploy;

namespace {

constexpr quint64 orderPatience = 3;
constexpr int mostMembers = 3;

chain::Address orderMember(int number)
{
    return *chain::Address::fromBytes(QByteArray(20, char(0x70 + number)));
}

bool isOrderMember(const chain::Address &who)
{
    for (int i = 0; i < mostMembers; ++i) {
        if (who == orderMember(i))
            return true;
    }
    return false;
}

/// A member's computer, whose trigger orders on the market. Disk, wallet and node outlive the program.
struct OrderingComputer {
    QTemporaryDir dir{(QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm") : QDir::tempPath()) + QStringLiteral("/orders-XXXXXX")};
    test::OrderChain &chain;
    test::FakeClock clock;
    test::ScriptedLogSource source;
    test::NumberedProposals resolver;
    test::OrderChainSender sender;
    test::FakeLeaseSessions sessions;
    TurnGuard turns;
    Rule rule;
    bool off = false;
    int placedBefore = 0; ///< its rule was paused or switched off
    std::unique_ptr<store::Database> database;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<market::DeploymentLedger> ledger;
    std::unique_ptr<market::Market> market;
    std::unique_ptr<SpheronOrderReactor> reactor;
    std::unique_ptr<Trigger> trigger;

    OrderingComputer(test::OrderChain &where, int number, int count) : chain(where), sender(where, orderMember(number))
    {
        rule.chainId = 31337;
        rule.contract = test::worldDao();
        rule.confirmations = 1;
        rule.turns.patience = orderPatience;
        for (int i = 0; i < count; ++i)
            rule.turns.members.push_back(orderMember(i));
        turns.setSelf(orderMember(number));
    }
    ~OrderingComputer() { kill(); }
    [[nodiscard]] bool isUp() const { return trigger != nullptr; }
    void boot()
    {
        database = std::make_unique<store::Database>(dir.filePath(QStringLiteral("data.sqlite")));
        (void)test::waitFor(database->open());
        journal = std::make_unique<Journal>(*database, clock);
        ledger = std::make_unique<market::DeploymentLedger>(clock);
        market = std::make_unique<market::Market>(test::OrderChain::contracts(), clock, 2);
        chain.attach(*market);
        descriptor::OrderWishes wishes;
        wishes.pricePerHour = QStringLiteral("1");
        reactor = std::make_unique<SpheronOrderReactor>(
            OrderPlace{*market, sessions, sender, clock, {test::OrderChain::contracts(), QStringLiteral("Test"), 2}, wishes, isOrderMember, {}, 2});
        trigger = std::make_unique<Trigger>(source, *journal, *reactor, *ledger, clock, resolver, rule);
        trigger->setTurns(&turns);
        trigger->start();
    }
    void pause(bool paused)
    {
        rule.paused = paused;
        placedBefore = sender.placed;
        if (trigger)
            trigger->setRule(rule);
    }
    void switchOff(bool now)
    {
        off = now;
        placedBefore = sender.placed;
        if (trigger)
            now ? trigger->stop() : trigger->start();
    }
    /// Whether it hears of the market.
    void setFollowing(bool follows) { market->setSync({follows ? market::MarketSync::State::Live : market::MarketSync::State::Disconnected, 0, 0, 0, {}}); }
    void kill()
    {
        off = false;
        source.stop();
        trigger.reset();
        reactor.reset();
        chain.detach(market.get());
        market.reset();
        ledger.reset();
        journal.reset();
        database.reset();
        sender.drop();
    }
    void settle()
    {
        for (int i = 0; database && i < 3; ++i) {
            clock.advance(std::chrono::milliseconds(20));
            sender.hear();
            test::drain(*database);
        }
    }
    [[nodiscard]] bool isRunning(const QString &key) const { return phase(key) == RunPhase::Deployed; }
    [[nodiscard]] std::optional<RunPhase> phase(const QString &key) const
    {
        const auto run = trigger ? trigger->run(key) : std::nullopt;
        return run ? std::optional(run->phase()) : std::nullopt;
    }
};

/// Members with one chain, which says both what is to be deployed and what is ordered.
struct OrderVillage {
    test::OrderChain chain;
    std::vector<std::unique_ptr<OrderingComputer>> computers;
    explicit OrderVillage(int count)
    {
        for (int i = 0; i < count; ++i)
            computers.push_back(std::make_unique<OrderingComputer>(chain, i, count));
        for (const auto &one : computers)
            one->boot();
        settle();
    }
    void mine(int blocks = 1, std::optional<quint64> proposal = {})
    {
        for (int i = 0; i < blocks; ++i) {
            chain.mine();
            for (const auto &one : computers) {
                std::vector<chain::Log> logs;
                if (proposal && i == 0)
                    logs.push_back(test::deployLog(test::worldDao(), *proposal, test::instanceDocument()));
                one->source.mine(logs);
            }
        }
    }
    void settle()
    {
        for (const auto &one : computers)
            one->settle();
    }
    void fire(quint64 proposal)
    {
        mine(1, proposal);
        settle();
        settle();
    }
    void goOn(int blocks = 6)
    {
        for (int i = 0; i < blocks; ++i) {
            mine();
            settle();
            settle();
        }
    }
    [[nodiscard]] static QString key(quint64 proposal) { return keyOfProposal(31337, test::worldDao(), proposal); }
};

} // namespace

/// Several members' triggers order on one market: no event gives two orders that stand, and none gives none.
class TestTriggerOrders final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRunBecomesAnOrderOfTheFirst()
    {
        OrderVillage village(2);
        village.mine(1, 0);
        village.settle();
        village.mine();
        village.settle();
        const TurnOrder order(village.key(0), {orderMember(0), orderMember(1)});
        QCOMPARE(village.chain.orders, 1);
        QCOMPARE(village.chain.state.orders.order(1)->creator, order.members().front());
        for (int i = 0; i < 8; ++i) {
            village.mine();
            village.settle();
        }
        for (const auto &one : village.computers)
            QVERIFY(one->isRunning(village.key(0)));
        QCOMPARE(village.chain.orders, 1);
    }

    /// One thing, one row: the ledger of what reactors run holds it only as long as there is no lease.
    void whatHasALeaseIsToldByTheChain()
    {
        OrderVillage village(1);
        OrderingComputer &one = *village.computers.front();
        const QString key = village.key(0);
        one.setFollowing(false);
        village.fire(0);
        one.setFollowing(true);
        village.goOn();
        QVERIFY(one.isRunning(key));
        QVERIFY(one.ledger->deployment(key)->onMarket); // ordered, and nobody's lease yet
        village.chain.match(1);
        village.goOn(2);
        QCOMPARE(one.trigger->run(key)->status.lease, std::optional<quint64>(1));
        QVERIFY(!one.ledger->deployment(key));
        (void)one.trigger->close(key);
        village.goOn();
        QCOMPARE(one.phase(key), std::optional(RunPhase::Closed));
        QVERIFY(!one.ledger->deployment(key));
    }

    /// Sent long ago and not heard of, or moved behind another's by a reorganisation: it holds money, and nobody needs it.
    void anOrderOfOursThatTurnsUpLateIsTakenBack()
    {
        OrderVillage village(2);
        village.fire(0);
        village.goOn();
        const QString mark = orderMark(village.key(0));
        const TurnOrder order(village.key(0), {orderMember(0), orderMember(1)});
        QByteArray sent;
        for (const test::OrderChain::Block &block : village.chain.blocks) {
            for (const test::OrderChain::Tx &tx : block.txs)
                sent = tx.data;
        }
        village.chain.submit(order.members().back(), sent);
        village.mine();
        QCOMPARE(village.chain.up(mark), (std::vector<quint64>{1, 2}));
        village.goOn();
        QCOMPARE(village.chain.up(mark), (std::vector<quint64>{1}));
        for (const auto &one : village.computers)
            QVERIFY(one->isRunning(village.key(0)));
    }

    void aLockedWalletIsAWordAndThenAnOrder()
    {
        OrderVillage village(1);
        OrderingComputer &one = *village.computers.front();
        one.sender.locked = true;
        village.mine(1, 0);
        village.settle();
        village.settle();
        const auto run = one.trigger->run(village.key(0));
        QCOMPARE(run->phase(), RunPhase::WillRetry);
        QVERIFY2(run->sentence.contains(QStringLiteral("Unlock")), qPrintable(run->sentence));
        one.sender.locked = false;
        one.trigger->retryFailed();
        for (int i = 0; i < 4; ++i) {
            village.settle();
            village.mine();
        }
        village.settle();
        QVERIFY(one.isRunning(village.key(0)));
        QCOMPARE(village.chain.orders, 1);
    }

    // A rule that is paused or off.

    void aPauseHoldsAnOrderThatStillWaits()
    {
        OrderVillage village(1);
        OrderingComputer &one = *village.computers.front();
        const QString key = village.key(0);
        one.setFollowing(false);
        village.fire(0);
        QCOMPARE(one.phase(key), std::optional(RunPhase::Deploying));
        one.pause(true);
        village.settle();
        QCOMPARE(one.phase(key), std::optional(RunPhase::Deploying)); // whether there is an order is not known yet
        QVERIFY2(one.trigger->run(key)->sentence.startsWith(QStringLiteral("Nothing new is ordered")), qPrintable(one.trigger->run(key)->sentence));
        one.setFollowing(true);
        village.goOn();
        QCOMPARE(village.chain.orders, 0);
        const auto held = one.trigger->run(key);
        QCOMPARE(held->phase(), RunPhase::Held);
        QCOMPARE(held->entry.hold, Hold::Paused);
        QVERIFY2(held->sentence.contains(QStringLiteral("paused")) && held->nextStep.contains(QStringLiteral("Resume")), qPrintable(held->sentence));
        QCOMPARE(one.ledger->deployment(key)->problem, held->sentence);
        one.pause(false);
        village.goOn();
        QVERIFY(one.isRunning(key)); // by itself: it did not come during the pause
        QCOMPARE(village.chain.orders, 1);
    }

    /// A reorganisation deeper than the confirmations stops what costs money until a person has looked; also where it waits.
    void anAlarmHoldsAnOrderThatStillWaits()
    {
        OrderVillage village(1);
        OrderingComputer &one = *village.computers.front();
        one.setFollowing(false);
        village.fire(0);
        village.fire(1);
        village.goOn(1);
        QCOMPARE(one.phase(village.key(0)), std::optional(RunPhase::Deploying));
        QCOMPARE(one.phase(village.key(1)), std::optional(RunPhase::Deploying));
        one.source.rollback(2); // the second event's block, and the one after it
        village.settle();
        QCOMPARE(one.trigger->state(), Trigger::State::Alarmed);
        one.setFollowing(true);
        village.goOn();
        QCOMPARE(village.chain.orders, 0);
        QCOMPARE(one.phase(village.key(0)), std::optional(RunPhase::Held));
        QCOMPARE(one.trigger->run(village.key(0))->entry.hold, Hold::Alarm);
        QVERIFY(one.trigger->run(village.key(0))->nextStep.contains(QStringLiteral("acknowledge")));
        (void)one.trigger->close(village.key(1)); // the person sees that it is gone
        village.settle();
        QVERIFY(test::waitFor(one.trigger->acknowledgeAlarm()));
        village.goOn();
        QVERIFY(one.isRunning(village.key(0)));
        QCOMPARE(village.chain.orders, 1);
    }

    void aPauseThatEndsInTimeHoldsNothing()
    {
        OrderVillage village(1);
        OrderingComputer &one = *village.computers.front();
        one.setFollowing(false);
        village.fire(0);
        one.pause(true);
        village.settle();
        one.pause(false);
        one.setFollowing(true);
        village.goOn();
        QVERIFY(one.isRunning(village.key(0)));
        QCOMPARE(village.chain.orders, 1);
    }

    void aRuleThatIsOffOrdersNothing()
    {
        OrderVillage village(1);
        OrderingComputer &one = *village.computers.front();
        one.setFollowing(false);
        village.fire(0);
        QCOMPARE(one.phase(village.key(0)), std::optional(RunPhase::Deploying));
        one.switchOff(true);
        one.setFollowing(true);
        village.goOn();
        QCOMPARE(village.chain.orders, 0);
        one.switchOff(false);
        village.goOn();
        QVERIFY(one.isRunning(village.key(0)));
        QCOMPARE(village.chain.orders, 1);
    }

    void whatIsNotSignedYetIsNotSent_data() { addWays(); }
    void whatIsNotSignedYetIsNotSent()
    {
        QFETCH(Way, way);
        OrderVillage village(1);
        OrderingComputer &one = *village.computers.front();
        const QString key = village.key(0);
        one.sender.slow = true;
        village.fire(0);
        QVERIFY(one.sender.isOnItsWay(orderMark(key).toUtf8()));
        begin(way, one, key);
        village.settle();
        one.sender.slow = false;
        one.sender.sign();
        village.goOn();
        QCOMPARE(village.chain.orders, 0);
        QCOMPARE(one.phase(key), way == Way::Pause ? std::optional(RunPhase::Held) : way == Way::Close ? std::optional(RunPhase::Closed) : std::nullopt);
        end(way, one);
        village.goOn();
        QCOMPARE(village.chain.orders, way == Way::Close ? 0 : 1);
        QCOMPARE(one.isRunning(key), way != Way::Close);
    }

    void anOrderThatIsSentIsFollowedAllTheSame_data() { addWays(); }
    void anOrderThatIsSentIsFollowedAllTheSame()
    {
        QFETCH(Way, way);
        OrderVillage village(1);
        OrderingComputer &one = *village.computers.front();
        const QString key = village.key(0);
        village.fire(0);
        QCOMPARE(one.sender.placed, 1); // and in no block yet
        begin(way, one, key);
        village.goOn();
        QCOMPARE(one.sessions.manifests.count(1), std::size_t(1)); // the provider would have nothing to run
        QCOMPARE(one.phase(key), way == Way::Pause ? std::optional(RunPhase::Deployed) : way == Way::Close ? std::optional(RunPhase::Closed) : std::nullopt);
        end(way, one);
        village.goOn();
        QCOMPARE(one.isRunning(key), way != Way::Close);
        QCOMPARE(village.chain.orders, 1);
        QCOMPARE(village.chain.up(orderMark(key)).size(), std::size_t(way == Way::Close ? 0 : 1));
    }

    void aStartDuringAPauseOnlyLooks_data()
    {
        QTest::addColumn<bool>("sent");
        QTest::newRow("sent before") << true;
        QTest::newRow("not sent") << false;
    }
    void aStartDuringAPauseOnlyLooks()
    {
        QFETCH(bool, sent);
        OrderVillage village(1);
        OrderingComputer &one = *village.computers.front();
        one.sender.slow = !sent;
        village.fire(0);
        one.kill();
        one.sender.slow = false;
        one.pause(true);
        one.boot();
        village.goOn();
        QCOMPARE(village.chain.orders, sent ? 1 : 0);
        QCOMPARE(one.phase(village.key(0)), std::optional(sent ? RunPhase::Deployed : RunPhase::Held));
        one.pause(false);
        village.goOn();
        QVERIFY(one.isRunning(village.key(0)));
        QCOMPARE(village.chain.orders, 1);
    }

    void anUnlockedWalletDoesNotEndAPause()
    {
        OrderVillage village(1);
        OrderingComputer &one = *village.computers.front();
        const QString key = village.key(0);
        one.sender.locked = true;
        village.fire(0);
        QCOMPARE(one.phase(key), std::optional(RunPhase::WillRetry));
        one.pause(true);
        village.settle();
        QCOMPARE(one.phase(key), std::optional(RunPhase::Held));
        QVERIFY(one.trigger->run(key)->nextStep.contains(QStringLiteral("Resume")));
        one.sender.locked = false;
        one.trigger->retryFailed();
        one.clock.advance(std::chrono::hours(1));
        village.goOn();
        QCOMPARE(village.chain.orders, 0);
        QCOMPARE(one.phase(key), std::optional(RunPhase::Held));
        (void)one.trigger->approve(key); // what a person asks for is no business of the pause
        village.goOn();
        QVERIFY(one.isRunning(key));
        QCOMPARE(village.chain.orders, 1);
    }

    /// It was tried before it was held, so an order of it may be there: closing it looks.
    void closingWhatIsHeldTakesBackWhatWasOrdered()
    {
        OrderVillage village(1);
        OrderingComputer &one = *village.computers.front();
        const QString key = village.key(0);
        one.sender.loseAnswers = true;
        village.fire(0);
        QCOMPARE(one.sender.placed, 1);
        one.setFollowing(false);
        one.clock.advance(std::chrono::minutes(11)); // it is given up for now
        village.settle();
        QCOMPARE(one.phase(key), std::optional(RunPhase::WillRetry));
        one.pause(true);
        village.settle();
        QCOMPARE(one.phase(key), std::optional(RunPhase::Held));
        one.sender.loseAnswers = false;
        one.setFollowing(true);
        village.goOn();
        QCOMPARE(village.chain.up(orderMark(key)).size(), std::size_t(1));
        (void)one.trigger->close(key);
        village.goOn();
        QCOMPARE(one.phase(key), std::optional(RunPhase::Closed));
        QVERIFY(village.chain.up(orderMark(key)).empty());
    }

    /// The old platform must not go on by itself, neither when another one is to take over nor when nobody wants it.
    void aRuleWithAnotherTargetAndOneThatIsGoneOrderNothing()
    {
        OrderVillage village(1);
        OrderingComputer &one = *village.computers.front();
        one.trigger->stop();
        RuleStore store(*one.database, one.clock);
        TriggerSet::Makers makers;
        makers.source = [&one](const Rule &) -> base::Result<std::unique_ptr<LogSource>> { return std::make_unique<Relay>(one.source); };
        makers.resolver = [](const Rule &) -> base::Result<std::unique_ptr<ProposalResolver>> { return std::make_unique<test::NumberedProposals>(); };
        makers.reactor = [&one](const Rule &rule) -> base::Result<Reactor *> {
            if (rule.target.contains(QStringLiteral("perHour=1")))
                return one.reactor.get();
            return base::fail(base::ErrorCode::NotFound, QStringLiteral("This platform is not there."));
        };
        TriggerSet set(store, *one.journal, *one.ledger, one.clock, std::move(makers));
        set.start();
        village.settle();
        Rule rule = one.rule;
        rule.turns = {};
        rule.name = QStringLiteral("Ours");
        rule.target = QStringLiteral("spheron-order?perHour=1&hours=24");
        rule.id = test::waitFor(set.add(rule)).value_or(0);
        for (const bool gone : {false, true}) {
            const QString key = village.key(gone ? 1 : 0);
            one.setFollowing(false);
            village.fire(gone ? 1 : 0);
            QVERIFY(set.triggerOf(key) && set.triggerOf(key)->run(key)->phase() == RunPhase::Deploying);
            Rule other = rule;
            other.target = QStringLiteral("spheron-order?perHour=2&hours=24");
            QVERIFY(test::waitFor(gone ? set.setEnabled(rule.id, false) : set.change(other)));
            QVERIFY(!gone || test::waitFor(set.remove(rule.id)));
            one.setFollowing(true);
            village.goOn();
            QVERIFY(village.chain.up(orderMark(key)).empty());
            if (gone)
                rule.id = test::waitFor(set.add(rule)).value_or(0);
            else
                QVERIFY(test::waitFor(set.change(rule)));
            village.goOn();
            QVERIFY(set.triggerOf(key) && set.triggerOf(key)->run(key)->phase() == RunPhase::Deployed);
            QCOMPARE(village.chain.up(orderMark(key)).size(), std::size_t(1));
        }
        set.stop();
    }

    void twoHundredRandomMarkets()
    {
        const int cases = test::share(200);
        int kills = 0;
        int reorgs = 0;
        int ordered = 0;
        for (int number = 0; number < cases; ++number) {
            QRandomGenerator random(quint32(9000 + number));
            OrderVillage village(2 + int(random.bounded(2)));
            const quint64 proposals = 1 + random.bounded(2U);
            quint64 next = 0;
            for (int step = 0; step < 24 || next < proposals; ++step) {
                disturb(village, random, next, proposals, kills, reorgs);
                for (const auto &one : village.computers)
                    QVERIFY2(!(one->rule.paused || one->off) || one->sender.placed == one->placedBefore,
                             qPrintable(QStringLiteral("market %1: an order of a rule that is paused or off").arg(number)));
            }
            comeTogether(village, proposals, number);
            ordered += village.chain.orders - int(proposals);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d markets: %d kills, %d reorganisations, %d orders too many, all taken back", cases, kills, reorgs, ordered);
        QVERIFY(kills > cases && reorgs > cases / 4 && ordered > 0);
    }

private:
    /// A source is a new listener to a chain that outlives it.
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

    enum class Way { Pause, Off, Close }; ///< in which a rule or a person does not want an order any more
    static void addWays()
    {
        QTest::addColumn<Way>("way");
        QTest::newRow("paused") << Way::Pause;
        QTest::newRow("off") << Way::Off;
        QTest::newRow("closed") << Way::Close;
    }
    static void begin(Way way, OrderingComputer &one, const QString &key)
    {
        if (way == Way::Pause)
            one.pause(true);
        else if (way == Way::Off)
            one.switchOff(true);
        else
            (void)one.trigger->close(key);
    }
    static void end(Way way, OrderingComputer &one)
    {
        if (way == Way::Pause)
            one.pause(false);
        else if (way == Way::Off)
            one.switchOff(false);
    }

    static void disturb(OrderVillage &village, QRandomGenerator &random, quint64 &next, quint64 proposals, int &kills, int &reorgs)
    {
        OrderingComputer &one = *village.computers[random.bounded(quint32(village.computers.size()))];
        switch (random.bounded(12)) {
        case 0:
        case 1:
            kills += one.isUp() ? 1 : 0;
            one.isUp() ? one.kill() : one.boot();
            break;
        case 2:
            one.sender.forgetful = random.bounded(2) == 0;
            one.sender.loseAnswers = random.bounded(4) == 0;
            break;
        case 3: // orders come back in another order; the DAO's blocks stay, so that no alarm hides what is looked at here
            ++reorgs;
            village.chain.rollback(1);
            village.chain.mine();
            break;
        case 4:
            village.mine(1, next < proposals ? std::optional(next++) : std::nullopt);
            break;
        case 5:
            for (quint64 proposal = 0; proposal < next; ++proposal) {
                for (const quint64 id : village.chain.up(orderMark(village.key(proposal))))
                    random.bounded(3) == 0 ? village.chain.match(id) : void();
            }
            break;
        case 6:
            one.pause(!one.rule.paused);
            one.sender.sign(); // what was not withdrawn
            break;
        case 7:
            one.switchOff(one.isUp() && !one.off);
            one.sender.sign();
            break;
        case 8:
            one.sender.slow = random.bounded(3) != 0;
            one.sender.sign();
            break;
        default:
            village.mine();
            break;
        }
        if (random.bounded(4) != 0)
            village.settle();
    }

    static void comeTogether(OrderVillage &village, quint64 proposals, int number)
    {
        for (const auto &one : village.computers) {
            one->sender.loseAnswers = one->sender.slow = one->rule.paused = false;
            one->kill();
            one->boot();
        }
        const auto everywhere = [&] {
            for (quint64 proposal = 0; proposal < proposals; ++proposal) {
                for (const auto &one : village.computers) {
                    if (!one->isRunning(village.key(proposal)))
                        return false;
                }
            }
            return true;
        };
        for (int i = 0; i < 60 && !(everywhere() && i > 12); ++i) {
            village.mine();
            village.settle();
            for (const auto &one : village.computers)
                one->clock.advance(std::chrono::seconds(15)); // what waits for another attempt has it
        }
        for (quint64 proposal = 0; proposal < proposals; ++proposal) {
            const QString key = village.key(proposal);
            for (const auto &one : village.computers)
                QVERIFY2(one->isRunning(key), qPrintable(QStringLiteral("market %1: proposal %2: %3").arg(number).arg(proposal).arg(one->trigger->run(key) ? one->trigger->run(key)->sentence : QString())));
            const auto up = village.chain.up(orderMark(key));
            QVERIFY2(up.size() == 1, qPrintable(QStringLiteral("market %1: proposal %2 has %3 orders that stand").arg(number).arg(proposal).arg(up.size())));
            QCOMPARE(claimOf(key, village.chain.state, isOrderMember).order, std::optional(up.front()));
            const chain::Address owner = village.chain.state.orders.order(up.front())->creator;
            for (const auto &one : village.computers)
                QVERIFY(*one->sender.account() != owner || one->sessions.manifests.count(up.front()) == 1);
        }
    }
};

COMMONRACK_TEST(TestTriggerOrders)
#include "TestTriggerOrders.moc"
