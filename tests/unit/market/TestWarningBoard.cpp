// SPDX-License-Identifier: Apache-2.0
#include "models/market/WarningBoard.h"
#include "models/market/WarningFile.h"
#include "tests/support/FakeClock.h"
#include "tests/support/ProtocolModel.h"
#include "tests/support/TestMain.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace market;
using base::U256;
using test::ProtocolModel;
using namespace std::chrono_literals;

/// When a warning is told, and when it is not.
class TestWarningBoard final : public QObject {
    Q_OBJECT

private:
    static constexpr quint64 hour = 1800;
    static constexpr quint64 day = 24 * hour;
    static inline const ProtocolModel::Token coin{ProtocolModel::address(50), 6};
    static inline const chain::Address tenant = ProtocolModel::address(100);
    static inline const chain::Address north = ProtocolModel::address(200);
    static inline const U256 price = U256(1'000'000'000'000'000);

    struct Memory final : WarningMemory {
        [[nodiscard]] WarningMarks read() override { return marks; }
        void write(const WarningMarks &now) override
        {
            marks = now;
            ++writes;
        }
        WarningMarks marks;
        int writes = 0;
    };

    /// A market in which leases come to their end as a test lets blocks go by.
    struct Scene {
        explicit Scene(int hourOfDay = 12)
        {
            clock.setWallClock(QDateTime(QDate(2026, 3, 10), QTime(hourOfDay, 0)).toMSecsSinceEpoch());
            protocol.addToken(coin, "uSPON");
            protocol.deposit(tenant, coin, U256(900'000'000'000));
            mine();
            market.setSync({MarketSync::State::Live, 0, 0, 0, {}});
            begin();
        }
        void begin()
        {
            board = std::make_unique<WarningBoard>(market, memory, clock);
            QObject::connect(board.get(), &WarningBoard::raised, board.get(),
                             [this](const WarningGroup &group) { raised.push_back(group); });
            QObject::connect(board.get(), &WarningBoard::changed, board.get(), [this] { ++changes; });
            board->setAccount(tenant);
            clock.advance(10ms);
        }
        void mine(quint64 skip = 1)
        {
            chain::BlockHeader header;
            header.number = protocol.block();
            header.timestamp = ProtocolModel::timeOf(header.number);
            market.addBlock(header, protocol.endBlock(skip));
            clock.advance(20ms);
        }
        /// The head is at `block` now, and the board has looked at it.
        void goTo(quint64 block)
        {
            mine(block - protocol.block());
            mine();
            clock.advance(WarningBoard::Interval);
        }
        quint64 lease(quint64 blocks)
        {
            const quint64 id = protocol.order(tenant, coin, {price, blocks, "{n:x}"});
            if (!protocol.match(id, north, price))
                qFatal("not matched");
            end = protocol.block() + blocks;
            mine();
            return id;
        }
        test::FakeClock clock;
        ProtocolModel protocol{1, 1'000'000};
        Market market{SpheronContracts(), clock, 2};
        Memory memory;
        std::unique_ptr<WarningBoard> board;
        std::vector<WarningGroup> raised;
        int changes = 0;
        quint64 end = 0;
    };
private Q_SLOTS:
    void toldOnceAndAgainWhenItGetsWorse()
    {
        Scene scene;
        scene.lease(10 * day);
        scene.goTo(scene.end - 3 * day);
        QVERIFY(scene.raised.empty());
        scene.goTo(scene.end - 2 * day + 10);
        QCOMPARE(scene.raised.size(), std::size_t(1));
        QCOMPARE(scene.board->warnings().size(), std::size_t(1));
        for (int i = 0; i < 5; ++i)
            scene.goTo(scene.protocol.block() + 100);
        QCOMPARE(scene.raised.size(), std::size_t(1));
        scene.goTo(scene.end - day);
        QCOMPARE(scene.raised.size(), std::size_t(2));
        scene.goTo(scene.end - hour);
        QCOMPARE(scene.raised.size(), std::size_t(3));
        scene.goTo(scene.end + 3);
        QCOMPARE(scene.raised.size(), std::size_t(4));
        QCOMPARE(scene.raised.back().kind, LeaseWarning::Kind::OutOfFunds);
        scene.goTo(scene.end + 1000);
        QCOMPARE(scene.raised.size(), std::size_t(4));
    }

    void severalOfAKindAreOne()
    {
        Scene scene;
        scene.lease(10 * day);
        scene.lease(10 * day);
        scene.lease(10 * day);
        scene.goTo(scene.end - day);
        QCOMPARE(scene.raised.size(), std::size_t(1));
        QCOMPARE(scene.raised.front().warnings.size(), std::size_t(3));
        QCOMPARE(scene.board->groups().size(), std::size_t(1));
    }

    void aRestartTellsNothingTwice()
    {
        Scene scene;
        scene.lease(10 * day);
        scene.goTo(scene.end - day);
        QCOMPARE(scene.raised.size(), std::size_t(1));
        scene.begin();
        scene.goTo(scene.end - day + 50);
        QCOMPARE(scene.raised.size(), std::size_t(1));
        QCOMPARE(scene.board->warnings().size(), std::size_t(1)); // it is still shown
        scene.goTo(scene.end - hour);
        QCOMPARE(scene.raised.size(), std::size_t(2));
    }

    void aRenewedLeaseIsAnotherMatter()
    {
        Scene scene;
        const quint64 id = scene.lease(10 * day);
        scene.goTo(scene.end - day);
        scene.protocol.requestUpdate(id, {price, 10 * day, "{n:x}"});
        scene.protocol.acceptUpdate(id);
        scene.end = scene.protocol.block() + 10 * day;
        QVERIFY(scene.protocol.carryOutUpdate(id, price));
        scene.goTo(scene.protocol.block() + 5);
        QVERIFY(scene.board->warnings().empty());
        scene.goTo(scene.end - day);
        QCOMPARE(scene.raised.size(), std::size_t(2));
    }

    void dismissedUntilItGetsWorse()
    {
        Scene scene;
        scene.lease(10 * day);
        scene.goTo(scene.end - day);
        scene.board->dismiss({scene.board->warnings().front().key});
        QVERIFY(scene.board->warnings().empty());
        scene.begin(); // also over a restart
        scene.goTo(scene.end - day / 2);
        QVERIFY(scene.board->warnings().empty());
        scene.goTo(scene.end - hour);
        QCOMPARE(scene.board->warnings().size(), std::size_t(1));
        QCOMPARE(scene.raised.size(), std::size_t(2));
    }

    void putOffForATime()
    {
        Scene scene;
        scene.lease(10 * day);
        scene.goTo(scene.end - day);
        scene.board->snooze({scene.board->warnings().front().key}, 8h);
        QVERIFY(scene.board->warnings().empty());
        scene.clock.advance(7h);
        QVERIFY(scene.board->warnings().empty());
        scene.clock.advance(1h + 1s); // no block has to come for it
        QCOMPARE(scene.board->warnings().size(), std::size_t(1));
        QCOMPARE(scene.raised.size(), std::size_t(2));
        scene.board->snooze({scene.board->warnings().front().key}, 8h);
        scene.goTo(scene.end - hour);
        QCOMPARE(scene.board->warnings().size(), std::size_t(1)); // worse ends the delay
        QCOMPARE(scene.raised.size(), std::size_t(3));
    }

    void quietHoursOnlyInTheWindow()
    {
        Scene scene(23);
        scene.board->setQuietHours({22 * 60, 7 * 60});
        scene.lease(10 * day);
        scene.goTo(scene.end - day);
        QVERIFY(scene.board->isQuiet());
        QCOMPARE(scene.board->warnings().size(), std::size_t(1));
        QVERIFY(scene.raised.empty());
        scene.lease(12 * hour); // runs out, too, in the meantime
        scene.goTo(scene.end - hour);
        QVERIFY(scene.raised.empty());
        scene.clock.advance(8h + 2min); // 7:02
        QVERIFY(!scene.board->isQuiet());
        QCOMPARE(scene.raised.size(), std::size_t(1)); // what came, together
        QCOMPARE(scene.raised.front().warnings.size(), std::size_t(2));
    }

    void quietHoursOverMidnight()
    {
        QVERIFY((QuietHours{22 * 60, 7 * 60}).hold(23 * 60));
        QVERIFY((QuietHours{22 * 60, 7 * 60}).hold(0));
        QVERIFY(!(QuietHours{22 * 60, 7 * 60}).hold(7 * 60));
        QVERIFY((QuietHours{60, 120}).hold(119));
        QVERIFY(!(QuietHours{60, 120}).hold(120));
        QVERIFY(!QuietHours().hold(0));
    }

    void looksAtMostEveryTwoSeconds()
    {
        Scene scene;
        scene.lease(10 * day);
        scene.goTo(scene.end - 2 * day + 10);
        const int before = scene.changes;
        for (int i = 0; i < 50; ++i)
            scene.mine(); // 50 blocks in a second: each changes what is left
        QCOMPARE(scene.changes, before);
        scene.clock.advance(WarningBoard::Interval);
        QCOMPARE(scene.changes, before + 1);
    }

    void halfAMarketIsNotJudged()
    {
        Scene scene;
        scene.market.setSync({MarketSync::State::CatchingUp, 1, 2, 0, {}});
        scene.lease(10 * day);
        scene.goTo(scene.end - day);
        QVERIFY(scene.board->warnings().empty());
        scene.market.setSync({MarketSync::State::Live, 0, 0, 0, {}});
        scene.clock.advance(WarningBoard::Interval);
        QCOMPARE(scene.raised.size(), std::size_t(1));
    }

    void anotherAccountHasOtherWarnings()
    {
        Scene scene;
        scene.lease(10 * day);
        scene.goTo(scene.end - day);
        scene.board->setAccount(north);
        QVERIFY(scene.board->warnings().empty());
        scene.board->setAccount(tenant);
        scene.clock.advance(WarningBoard::Interval);
        QCOMPARE(scene.board->warnings().size(), std::size_t(1));
        QCOMPARE(scene.raised.size(), std::size_t(1));
    }

    void flickeringServiceIsToldOnceADay()
    {
        Scene scene;
        const quint64 id = scene.lease(100 * day);
        const auto silent = [&](bool now) {
            scene.board->setFacts({{id, now ? scene.clock.nowMs() - 6 * 60'000 : 0, 0, true}});
            scene.clock.advance(WarningBoard::Interval);
        };
        for (int i = 0; i < 6; ++i) {
            silent(i % 2 == 0);
            scene.clock.advance(10min);
        }
        QCOMPARE(scene.raised.size(), std::size_t(1));
        silent(false);
        scene.clock.advance(25h);
        silent(false);
        silent(true);
        QCOMPARE(scene.raised.size(), std::size_t(2));
    }

    void marksAreKeptInAFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("warnings.json"));
        WarningMarks marks;
        marks.insert(QStringLiteral("ends:1:2"), {LeaseWarning::Stage::Hour, LeaseWarning::Stage::Day, 1234,
                                                  LeaseWarning::Stage::Early, 99});
        marks.insert(QStringLiteral("health:7"), {});
        WarningFile(path).write(marks);
        const WarningMarks read = WarningFile(path).read();
        QCOMPARE(read.size(), 2);
        QCOMPARE(read.value(QStringLiteral("ends:1:2")).told, LeaseWarning::Stage::Hour);
        QCOMPARE(read.value(QStringLiteral("ends:1:2")).dismissed, std::optional(LeaseWarning::Stage::Day));
        QCOMPARE(read.value(QStringLiteral("ends:1:2")).snoozedUntilMs, qint64(1234));
        QVERIFY(!read.value(QStringLiteral("health:7")).dismissed);
        for (const char *broken :
             {"", "[]", "{\"a\":1}", "{\"a\":{\"told\":9}}", "{\"a\":{\"told\":\"x\"}}", "\xff"}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(broken);
            file.close();
            QVERIFY(WarningFile(path).read().isEmpty());
        }
        QVERIFY(WarningFile(folder.filePath(QStringLiteral("none"))).read().isEmpty());
    }
};

COMMONRACK_TEST(TestWarningBoard)
#include "TestWarningBoard.moc"
