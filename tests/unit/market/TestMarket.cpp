// SPDX-License-Identifier: Apache-2.0
#include "models/market/Market.h"
#include "tests/support/FakeClock.h"
#include "tests/support/ProtocolModel.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace market;
using namespace std::chrono_literals;
using test::ProtocolModel;

class TestMarket final : public QObject {
    Q_OBJECT

private:
    /// A clock on which every look costs a millisecond, so that work takes time.
    class BusyClock final : public base::Clock {
    public:
        [[nodiscard]] qint64 nowMs() const override { return m_clock.nowMs(); }
        [[nodiscard]] qint64 monotonicMs() const override
        {
            m_clock.advance(1ms);
            return m_clock.monotonicMs();
        }
        [[nodiscard]] base::Subscription after(std::chrono::milliseconds delay,
                                               std::function<void()> run) override
        {
            waits.push_back(delay);
            m_run = std::move(run);
            return {};
        }
        bool runNext()
        {
            if (!m_run)
                return false;
            std::exchange(m_run, nullptr)();
            return true;
        }
        std::vector<std::chrono::milliseconds> waits;

    private:
        mutable test::FakeClock m_clock;
        std::function<void()> m_run;
    };

    static chain::BlockHeader header(quint64 number)
    {
        chain::BlockHeader header;
        header.number = number;
        header.timestamp = ProtocolModel::timeOf(number);
        return header;
    }

    static std::vector<PlacedEvent> orders(quint64 block, quint64 firstId, int count)
    {
        std::vector<PlacedEvent> events;
        for (int i = 0; i < count; ++i)
            events.push_back(
                {block, quint32(i), {}, OrderCreated{firstId + quint64(i), ProtocolModel::address(100), {}}});
        return events;
    }

    static MarketChanges changesOf(const QSignalSpy &spy, int call)
    {
        return spy[call][0].value<MarketChanges>();
    }
private Q_SLOTS:
    void gathersForAFrame()
    {
        test::FakeClock clock;
        Market market(SpheronContracts(), clock, 2);
        QVERIFY(market.exists());
        QSignalSpy changed(&market, &Market::changed);
        QSignalSpy heads(&market, &Market::headChanged);
        market.addBlock(header(9), {});
        clock.advance(1ms);
        QCOMPARE(heads.size(), 1); // nothing was told lately: at once
        market.addBlock(header(10), orders(10, 7, 1));
        market.addBlock(header(11), orders(11, 3, 2));
        market.addBlock(header(12), {});
        clock.advance(14ms);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(market.head()->number, quint64(9));
        clock.advance(2ms);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(heads.size(), 2);
        QCOMPARE(market.head()->number, quint64(12));
        QCOMPARE(changesOf(changed, 0).orders, (std::vector<quint64>{3, 4, 7}));
        QVERIFY(!changesOf(changed, 0).all);
        QCOMPARE(clock.planned(), 0); // nothing wakes it while nothing happens
    }

    void anEmptyBlockOnlyMovesTheHead()
    {
        test::FakeClock clock;
        Market market(SpheronContracts(), clock, 2);
        QSignalSpy changed(&market, &Market::changed);
        QSignalSpy heads(&market, &Market::headChanged);
        market.addBlock(header(10), {});
        clock.advance(1s);
        QCOMPARE(heads.size(), 1);
        QCOMPARE(changed.size(), 0);
    }

    void takesBlocksBack()
    {
        test::FakeClock clock;
        Market market(SpheronContracts(), clock, 2);
        for (quint64 block = 1; block <= 3; ++block)
            market.addBlock(header(block), orders(block, block, 1));
        clock.advance(16ms);
        QSignalSpy changed(&market, &Market::changed);
        market.removeBlock(header(3));
        market.removeBlock(header(2));
        market.addBlock(header(2), orders(2, 9, 1));
        clock.advance(16ms);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changesOf(changed, 0).orders, (std::vector<quint64>{2, 3, 9}));
        QVERIFY(!market.state().orders.order(3));
        QVERIFY(market.state().orders.order(1));
        QCOMPARE(market.head()->number, quint64(2));
    }

    void theHeadAfterARemovalIsTheParent()
    {
        test::FakeClock clock;
        Market market(SpheronContracts(), clock, 2);
        market.addBlock(header(5), {});
        market.removeBlock(header(5));
        clock.advance(16ms);
        QCOMPARE(market.head()->number, quint64(4));
        QCOMPARE(market.timeOf(5), std::optional(ProtocolModel::timeOf(5)));
    }

    void aLargeBatchIsReducedInSlices()
    {
        BusyClock clock;
        Market market(SpheronContracts(), clock, 2);
        QSignalSpy changed(&market, &Market::changed);
        constexpr int count = 10'000;
        market.addBlock(header(10), orders(10, 1, count));
        QVERIFY(clock.runNext());
        const std::size_t first = market.state().orders.orders().size();
        QVERIFY(first > 0 && first < count / 4); // the clock ticks every 64 events; a slice has 4 ms
        QVERIFY(!market.isWhole());
        QCOMPARE(changed.size(), 0); // never half a block
        int slices = 1;
        while (clock.runNext())
            ++slices;
        QVERIFY(slices > 20);
        QVERIFY(market.isWhole());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changesOf(changed, 0).orders.size(), std::size_t(count));
        QCOMPARE(clock.waits.front(), 0ms); // nothing was told lately
        QCOMPARE(clock.waits.back(), 1ms); // the event loop breathes in between
    }

    void manyBlocksAreToldOnceAFrame()
    {
        BusyClock clock;
        Market market(SpheronContracts(), clock, 2);
        QSignalSpy changed(&market, &Market::changed);
        for (quint64 block = 1; block <= 500; ++block)
            market.addBlock(header(block), orders(block, block, 1));
        int slices = 0;
        while (clock.runNext())
            ++slices;
        QVERIFY(changed.size() > 1);
        QVERIFY(changed.size() < slices / 2);
        std::size_t told = 0;
        for (int i = 0; i < changed.size(); ++i)
            told += changesOf(changed, i).orders.size();
        QCOMPARE(told, std::size_t(500));
    }

    void replacingTellsAll()
    {
        test::FakeClock clock;
        Market market(SpheronContracts(), clock, 2);
        market.addBlock(header(3), orders(3, 30, 1)); // not reduced yet: of the state that goes
        MarketState state;
        for (const PlacedEvent &event : orders(9, 1, 3))
            state.apply(event);
        QSignalSpy changed(&market, &Market::changed);
        market.replace(std::move(state), header(9));
        clock.advance(16ms);
        QCOMPARE(changed.size(), 1);
        QVERIFY(changesOf(changed, 0).all);
        QVERIFY(changesOf(changed, 0).orders.empty());
        QCOMPARE(market.state().orders.orders().size(), std::size_t(3));
        QCOMPARE(market.head()->number, quint64(9));
        market.addBlock(header(10), orders(10, 4, 1));
        clock.advance(16ms);
        QCOMPARE(changesOf(changed, 1).orders, std::vector<quint64>{4});
        QVERIFY(!changesOf(changed, 1).all);
    }

    void reckonsTheTimeOfABlock()
    {
        test::FakeClock clock;
        Market market(SpheronContracts(), clock, 2);
        QVERIFY(!market.timeOf(1));
        market.addBlock(header(1000), {});
        clock.advance(16ms);
        QCOMPARE(market.timeOf(1000), std::optional(ProtocolModel::timeOf(1000)));
        QCOMPARE(market.timeOf(2800), std::optional(ProtocolModel::timeOf(1000) + 3600));
        QCOMPARE(market.timeOf(900), std::optional(ProtocolModel::timeOf(1000) - 200));
        QVERIFY(!market.timeOf((std::numeric_limits<quint64>::max)()));
    }

    void tellsTheSyncWhenItChanges()
    {
        test::FakeClock clock;
        Market market(std::nullopt, clock, 2);
        QVERIFY(!market.exists());
        QSignalSpy told(&market, &Market::syncChanged);
        MarketSync sync;
        sync.state = MarketSync::State::CatchingUp;
        sync.target = 7;
        market.setSync(sync);
        market.setSync(sync);
        QCOMPARE(told.size(), 1);
        QCOMPARE(market.sync(), sync);
    }
};

COMMONRACK_TEST(TestMarket)
#include "TestMarket.moc"
