// SPDX-License-Identifier: Apache-2.0
#include "models/market/Forecast.h"
#include "models/market/SpendBreakdown.h"
#include "tests/support/ProtocolModel.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <limits>
#include <numeric>

using namespace market;
using base::U256;
using test::ProtocolModel;

/// Where the money went, to the last unit.
class TestSpendBreakdown final : public QObject {
    Q_OBJECT

private:
    static constexpr quint64 day = 43'200;
    static inline const ProtocolModel::Token coin{ProtocolModel::address(50), 6};
    static inline const ProtocolModel::Token other{ProtocolModel::address(51), 18};
    static inline const chain::Address tenant = ProtocolModel::address(100);
    static inline const chain::Address north = ProtocolModel::address(200);
    static inline const chain::Address south = ProtocolModel::address(201);

    static QByteArray spec(const QByteArray &service)
    {
        return "{n:westcoast,pr:{a:[]},s:[{n:" + service
               + ",r:{i:1,c:{u:8000,a:[]},m:{u:17179869184,a:[]},s:[],g:{u:0,a:[]},e:[]},c:1}]}";
    }

    /// Leases of two services at two providers, with a price change and closings.
    struct Scene {
        Scene()
        {
            protocol.addToken(coin, "uSPON");
            protocol.addToken(other, "tDAI");
            state.apply(
                {1,
                 0,
                 {},
                 ProviderAdded{1,
                               north,
                               "{\"Name\":\"=nordic, \\\"rack\\\"\",\"Region\":\"eu\",\"Attributes\":[]}",
                               "h",
                               "",
                               {},
                               2,
                               0,
                               0,
                               north}});
            protocol.deposit(tenant, coin, U256(9'000'000'000));
        }
        quint64 lease(const QByteArray &service, const chain::Address &provider, quint64 blocks,
                      const U256 &price, const ProtocolModel::Token &token = coin)
        {
            const quint64 id = protocol.order(tenant, token, {price, blocks, spec(service)});
            if (!protocol.match(id, provider, price))
                qFatal("not matched");
            return id;
        }
        void end(quint64 skip = 1)
        {
            for (const PlacedEvent &event : protocol.endBlock(skip))
                state.apply(event);
        }
        void fill()
        {
            const quint64 web = lease("web", north, 20 * day, U256(777'777'777'777'777));
            lease("db", south, 20 * day, U256(333'333'333'333'333));
            const quint64 second = lease("web", south, day / 2, U256(123'456'789'012'345));
            end(day + 17);
            protocol.requestUpdate(web, {U256(1'234'567'891'234'567), 20 * day, spec("web")});
            protocol.acceptUpdate(web);
            if (!protocol.carryOutUpdate(web, U256(1'234'567'891'234'567)))
                qFatal("not updated");
            end(2 * day + 5);
            protocol.close(second);
            end(1000);
        }
        ProtocolModel protocol{1, 10'000'000};
        MarketState state;
    };

    static U256 sumOf(const std::vector<SpendShare> &shares)
    {
        return std::accumulate(
            shares.begin(), shares.end(), U256(0),
            [](const U256 &sum, const SpendShare &share) { return U256(sum + share.units); });
    }
private Q_SLOTS:
    void allWaysAddUpToTheSame()
    {
        Scene scene;
        scene.fill();
        for (const int days : {1, 2, 7, 90}) {
            const quint64 block = scene.protocol.block();
            const auto spend = spendBreakdown(scene.state, tenant, coin.address, block, 2, days);
            QVERIFY(spend);
            QCOMPARE(spend->perDay, *spendPerDay(scene.state, tenant, coin.address, block, 2, days));
            QCOMPARE(std::accumulate(spend->perDay.begin(), spend->perDay.end(), U256(0)), spend->total);
            QCOMPARE(sumOf(spend->services), spend->total);
            QCOMPARE(sumOf(spend->providers), spend->total);
        }
    }

    void wholeLifeIsWhatTheContractMovesAndOwes()
    {
        Scene scene;
        scene.fill();
        const quint64 block = scene.protocol.block();
        U256 all = scene.state.escrow.balance(tenant, coin.address).spent;
        for (const auto &[id, lease] : scene.state.leases.leases())
            all += *lease.owedAt(block, coin.decimals);
        QCOMPARE(spendBreakdown(scene.state, tenant, coin.address, block, 2, 30)->total, all);
    }

    void servicesAndProvidersAreRanked()
    {
        Scene scene;
        scene.fill();
        const auto spend = spendBreakdown(scene.state, tenant, coin.address, scene.protocol.block(), 2, 30);
        QCOMPARE(spend->leases, 3);
        QCOMPARE(spend->services.size(), std::size_t(2));
        QCOMPARE(spend->services[0].name, QStringLiteral("web"));
        QCOMPARE(spend->services[0].leases, 2);
        QCOMPARE(spend->services[1].name, QStringLiteral("db"));
        QVERIFY(spend->services[0].units > spend->services[1].units);
        QCOMPARE(spend->providers[0].name, QStringLiteral("=nordic, \"rack\""));
        QCOMPARE(spend->providers[0].leases, 1);
        QCOMPARE(spend->providers[1].leases, 2);
    }

    void nothingAndNobody()
    {
        Scene scene;
        scene.fill();
        const auto none = spendBreakdown(scene.state, north, coin.address, scene.protocol.block(), 2, 30);
        QCOMPARE(none->total, U256(0));
        QVERIFY(none->services.empty());
        QCOMPARE(none->perDay.size(), std::size_t(30));
        const auto later =
            spendBreakdown(scene.state, tenant, coin.address, scene.protocol.block() + 100 * day, 2, 7);
        QCOMPARE(later->total, U256(0)); // all is used up long before
        QVERIFY(later->providers.empty());
        QVERIFY(
            spendBreakdown(scene.state, tenant, coin.address, scene.protocol.block(), 2, 0)->perDay.empty());
    }

    void tokensThatWereUsed()
    {
        Scene scene;
        QVERIFY(spentTokens(scene.state, tenant).empty());
        scene.fill();
        QCOMPARE(spentTokens(scene.state, tenant).size(), std::size_t(1));
        scene.protocol.deposit(tenant, other, U256(1'000'000'000'000'000'000));
        scene.lease("db", north, 100, U256(5), other);
        scene.end();
        scene.state.apply({scene.protocol.block(), 0, {}, TokenRemoved{other.address}});
        const auto tokens = spentTokens(scene.state, tenant);
        QCOMPARE(tokens.size(), std::size_t(2));
        QCOMPARE(tokens.back().address, other.address); // gone from the registry, but paid with
    }

    void hostilePricesAreRefused()
    {
        Scene scene;
        scene.state.apply({1, 0, {}, TokenAdded{coin.address, "uSPON", 6, 1, true}});
        scene.state.apply({1, 0, {}, OrderCreated{1, tenant, {1, 10, coin.address, {}, 1, 1}}});
        scene.state.apply(
            {1, 0, {}, LeaseCreated{1, 0, 1, (std::numeric_limits<U256>::max)(), north, tenant, 1, 1, 0, 0}});
        QCOMPARE(spendBreakdown(scene.state, tenant, coin.address, 5, 2, 3).error().code,
                 base::ErrorCode::Limit);
    }

    void csvIsExactAndHarmless()
    {
        Scene scene;
        scene.fill();
        const auto spend = spendBreakdown(scene.state, tenant, coin.address, scene.protocol.block(), 2, 7);
        const QByteArray csv = toCsv(*spend, 1'700'000'000);
        QVERIFY(csv.startsWith("part,name,amount,token,leases\r\n"));
        QCOMPARE(csv.count("\r\nday,"), 7);
        QVERIFY(csv.contains("\r\nday,2023-11-14,"));
        QVERIFY(csv.contains("\r\nprovider,\"'=nordic, \"\"rack\"\"\","));
        QVERIFY(csv.contains("\r\ntotal,,"));
    }
};

COMMONRACK_TEST(TestSpendBreakdown)
#include "TestSpendBreakdown.moc"
