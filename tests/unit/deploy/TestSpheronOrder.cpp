// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/JournalEntry.h"
#include "models/deploy/order/OrderTarget.h"
#include "models/deploy/order/SpheronOrderReactor.h"
#include "models/descriptor/OrderSpec.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeLeaseSession.h"
#include "tests/support/OrderChain.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace deploy;
using base::ErrorCode;
using Phase = DeploymentStatus::Phase;

namespace {

chain::Address memberOf(char byte)
{
    return *chain::Address::fromBytes(QByteArray(20, byte));
}

DeploymentKey orderKey(quint64 proposal)
{
    return keyOfProposal(31337, memberOf('\x11'), proposal);
}

descriptor::InstanceSpec orderedInstance()
{
    descriptor::InstanceSpec spec;
    spec.name = QStringLiteral("My Page");
    spec.image = QStringLiteral("localhost/commonrack-page");
    spec.tag = QStringLiteral("1");
    spec.ports = {{8080, 80}};
    spec.environment = {{QStringLiteral("GREETING"), QStringLiteral("hello")}};
    spec.region = QStringLiteral("any");
    spec.cpuCores = 0.5;
    spec.memoryGb = 0.5;
    spec.storageGb = 1;
    return spec;
}

/// A member's computer on the chain: what survives the program is outside.
struct OrderComputer {
    test::OrderChain &chain;
    test::FakeClock clock;
    test::OrderChainSender sender;
    test::FakeLeaseSessions sessions;
    std::unique_ptr<market::Market> market;
    std::unique_ptr<SpheronOrderReactor> reactor;
    std::optional<base::Result<DeploymentStatus>> answer;
    std::optional<base::Result<bool>> gone;
    QString words;
    bool membersKnown = true;
    OrderCounts counts = [](const chain::Address &who) { return who == memberOf('a') || who == memberOf('b'); };

    OrderComputer(test::OrderChain &where, const chain::Address &who) : chain(where), sender(where, who) { boot(); }
    ~OrderComputer() { kill(); }
    void boot()
    {
        market = std::make_unique<market::Market>(test::OrderChain::contracts(), clock, 2);
        chain.attach(*market);
        descriptor::OrderWishes wishes;
        wishes.pricePerHour = QStringLiteral("1");
        reactor = std::make_unique<SpheronOrderReactor>(
            OrderPlace{*market, sessions, sender, clock, {test::OrderChain::contracts(), QStringLiteral("Test"), 2}, wishes, counts, [this] { return membersKnown; }, 2});
        settle();
    }
    void kill()
    {
        reactor.reset();
        chain.detach(market.get());
        market.reset();
        sender.drop();
        answer.reset();
    }
    void deploy(const DeploymentKey &key, const descriptor::InstanceSpec &spec = orderedInstance())
    {
        answer.reset();
        reactor->deploy(key, spec, [this](const QString &step) { words = step; }).then(reactor.get(), [this](const base::Result<DeploymentStatus> &status) { answer = status; });
        settle();
    }
    void teardown(const DeploymentKey &key)
    {
        gone.reset();
        reactor->teardown(key).then(reactor.get(), [this](const base::Result<bool> &done) { gone = done; });
        settle();
    }
    void settle()
    {
        for (int i = 0; i < 6; ++i) {
            clock.advance(std::chrono::milliseconds(20));
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
            sender.hear();
        }
    }
    void mine(int blocks = 1)
    {
        chain.mine(blocks);
        settle();
    }
    [[nodiscard]] DeploymentStatus status(const DeploymentKey &key) const
    {
        const auto answered = reactor->status(key);
        return answered.isFinished() ? answered.result().value_or(DeploymentStatus()) : DeploymentStatus();
    }
};

void settleAll(std::initializer_list<OrderComputer *> all)
{
    for (int i = 0; i < 3; ++i) {
        for (OrderComputer *one : all)
            one->settle();
    }
}

} // namespace

/// An order on the market as a deployment: found or placed, one that counts.
class TestSpheronOrder final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // The mark.

    void theKeyIsTheNameOfTheGroup()
    {
        for (quint64 n = 0; n < 200; ++n) {
            const QString mark = orderMark(orderKey(n));
            QCOMPARE(mark.size(), 63);
            const QByteArray spec = "{n:" + mark.toUtf8() + ",pr:{a:[]},s:[]}";
            QVERIFY(isMarked(spec, mark));
            QCOMPARE(keyOfSpec(spec).value_or(QString()), orderKey(n));
            QVERIFY(!isMarked(spec, orderMark(orderKey(n + 1))));
        }
        // As Python's base64.b32encode says.
        QCOMPARE(orderMark(QStringLiteral("0x30ab89c6a55f001d71ecf993fa2dbccd32373bb0b7010517477f8e2441839df6")),
                 QStringLiteral("commonrack-gcvytrvfl4ab24pm7gj7uln4zuzdoo5qw4aqkf2hp6hciqmdtx3a"));
        QVERIFY(orderMark(QStringLiteral("nothing")).isEmpty());
        QVERIFY(!keyOfSpec("{n:commonrack-short,pr:{a:[]}}"));
        QVERIFY(!keyOfSpec("{n:web,pr:{a:[]}}"));
        QVERIFY(!isMarked("{n:web,pr:{a:[]}}", QString()));
    }

    /// Of 52 digits the last carries one bit: another last digit is not another way to write the key.
    void oneKeyHasOneMark()
    {
        QByteArray spec = "{n:" + orderMark(orderKey(1)).toUtf8() + ",";
        int readable = 0;
        for (const char digit : QByteArray("abcdefghijklmnopqrstuvwxyz234567")) {
            spec[spec.size() - 2] = digit;
            readable += keyOfSpec(spec) ? 1 : 0;
        }
        QCOMPARE(readable, 2);
    }

    // Which order is it.

    void theFirstOnChainIsTheDeployment()
    {
        test::OrderChain chain;
        const QString mark = orderMark(orderKey(0));
        const auto order = [&](char who) {
            market::OrderDetails details;
            details.spec = "{n:" + mark.toUtf8() + ",pr:{a:[]},s:[]}";
            chain.submit(memberOf(who), market::encodeCreateOrder(details));
        };
        const OrderCounts counts = [](const chain::Address &who) { return who != memberOf('x'); };
        QVERIFY(!claimOf(orderKey(0), chain.state, counts).order);
        order('x'); // a stranger copies the mark
        order('b');
        order('a');
        chain.mine();
        order('a');
        chain.mine();
        OrderClaim claim = claimOf(orderKey(0), chain.state, counts);
        QCOMPARE(claim.order, std::optional<quint64>(2));
        QCOMPARE(claim.later, (std::vector<quint64>{3, 4}));
        QVERIFY(!claimOf(orderKey(1), chain.state, counts).order);
        chain.submit(memberOf('b'), market::encodeCloseLease(2)); // taken back: the next one is it
        chain.mine();
        claim = claimOf(orderKey(0), chain.state, counts);
        QCOMPARE(claim.order, std::optional<quint64>(3));
        chain.match(3);
        chain.mine();
        chain.submit(memberOf('a'), market::encodeCloseLease(3)); // it had a lease: that was the deployment
        chain.mine();
        claim = claimOf(orderKey(0), chain.state, counts);
        QCOMPARE(claim.order, std::optional<quint64>(3));
        QCOMPARE(claim.later, std::vector<quint64>{4});
    }

    // The reactor.

    void anOrderIsPlacedAndFollowed()
    {
        test::OrderChain chain;
        OrderComputer a(chain, memberOf('a'));
        QVERIFY(a.reactor->describe().result()->contains(QStringLiteral("Test")));
        QCOMPARE(a.status(orderKey(0)).phase, Phase::Absent);
        a.deploy(orderKey(0));
        QCOMPARE(a.sender.sendings, 1);
        QVERIFY(!a.answer);
        a.mine();
        QVERIFY(!a.answer); // one of two confirmations
        QVERIFY2(a.words.contains(QStringLiteral("1")), qPrintable(a.words));
        QVERIFY(a.sessions.manifests.empty());
        a.mine();
        QVERIFY(a.answer && *a.answer);
        QCOMPARE((*a.answer)->phase, Phase::Preparing);
        const market::Order *order = a.market->state().orders.order(1);
        QVERIFY(order);
        QCOMPARE(keyOfSpec(order->terms.spec).value_or(QString()), orderKey(0));
        const auto spec = descriptor::OrderSpec::parse(order->terms.spec);
        QVERIFY(spec);
        QCOMPARE(spec->services.front().name, QStringLiteral("my-page"));
        QVERIFY(a.sessions.manifests[1].contains(orderMark(orderKey(0)).toUtf8()));
        QVERIFY(a.sessions.manifests[1].contains("GREETING=hello"));

        std::vector<DeploymentStatus> told;
        const auto watch = a.reactor->watch(orderKey(0), [&told](const DeploymentStatus &status) { told.push_back(status); });
        chain.match(1);
        a.mine();
        QCOMPARE(told.back().phase, Phase::Starting);
        test::FakeLeaseSession &session = a.sessions.add(1);
        session.fill(true);
        session.now = market::LeaseSession::State::Ready;
        Q_EMIT a.sessions.sessionChanged(1);
        QCOMPARE(told.back().phase, Phase::Running);
        QCOMPARE(told.back().endpoints.front().host, QStringLiteral("provider2.example.org"));
        QCOMPARE(told.back().endpoints.front().port, 31068);
        session.now = market::LeaseSession::State::Unreachable;
        session.sentence = QStringLiteral("It does not answer.");
        Q_EMIT a.sessions.sessionChanged(1);
        QCOMPARE(told.back().phase, Phase::Running);
        QCOMPARE(told.back().problem, session.sentence);

        QStringList lines;
        session.logLines.make(QStringLiteral("web"), QStringLiteral("old"));
        const auto logs = a.reactor->logs(orderKey(0), 10, [&lines](const LogLine &line) { lines << line.text; });
        a.settle();
        session.logLines.tell({session.logLines.make(QStringLiteral("web"), QStringLiteral("new"))});
        QCOMPARE(lines, (QStringList{QStringLiteral("old"), QStringLiteral("new")}));

        a.teardown(orderKey(0));
        QVERIFY(!a.gone);
        a.mine();
        QVERIFY(a.gone && *a.gone);
        QCOMPARE(a.status(orderKey(0)).phase, Phase::Stopped);
        QVERIFY(chain.up(orderMark(orderKey(0))).empty());
        a.teardown(orderKey(0)); // again: nothing is left to do
        QVERIFY(a.gone && *a.gone);
        a.deploy(orderKey(0)); // it had its lease
        QVERIFY(a.answer && !*a.answer && a.answer->error().code == ErrorCode::Conflict);
        QCOMPARE(chain.orders, 1);
    }

    void whatStandsInTheWayIsSaidInWords()
    {
        test::OrderChain chain;
        OrderComputer a(chain, memberOf('a'));
        a.sender.free = 10;
        a.deploy(orderKey(0));
        QVERIFY(a.answer && !*a.answer);
        QCOMPARE(a.answer->error().code, ErrorCode::Conflict);
        QVERIFY2(a.answer->error().summary.contains(QStringLiteral("escrow")), qPrintable(a.answer->error().summary));
        a.sender.free = 10'000'000;
        a.sender.locked = true;
        a.deploy(orderKey(0));
        QVERIFY(a.answer && !*a.answer && a.answer->error().code == ErrorCode::Locked);
        descriptor::InstanceSpec none = orderedInstance();
        none.cpuCores = 0;
        a.deploy(orderKey(0), none);
        QVERIFY(a.answer && !*a.answer && a.answer->error().code == ErrorCode::Invalid);
        OrderComputer stranger(chain, memberOf('x'));
        stranger.deploy(orderKey(0));
        QVERIFY(stranger.answer && !*stranger.answer && stranger.answer->error().code == ErrorCode::Auth);
        QCOMPARE(chain.orders, 0);
        a.sender.locked = false;
        a.market->setSync({market::MarketSync::State::Disconnected, 0, 0, 0, {}});
        QVERIFY(!a.reactor->status(orderKey(0)).result());
        a.deploy(orderKey(0));
        QCOMPARE(chain.orders, 0); // an order that is not seen may be there
        a.market->setSync({market::MarketSync::State::Live, 0, 0, 0, {}});
        a.settle();
        QCOMPARE(chain.orders, 1);
    }

    void nobodyOrdersBeforeTheMembersAreKnown()
    {
        test::OrderChain chain;
        OrderComputer a(chain, memberOf('a'));
        a.membersKnown = false;
        a.deploy(orderKey(0));
        QVERIFY(!a.answer);
        QCOMPARE(chain.orders, 0);
        a.membersKnown = true;
        a.mine(3);
        a.mine(2);
        QVERIFY(a.answer && *a.answer);
        QCOMPARE(chain.orders, 1);
    }

    void whatIsNotAnsweredIsGivenBackForAnotherAttempt()
    {
        test::OrderChain chain;
        OrderComputer a(chain, memberOf('a'));
        a.deploy(orderKey(0));
        a.clock.advance(OrderPlacementLongest);
        a.settle();
        QVERIFY(a.answer && !*a.answer && a.answer->error().code == ErrorCode::Timeout);
        a.deploy(orderKey(0));
        a.mine(2);
        QVERIFY(a.answer && *a.answer);
        QCOMPARE(chain.orders, 1);
    }

    /// Killed after sending and before hearing of it; on the same computer, with an empty database, and on another computer.
    void nothingIsSentASecondTimeAfterADeath_data()
    {
        QTest::addColumn<bool>("forgetful");
        QTest::addColumn<bool>("minedMeanwhile");
        for (const bool forgetful : {false, true}) {
            for (const bool mined : {false, true})
                QTest::addRow("%s, %s", forgetful ? "nothing kept" : "kept", mined ? "mined meanwhile" : "still waiting") << forgetful << mined;
        }
    }
    void nothingIsSentASecondTimeAfterADeath()
    {
        QFETCH(bool, forgetful);
        QFETCH(bool, minedMeanwhile);
        test::OrderChain chain;
        OrderComputer a(chain, memberOf('a'));
        a.sender.forgetful = forgetful;
        a.deploy(orderKey(0));
        QCOMPARE(chain.orders, 1);
        a.kill();
        if (minedMeanwhile)
            chain.mine();
        a.boot();
        a.deploy(orderKey(0));
        for (int i = 0; i < 4 && !(a.answer && *a.answer); ++i) {
            a.mine();
            if (a.answer && !*a.answer) { // as the trigger does
                QCOMPARE(a.answer->error().code, ErrorCode::Network);
                a.deploy(orderKey(0));
            }
        }
        QVERIFY(a.answer && *a.answer);
        QCOMPARE(chain.orders, 1);
        QCOMPARE(chain.up(orderMark(orderKey(0))).size(), std::size_t(1));
        QVERIFY(!a.sessions.manifests.empty());
    }

    void ofTwoOrdersTheLaterIsTakenBackAtOnce()
    {
        test::OrderChain chain;
        OrderComputer a(chain, memberOf('a'));
        OrderComputer b(chain, memberOf('b'));
        a.deploy(orderKey(0));
        b.deploy(orderKey(0)); // before either is in a block
        QCOMPARE(chain.orders, 2);
        chain.mine();
        settleAll({&a, &b});
        QCOMPARE(b.sender.sendings, 2); // the order, and taking it back
        chain.mine(2);
        settleAll({&a, &b});
        QVERIFY(a.answer && *a.answer && b.answer && *b.answer);
        QCOMPARE(chain.up(orderMark(orderKey(0))), std::vector<quint64>{1});
        QCOMPARE(a.sessions.manifests.size(), std::size_t(1));
        QVERIFY(b.sessions.manifests.empty());
        chain.match(1);
        chain.mine();
        settleAll({&a, &b});
        QCOMPARE(b.status(orderKey(0)).phase, Phase::Running); // in the lease of the other
        b.teardown(orderKey(0)); // not its to close
        QVERIFY(b.gone && *b.gone);
        QCOMPARE(chain.up(orderMark(orderKey(0))), std::vector<quint64>{1});
    }

    void aLaterOneThatWasMatchedIsClosed()
    {
        test::OrderChain chain;
        OrderComputer a(chain, memberOf('a'));
        OrderComputer b(chain, memberOf('b'));
        a.deploy(orderKey(0));
        b.deploy(orderKey(0));
        chain.mine();
        chain.match(2); // faster than b
        chain.mine();
        settleAll({&a, &b});
        chain.mine(2);
        settleAll({&a, &b});
        QCOMPARE(chain.up(orderMark(orderKey(0))), std::vector<quint64>{1});
        QVERIFY(b.answer && *b.answer && b.sessions.manifests.empty());
    }

    /// The block is lost and the two orders come back the other way round.
    void aReorganisationThatSwapsThemIsFollowed()
    {
        test::OrderChain chain;
        OrderComputer a(chain, memberOf('a'));
        OrderComputer b(chain, memberOf('b'));
        a.deploy(orderKey(0));
        b.deploy(orderKey(0));
        chain.mine();
        a.settle(); // b has not heard of the block yet
        chain.rollback(1);
        chain.mine();
        QCOMPARE(chain.state.orders.order(1)->creator, memberOf('b'));
        settleAll({&a, &b});
        chain.mine(2);
        settleAll({&a, &b});
        chain.mine(2);
        settleAll({&a, &b});
        QVERIFY(a.answer && *a.answer && b.answer && *b.answer);
        const auto up = chain.up(orderMark(orderKey(0)));
        QCOMPARE(up.size(), std::size_t(1));
        QCOMPARE(chain.state.orders.order(up.front())->creator, memberOf('b'));
        QVERIFY(a.sessions.manifests.empty());
        QCOMPARE(b.sessions.manifests.size(), std::size_t(1));
    }

    void anOrderThatIsLostWithItsBlockIsPlacedAgain()
    {
        test::OrderChain chain;
        OrderComputer a(chain, memberOf('a'));
        a.deploy(orderKey(0));
        a.mine();
        chain.rollback(1);
        chain.forgetPool();
        a.mine();
        QCOMPARE(chain.orders, 2);
        a.mine(2);
        QVERIFY(a.answer && *a.answer);
        QCOMPARE(chain.up(orderMark(orderKey(0))).size(), std::size_t(1));
    }

    void closingTakesAlongWhatWasSentAndNotHeardOf()
    {
        test::OrderChain chain;
        OrderComputer a(chain, memberOf('a'));
        a.deploy(orderKey(0));
        a.kill();
        a.boot();
        a.teardown(orderKey(0));
        a.mine();
        a.mine(2);
        QVERIFY(a.gone && *a.gone);
        QVERIFY(chain.up(orderMark(orderKey(0))).empty());
    }

    // The target's text.

    void aTargetSaysPriceAndTime()
    {
        QVERIFY(isOrderTarget(QStringLiteral("spheron-order")));
        QVERIFY(!isOrderTarget(QStringLiteral("spheron-orders")));
        QVERIFY(!isOrderTarget(QString()));
        const auto wishes = orderWishesOf(QStringLiteral("spheron-order?perHour=0.5&hours=24&token=WETH&tier=0,2&region=us-east"), 2);
        QVERIFY(wishes);
        QCOMPARE(wishes->pricePerHour, QStringLiteral("0.5"));
        QCOMPARE(wishes->numOfBlocks, quint64(43'200));
        QCOMPARE(wishes->token, QStringLiteral("WETH"));
        QCOMPARE(wishes->tier, (std::vector<int>{0, 2}));
        QCOMPARE(wishes->region, QStringLiteral("us-east"));
        for (const char *wrong : {"spheron-order", "spheron-order?perHour=1", "spheron-order?hours=2", "spheron-order?perHour=1&hours=0", "spheron-order?perHour=1&hours=2&tier=9",
                                  "spheron-order?perHour=1&hours=2&colour=red", "spheron-order?perHour=1&hours=-2", "podman"}) {
            const auto refused = orderWishesOf(QString::fromLatin1(wrong), 2);
            QVERIFY2(!refused && !refused.error().summary.isEmpty(), wrong);
        }
    }

private:
    static constexpr std::chrono::minutes OrderPlacementLongest{11};
};

COMMONRACK_TEST(TestSpheronOrder)
#include "TestSpheronOrder.moc"
