// SPDX-License-Identifier: Apache-2.0
#include "models/market/Lifecycle.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace market;

class TestLifecycle final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsAnOrderToItsEnd()
    {
        Order order;
        Lease lease;
        const auto name = [&](bool withLease) { return lifecycleName(lifecycleOf(order, withLease ? &lease : nullptr)); };
        QCOMPARE(name(false), QStringLiteral("PROVIDER_LOOKUP"));
        order.bids.push_back({});
        QCOMPARE(name(false), QStringLiteral("CREATE_BID"));
        order.state = OrderState::Matched;
        QCOMPARE(name(false), QStringLiteral("CREATE_LEASE")); // the lease is older than the history we hold
        QCOMPARE(name(true), QStringLiteral("CREATE_LEASE"));
        order.state = OrderState::Provisioned;
        QCOMPARE(name(true), QStringLiteral("DEPLOYMENT_CONFIRMED"));
        order.pending = OrderTerms();
        QCOMPARE(name(true), QStringLiteral("UPDATE_LEASE"));
        order.pending.reset();
        lease.history.push_back({});
        QCOMPARE(name(true), QStringLiteral("LEASE_UPDATED"));
        order.pending = OrderTerms();
        QCOMPARE(name(true), QStringLiteral("UPDATE_LEASE"));
        lease.state = LeaseState::Terminated;
        QCOMPARE(name(true), QStringLiteral("LEASE_CLOSED"));
        order.state = OrderState::Closed;
        QCOMPARE(name(true), QStringLiteral("LEASE_CLOSED"));
        QCOMPARE(name(false), QStringLiteral("CLOSE_LEASE"));
    }
    void anOpenOrderThatWasChangedStillLooksForProviders()
    {
        Order order;
        order.pending = OrderTerms();
        QCOMPARE(lifecycleOf(order, nullptr), Lifecycle::ProviderLookup);
    }
};

COMMONRACK_TEST(TestLifecycle)
#include "TestLifecycle.moc"
