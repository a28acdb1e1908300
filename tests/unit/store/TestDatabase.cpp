// SPDX-License-Identifier: Apache-2.0
#include "models/store/Database.h"
#include "models/store/Migrations.h"
#include "models/store/ProfileLock.h"
#include "models/store/Sql.h"
#include "tests/support/TestMain.h"
#include "tests/support/Wait.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QTemporaryDir>
#include <QTest>

using base::ErrorCode;
using store::Database;

namespace {

template <class T>
base::Result<T> wait(QFuture<base::Result<T>> future)
{
    return test::waitFor(future);
}

void writeText(const QString &file, const QByteArray &text)
{
    QFile target(file);
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.write(text);
}

base::Async<int> insert(Database &database, const QString &name)
{
    return database.write<int>([name](QSqlDatabase &sql) {
        return store::changeSql(sql, QStringLiteral("INSERT INTO things (name) VALUES (?)"), {name});
    });
}

base::Async<QStringList> names(Database &database)
{
    return database.read<QStringList>([](QSqlDatabase &sql) -> base::Result<QStringList> {
        auto rows = store::runSql(sql, QStringLiteral("SELECT name FROM things ORDER BY rowid"));
        if (!rows)
            return base::fail(rows.error());
        QStringList result;
        while (rows->next())
            result.append(rows->value(0).toString());
        return result;
    });
}

} // namespace

class TestDatabase final : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir;
    QString m_file;
    QString m_sql;

private Q_SLOTS:
    void init()
    {
        const QString folder = m_dir.filePath(QString::number(QRandomGenerator::global()->generate64()));
        m_sql = folder + QStringLiteral("/sql");
        m_file = folder + QStringLiteral("/data.sqlite");
        QVERIFY(QDir().mkpath(m_sql));
        writeText(m_sql + QStringLiteral("/001_things.sql"), "-- a comment; with a semicolon\n"
                                                             "CREATE TABLE things (name TEXT UNIQUE CHECK (name <> ';'));\n");
    }

    void keepsWhatItAnsweredAsWritten()
    {
        {
            Database database(m_file, nullptr, m_sql);
            QCOMPARE(wait(database.open()).value(), true);
            QCOMPARE(wait(insert(database, QStringLiteral("one"))).value(), 1);
        }
        Database database(m_file, nullptr, m_sql);
        QCOMPARE(wait(database.open()).value(), true);
        QCOMPARE(wait(names(database)).value(), QStringList{QStringLiteral("one")});
    }

    void finishesWhatWasAskedBeforeItCloses()
    {
        base::Async<int> last;
        {
            Database database(m_file, nullptr, m_sql);
            const auto opened = database.open();
            for (int i = 0; i < 50; ++i)
                last = insert(database, QString::number(i));
        }
        QVERIFY(last.isFinished());
        QCOMPARE(last.result().value(), 1);
        Database database(m_file, nullptr, m_sql);
        QVERIFY(wait(database.open()));
        QCOMPARE(wait(names(database)).value().size(), 50);
    }

    void rollsBackAWriteThatFails()
    {
        Database database(m_file, nullptr, m_sql);
        QVERIFY(wait(database.open()));
        const auto result = wait(database.write<int>([](QSqlDatabase &sql) -> base::Result<int> {
            const auto first = store::changeSql(sql, QStringLiteral("INSERT INTO things VALUES ('half')"));
            if (!first)
                return first;
            return base::fail(ErrorCode::Invalid, QStringLiteral("no"));
        }));
        QCOMPARE(result.error().code, ErrorCode::Invalid);
        QVERIFY(wait(names(database)).value().isEmpty());
    }

    void anExceptionIsAnErrorAndIsRolledBack()
    {
        Database database(m_file, nullptr, m_sql);
        QVERIFY(wait(database.open()));
        const auto result = wait(database.write<int>([](QSqlDatabase &sql) -> base::Result<int> {
            (void)store::changeSql(sql, QStringLiteral("INSERT INTO things VALUES ('half')"));
            throw std::runtime_error("boom");
        }));
        QCOMPARE(result.error().code, ErrorCode::Internal);
        QVERIFY(wait(names(database)).value().isEmpty());
    }

    void tellsABrokenConstraintAsConflict()
    {
        Database database(m_file, nullptr, m_sql);
        QVERIFY(wait(database.open()));
        QVERIFY(wait(insert(database, QStringLiteral("a"))));
        QCOMPARE(wait(insert(database, QStringLiteral("a"))).error().code, ErrorCode::Conflict);
    }

    void tellsAFullDiskInOneSentence()
    {
        Database database(m_file, nullptr, m_sql);
        QVERIFY(wait(database.open()));
        QVERIFY(wait(database.read<bool>([](QSqlDatabase &sql) -> base::Result<bool> {
            const auto limited = store::runSql(sql, QStringLiteral("PRAGMA max_page_count=1"));
            return limited ? base::Result<bool>(true) : base::fail(limited.error());
        })));
        const auto result = wait(insert(database, QString(200000, u'x')));
        QCOMPARE(result.error().code, ErrorCode::Storage);
        QVERIFY(result.error().summary.contains(QStringLiteral("disk is full")));
        QVERIFY(wait(names(database)).value().isEmpty());
    }

    void damageIsKnownByItsCodeNotByItsWords()
    {
        const auto error = [](const char *words, const char *code) {
            return QSqlError(QStringLiteral("Unable to execute statement"), QString::fromLatin1(words), QSqlError::StatementError, QString::fromLatin1(code));
        };
        QVERIFY(store::isDamage(error("kaputt", "11")));
        QVERIFY(store::isDamage(error("kaputt", "779"))); // an index: the kind is in the low byte
        QVERIFY(store::isDamage(error("kaputt", "26")));
        QVERIFY(!store::isDamage(error("malformed JSON", "1")));
        QVERIFY(!store::isDamage(error("database or disk is full", "13")));
    }

    void setsADamagedFileAside_data()
    {
        QTest::addColumn<bool>("header");
        QTest::newRow("no database at all") << true;
        QTest::newRow("damaged inside") << false;
    }
    void setsADamagedFileAside()
    {
        QFETCH(bool, header);
        {
            Database database(m_file, nullptr, m_sql);
            QVERIFY(wait(database.open()));
            for (int i = 0; i < 100; ++i)
                QVERIFY(wait(insert(database, QString(500, u'y') + QString::number(i))));
        }
        QByteArray content;
        {
            QFile file(m_file);
            QVERIFY(file.open(QIODevice::ReadOnly));
            content = file.readAll();
        }
        if (header)
            content = QByteArray("this is not a database at all\n").repeated(300);
        else
            content.replace(8192, 4096, QByteArray(4096, '\x5a'));
        writeText(m_file, content);

        Database database(m_file, nullptr, m_sql);
        QCOMPARE(wait(database.open()).value(), false);
        QCOMPARE(database.damagedFile(), m_file + QStringLiteral(".damaged-1"));
        QFile aside(database.damagedFile());
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), content);
        QVERIFY(wait(insert(database, QStringLiteral("fresh"))));
    }

    void isPrivateToItsOwner()
    {
#ifdef Q_OS_UNIX
        Database database(m_file, nullptr, m_sql);
        QVERIFY(wait(database.open()));
        QVERIFY(wait(insert(database, QStringLiteral("a"))));
        for (const QString &suffix : {QString(), QStringLiteral("-wal")})
            QCOMPARE(QFileInfo(m_file + suffix).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
#else
        QSKIP("file modes are a Unix matter");
#endif
    }

    void survivesAKillWithoutLosingAnAnsweredWrite()
    {
        // The write-ahead log alone must be enough: copy the files as they lie on disk while the database is open.
        const QString copy = m_file + QStringLiteral(".copy");
        {
            Database database(m_file, nullptr, m_sql);
            QVERIFY(wait(database.open()));
            QVERIFY(wait(insert(database, QStringLiteral("answered"))));
            QVERIFY(QFile::copy(m_file, copy));
            QVERIFY(QFile::copy(m_file + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
        }
        Database database(copy, nullptr, m_sql);
        QCOMPARE(wait(database.open()).value(), true);
        QCOMPARE(wait(names(database)).value(), QStringList{QStringLiteral("answered")});
    }

    void appliesNewMigrationsOnceAndInOrder()
    {
        {
            Database database(m_file, nullptr, m_sql);
            QVERIFY(wait(database.open()));
            QVERIFY(wait(insert(database, QStringLiteral("kept"))));
        }
        writeText(m_sql + QStringLiteral("/003_more.sql"), "UPDATE things SET name = name || size;");
        writeText(m_sql + QStringLiteral("/002_size.sql"), "ALTER TABLE things ADD COLUMN size TEXT DEFAULT 'L';");
        for (int i = 0; i < 2; ++i) {
            Database database(m_file, nullptr, m_sql);
            QVERIFY(wait(database.open()));
            QCOMPARE(wait(names(database)).value(), QStringList{QStringLiteral("keptL")});
        }
    }

    void aFailingMigrationChangesNothing()
    {
        writeText(m_sql + QStringLiteral("/002_bad.sql"), "CREATE TABLE half (a);\nNONSENSE;");
        {
            Database database(m_file, nullptr, m_sql);
            QVERIFY(!wait(database.open()));
        }
        writeText(m_sql + QStringLiteral("/002_bad.sql"), "CREATE TABLE half (a);");
        Database database(m_file, nullptr, m_sql);
        QVERIFY(wait(database.open()));
    }

    void refusesAFileOfANewerVersion()
    {
        writeText(m_sql + QStringLiteral("/002_later.sql"), "CREATE TABLE later (a);");
        {
            Database database(m_file, nullptr, m_sql);
            QVERIFY(wait(database.open()));
        }
        QVERIFY(QFile::remove(m_sql + QStringLiteral("/002_later.sql")));
        Database database(m_file, nullptr, m_sql);
        QCOMPARE(wait(database.open()).error().code, ErrorCode::Unsupported);
    }

    void splitsStatementsOutsideQuotesAndComments()
    {
        QCOMPARE(store::splitStatements(u"A; -- x;y\nB ';' \"-- ;\";\n\n;C"),
                 (QStringList{QStringLiteral("A"), QStringLiteral("B ';' \"-- ;\""), QStringLiteral("C")}));
    }

    void theShippedMigrationsApply()
    {
        Database database(QStringLiteral(":memory:"));
        QCOMPARE(wait(database.open()).value(), true);
    }

    void oneProgramAProfile()
    {
        const QString folder = m_dir.filePath(QStringLiteral("profile"));
        {
            const auto first = store::ProfileLock::acquire(folder);
            QVERIFY(first);
            const auto second = store::ProfileLock::acquire(folder);
            QCOMPARE(second.error().code, ErrorCode::Conflict);
            QVERIFY(second.error().summary.contains(QString::number(QCoreApplication::applicationPid())));
        }
        QVERIFY(store::ProfileLock::acquire(folder));
    }

    void aLockThatNamesNobodyLocksNobodyOut()
    {
        const QString folder = m_dir.filePath(QStringLiteral("killed"));
        QVERIFY(QDir().mkpath(folder));
        writeText(folder + QStringLiteral("/profile.lock"), ""); // killed before it wrote its name
        QVERIFY(store::ProfileLock::acquire(folder));

        const auto living = store::ProfileLock::acquire(folder);
        QVERIFY(living);
        writeText(folder + QStringLiteral("/profile.lock"), ""); // nameless, but its holder lives
        QCOMPARE(store::ProfileLock::acquire(folder).error().code, ErrorCode::Conflict);
    }

    void aKilledContainersLockIsTakenOver_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("by the same process number") << QSysInfo::machineHostName();
        QTest::newRow("under another host name") << QStringLiteral("3f1c0a9be2d7");
    }
    void aKilledContainersLockIsTakenOver()
    {
        QFETCH(QString, host);
        const QString folder = m_dir.filePath(QStringLiteral("container-") + host);
        QVERIFY(QDir().mkpath(folder));
        const QString file = folder + QStringLiteral("/profile.lock");
        const QByteArray name = QByteArray::number(QCoreApplication::applicationPid()) + '\n' + QCoreApplication::applicationName().toUtf8() + '\n' + host.toUtf8() + '\n';
        writeText(file, name);
        const auto living = store::ProfileLock::acquire(folder);
        QVERIFY(living);
        writeText(file, name); // says the same, but its holder lives
        QCOMPARE(store::ProfileLock::acquire(folder).error().code, ErrorCode::Conflict);
    }
};

COMMONRACK_TEST(TestDatabase)
#include "TestDatabase.moc"
