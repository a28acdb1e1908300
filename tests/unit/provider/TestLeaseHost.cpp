// SPDX-License-Identifier: Apache-2.0
#include "models/descriptor/OrderSpec.h"
#include "models/provider/gateway/LeaseHost.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeLeaseBook.h"
#include "tests/support/FakeReactor.h"
#include "tests/support/GatewayRig.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <nlohmann/json.hpp>

using namespace provider;
using namespace std::chrono_literals;
using nlohmann::json;
using Phase = deploy::DeploymentStatus::Phase;

namespace {

constexpr quint64 Chain = 31337;

/// A manifest with these services, "name" or "name=variable".
QByteArray manifestOf(const QStringList &services)
{
    json groups = json::parse(test::GatewayRig::manifest().toStdString());
    const json one = groups[0]["services"][0];
    groups[0]["services"] = json::array();
    for (const QString &service : services) {
        json next = one;
        next["name"] = service.section(u'=', 0, 0).toStdString();
        next["env"].push_back("V=" + service.section(u'=', 1).toStdString());
        groups[0]["services"].push_back(next);
    }
    return QByteArray::fromStdString(groups.dump());
}

deploy::DeploymentKey key(const QString &service, quint64 lease = 7)
{
    return LeaseRun::keyFor(Chain, lease, service);
}

const QString Web = QStringLiteral("web");
const QString Db = QStringLiteral("db");

} // namespace

class TestLeaseHost final : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<test::FakeClock> m_clock;
    std::unique_ptr<test::FakeLeaseBook> m_book;
    std::unique_ptr<test::FakeReactor> m_reactor;
    std::unique_ptr<LeaseHost> m_host;

    void start()
    {
        m_host.reset();
        m_host = std::make_unique<LeaseHost>(*m_reactor, *m_book, *m_clock, LeaseHost::Options{m_dir->path(), Chain});
        m_host->open();
    }
    QStringList reasons(quint64 lease = 7) const
    {
        QStringList list;
        for (const auto &event : m_host->run(lease)->events().all())
            list << event.service + u':' + event.reason;
        return list;
    }
    Phase phase(const QString &service) const { return m_host->run(7)->service(service)->status.phase; }
    bool hasFile() const { return !QDir(m_dir->path()).isEmpty(); }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<test::FakeClock>();
        m_book = std::make_unique<test::FakeLeaseBook>();
        m_reactor = std::make_unique<test::FakeReactor>();
        m_book->set(7, {});
        start();
    }
    void cleanup()
    {
        m_host.reset();
        m_reactor.reset();
    }

    void runsWhatTheManifestSays()
    {
        QVERIFY(m_host->put(7, manifestOf({Web, Db})));
        QCOMPARE(m_reactor->present, (QSet<QString>{key(Web), key(Db)}));
        QCOMPARE(phase(Web), Phase::Running);
        QCOMPARE(reasons(), (QStringList{QStringLiteral("web:Pulled"), QStringLiteral("web:Created"), QStringLiteral("web:Started"),
                                         QStringLiteral("db:Pulled"), QStringLiteral("db:Created"), QStringLiteral("db:Started")}));
    }

    void theKeyDependsOnAllItsParts()
    {
        const QSet<QString> keys{LeaseRun::keyFor(1, 2, Web), LeaseRun::keyFor(2, 2, Web), LeaseRun::keyFor(1, 3, Web), LeaseRun::keyFor(1, 2, Db)};
        QCOMPARE(keys.size(), 4);
        QVERIFY(keys.begin()->startsWith(QStringLiteral("0x")) && keys.begin()->size() == 66);
    }

    void theSameManifestChangesNothing()
    {
        QVERIFY(m_host->put(7, manifestOf({Web, Db})));
        const qsizetype calls = m_reactor->calls.size();
        QVERIFY(m_host->put(7, manifestOf({Web, Db})));
        QCOMPARE(m_reactor->calls.size(), calls);
        QCOMPARE(phase(Db), Phase::Running);
    }

    void aNewManifestTouchesOnlyWhatChanged()
    {
        QVERIFY(m_host->put(7, manifestOf({Web, Db, QStringLiteral("old")})));
        m_reactor->calls.clear();
        QVERIFY(m_host->put(7, manifestOf({Web, QStringLiteral("db=2"), QStringLiteral("new")})));
        QCOMPARE(m_reactor->count(key(Web)), 0);
        QCOMPARE(m_reactor->calls.filter(key(Db)), (QStringList{QStringLiteral("teardown ") + key(Db), QStringLiteral("deploy ") + key(Db)}));
        QCOMPARE(m_reactor->present, (QSet<QString>{key(Web), key(Db), key(QStringLiteral("new"))}));
        QVERIFY(reasons().contains(QStringLiteral("old:Killed")));
    }

    void whatChangesWhileItIsDeployedIsDeployedAnew()
    {
        m_reactor->holdAnswers = true;
        QVERIFY(m_host->put(7, manifestOf({QStringLiteral("web=1")})));
        QVERIFY(m_host->put(7, manifestOf({QStringLiteral("web=2")})));
        m_reactor->holdAnswers = false;
        m_reactor->release();
        QCOMPARE(m_reactor->calls.filter(key(Web)).size(), 3); // deploy, teardown, deploy
        QCOMPARE(m_reactor->created[key(Web)], 2);
        QCOMPARE(phase(Web), Phase::Running);
    }

    void refusesWhatItCannotTake()
    {
        QCOMPARE(m_host->put(7, "[]").error().code, base::ErrorCode::Invalid);
        QCOMPARE(m_host->put(1, manifestOf({Web})).error().code, base::ErrorCode::NotFound);
        m_book->set(9, {}, false);
        QCOMPARE(m_host->put(9, manifestOf({Web})).error().code, base::ErrorCode::NotFound);
        QVERIFY(!m_host->run(7) && !m_host->run(1) && !hasFile());
    }

    void theOrderBoundsTheManifest_data()
    {
        QTest::addColumn<QByteArray>("spec");
        QTest::addColumn<bool>("fits");
        const auto spec = [](const char *name, int cpu, const char *memory, int copies) {
            descriptor::OrderSpec order;
            order.name = QStringLiteral("g");
            descriptor::OrderSpec::Service service;
            service.name = QString::fromLatin1(name);
            service.cpuMillicores = quint64(cpu);
            service.memoryBytes = QByteArray(memory).toULongLong();
            service.replicas = copies;
            order.services = {service};
            return order.toCompact();
        };
        QTest::newRow("the same") << spec("web", 500, "536870912", 1) << true;
        QTest::newRow("less than ordered") << spec("web", 8000, "17179869184", 3) << true;
        QTest::newRow("more CPU") << spec("web", 499, "536870912", 1) << false;
        QTest::newRow("more memory") << spec("web", 500, "536870911", 1) << false;
        QTest::newRow("another service") << spec("api", 500, "536870912", 1) << false;
        QTest::newRow("not readable") << QByteArray("?") << true;
        QTest::newRow("not known") << QByteArray() << true;
    }
    void theOrderBoundsTheManifest()
    {
        QFETCH(QByteArray, spec);
        QFETCH(bool, fits);
        m_book->set(7, {}, true, spec);
        QCOMPARE(m_host->put(7, manifestOf({Web})).has_value(), fits);
        QCOMPARE(m_reactor->present.contains(key(Web)), fits);
    }

    void aBadManifestLeavesTheGoodOne()
    {
        QVERIFY(m_host->put(7, manifestOf({Web})));
        QVERIFY(!m_host->put(7, "nonsense"));
        QCOMPARE(m_reactor->present, QSet<QString>{key(Web)});
    }

    void closesWithTheLease()
    {
        QVERIFY(m_host->put(7, manifestOf({Web, Db})));
        QSignalSpy ended(m_host.get(), &LeaseHost::leaseEnded);
        m_book->set(7, {}, false);
        QCOMPARE(ended.size(), 1);
        QVERIFY(m_reactor->present.isEmpty());
        QVERIFY(!m_host->run(7));
        QVERIFY(!hasFile());
    }

    void triesAgainWhenTheEngineIsAway()
    {
        m_reactor->deployErrors.assign(2, {base::ErrorCode::Network, QStringLiteral("away"), {}, nullptr, 0});
        QVERIFY(m_host->put(7, manifestOf({Web})));
        QCOMPARE(phase(Web), Phase::Failed);
        QVERIFY(m_clock->advanceToNext());
        QVERIFY(m_clock->advanceToNext());
        QCOMPARE(phase(Web), Phase::Running);
        QCOMPARE(m_reactor->created[key(Web)], 1);
    }

    void whatIsRefusedForGoodWaitsForAnotherManifest()
    {
        m_reactor->deployErrors.assign(1, {base::ErrorCode::NotFound, QStringLiteral("no such image"), {}, nullptr, 0});
        QVERIFY(m_host->put(7, manifestOf({Web, Db})));
        QCOMPARE(phase(Web), Phase::Failed);
        QCOMPARE(phase(Db), Phase::Running); // one bad service does not keep the others
        QCOMPARE(m_host->run(7)->service(Web)->status.problem, QStringLiteral("no such image"));
        m_clock->advance(1h);
        QCOMPARE(m_reactor->count(QStringLiteral("deploy ") + key(Web)), 1);
        QVERIFY(m_host->put(7, manifestOf({Web, Db})));
        QCOMPARE(phase(Web), Phase::Running);
    }

    void bringsBackWhatVanished()
    {
        QVERIFY(m_host->put(7, manifestOf({Web})));
        m_reactor->vanish(key(Web));
        QCOMPARE(phase(Web), Phase::Absent);
        QVERIFY(m_clock->advanceToNext());
        QCOMPARE(phase(Web), Phase::Running);
        QCOMPARE(m_reactor->created[key(Web)], 2);
    }

    void aRestartFindsItsContainers()
    {
        QVERIFY(m_host->put(7, manifestOf({Web, Db})));
        start();
        QCOMPARE(phase(Web), Phase::Running);
        QCOMPARE(m_reactor->created[key(Web)], 1);
        QCOMPARE(m_reactor->created[key(Db)], 1);
    }

    void aRestartInTheMiddleOfAChangeGoesOn()
    {
        QVERIFY(m_host->put(7, manifestOf({QStringLiteral("web=1")})));
        m_reactor->otherErrors.assign(1, {base::ErrorCode::Network, QStringLiteral("away"), {}, nullptr, 0}); // the teardown
        QVERIFY(m_host->put(7, manifestOf({QStringLiteral("web=2")})));
        start();
        QCOMPARE(phase(Web), Phase::Running);
        QCOMPARE(m_reactor->created[key(Web)], 2); // the old one is not taken for the new one
    }

    void aRestartAfterTheEndTearsDown()
    {
        QVERIFY(m_host->put(7, manifestOf({Web})));
        m_host.reset();
        m_book->set(7, {}, false);
        start();
        QVERIFY(m_reactor->present.isEmpty());
        QVERIFY(!hasFile());
    }

    void aRestartInTheMiddleOfTheEndGoesOn()
    {
        QVERIFY(m_host->put(7, manifestOf({Web})));
        m_reactor->otherErrors.assign(1, {base::ErrorCode::Network, QStringLiteral("away"), {}, nullptr, 0});
        m_book->set(7, {}, false);
        QVERIFY(hasFile());
        QCOMPARE(m_host->put(7, manifestOf({Web})).error().code, base::ErrorCode::NotFound);
        start();
        QVERIFY(m_reactor->present.isEmpty());
        QVERIFY(!hasFile());
    }

    void aBrokenFileStopsNobody()
    {
        QVERIFY(m_host->put(7, manifestOf({Web})));
        m_host.reset();
        QFile broken(m_dir->filePath(QStringLiteral("8.lease.json")));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{\"manifest\":");
        broken.close();
        start();
        QVERIFY(!m_host->run(8));
        QCOMPARE(phase(Web), Phase::Running);
    }

    void eventsAreBounded()
    {
        LeaseEvents events;
        for (int i = 0; i < 2000; ++i)
            events.add({i, false, Web, QStringLiteral("Started"), {}});
        QCOMPARE(events.all().size(), LeaseEvents::Most);
        QCOMPARE(events.all().back().timeMs, 1999);
    }
};

COMMONRACK_TEST(TestLeaseHost)
#include "TestLeaseHost.moc"
