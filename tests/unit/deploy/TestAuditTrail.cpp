// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/AuditTrail.h"
#include "models/store/Sql.h"
#include "tests/support/FakeClock.h"
#include "tests/support/TestMain.h"
#include "tests/support/Thorough.h"
#include "tests/support/Wait.h"

#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

using namespace deploy;

namespace {

struct House {
    QTemporaryDir dir;
    test::FakeClock clock;
    store::Database database{dir.filePath(QStringLiteral("data.sqlite"))};
    AuditTrail trail{database, clock};

    House()
    {
        (void)test::waitFor(database.open());
    }
    void note(const QString &kind, const QString &words)
    {
        (void)test::waitFor(trail.note(kind, QStringLiteral("0xkey"), R"({"a":1})", words));
        clock.advance(std::chrono::milliseconds(7));
    }
    void fill()
    {
        note(QStringLiteral("run.Seen"), QStringLiteral("The event was seen in block 5."));
        note(QStringLiteral("run.Held"), QStringLiteral("two\nlines, \"quotes\", a \\ and \x01\x1f\x7f"));
        note(QStringLiteral("approval"), QString::fromUtf8("größer 🚀 \u202e"));
        note(QStringLiteral("run.Running"), QString());
        note(QStringLiteral("odd"), QString(QChar(0xd800)) + QChar(u'\0') + QStringLiteral("half a letter"));
    }
    bool sql(const QString &statement)
    {
        return test::waitFor(database.write<int>([statement](QSqlDatabase &sqlite) { return store::changeSql(sqlite, statement); })).has_value();
    }
    AuditTrail::Verdict verdict() { return test::waitFor(trail.verify()).value_or(AuditTrail::Verdict()); }
    QByteArray lines() { return test::waitFor(trail.exportLines()).value_or(QByteArray()); }
};

/// Python itself, not a script that looks for it; empty where there is none.
QString python()
{
    static const QString path = [] {
        QProcess process;
        process.start(QStringLiteral("python3"), {QStringLiteral("-c"), QStringLiteral("import sys; print(sys.executable)")});
        process.waitForFinished(20000);
        return QString::fromLocal8Bit(process.readAllStandardOutput().trimmed());
    }();
    return path;
}

/// What the script that ships says of each export, in one process; nothing where there is no Python.
std::optional<QList<bool>> whatTheScriptSays(const QList<QByteArray> &exports, const QStringList &more = {})
{
    static const QString eachFile = QStringLiteral("import runpy, sys\n"
                                                   "script, count, more = sys.argv[1], int(sys.argv[2]), sys.argv[3:]\n"
                                                   "for number in range(count):\n"
                                                   "    sys.argv = [script, f'{number}.jsonl', *more]\n"
                                                   "    try:\n"
                                                   "        runpy.run_path(script, run_name='__main__')\n"
                                                   "    except SystemExit as end:\n"
                                                   "        print(end.code)\n");
    if (python().isEmpty())
        return std::nullopt;
    QTemporaryDir dir;
    for (qsizetype i = 0; i < exports.size(); ++i) {
        QFile file(dir.filePath(QString::number(i) + QStringLiteral(".jsonl")));
        if (!file.open(QIODevice::WriteOnly))
            return std::nullopt;
        file.write(exports[i]);
    }
    const QString script = qEnvironmentVariable("COMMONRACK_SOURCE_DIR", QStringLiteral(".")) + QStringLiteral("/resources/audit/verify-audit.py");
    QProcess process;
    process.setWorkingDirectory(dir.path());
    process.start(python(), QStringList{QStringLiteral("-c"), eachFile, QFileInfo(script).absoluteFilePath(), QString::number(exports.size())} + more);
    if (!process.waitForFinished(60000))
        return std::nullopt;
    QList<bool> sound;
    for (const QByteArray &line : process.readAllStandardOutput().trimmed().split('\n'))
        sound << line.startsWith("sound, head ");
    if (sound.size() != exports.size() || process.exitCode() != 0)
        qWarning() << process.readAllStandardError();
    return sound;
}

std::optional<bool> saysTheScript(const QByteArray &lines, const QStringList &more = {})
{
    const auto said = whatTheScriptSays({lines}, more);
    return said ? std::optional<bool>(said->value(0)) : std::nullopt;
}

} // namespace

class TestAuditTrail final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEmptyTrailIsSound()
    {
        House house;
        QVERIFY(house.verdict().sound);
        QCOMPARE(house.verdict().head, QString(64, u'0'));
        QVERIFY(AuditTrail::verifyLines(house.lines()).sound);
        QVERIFY(saysTheScript(house.lines()).value_or(true));
    }

    void bothVerifiersFindItSound()
    {
        House house;
        house.fill();
        const AuditTrail::Verdict verdict = house.verdict();
        QVERIFY2(verdict.sound, qPrintable(verdict.problem));
        QCOMPARE(verdict.entries, 5);
        const AuditTrail::Verdict exported = AuditTrail::verifyLines(house.lines());
        QVERIFY2(exported.sound, qPrintable(exported.problem));
        QCOMPARE(exported.head, verdict.head);
        const auto script = saysTheScript(house.lines(), {verdict.head});
        if (!script)
            QSKIP("there is no python3 here");
        QVERIFY(*script);
        QVERIFY(!*saysTheScript(house.lines(), {QString(64, u'1')}));
        const auto entries = test::waitFor(house.trail.entries(1, 2));
        QCOMPARE(entries->size(), std::size_t(2));
        QCOMPARE(entries->front().n, 2);
    }

    void everyChangedByteOfAnExportIsFound()
    {
        House house;
        house.fill();
        const QByteArray lines = house.lines();
        for (qsizetype i = 0; i < lines.size(); ++i) {
            for (const int bit : {0, 1, 5}) {
                QByteArray changed = lines;
                changed[i] = char(changed[i] ^ (1 << bit));
                QVERIFY2(!AuditTrail::verifyLines(changed).sound, qPrintable(QString::number(i)));
            }
        }
        if (!saysTheScript(lines))
            QSKIP("there is no python3 here");
        QList<QByteArray> exports;
        for (qsizetype i = 0; i < lines.size(); i += 205 / test::share(5)) {
            exports << lines;
            exports.last()[i] = char(lines[i] ^ 1);
        }
        QCOMPARE(*whatTheScriptSays(exports), QList<bool>(exports.size(), false));
    }

    void removedSwappedAndAddedLinesAreFound()
    {
        House house;
        house.fill();
        const QList<QByteArray> lines = house.lines().trimmed().split('\n');
        std::vector<QList<QByteArray>> changes;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            QList<QByteArray> removed = lines;
            removed.removeAt(i);
            changes.push_back(removed);
            QList<QByteArray> twice = lines;
            twice.insert(i, lines[i]);
            changes.push_back(twice);
        }
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
            QList<QByteArray> swapped = lines;
            swapped.swapItemsAt(i, i + 1);
            changes.push_back(swapped);
        }
        changes.push_back({});
        QList<QByteArray> exports;
        for (const QList<QByteArray> &change : changes)
            exports << change.join('\n') + '\n';
        exports << house.lines().replace(R"("n":2,)", R"("n": 2,)") << house.lines().replace(R"("n":2,)", R"("n":2.0,)");
        for (const QByteArray &text : std::as_const(exports))
            QVERIFY(!AuditTrail::verifyLines(text).sound);
        if (const auto said = whatTheScriptSays(exports))
            QCOMPARE(*said, QList<bool>(exports.size(), false));
    }

    void tamperingWithTheFileIsFound_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<qint64>("firstBad");
        for (const char *column : {"at_ms = at_ms + 1", "kind = kind || ' '", "deployment_key = ''", "data = '{}'", "words = words || '.'",
                                   "prev = upper(prev)", "hash = replace(hash, substr(hash, 1, 1), '_')", "n = 30"})
            QTest::newRow(column) << QStringLiteral("UPDATE audit_trail SET %1 WHERE n = 3").arg(QLatin1StringView(column)) << qint64(3);
        QTest::newRow("removed") << QStringLiteral("DELETE FROM audit_trail WHERE n = 2") << qint64(2);
        QTest::newRow("first removed") << QStringLiteral("DELETE FROM audit_trail WHERE n = 1") << qint64(1);
        QTest::newRow("last removed") << QStringLiteral("DELETE FROM audit_trail WHERE n = 5") << qint64(5);
        QTest::newRow("all removed") << QStringLiteral("DELETE FROM audit_trail") << qint64(1);
        QTest::newRow("swapped") << QStringLiteral("UPDATE audit_trail SET words = (SELECT words FROM audit_trail o WHERE o.n = 5 - audit_trail.n) WHERE n IN (2, 3)") << qint64(2);
        QTest::newRow("put in front") << QStringLiteral("INSERT INTO audit_trail SELECT 0, at_ms, kind, deployment_key, data, words, prev, hash FROM audit_trail WHERE n = 1") << qint64(1);
        QTest::newRow("put behind") << QStringLiteral("INSERT INTO audit_trail SELECT 6, at_ms, kind, deployment_key, data, words, prev, hash FROM audit_trail WHERE n = 5") << qint64(6);
        QTest::newRow("head") << QStringLiteral("UPDATE audit_head SET n = 4") << qint64(6);
    }
    void tamperingWithTheFileIsFound()
    {
        QFETCH(QString, statement);
        QFETCH(qint64, firstBad);
        House house;
        house.fill();
        QVERIFY(house.sql(statement));
        const AuditTrail::Verdict verdict = house.verdict();
        QVERIFY(!verdict.sound);
        QCOMPARE(verdict.firstBad, firstBad);
        QVERIFY(!verdict.problem.isEmpty());
        QVERIFY(!AuditTrail::verifyLines(house.lines()).sound);
        QVERIFY(!saysTheScript(house.lines()).value_or(false));
    }

    void anEntryGoesWithTheChangeItRecords()
    {
        House house;
        const auto failed = test::waitFor(house.database.write<bool>([](QSqlDatabase &sqlite) -> base::Result<bool> {
            (void)AuditTrail::append(sqlite, QStringLiteral("run.Seen"), {}, {}, QStringLiteral("never"), 1);
            return base::fail(base::ErrorCode::Storage, QStringLiteral("and then the disk was full"));
        }));
        QVERIFY(!failed);
        QCOMPARE(house.verdict().entries, 0);
        QVERIFY(house.verdict().sound);
    }
};

COMMONRACK_TEST(TestAuditTrail)
#include "TestAuditTrail.moc"
