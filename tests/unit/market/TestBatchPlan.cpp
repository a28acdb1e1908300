// SPDX-License-Identifier: Apache-2.0
#include "models/market/BatchPlan.h"
#include "models/market/Pricing.h"
#include "tests/support/ProtocolModel.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <limits>

using namespace market;
using base::U256;
using test::ProtocolModel;

/// What acting on several leases comes to, to the last unit.
class TestBatchPlan final : public QObject {
    Q_OBJECT

private:
    static inline const ProtocolModel::Token coin{ProtocolModel::address(50), 6};
    static inline const ProtocolModel::Token other{ProtocolModel::address(51), 18};
    static inline const chain::Address tenant = ProtocolModel::address(100);
    static inline const chain::Address stranger = ProtocolModel::address(101);
    static inline const chain::Address north = ProtocolModel::address(200);
    static inline const U256 odd = U256(777'777'777'777'777); // a part of a unit stays with every block

    struct Scene {
        Scene()
        {
            protocol.addToken(coin, "uSPON");
            protocol.addToken(other, "tDAI");
        }
        quint64 lease(const U256 &price, quint64 blocks, const ProtocolModel::Token &token = coin,
                      const chain::Address &by = tenant)
        {
            const quint64 id = protocol.order(by, token, {price, blocks, "{n:x}"});
            if (!protocol.match(id, north, price))
                qFatal("not matched");
            return id;
        }
        void end(quint64 skip = 1)
        {
            for (const PlacedEvent &event : protocol.endBlock(skip))
                state.apply(event);
        }
        ProtocolModel protocol{1, 1'000'000};
        MarketState state;
    };
private Q_SLOTS:
    void topUpsAddUp()
    {
        Scene scene;
        scene.protocol.deposit(tenant, coin, U256(10'000'000));
        const quint64 a = scene.lease(odd, 1000);
        const quint64 b = scene.lease(odd * 2, 500);
        scene.end(100);
        const U256 free = scene.state.escrow.balance(tenant, coin.address).unlocked;
        const quint64 now = scene.protocol.block();
        const auto plan = planTopUp(scene.state, tenant, {b, a}, 3000, now);
        QVERIFY(plan);
        QCOMPARE(plan->items.size(), std::size_t(2));
        QCOMPARE(plan->items[0].lease, b); // in the order given
        QCOMPARE(plan->items[1].locks, U256(2'333'334)); // 777.777… × 3000, rounded up
        QCOMPARE(plan->items[0].locks, U256(4'666'667));
        QCOMPARE(plan->sums.size(), std::size_t(1));
        const BatchSum &sum = plan->sums.front();
        QCOMPARE(sum.leases, 2);
        QCOMPARE(sum.locks, U256(7'000'001));
        QCOMPARE(sum.free, free);
        QCOMPARE(sum.paid, U256(scene.protocol.dueAt(a, now) + scene.protocol.dueAt(b, now)));
        QCOMPARE(sum.comesBack, U256(10'000'000 - free - sum.paid)); // locked, less what is owed
        QVERIFY(plan->isPaidFor());
        QCOMPARE(sum.deposit, U256(0));
    }

    void whatIsMissingMustBeDeposited()
    {
        Scene scene;
        scene.protocol.deposit(tenant, coin, U256(2'000'000));
        const quint64 a = scene.lease(odd, 1000);
        const quint64 b = scene.lease(odd, 1000);
        scene.end();
        scene.state.apply({scene.protocol.block(),
                           0,
                           {},
                           TokenAdded{coin.address, "uSPON", 6, 500, true}}); // after the model's own, of 1
        const U256 free = scene.state.escrow.balance(tenant, coin.address).unlocked;
        QCOMPARE(free, U256(2'000'000 - 2 * 777'778));
        const auto plan = planTopUp(scene.state, tenant, {a, b}, 1000, scene.protocol.block());
        QVERIFY(!plan->isPaidFor());
        QCOMPARE(plan->sums.front().deposit,
                 U256(2 * 777'778 - free)); // for both: neither provider may have accepted yet
        QVERIFY(planTopUp(scene.state, tenant, {a}, 571, scene.protocol.block())
                    ->isPaidFor()); // 444,111.1 → 444,112
        QCOMPARE(planTopUp(scene.state, tenant, {a}, 572, scene.protocol.block())->sums.front().deposit,
                 U256(500)); // 444,889: 445 short, but no less is taken
    }

    void closingsAddUp()
    {
        Scene scene;
        scene.protocol.deposit(tenant, coin, U256(10'000'000));
        scene.protocol.deposit(tenant, other, U256(10'000'000'000'000'000));
        const quint64 a = scene.lease(odd, 1000);
        const quint64 b = scene.lease(U256(1'000'000), 500, other);
        scene.end(333);
        const quint64 now = scene.protocol.block();
        const auto plan = planClose(scene.state, tenant, {a, b}, now);
        QVERIFY(plan);
        QCOMPARE(plan->sums.size(), std::size_t(2)); // no sum of different tokens
        for (const BatchItem &item : plan->items) {
            QCOMPARE(item.paid, scene.protocol.dueAt(item.lease, now));
            QCOMPARE(item.locks, U256(0));
        }
        const U256 before = scene.state.escrow.balance(tenant, coin.address).unlocked;
        scene.protocol.close(a);
        scene.end();
        QCOMPARE(scene.state.escrow.balance(tenant, coin.address).unlocked,
                 U256(before + plan->sums[0].comesBack)); // as it then happened
    }

    void whoCannotTakePartIsSaidAndNotCounted()
    {
        Scene scene;
        scene.protocol.deposit(tenant, coin, U256(10'000'000));
        scene.protocol.deposit(stranger, coin, U256(10'000'000));
        const quint64 mine = scene.lease(odd, 1000);
        const quint64 closed = scene.lease(odd, 1000);
        const quint64 theirs = scene.lease(odd, 1000, coin, stranger);
        scene.end();
        scene.protocol.close(closed);
        scene.end();
        const auto plan =
            planTopUp(scene.state, tenant, {mine, closed, theirs, 9999}, 1000, scene.protocol.block());
        QVERIFY(plan);
        QCOMPARE(plan->taking(), 1);
        QCOMPARE(plan->sums.front().leases, 1);
        QVERIFY(plan->items[0].refusal.isEmpty());
        for (std::size_t i = 1; i < 4; ++i)
            QVERIFY(!plan->items[i].refusal.isEmpty());
        QCOMPARE(planClose(scene.state, tenant, {}, 1)->taking(), 0);
        QVERIFY(planClose(scene.state, tenant, {}, 1)->sums.empty());
    }

    void amountsThatCannotBeCountedAreRefused()
    {
        Scene scene;
        scene.state.apply({1, 0, {}, TokenAdded{coin.address, "uSPON", 6, 1, true}});
        scene.state.apply(
            {1,
             0,
             {},
             OrderCreated{1, tenant, {(std::numeric_limits<U256>::max)(), 10, coin.address, {}, 1, 1}}});
        scene.state.apply({1, 0, {}, LeaseCreated{1, 0, 1, 5, north, tenant, 1, 1, 0, 0}});
        const auto plan = planTopUp(scene.state, tenant, {1}, 1000, 5);
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, base::ErrorCode::Limit);
    }
};

COMMONRACK_TEST(TestBatchPlan)
#include "TestBatchPlan.moc"
