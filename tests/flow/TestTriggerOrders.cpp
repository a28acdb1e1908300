// SPDX-License-Identifier: Apache-2.0
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
    void kill()
    {
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
    [[nodiscard]] bool isRunning(const QString &key) const
    {
        const auto run = trigger ? trigger->run(key) : std::nullopt;
        return run && run->state() == RunState::Running;
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
            for (int step = 0; step < 24 || next < proposals; ++step)
                disturb(village, random, next, proposals, kills, reorgs);
            comeTogether(village, proposals, number);
            ordered += village.chain.orders - int(proposals);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d markets: %d kills, %d reorganisations, %d orders too many, all taken back", cases, kills, reorgs, ordered);
        QVERIFY(kills > cases && reorgs > cases / 4 && ordered > 0);
    }

private:
    static void disturb(OrderVillage &village, QRandomGenerator &random, quint64 &next, quint64 proposals, int &kills, int &reorgs)
    {
        OrderingComputer &one = *village.computers[random.bounded(quint32(village.computers.size()))];
        switch (random.bounded(9)) {
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
            one->sender.loseAnswers = false;
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
