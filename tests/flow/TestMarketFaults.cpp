// SPDX-License-Identifier: Apache-2.0
#include "models/chain/rpc/RpcEnvelope.h"
#include "models/chain/rpc/WebSocketTransport.h"
#include "tests/support/FakePushTransport.h"
#include "tests/support/FaultyLink.h"
#include "tests/support/FeedRig.h"
#include "tests/support/ScriptedNode.h"
#include "tests/support/TestMain.h"
#include "tests/support/Wait.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <ctime>

using namespace market;
using namespace std::chrono_literals;
using nlohmann::json;
using test::SpheronChain;
using State = MarketSync::State;

namespace {

/// A node in memory that pushes, and whose large answers are written beforehand, so that only our own work is timed.
class WrittenNode final : public chain::PushTransport, public test::FakeAnswers {
public:
    [[nodiscard]] base::Async<json> request(const QString &method, json params) override { return take(method, std::move(params)); }
    [[nodiscard]] base::Async<QByteArray> requestText(const QString &method, json params) override
    {
        if (method == u"eth_getLogs" && !written.isEmpty())
            return base::ready<QByteArray>(written);
        return PushTransport::requestText(method, std::move(params));
    }
    [[nodiscard]] base::Subscription subscribe(json params, Handler handler, Skip) override
    {
        if (params.at(0) == "newHeads")
            heads = std::move(handler);
        return {};
    }
    [[nodiscard]] State state() const override { return State::Connected; }
    QByteArray written;
    Handler heads;
};

/// From one turn of the event loop to the next, at most.
/// How long this thread worked at most between two turns of its event loop: what it had of the processor, for how long it
/// waited for one is the business of what else runs.
class LongestTurn final : public QObject {
    Q_OBJECT
public:
    LongestTurn() { startTimer(0); }
    double ms = 0;

private:
    static double workedMs()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }
    void timerEvent(QTimerEvent *) override
    {
        const double now = workedMs();
        ms = std::max(ms, now - std::exchange(m_since, now));
    }
    double m_since = workedMs();
};

qint64 residentKib()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4 : 0;
}

qsizetype openDescriptors()
{
    return QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size();
}

} // namespace

/// What chain, link and node may do to the way of an event from the chain into store and market. After each fault market,
/// store and chain must agree to the last event: none lost, none twice.
class TestMarketFaults final : public QObject {
    Q_OBJECT
    struct Rig {
        test::MemoryChain node = SpheronChain::chain();
        test::FakeClock clock;
        test::FakeTransport http;
        test::FakePushTransport push;
        test::FeedRig feed{node, http, push, clock};
        int key = 0;

        Rig()
        {
            const auto answer = [this](const QString &method, const json &params) { return node.answer(method, params); };
            http.onAny(answer);
            push.onAny(answer);
        }
        QList<int> some(int count)
        {
            QList<int> keys;
            for (int i = 0; i < count; ++i)
                keys += ++key;
            return keys;
        }
        void mine(int blocks, int events)
        {
            for (int i = 0; i < blocks; ++i)
                node.mine(some(events));
        }
        void announce() { push.push("newHeads", test::MemoryChain::headerJson(node.head())); }
        [[nodiscard]] QString end() { return feed.settle() ? feed.difference() : QStringLiteral("not settled; ") + feed.difference(); }
    };
    /// The same over a real WebSocket and a link that can be broken.
    struct WireRig {
        test::ScriptedNode node;
        test::FaultyLink link{node.url()};
        test::FakeClock clock;
        chain::WebSocketTransport push{{link.url()}, clock};
        std::unique_ptr<test::FeedRig> feed;
        int key = 0;

        WireRig()
        {
            node.chain().eventOf = SpheronChain::event;
            push.open();
            feed = std::make_unique<test::FeedRig>(node.chain(), push, push, clock);
        }
        ~WireRig()
        {
            feed.reset();
            push.close();
        }
        QList<int> some(int count)
        {
            QList<int> keys;
            for (int i = 0; i < count; ++i)
                keys += ++key;
            return keys;
        }
        [[nodiscard]] bool until(const std::function<bool()> &done, std::chrono::milliseconds step = 20ms) { return test::pumpUntil(clock, done, step); }
        [[nodiscard]] QString end() { return feed->settle() ? feed->difference() : QStringLiteral("not settled; ") + feed->difference(); }
    };

private Q_SLOTS:
    void r3ShallowReorganisations()
    {
        Rig rig;
        rig.mine(70, 1);
        rig.feed.start();
        QCOMPARE(rig.end(), QString());
        QRandomGenerator random(3);
        int orphaned = 0;
        for (int round = 0; round < 100; ++round) {
            const int depth = random.bounded(1, 64);
            const qsizetype before = rig.node.keys().size();
            rig.node.reorg(depth, random.bounded(2) == 0);
            orphaned += int(before - rig.node.keys().size());
            rig.mine(random.bounded(1, 4), random.bounded(3));
            rig.announce();
            QCOMPARE(rig.end(), QString());
        }
        QVERIFY(!rig.feed.everSaid(QStringLiteral("rewritten"))); // nothing was read anew
        qInfo("R3: 100 reorganisations of 1 to 63 blocks, %d events orphaned: 0 lost, 0 twice", orphaned);
    }

    void r4DeepReorganisations()
    {
        Rig rig;
        rig.mine(200, 1);
        rig.feed.start();
        QCOMPARE(rig.end(), QString());
        qint64 slowest = 0;
        for (int depth = 65; depth < 85; ++depth) {
            rig.mine(depth, 1);
            rig.announce();
            QCOMPARE(rig.end(), QString());
            rig.feed.forgetStory();
            rig.node.reorg(depth, depth % 2 == 0);
            rig.mine(1, 1);
            const qint64 before = rig.clock.monotonicMs();
            rig.announce();
            QVERIFY(test::pumpUntil(rig.clock, [&rig] { return rig.feed.everSaid(QStringLiteral("read again from block")); }));
            slowest = std::max(slowest, rig.clock.monotonicMs() - before);
            QCOMPARE(rig.end(), QString());
            QCOMPARE(rig.feed.market().sync().problem, QString());
        }
        QVERIFY(slowest <= 24'000);
        qInfo("R4: 20 reorganisations of 65 to 84 blocks: each said within %lld ms (two blocks are 24 s), then 0 lost, 0 twice", static_cast<long long>(slowest));
    }

    void r5SilentRollbacks()
    {
        Rig rig;
        rig.mine(70, 1);
        rig.feed.start();
        QCOMPARE(rig.end(), QString());
        QRandomGenerator random(5);
        for (int round = 0; round < 50; ++round) {
            rig.mine(45, 0); // or the way back would add up
            rig.announce();
            QCOMPARE(rig.end(), QString());
            rig.node.rollback(random.bounded(1, 40)); // nobody says anything
            rig.clock.advance(1s);
            rig.mine(random.bounded(1, 50), 1);
            rig.announce();
            QCOMPARE(rig.end(), QString());
        }
        qInfo("R5: 50 silent rollbacks of 1 to 39 blocks, each found at the next head: 0 lost, 0 twice");
    }

    void r7HalfOpenConnection()
    {
        WireRig rig;
        rig.feed->start();
        QCOMPARE(rig.end(), QString());
        qint64 slowest = 0;
        for (int round = 0; round < 5; ++round) {
            rig.link.setBlackHole(true);
            for (int i = 0; i < 5; ++i)
                rig.node.mine(rig.some(3));
            const qint64 before = rig.clock.monotonicMs();
            QVERIFY(rig.until([&rig] { return rig.feed->market().sync().state == State::Disconnected; }, 60ms));
            slowest = std::max(slowest, rig.clock.monotonicMs() - before);
            rig.link.setBlackHole(false);
            QCOMPARE(rig.end(), QString());
        }
        QVERIFY(slowest <= 45'000);
        qInfo("R7: dead link noticed within %lld ms, 75 missed events delivered after repair: 0 lost, 0 twice", static_cast<long long>(slowest));
    }

    void r8PongsButNoEvents()
    {
        WireRig rig;
        for (int i = 0; i < 5; ++i)
            rig.node.mine(rig.some(1));
        rig.feed->start();
        QCOMPARE(rig.end(), QString());
        for (int i = 0; i < 5; ++i) { // a block every twelve seconds, as it knows the chain
            rig.node.mine(rig.some(1));
            QCOMPARE(rig.end(), QString());
            rig.clock.advance(12s);
        }
        const int connections = rig.link.connections();
        const qint64 before = rig.clock.monotonicMs();
        rig.node.chain().mine(rig.some(4)); // and nobody is told
        QVERIFY(rig.until([&rig] { return rig.feed->market().sync().done == rig.node.chain().head().number; }, 60ms));
        const qint64 took = rig.clock.monotonicMs() - before;
        QCOMPARE(rig.end(), QString());
        QCOMPARE(rig.link.connections(), connections); // the link is well
        QVERIFY(took <= 60'000);
        qInfo("R8: dead subscription on a living link noticed after %lld ms (five blocks are 60,000)", static_cast<long long>(took));
    }

    void r10Flapping()
    {
        Rig rig;
        rig.mine(5, 1);
        rig.feed.start();
        QCOMPARE(rig.end(), QString());
        QRandomGenerator random(10);
        const qint64 memory = residentKib();
        const qsizetype descriptors = openDescriptors();
        for (int round = 0; round < 1'000; ++round) {
            rig.push.deferred = random.bounded(2) == 0;
            rig.mine(random.bounded(3), random.bounded(3));
            rig.announce();
            for (int i = random.bounded(4); i > 0; --i)
                rig.push.release();
            rig.push.disconnectNow();
            rig.mine(random.bounded(2), 1);
            rig.push.connectNow();
            rig.clock.advance(std::chrono::milliseconds(random.bounded(200, 2'000)));
            QCoreApplication::processEvents();
        }
        rig.push.deferred = false;
        rig.push.releaseAll();
        rig.mine(1, 1);
        rig.announce();
        QCOMPARE(rig.end(), QString());
        const qint64 growth = residentKib() - memory;
        QVERIFY2(growth < 20 * 1024, qPrintable(QString::number(growth)));
        QVERIFY(openDescriptors() <= descriptors + 2);
        QVERIFY(!rig.feed.everWas(State::Failed));
        qInfo("R10: 1,000 reconnects, %d events: 0 lost, 0 twice, %lld KiB more memory, %lld descriptors more", rig.key, static_cast<long long>(growth),
              static_cast<long long>(openDescriptors() - descriptors));
    }

    void r11Bursts_data()
    {
        QTest::addColumn<int>("logs");
        QTest::newRow("8,000 logs in a block") << 8'000;
        QTest::newRow("20,000 logs in a block") << 20'000;
    }
    void r11Bursts()
    {
        QFETCH(int, logs);
        test::MemoryChain node = SpheronChain::chain();
        base::SystemClock clock;
        WrittenNode wire;
        wire.onAny([&node](const QString &method, const json &params) { return node.answer(method, params); });
        test::FeedRig feed(node, wire, wire, clock);
        feed.start();
        QVERIFY(feed.settle());
        QList<int> keys;
        for (int i = 1; i <= logs; ++i)
            keys += i;
        const chain::BlockHeader head = node.mine(keys);
        wire.written = chain::rpcAnswerText(1, *node.answer(QStringLiteral("eth_getLogs"), json::array({{{"blockHash", head.hash.toString().toStdString()}}})));
        const json notification = test::MemoryChain::headerJson(head);
        LongestTurn turns;
        QCoreApplication::processEvents();
        QElapsedTimer timer;
        timer.start();
        wire.heads(notification);
        QVERIFY(test::pumpUntil(clock, [&] { return feed.market().head() && feed.market().head()->hash == head.hash; }));
        const qint64 took = timer.elapsed();
        const double longest = turns.ms;
        const qsizetype bytes = std::exchange(wire.written, QByteArray()).size();
        QVERIFY(feed.settle());
        QCOMPARE(feed.difference(), QString());
        qInfo("R11: %d logs in a block of %lld KiB: all in the market after %lld ms, GUI thread never worked for more than %.0f ms at a stretch", logs,
              static_cast<long long>(bytes / 1024), static_cast<long long>(took), longest);
        QVERIFY(longest <= 100);
    }

    void r12DroppedInMidBurst()
    {
        WireRig rig;
        rig.node.mine(rig.some(1));
        rig.feed->start();
        QCOMPARE(rig.end(), QString());
        const qint64 carried = rig.link.carried();
        rig.node.mine(rig.some(20));
        QCOMPARE(rig.end(), QString());
        // It tries again at once; a connection that breaks so often would be waited for longer and longer.
        connect(&rig.push, &chain::PushTransport::stateChanged, &rig.push, [&rig](chain::PushTransport::State state) {
            if (state == chain::PushTransport::State::Waiting)
                rig.push.retryNow();
        }, Qt::QueuedConnection);
        const qint64 usual = rig.link.carried() - carried; // bytes for one such block
        QVERIFY(usual > 5'000);
        for (int cut = 0; cut < 100; ++cut) {
            rig.link.cutAfter(1 + usual * cut / 100);
            rig.node.mine(rig.some(20));
            QCOMPARE(rig.end(), QString());
        }
        QVERIFY(rig.link.connections() >= 100);
        qInfo("R12: 100 of 100 bursts cut off in the middle arrived whole: 0 lost, 0 twice (%d connections)", rig.link.connections());
    }

    void r13ForeignDoubleAndLateNotifications()
    {
        Rig rig;
        rig.mine(20, 1);
        rig.feed.start();
        QCOMPARE(rig.end(), QString());
        QRandomGenerator random(13);
        const test::MemoryChain stranger = [] {
            test::MemoryChain chain = SpheronChain::chain(99);
            for (int i = 0; i < 40; ++i)
                chain.mine({1'000'001 + i});
            return chain;
        }();
        for (int i = 0; i < 1'000; ++i) {
            const quint64 height = rig.node.head().number;
            const quint64 any = 1 + quint64(random.bounded(int(height)));
            switch (random.bounded(6)) {
            case 0: // of any block, doubled or late
                rig.push.push("newHeads", test::MemoryChain::headerJson(rig.node.at(any)));
                break;
            case 1: // a log of a block long known
                if (!rig.node.keys(any).isEmpty())
                    rig.push.push("logs", rig.node.logJson(height, 0));
                break;
            case 2: // of another chain
                rig.push.push("newHeads", test::MemoryChain::headerJson(stranger.at(quint64(random.bounded(1, 40)))));
                break;
            case 3:
                rig.push.push("logs", stranger.logJson(quint64(random.bounded(1, 40)), 0, random.bounded(2) == 0));
                break;
            case 4:
                rig.push.push(random.bounded(2) ? "newHeads" : "logs", json{{"number", "0x"}, {"hash", i}});
                break;
            case 5:
                if (random.bounded(10) == 0) {
                    rig.mine(1, 1);
                    rig.announce();
                }
                break;
            }
        }
        rig.mine(1, 1);
        rig.announce();
        QCOMPARE(rig.end(), QString());
        qInfo("R13: 1,000 doubled, late, foreign and broken notifications: 0 wrong events");
    }

    void r14NodeFiftyBlocksBehind()
    {
        Rig rig;
        rig.mine(300, 1);
        rig.feed.start();
        QCOMPARE(rig.end(), QString());
        const qsizetype held = rig.feed.storedKeys().size();
        for (const int behind : {50, 150}) {
            const test::MemoryChain ahead = rig.node;
            rig.push.disconnectNow();
            rig.node.rollback(behind);
            rig.push.connectNow();
            rig.announce();
            rig.clock.advance(30s);
            QCOMPARE(rig.feed.storedKeys().size(), held); // nothing was taken back
            rig.feed.restart(); // and not at a start, either
            QVERIFY(test::pumpUntil(rig.clock, [&rig] { return rig.feed.market().sync().state == State::Live; }));
            QCOMPARE(rig.feed.storedKeys().size(), held);
            rig.node = ahead;
            rig.announce();
            QCOMPARE(rig.end(), QString());
            QVERIFY(!rig.feed.everSaid(QStringLiteral("rewritten")));
        }
        qInfo("R14: nodes 50 and 150 blocks behind: no event taken back or read twice, on at the true head");
    }

    void r15LongOutage()
    {
        Rig rig;
        rig.mine(100, 1);
        rig.feed.start();
        QCOMPARE(rig.end(), QString());
        rig.feed.end();
        for (int i = 1; i <= 10'000; ++i)
            rig.node.mine(i % 50 == 0 ? rig.some(1) : QList<int>());
        rig.node.maxRange = 300; // "limit exceeded"
        rig.node.maxLogs = 4;    // "query returned more than …"
        rig.feed.start();
        QCOMPARE(rig.end(), QString());
        const int questions = rig.http.count(QStringLiteral("eth_getLogs"));
        QVERIFY(rig.node.widestRange <= 300);
        QVERIFY(!rig.feed.everWas(State::Failed));
        qInfo("R15: 10,000 blocks missed: 200 of 200 events there after %d questions in ranges of at most %llu blocks", questions,
              static_cast<unsigned long long>(rig.node.widestRange));
    }

    void r16ClockSkew()
    {
        constexpr qint64 day = 86'400'000;
        const auto run = [](qint64 skewMs, bool steps) {
            Rig rig;
            rig.clock.setWallClock(rig.clock.nowMs() + skewMs);
            rig.mine(200, 1);
            rig.feed.start();
            QStringList decisions{rig.end()};
            for (int i = 0; i < 20; ++i) {
                if (steps)
                    rig.clock.setWallClock(rig.clock.nowMs() + (i % 2 ? day : -3 * day));
                rig.mine(3, 1);
                if (i % 5 == 4)
                    rig.node.reorg(4, true);
                rig.announce();
                decisions += rig.end();
            }
            int looked = 0;
            for (int id = 1; id <= rig.key && looked < 100; id += 2, ++looked) {
                const Order *order = rig.feed.market().state().orders.order(quint64(id));
                const auto ends = order ? rig.feed.market().timeOf(order->createdBlock + order->terms.numOfBlocks) : std::nullopt;
                decisions += QString::number(ends.value_or(-1)) + (order && rig.feed.market().head()->number > order->lastBidBlock() ? u'c' : u'o');
            }
            return decisions;
        };
        const QStringList right = run(0, false);
        QCOMPARE(right.filter(QStringLiteral("-1")).size(), 0);
        QCOMPARE(right.size(), 121);
        QCOMPARE(run(-3 * day, false), right);
        QCOMPARE(run(3 * day, false), right);
        QCOMPARE(run(0, true), right);
        QCOMPARE(run(-365 * day, false), right); // chain time a year ahead of the machine's
        qInfo("R16: clock 3 days off either way, stepping during the run, a year behind the chain: 0 differences over 100 orders");
    }

    void l6LyingNodes_data()
    {
        QTest::addColumn<int>("lie");
        QTest::addColumn<bool>("history");
        const char *const names[] = {"wrong block hash", "foreign address", "foreign topic", "outside the range", "colliding index", "said to be removed"};
        for (int lie = 0; lie < 6; ++lie) {
            QTest::addRow("history: %s", names[lie]) << lie << true;
            QTest::addRow("live: %s", names[lie]) << lie << false;
        }
    }
    void l6LyingNodes()
    {
        QFETCH(int, lie);
        QFETCH(bool, history);
        Rig rig;
        rig.mine(history ? 400 : 3, 1);
        bool lying = false;
        int lies = 0;
        const auto bend = [&](const json &params) {
            auto logs = rig.node.answer(QStringLiteral("eth_getLogs"), params);
            if (!lying || !logs || logs->empty())
                return test::FakeAnswers::Answer(std::move(logs));
            ++lies;
            json &log = logs->back();
            const std::string seven = "0x" + std::string(64, '7');
            switch (lie) {
            case 0:
                log["blockHash"] = seven;
                break;
            case 1:
                log["address"] = "0x9999999999999999999999999999999999999999";
                break;
            case 2:
                log["topics"][0] = seven;
                break;
            case 3:
                log["blockNumber"] = "0xfffff";
                break;
            case 4:
                logs->push_back(log);
                logs->back()["data"] = "0x";
                break;
            case 5:
                log["removed"] = true;
                break;
            }
            return test::FakeAnswers::Answer(std::move(logs));
        };
        rig.http.on(QStringLiteral("eth_getLogs"), bend);
        rig.push.on(QStringLiteral("eth_getLogs"), bend);
        lying = history;
        rig.feed.start();
        if (!history) {
            QCOMPARE(rig.end(), QString());
            lying = true;
            rig.mine(1, 2);
            rig.announce();
        }
        const QList<int> held = rig.feed.storedKeys();
        QVERIFY(test::pumpUntil(rig.clock, [&lies] { return lies >= 3; }, 80ms));
        rig.clock.advance(1s);
        QCOMPARE(rig.feed.storedKeys(), held); // nothing of it was believed
        // A node that goes on is told about, in words; another hash may also be a reorganisation that overtakes us.
        if (lie != 0)
            QVERIFY(test::pumpUntil(rig.clock, [&rig] { return rig.feed.everWas(State::Failed); }, 80ms));
        lying = false;
        QCOMPARE(rig.end(), QString());
    }

    void l6TwoSourcesThatDiffer()
    {
        Rig rig;
        rig.mine(400, 1);
        test::MemoryChain forged = SpheronChain::chain(6);
        for (int i = 0; i < 400; ++i)
            forged.mine({900'001 + i});
        rig.http.onAny([&forged](const QString &method, const json &params) { return forged.answer(method, params); });
        rig.feed.start();
        QVERIFY(test::pumpUntil(rig.clock, [&rig] { return rig.feed.everSaid(QStringLiteral("different histories")); }));
        rig.http.onAny([&rig](const QString &method, const json &params) { return rig.node.answer(method, params); });
        QCOMPARE(rig.end(), QString());
        qInfo("L6: 6 of 6 lies about logs found, in history and live, and two sources that differ: nothing believed, all said, all right afterwards");
    }

    /// A node behind a balancer that answers for blocks it does not have yet: no logs, which is not the truth.
    void l6NodeThatLagsInSilence()
    {
        Rig rig;
        rig.mine(1'000, 1);
        test::MemoryChain behind = rig.node;
        behind.rollback(500);
        // After so many more answers it has caught up: at each moment once.
        for (int answers = 0; answers < 12; ++answers) {
            int left = answers;
            rig.http.onAny([&](const QString &method, const json &params) {
                const bool newest = method == u"eth_getBlockByNumber" && params.at(0) == "latest";
                return !newest && left-- > 0 ? behind.answer(method, params) : rig.node.answer(method, params);
            });
            QVERIFY(test::waitFor(rig.feed.store().clear()));
            rig.feed.restart();
            QCOMPARE(rig.end(), QString());
        }
    }
};

COMMONRACK_TEST(TestMarketFaults)
#include "TestMarketFaults.moc"
