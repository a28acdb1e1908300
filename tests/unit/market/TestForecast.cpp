// SPDX-License-Identifier: Apache-2.0
#include "models/market/Forecast.h"
#include "models/market/Pricing.h"
#include "tests/support/ProtocolModel.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <limits>
#include <numeric>

using namespace market;
using base::U256;
using test::ProtocolModel;

class TestForecast final : public QObject {
    Q_OBJECT

private:
    static inline const ProtocolModel::Token coin{ProtocolModel::address(50), 6};
    static inline const chain::Address tenant = ProtocolModel::address(100);
    static inline const chain::Address north = ProtocolModel::address(200);
    static inline const chain::Address south = ProtocolModel::address(201);
    static inline const U256 price = U256(1'000'000'000'000'000); // 1000 units a block

    struct Scene {
        Scene()
        {
            protocol.addToken(coin, "uSPON");
            protocol.addProvider(north, "{n:north}");
            protocol.addProvider(south, "{n:south}");
        }
        quint64 lease(const chain::Address &provider, quint64 blocks, const U256 &at = price)
        {
            const quint64 id = protocol.order(tenant, coin, {at, blocks, "{n:x}"});
            protocol.match(id, provider, at);
            return id;
        }
        void end(quint64 skip = 1)
        {
            for (const PlacedEvent &event : protocol.endBlock(skip))
                state.apply(event);
        }
        [[nodiscard]] Forecast at(quint64 block) const
        {
            return *forecast(state, tenant, coin.address, block, 2);
        }
        [[nodiscard]] std::vector<U256> spend(quint64 block, int days) const
        {
            return *spendPerDay(state, tenant, coin.address, block, 2, days);
        }
        ProtocolModel protocol{1, 1'000'000};
        MarketState state;
    };
private Q_SLOTS:
    void nothingIsSpent()
    {
        Scene scene;
        scene.protocol.deposit(tenant, coin, 500);
        scene.end();
        const Forecast forecast = scene.at(scene.protocol.block());
        QCOMPARE(forecast.unlocked, U256(500));
        QCOMPARE(forecast.activeLeases, 0);
        QVERIFY(!forecast.lastsUntilBlock);
        QVERIFY(!forecast.nextExpiryBlock);
    }

    void allLeasesTogether()
    {
        Scene scene;
        scene.protocol.deposit(tenant, coin, 1'000'000);
        const quint64 start = scene.protocol.block();
        scene.lease(north, 300);
        const quint64 shorter = scene.lease(south, 100);
        scene.end();
        Forecast forecast = scene.at(start + 10);
        QCOMPARE(forecast.locked, U256(400'000));
        QCOMPARE(forecast.unlocked, U256(600'000));
        QCOMPARE(forecast.owed, U256(20'000));
        QCOMPARE(forecast.perBlockScaled, U256(price * 2));
        QCOMPARE(forecast.perDay, U256(U256(2'000) * 43'200));
        QCOMPARE(forecast.activeLeases, 2);
        QCOMPARE(forecast.providers, 2);
        QCOMPARE(forecast.lastsUntilBlock, std::optional<quint64>(start + 500)); // 1,000,000 at 2000 a block
        QCOMPARE(forecast.nextExpiryLease, std::optional(shorter));
        QCOMPARE(forecast.nextExpiryBlock, std::optional<quint64>(start + 100));
        forecast = scene.at(start + 150); // the shorter one is over: it costs no more
        QCOMPARE(forecast.activeLeases, 1);
        QCOMPARE(forecast.owed, U256(250'000));
        QCOMPARE(forecast.lastsUntilBlock, std::optional<quint64>(start + 150 + 750));
    }

    void anotherTokenOrTenantDoesNotCount()
    {
        Scene scene;
        scene.protocol.deposit(tenant, coin, 1'000'000);
        scene.lease(north, 300);
        scene.end();
        QCOMPARE(forecast(scene.state, north, coin.address, scene.protocol.block(), 2)->activeLeases, 0);
        QCOMPARE(forecast(scene.state, tenant, north, scene.protocol.block(), 2)->activeLeases, 0);
    }

    void hostilePricesAreRefused()
    {
        Scene scene;
        scene.state.apply({1, 0, {}, TokenAdded{coin.address, "uSPON", 6, 1, true}});
        scene.state.apply({1, 0, {}, OrderCreated{1, tenant, {1, 10, coin.address, {}, 1, 1}}});
        scene.state.apply(
            {1, 0, {}, LeaseCreated{1, 0, 1, (std::numeric_limits<U256>::max)(), north, tenant, 1, 1, 0, 0}});
        QCOMPARE(forecast(scene.state, tenant, coin.address, 5, 2).error().code, base::ErrorCode::Limit);
        QCOMPARE(spendPerDay(scene.state, tenant, coin.address, 5, 2, 3).error().code,
                 base::ErrorCode::Limit);
    }

    /// The days add up to what was settled, to the last unit, over price changes and closings.
    void daysAddUpToWhatWasSettled()
    {
        Scene scene;
        constexpr quint64 day = 43'200;
        scene.protocol.deposit(tenant, coin, 4'000'000'000);
        const quint64 id = scene.lease(north, 10 * day, U256(777'777'777'777'777));
        const quint64 other = scene.lease(south, day / 2, U256(333'333'333'333));
        scene.end(day + 17);
        scene.protocol.requestUpdate(id, {U256(1'234'567'891'234'567), 10 * day, "{n:x}"});
        scene.protocol.acceptUpdate(id);
        scene.protocol.carryOutUpdate(id, U256(1'234'567'891'234'567));
        scene.end(2 * day + 5);
        scene.protocol.close(id);
        scene.end(1000);
        scene.protocol.close(other);
        scene.end(1000);
        const std::vector<U256> days = scene.spend(scene.protocol.block(), 6);
        QCOMPARE(days.size(), std::size_t(6));
        const U256 settled = scene.state.leases.lease(id)->settled + scene.state.leases.lease(other)->settled;
        QCOMPARE(std::accumulate(days.begin(), days.end(), U256(0)), settled);
        QCOMPARE(settled, scene.state.escrow.balance(tenant, coin.address).spent);
        QCOMPARE(days.front(), U256(0));
    }

    void daysOfARunningLease()
    {
        Scene scene;
        constexpr quint64 day = 43'200;
        scene.protocol.deposit(tenant, coin, 4'000'000'000);
        const quint64 start = scene.protocol.block();
        scene.lease(north, day + day / 2);
        scene.end();
        QCOMPARE(scene.spend(start + day, 1), std::vector<U256>{U256(1000) * day});
        const std::vector<U256> three = scene.spend(start + 3 * day, 3);
        QCOMPARE(three, (std::vector<U256>{U256(1000) * day, U256(1000) * day / 2, 0}));
        QCOMPARE(scene.spend(start + day, 0), std::vector<U256>());
        QCOMPARE(scene.spend(10, 30).size(), std::size_t(30)); // older than the chain is long
    }
};

COMMONRACK_TEST(TestForecast)
#include "TestForecast.moc"
