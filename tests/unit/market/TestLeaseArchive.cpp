// SPDX-License-Identifier: Apache-2.0
#include "models/market/gateway/GatewayStream.h"
#include "models/market/gateway/StoredLines.h"
#include "models/store/Sql.h"
#include "tests/support/Drain.h"
#include "tests/support/FakeClock.h"
#include "tests/support/KeySigner.h"
#include "tests/support/TestMain.h"
#include "tests/support/Wait.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

using namespace market;
using test::waitFor;
using Stream = LeaseArchive::Stream;

namespace {

std::vector<LeaseLine> linesFrom(quint64 first, int count, const QString &text = QStringLiteral("line"), const QString &pod = QStringLiteral("web"))
{
    std::vector<LeaseLine> lines;
    for (int i = 0; i < count; ++i) {
        LeaseLine line;
        line.number = first + quint64(i);
        line.timeMs = qint64(line.number) * 1'000;
        line.pod = pod;
        line.text = text + QStringLiteral(" %1").arg(line.number);
        lines.push_back(line);
    }
    return lines;
}

} // namespace

class TestLeaseArchive final : public QObject {
    Q_OBJECT
    struct Rig {
        explicit Rig(const QString &file = QStringLiteral(":memory:")) : database(file) { (void)waitFor(database.open()); }
        store::Database database;
        LeaseArchive archive{database, 31337};
        qint64 number(const QString &sql)
        {
            return waitFor(database.read<qint64>([sql](QSqlDatabase &connection) -> base::Result<qint64> {
                auto rows = store::runSql(connection, sql);
                if (!rows)
                    return base::fail(rows.error());
                return rows->next() ? rows->value(0).toLongLong() : -1;
            })).value_or(-2);
        }
        void run(const QString &sql)
        {
            (void)waitFor(database.write<bool>([sql](QSqlDatabase &connection) { return store::changeSql(connection, sql).map([](int) { return true; }); }));
        }
        /// Nothing of the table can be read or written until it is back.
        void hide(const QString &table) { run(QStringLiteral("ALTER TABLE %1 RENAME TO away").arg(table)); }
        void putBack(const QString &table) { run(QStringLiteral("ALTER TABLE away RENAME TO %1").arg(table)); }
    };
    /// A stream that never comes to its gateway, for the wallet is locked; what it tells is told by the test.
    struct Teller {
        explicit Teller(test::FakeClock &time) : access(signer, time), stream({QStringLiteral("127.0.0.1"), 1, {}}, 1, GatewayStream::Kind::Logs, access, time)
        {
            signer.refusal = base::Error{base::ErrorCode::Locked, QStringLiteral("locked"), {}, nullptr, 0};
        }
        void tell(int count) { Q_EMIT stream.told(linesFrom(0, count)); }
        [[nodiscard]] bool wasOpened() const { return !stream.problem().isEmpty(); }
        test::KeySigner signer{QByteArray(64, '1')};
        GatewayAccess access;
        GatewayStream stream;
    };
    /// The numbers that are on disk.
    static QList<quint64> numbers(Rig &rig)
    {
        QList<quint64> all;
        const auto lines = waitFor(rig.archive.newest(1, Stream::Logs, 1'000)).value_or(std::vector<LeaseLine>());
        for (const LeaseLine &line : lines)
            all += line.number;
        return all;
    }

private Q_SLOTS:
    void aManifestIsKeptAndItsReceipt()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("data.sqlite"));
        {
            Rig rig(file);
            QVERIFY(waitFor(rig.archive.manifest(5))->manifest.isEmpty());
            QVERIFY(waitFor(rig.archive.keepManifest(5, "first", 100)));
            QVERIFY(!waitFor(rig.archive.manifest(5))->isSent());
            QVERIFY(waitFor(rig.archive.keepManifest(5, "second", 200)));
            const QByteArray hash = QCryptographicHash::hash("second", QCryptographicHash::Sha256).toHex();
            QVERIFY(waitFor(rig.archive.noteSent(5, {hash, 300, 4})));
        }
        Rig rig(file);
        const auto kept = waitFor(rig.archive.manifest(5));
        QCOMPARE(kept->manifest, QByteArray("second"));
        QCOMPARE(kept->receipt->sentMs, 300);
        QCOMPARE(kept->receipt->attempts, 4);
        QVERIFY(kept->isSent());
        QVERIFY(waitFor(rig.archive.manifest(6))->manifest.isEmpty());
        QVERIFY(waitFor(LeaseArchive(rig.database, 1).manifest(5))->manifest.isEmpty()); // another network
        QVERIFY(waitFor(rig.archive.keepManifest(5, "second", 400))); // kept again: it is to be sent again
        QVERIFY(!waitFor(rig.archive.manifest(5))->isSent());
    }

    void linesComeBackInOrder()
    {
        Rig rig;
        QCOMPARE(*waitFor(rig.archive.nextNumber(1, Stream::Logs)), quint64(1));
        QVERIFY(waitFor(rig.archive.append(1, Stream::Logs, linesFrom(1, 10))));
        QVERIFY(waitFor(rig.archive.append(1, Stream::Events, linesFrom(1, 3, QStringLiteral("event")))));
        QVERIFY(waitFor(rig.archive.append(2, Stream::Logs, linesFrom(1, 2, QStringLiteral("other")))));
        QCOMPARE(*waitFor(rig.archive.nextNumber(1, Stream::Logs)), quint64(11));
        const auto newest = waitFor(rig.archive.newest(1, Stream::Logs, 3));
        QCOMPARE(newest->size(), std::size_t(3));
        QCOMPARE(newest->front().number, quint64(8));
        QCOMPARE(newest->back().text, QStringLiteral("line 10"));
        QCOMPARE(newest->back().timeMs, 10'000);
        const auto before = waitFor(rig.archive.newest(1, Stream::Logs, 100, 8));
        QCOMPARE(before->size(), std::size_t(7));
        QCOMPARE(before->back().number, quint64(7));
        QCOMPARE(waitFor(rig.archive.newest(1, Stream::Events, 100))->size(), std::size_t(3));
        QVERIFY(waitFor(rig.archive.append(1, Stream::Logs, linesFrom(9, 3)))); // two are there already
        QCOMPARE(rig.number(QStringLiteral("SELECT COUNT(*) FROM lease_lines")), 16);
    }

    void whatCouldNotBeWrittenIsWrittenLater()
    {
        Rig rig;
        test::FakeClock clock;
        Teller teller(clock);
        StoredLines lines(rig.archive, clock, 1, Stream::Logs);
        lines.follow(&teller.stream);
        test::drain(rig.database);
        rig.hide(QStringLiteral("lease_lines"));
        teller.tell(2);
        clock.advance(StoredLines::WriteEvery);
        test::drain(rig.database);
        QVERIFY(!lines.problem().isEmpty());
        teller.tell(1);
        rig.putBack(QStringLiteral("lease_lines"));
        QCOMPARE(numbers(rig), QList<quint64>{});
        clock.advance(std::chrono::seconds(2)); // the wait after one failure, with its jitter
        test::drain(rig.database);
        QCOMPARE(numbers(rig), (QList<quint64>{1, 2, 3}));
        QCOMPARE(lines.problem(), teller.stream.problem()); // the disk has none any more
    }

    void linesOfAFailedWriteComeAfterLaterOnes()
    {
        Rig rig;
        QVERIFY(waitFor(rig.archive.append(1, Stream::Logs, linesFrom(3, 2))));
        QVERIFY(waitFor(rig.archive.append(1, Stream::Logs, linesFrom(1, 3)))); // the third is there
        QCOMPARE(numbers(rig), (QList<quint64>{1, 2, 3, 4}));
        QCOMPARE(*waitFor(rig.archive.nextNumber(1, Stream::Logs)), quint64(5));
        QCOMPARE(rig.number(QStringLiteral("SELECT line_count FROM lease_streams")), 4);
    }

    void noLineIsNumberedBeforeTheNumberIsKnown()
    {
        Rig rig;
        QVERIFY(waitFor(rig.archive.append(1, Stream::Logs, linesFrom(1, 3))));
        rig.hide(QStringLiteral("lease_streams"));
        test::FakeClock clock;
        Teller teller(clock);
        StoredLines lines(rig.archive, clock, 1, Stream::Logs);
        lines.follow(&teller.stream);
        teller.stream.retryNow(); // as when a person wants to see the newest
        test::drain(rig.database);
        QVERIFY(!lines.problem().isEmpty());
        QVERIFY(!teller.wasOpened());
        rig.putBack(QStringLiteral("lease_streams"));
        clock.advance(std::chrono::seconds(2));
        test::drain(rig.database); // the number
        test::drain(rig.database); // the newest lines
        QVERIFY(teller.wasOpened());
        teller.tell(2);
        clock.advance(StoredLines::WriteEvery);
        test::drain(rig.database);
        QCOMPARE(numbers(rig), (QList<quint64>{1, 2, 3, 4, 5}));
    }

    void searchFoldsCase()
    {
        Rig rig;
        auto lines = linesFrom(1, 5, QStringLiteral("Größe 100% of a_b"));
        lines[2].text = QStringLiteral("ERROR: Ärger");
        lines[3].pod = QStringLiteral("db");
        lines[4].text = QStringLiteral("a-b");
        QVERIFY(waitFor(rig.archive.append(1, Stream::Logs, lines)));
        const auto found = [&rig](const QString &text, const QString &pod = {}, int limit = 100) {
            QList<quint64> numbers;
            const auto hits = waitFor(rig.archive.search(1, Stream::Logs, text, pod, limit)).value_or(std::vector<LeaseLine>());
            for (const LeaseLine &line : hits)
                numbers += line.number;
            return numbers;
        };
        QCOMPARE(found(QStringLiteral("error")), QList<quint64>{3});
        QCOMPARE(found(QStringLiteral("ärger")), QList<quint64>{3});
        QCOMPARE(found(QStringLiteral("GRÖSSE")), QList<quint64>{});
        QCOMPARE(found(QStringLiteral("GRÖ")), (QList<quint64>{1, 2, 4}));
        QCOMPARE(found(QStringLiteral("100%")), (QList<quint64>{1, 2, 4}));
        QCOMPARE(found(QStringLiteral("a_b")), (QList<quint64>{1, 2, 4})); // not "a-b"
        QCOMPARE(found(QStringLiteral("of"), QStringLiteral("db")), QList<quint64>{4});
        QCOMPARE(found({}, QStringLiteral("db")), QList<quint64>{4});
        QCOMPARE(found({}, {}, 2), (QList<quint64>{4, 5}));
        QCOMPARE(found(QStringLiteral("'; DROP TABLE lease_lines; --")), QList<quint64>{});
    }

    void theOldestGoFirst()
    {
        Rig rig;
        QElapsedTimer timer;
        timer.start();
        const qint64 most = LeaseArchive::limits(Stream::Logs).lines;
        quint64 next = 1;
        for (; qint64(next) < most + 5'000; next += 5'000)
            QVERIFY(waitFor(rig.archive.append(1, Stream::Logs, linesFrom(next, 5'000))));
        qInfo("%lld lines written in %lld ms", static_cast<long long>(next - 1), static_cast<long long>(timer.restart()));
        QCOMPARE(rig.number(QStringLiteral("SELECT COUNT(*) FROM lease_lines")), most);
        QCOMPARE(rig.number(QStringLiteral("SELECT MIN(number) FROM lease_lines")), qint64(next) - most);
        QCOMPARE(waitFor(rig.archive.search(1, Stream::Logs, QStringLiteral("nothing like it"), {}, 10))->size(), std::size_t(0));
        qInfo("searched for plain text in %lld ms", static_cast<long long>(timer.restart()));
        QCOMPARE(waitFor(rig.archive.search(1, Stream::Logs, QStringLiteral("ä"), {}, 10))->size(), std::size_t(0));
        qInfo("searched for other text in %lld ms", static_cast<long long>(timer.restart()));
    }

    void longLinesGoByBytes()
    {
        Rig rig;
        const QString text(16'000, u'x');
        const auto limits = LeaseArchive::limits(Stream::Events);
        for (quint64 next = 1; next < 1'000; next += 100)
            QVERIFY(waitFor(rig.archive.append(1, Stream::Events, linesFrom(next, 100, text))));
        const qint64 count = rig.number(QStringLiteral("SELECT COUNT(*) FROM lease_lines"));
        QVERIFY(count > 300 && count * 16'000 <= limits.bytes);
        QCOMPARE(rig.number(QStringLiteral("SELECT line_count FROM lease_streams")), count);
        QCOMPARE(rig.number(QStringLiteral("SELECT bytes - SUM(LENGTH(text) + LENGTH(pod) + 32) FROM lease_lines, lease_streams")), 0);
    }

    void looksAreBounded()
    {
        Rig rig;
        for (int i = 1; i <= 520; ++i)
            QVERIFY(waitFor(rig.archive.addHealth(1, {i, i % 2 == 0, 200, 5, QStringLiteral("p")})));
        QVERIFY(waitFor(rig.archive.addHealth(2, {7, true, 200, 5, {}})));
        const auto samples = waitFor(rig.archive.health(1));
        QCOMPARE(samples->size(), std::size_t(500));
        QCOMPARE(samples->front().timeMs, 21);
        QCOMPARE(samples->back().timeMs, 520);
        QVERIFY(samples->back().good);
        QCOMPARE(waitFor(rig.archive.health(2))->size(), std::size_t(1));
    }
};

COMMONRACK_TEST(TestLeaseArchive)
#include "TestLeaseArchive.moc"
