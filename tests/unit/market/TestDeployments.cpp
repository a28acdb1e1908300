// SPDX-License-Identifier: Apache-2.0
#include "models/market/DeploymentLedger.h"
#include "models/market/LeaseTableModel.h"
#include "tests/support/FakeClock.h"
#include "tests/support/TestMain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using market::Deployment;
using market::DeploymentLedger;
using market::LeaseTableModel;
using namespace std::chrono_literals;

namespace {

Deployment deployment(const QString &id, Deployment::State state = Deployment::State::Running)
{
    Deployment result;
    result.id = id;
    result.state = state;
    result.service = QStringLiteral("web");
    result.endpoints = {{QStringLiteral("127.0.0.1"), 8080, 80}};
    return result;
}

} // namespace

class TestDeployments final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void gathersAStormOfChangesIntoOne()
    {
        test::FakeClock clock;
        DeploymentLedger ledger(clock);
        QSignalSpy added(&ledger, &DeploymentLedger::deploymentAdded);
        QSignalSpy changed(&ledger, &DeploymentLedger::deploymentChanged);
        Deployment one = deployment(QStringLiteral("a"));
        ledger.apply(one);
        QCOMPARE(added.size(), 1);
        for (int i = 0; i < 100; ++i) {
            one.cpuPercent = i;
            ledger.apply(one);
        }
        QCOMPARE(changed.size(), 0);
        clock.advance(50ms);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].value<Deployment>().cpuPercent, 99.0);
    }

    void anEqualLeaseIsNoChange()
    {
        test::FakeClock clock;
        DeploymentLedger ledger(clock);
        ledger.apply(deployment(QStringLiteral("a")));
        ledger.apply(deployment(QStringLiteral("a")));
        QCOMPARE(clock.planned(), 0);
    }

    void aRemovedLeaseIsNotToldAsChanged()
    {
        test::FakeClock clock;
        DeploymentLedger ledger(clock);
        QSignalSpy changed(&ledger, &DeploymentLedger::deploymentChanged);
        QSignalSpy removed(&ledger, &DeploymentLedger::deploymentRemoved);
        ledger.apply(deployment(QStringLiteral("a")));
        ledger.apply(deployment(QStringLiteral("a"), Deployment::State::Failed));
        ledger.remove(QStringLiteral("a"));
        clock.advance(1s);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(removed.size(), 1);
        QVERIFY(!ledger.deployment(QStringLiteral("a")));
    }

    void theTableFollowsTheLedger()
    {
        test::FakeClock clock;
        DeploymentLedger ledger(clock);
        ledger.apply(deployment(QStringLiteral("a")));
        market::Market none(std::nullopt, clock, 2);
        LeaseTableModel model(ledger, none);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ledger.apply(deployment(QStringLiteral("b"), Deployment::State::Starting));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, LeaseTableModel::Address).data().toString(), QStringLiteral("127.0.0.1:8080"));
        QCOMPARE(model.index(1, 0).data(LeaseTableModel::StandingRole).toInt(), int(market::LeaseStanding::Starting));

        Deployment b = deployment(QStringLiteral("b"));
        b.cpuPercent = 12.34;
        b.memoryBytes = 3 * 1024 * 1024;
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        ledger.apply(b);
        clock.advance(50ms);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        QCOMPARE(model.index(1, LeaseTableModel::Cpu).data().toString(), QStringLiteral("12.3 %"));
        QVERIFY(model.index(1, LeaseTableModel::Memory).data().toString().startsWith(QStringLiteral("3")));

        ledger.remove(QStringLiteral("a"));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowOf(QStringLiteral("b")), 0);
    }

    void showsHostileNamesHarmlessly()
    {
        test::FakeClock clock;
        DeploymentLedger ledger(clock);
        market::Market none(std::nullopt, clock, 2);
        LeaseTableModel model(ledger, none);
        Deployment bad = deployment(QStringLiteral("a"));
        bad.service = QStringLiteral("evil\u202Egnp");
        ledger.apply(bad);
        QVERIFY(!model.index(0, LeaseTableModel::Service).data().toString().contains(QChar(0x202E)));
    }

    void writesIpv6AddressesInBrackets()
    {
        const Deployment::Endpoint endpoint{QStringLiteral("::1"), 80, 80};
        QCOMPARE(endpoint.url(), QStringLiteral("http://[::1]:80"));
    }
};

COMMONRACK_TEST(TestDeployments)
#include "TestDeployments.moc"
