// SPDX-License-Identifier: Apache-2.0
#include "models/market/LeaseLedger.h"
#include "models/market/LeaseTableModel.h"
#include "tests/support/FakeClock.h"
#include "tests/support/TestMain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using market::Lease;
using market::LeaseLedger;
using market::LeaseTableModel;
using namespace std::chrono_literals;

namespace {

Lease lease(const QString &id, Lease::State state = Lease::State::Running)
{
    Lease result;
    result.id = id;
    result.state = state;
    result.service = QStringLiteral("web");
    result.endpoints = {{QStringLiteral("127.0.0.1"), 8080, 80}};
    return result;
}

} // namespace

class TestLeases final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void gathersAStormOfChangesIntoOne()
    {
        test::FakeClock clock;
        LeaseLedger ledger(clock);
        QSignalSpy added(&ledger, &LeaseLedger::leaseAdded);
        QSignalSpy changed(&ledger, &LeaseLedger::leaseChanged);
        Lease one = lease(QStringLiteral("a"));
        ledger.apply(one);
        QCOMPARE(added.size(), 1);
        for (int i = 0; i < 100; ++i) {
            one.cpuPercent = i;
            ledger.apply(one);
        }
        QCOMPARE(changed.size(), 0);
        clock.advance(50ms);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].value<Lease>().cpuPercent, 99.0);
    }

    void anEqualLeaseIsNoChange()
    {
        test::FakeClock clock;
        LeaseLedger ledger(clock);
        ledger.apply(lease(QStringLiteral("a")));
        ledger.apply(lease(QStringLiteral("a")));
        QCOMPARE(clock.planned(), 0);
    }

    void aRemovedLeaseIsNotToldAsChanged()
    {
        test::FakeClock clock;
        LeaseLedger ledger(clock);
        QSignalSpy changed(&ledger, &LeaseLedger::leaseChanged);
        QSignalSpy removed(&ledger, &LeaseLedger::leaseRemoved);
        ledger.apply(lease(QStringLiteral("a")));
        ledger.apply(lease(QStringLiteral("a"), Lease::State::Failed));
        ledger.remove(QStringLiteral("a"));
        clock.advance(1s);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(removed.size(), 1);
        QVERIFY(!ledger.lease(QStringLiteral("a")));
    }

    void theTableFollowsTheLedger()
    {
        test::FakeClock clock;
        LeaseLedger ledger(clock);
        ledger.apply(lease(QStringLiteral("a")));
        LeaseTableModel model(ledger);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ledger.apply(lease(QStringLiteral("b"), Lease::State::Starting));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, LeaseTableModel::Address).data().toString(), QStringLiteral("127.0.0.1:8080"));
        QCOMPARE(model.index(1, 0).data(LeaseTableModel::StateRole).toInt(), int(Lease::State::Starting));

        Lease b = lease(QStringLiteral("b"));
        b.cpuPercent = 12.34;
        b.memoryBytes = 3 * 1024 * 1024;
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        ledger.apply(b);
        clock.advance(50ms);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        QCOMPARE(model.index(1, LeaseTableModel::Cpu).data(LeaseTableModel::SortRole).toDouble(), 12.34);
        QVERIFY(model.index(1, LeaseTableModel::Memory).data().toString().startsWith(QStringLiteral("3")));

        ledger.remove(QStringLiteral("a"));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowOf(QStringLiteral("b")), 0);
    }

    void showsHostileNamesHarmlessly()
    {
        test::FakeClock clock;
        LeaseLedger ledger(clock);
        LeaseTableModel model(ledger);
        Lease bad = lease(QStringLiteral("a"));
        bad.service = QStringLiteral("evil\u202Egnp");
        ledger.apply(bad);
        QVERIFY(!model.index(0, LeaseTableModel::Service).data().toString().contains(QChar(0x202E)));
    }

    void writesIpv6AddressesInBrackets()
    {
        const Lease::Endpoint endpoint{QStringLiteral("::1"), 80, 80};
        QCOMPARE(endpoint.url(), QStringLiteral("http://[::1]:80"));
    }
};

COMMONRACK_TEST(TestLeases)
#include "TestLeases.moc"
