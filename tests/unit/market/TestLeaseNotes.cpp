// SPDX-License-Identifier: Apache-2.0
#include "models/market/LeaseNotes.h"
#include "models/market/LeaseTableModel.h"
#include "models/store/Database.h"
#include "tests/support/FakeClock.h"
#include "tests/support/ProtocolModel.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace market;
using test::ProtocolModel;

/// Tags and notes, and how the table finds them.
class TestLeaseNotes final : public QObject {
    Q_OBJECT

private:
    /// A database in a file, so that a second program can read what the first one wrote.
    struct Scene {
        explicit Scene(const QString &file = QStringLiteral(":memory:"))
            : database(file)
        {
            database.open().then(&context,
                                 [this](const base::Result<bool> &opened) { isOpen = opened.has_value(); });
            if (!QTest::qWaitFor([this] { return isOpen; }))
                qFatal("no database");
        }
        [[nodiscard]] bool load(LeaseNotes &notes)
        {
            bool done = false;
            notes.load().then(&context,
                              [&done](const base::Result<bool> &loaded) { done = loaded.has_value(); });
            return QTest::qWaitFor([&done] { return done; });
        }
        /// Everything asked for before is written.
        [[nodiscard]] bool settle()
        {
            bool done = false;
            database.read<bool>([](QSqlDatabase &) { return base::Result<bool>(true); })
                .then(&context, [&done](const base::Result<bool> &) { done = true; });
            return QTest::qWaitFor([&done] { return done; });
        }
        store::Database database;
        bool isOpen = false;
        QObject context;
    };
private Q_SLOTS:
    void keptOverARestart()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("data.db"));
        {
            Scene scene(file);
            LeaseNotes notes(scene.database, 31337);
            QVERIFY(scene.load(notes));
            notes.set(7, {{QStringLiteral("prod"), QStringLiteral("eu west")},
                          QStringLiteral("Belongs to\nthe shop.")});
            notes.set(8, {{QStringLiteral("test")}, {}});
            notes.set(8, {});
            QCOMPARE(notes.note(7).tags.size(), 2); // at once
            QVERIFY(scene.settle());
        }
        Scene scene(file);
        LeaseNotes notes(scene.database, 31337);
        QSignalSpy loaded(&notes, &LeaseNotes::loaded);
        QVERIFY(scene.load(notes));
        QCOMPARE(loaded.count(), 1);
        QCOMPARE(notes.note(7), (LeaseNote{{QStringLiteral("prod"), QStringLiteral("eu west")},
                                           QStringLiteral("Belongs to\nthe shop.")}));
        QVERIFY(notes.note(8).isEmpty());
        LeaseNotes elsewhere(scene.database, 1);
        QVERIFY(scene.load(elsewhere));
        QVERIFY(elsewhere.note(7).isEmpty()); // another network's lease 7 is another lease
    }

    void tagsAreTidied()
    {
        const LeaseNote tidy = LeaseNotes::tidy({{QStringLiteral("  prod "), QStringLiteral("PROD"),
                                                  QString(), QStringLiteral("a,b\nc"), QString(99, u'x')},
                                                 QStringLiteral("  hello ")});
        QCOMPARE(tidy.tags, (QStringList{QStringLiteral("prod"), QStringLiteral("ab c"),
                                         QString(LeaseNotes::LongestTag, u'x')}));
        QCOMPARE(tidy.note, QStringLiteral("hello"));
        QStringList many;
        for (int i = 0; i < 50; ++i)
            many << QStringLiteral("t%1").arg(i);
        QCOMPARE(LeaseNotes::tidy({many, {}}).tags.size(), LeaseNotes::MostTags);
    }

    void tellsOnlyChanges()
    {
        Scene scene;
        LeaseNotes notes(scene.database, 1);
        QSignalSpy changed(&notes, &LeaseNotes::changed);
        notes.addTag(3, QStringLiteral("Prod"));
        notes.addTag(3, QStringLiteral("prod"));
        notes.set(3, notes.note(3));
        QCOMPARE(changed.count(), 1);
        notes.addTag(4, QStringLiteral("alpha"));
        QCOMPARE(notes.allTags(), (QStringList{QStringLiteral("alpha"), QStringLiteral("Prod")}));
    }

    void whatWasSetWhileItLoadsStays()
    {
        const QTemporaryDir folder;
        Scene scene(folder.filePath(QStringLiteral("data.db")));
        LeaseNotes before(scene.database, 1);
        before.set(5, {{}, QStringLiteral("old")});
        QVERIFY(scene.settle());
        LeaseNotes notes(scene.database, 1);
        notes.set(5, {{}, QStringLiteral("new")});
        QVERIFY(scene.load(notes));
        QCOMPARE(notes.note(5).note, QStringLiteral("new"));
    }

    void aClosedDatabaseIsTold()
    {
        store::Database closed(QStringLiteral(":memory:"));
        LeaseNotes notes(closed, 1);
        QSignalSpy failed(&notes, &LeaseNotes::failed);
        notes.set(1, {{}, QStringLiteral("x")});
        QVERIFY(QTest::qWaitFor([&] { return failed.count() == 1; }));
    }

    void theTableFindsThem()
    {
        test::FakeClock clock;
        ProtocolModel protocol{1, 1'000'000};
        Market market{SpheronContracts(), clock, 2};
        const ProtocolModel::Token coin{ProtocolModel::address(50), 6};
        const chain::Address tenant = ProtocolModel::address(100);
        protocol.addToken(coin, "uSPON");
        protocol.deposit(tenant, coin, base::U256(1'000'000'000));
        std::vector<quint64> ids;
        for (int i = 0; i < 3; ++i) {
            ids.push_back(protocol.order(tenant, coin, {base::U256(1'000'000'000'000), 100'000, "{n:x}"}));
            QVERIFY(protocol.match(ids.back(), ProtocolModel::address(200), base::U256(1'000'000'000'000)));
        }
        chain::BlockHeader header;
        header.number = protocol.block();
        market.addBlock(header, protocol.endBlock());
        clock.advance(std::chrono::milliseconds(20));
        DeploymentLedger ledger(clock);
        LeaseTableModel table(ledger, market);
        table.setAccount(tenant);
        QCOMPARE(table.rowCount(), 3);
        Scene scene;
        LeaseNotes notes(scene.database, 1);
        notes.addTag(ids[0], QStringLiteral("Prod"));
        table.setNotes(notes);
        notes.addTag(ids[1], QStringLiteral("prod"));
        notes.set(ids[2], {{QStringLiteral("production")}, QStringLiteral("belongs to the shop")});
        table.setTag(QStringLiteral("PROD"));
        QCOMPARE(table.rowCount(), 2); // "production" is another tag
        table.setTag({});
        table.setSearch(QStringLiteral("prod"));
        QCOMPARE(table.rowCount(), 3);
        table.setSearch(QStringLiteral("the shop"));
        QCOMPARE(table.rowCount(), 1);
        QVERIFY(table.index(0, LeaseTableModel::Service)
                    .data(LeaseTableModel::CaptionRole)
                    .toString()
                    .endsWith(QStringLiteral("· production")));
        notes.set(ids[2], {});
        QCOMPARE(table.rowCount(), 0);
    }
};

COMMONRACK_TEST(TestLeaseNotes)
#include "TestLeaseNotes.moc"
