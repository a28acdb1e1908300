// SPDX-License-Identifier: Apache-2.0
#include "models/store/AtomicFile.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#include <csignal>
#endif

using base::ErrorCode;

class TestAtomicFile final : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir;

private Q_SLOTS:
    void replacesTheWholeContent()
    {
        const QString file = m_dir.filePath(QStringLiteral("a"));
        QVERIFY(store::writeFileAtomically(file, QByteArray(100000, 'x')));
        QVERIFY(store::writeFileAtomically(file, QByteArrayView("new")));
        QCOMPARE(store::readFile(file).value(), QByteArray("new"));
        QCOMPARE(QDir(m_dir.path()).entryList(QDir::Files), QStringList{QStringLiteral("a")});
    }

    void isPrivateWhateverTheUmask()
    {
#ifdef Q_OS_UNIX
        const QString file = m_dir.filePath(QStringLiteral("secret"));
        const mode_t before = ::umask(0);
        const auto written = store::writeFileAtomically(file, QByteArrayView("s"));
        ::umask(before);
        QVERIFY(written);
        struct stat info {};
        QCOMPARE(::stat(QFile::encodeName(file).constData(), &info), 0);
        QCOMPARE(info.st_mode & 07777, mode_t(0600));
#else
        QSKIP("file modes are a Unix matter");
#endif
    }

    void aFailureKeepsTheOldFileAndLeavesNothingBehind()
    {
#ifdef Q_OS_UNIX
        const QString folder = m_dir.filePath(QStringLiteral("limited"));
        QVERIFY(QDir().mkpath(folder));
        const QString file = folder + QStringLiteral("/f");
        QVERIFY(store::writeFileAtomically(file, QByteArrayView("old")));
        rlimit before{};
        ::getrlimit(RLIMIT_FSIZE, &before);
        rlimit small = before;
        small.rlim_cur = 1024; // the kernel refuses longer files
        const auto handler = ::signal(SIGXFSZ, SIG_IGN);
        ::setrlimit(RLIMIT_FSIZE, &small);
        const auto written = store::writeFileAtomically(file, QByteArray(5000, 'n'));
        ::setrlimit(RLIMIT_FSIZE, &before);
        ::signal(SIGXFSZ, handler);
        QCOMPARE(written.error().code, ErrorCode::Storage);
        QVERIFY(!written.error().summary.isEmpty());
        QCOMPARE(store::readFile(file).value(), QByteArray("old"));
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("f")});
#else
        QSKIP("file size limits are a Unix matter");
#endif
    }

    void saysWhatIsMissing()
    {
        QCOMPARE(store::writeFileAtomically(m_dir.filePath(QStringLiteral("no/such/f")), QByteArrayView("x")).error().code,
                 ErrorCode::Storage);
        QCOMPARE(store::readFile(m_dir.filePath(QStringLiteral("none"))).error().code, ErrorCode::NotFound);
    }

    void refusesAFileThatIsTooLarge()
    {
        const QString file = m_dir.filePath(QStringLiteral("large"));
        QVERIFY(store::writeFileAtomically(file, QByteArray(11, 'x')));
        QCOMPARE(store::readFile(file, 10).error().code, ErrorCode::Limit);
        QCOMPARE(store::readFile(file, 11).value().size(), 11);
    }
};

COMMONRACK_TEST(TestAtomicFile)
#include "TestAtomicFile.moc"
