// SPDX-License-Identifier: Apache-2.0
#include "app/headless/ServiceNotifier.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace {

/// The service manager's end: a real datagram socket, at a path or under an abstract name.
class Manager {
public:
    explicit Manager(QByteArray address)
    {
        sockaddr_un at{};
        at.sun_family = AF_UNIX;
        if (address.startsWith('@'))
            address[0] = '\0';
        std::memcpy(at.sun_path, address.constData(), std::size_t(address.size()));
        m_socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
        m_bound = ::bind(m_socket, reinterpret_cast<const sockaddr *>(&at), socklen_t(offsetof(sockaddr_un, sun_path)) + socklen_t(address.size())) == 0;
    }
    ~Manager() { ::close(m_socket); }
    Q_DISABLE_COPY_MOVE(Manager)
    [[nodiscard]] bool isBound() const { return m_bound; }
    /// The next datagram, or null: they are there as soon as they were sent.
    [[nodiscard]] QByteArray heard() const
    {
        char buffer[1024];
        const ssize_t count = ::recv(m_socket, buffer, sizeof buffer, MSG_DONTWAIT);
        return count < 0 ? QByteArray() : QByteArray(buffer, count);
    }

private:
    int m_socket = -1;
    bool m_bound = false;
};

QProcessEnvironment environment(const QString &socket, const QString &watchdog = {}, const QString &process = {})
{
    QProcessEnvironment values;
    values.insert(QStringLiteral("NOTIFY_SOCKET"), socket);
    if (!watchdog.isNull())
        values.insert(QStringLiteral("WATCHDOG_USEC"), watchdog);
    if (!process.isNull())
        values.insert(QStringLiteral("WATCHDOG_PID"), process);
    return values;
}

} // namespace

/// What a service manager hears, on a socket as it makes one.
class TestServiceNotifier final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aManagerHearsEachWord_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("path") << m_dir.filePath(QStringLiteral("notify"));
        QTest::newRow("abstract name") << QStringLiteral("@commonrack-test-%1").arg(QCoreApplication::applicationPid());
    }
    void aManagerHearsEachWord()
    {
        QFETCH(QString, address);
        const Manager manager(address.toUtf8());
        QVERIFY(manager.isBound());
        const app::ServiceNotifier notifier(environment(address));
        QVERIFY(notifier.isWanted());
        QVERIFY(notifier.ready());
        QCOMPARE(manager.heard(), QByteArray("READY=1"));
        QVERIFY(notifier.status(QStringLiteral("Following Sepolia…")));
        QCOMPARE(manager.heard(), QByteArray("STATUS=Following Sepolia…"));
        QVERIFY(notifier.keepAlive());
        QCOMPARE(manager.heard(), QByteArray("WATCHDOG=1"));
        QVERIFY(notifier.stopping());
        QCOMPARE(manager.heard(), QByteArray("STOPPING=1"));
        QCOMPARE(manager.heard(), QByteArray());
    }

    void aStatusIsOneLineAndNoOtherMessage()
    {
        const QString address = m_dir.filePath(QStringLiteral("one-line"));
        const Manager manager(address.toUtf8());
        const app::ServiceNotifier notifier(environment(address));
        QVERIFY(notifier.status(QStringLiteral("refused\nMAINPID=1")));
        const QByteArray heard = manager.heard();
        QVERIFY2(heard.startsWith("STATUS=refused") && !heard.contains('\n'), heard.constData());
    }

    void withoutAManagerNothingHappens()
    {
        for (const QString &address : {QString(), QStringLiteral("relative"), QStringLiteral("/"), QStringLiteral("vsock:2:1"), QString(200, u'/')}) {
            const app::ServiceNotifier notifier(environment(address, QStringLiteral("1000000")));
            QVERIFY2(!notifier.isWanted() && !notifier.ready() && notifier.beat().count() == 0, qPrintable(address));
        }
        const app::ServiceNotifier notifier(environment(m_dir.filePath(QStringLiteral("nobody"))));
        QVERIFY(notifier.isWanted() && !notifier.ready()); // nobody listens there: not a reason to fail
    }

    void aFullQueueDoesNotStopTheProgram()
    {
        const QString address = m_dir.filePath(QStringLiteral("full"));
        const Manager manager(address.toUtf8());
        const app::ServiceNotifier notifier(environment(address));
        bool through = true;
        for (int i = 0; through && i < 1'000'000; ++i)
            through = notifier.keepAlive();
        QVERIFY(!through); // said, and not waited for
        while (!manager.heard().isEmpty()) {
        }
        QVERIFY(notifier.ready());
    }

    void theWatchdogIsToldTwiceAsOftenAsItAsks_data()
    {
        QTest::addColumn<QString>("watchdog");
        QTest::addColumn<QString>("process");
        QTest::addColumn<int>("beatMs");
        const QString own = QString::number(QCoreApplication::applicationPid());
        QTest::newRow("a minute") << QStringLiteral("60000000") << QString() << 30'000;
        QTest::newRow("ours") << QStringLiteral("3000000") << own << 1'500;
        QTest::newRow("another process's") << QStringLiteral("3000000") << QStringLiteral("1") << 0;
        QTest::newRow("none") << QString() << QString() << 0;
        QTest::newRow("zero") << QStringLiteral("0") << QString() << 0;
        QTest::newRow("tiny") << QStringLiteral("1") << QString() << 1;
        QTest::newRow("no number") << QStringLiteral("soon") << QString() << 0;
        QTest::newRow("negative") << QStringLiteral("-5") << QString() << 0;
        QTest::newRow("for ever") << QStringLiteral("18446744073709551615") << QString() << 0;
    }
    void theWatchdogIsToldTwiceAsOftenAsItAsks()
    {
        QFETCH(QString, watchdog);
        QFETCH(QString, process);
        QFETCH(int, beatMs);
        const app::ServiceNotifier notifier(environment(m_dir.filePath(QStringLiteral("watchdog")), watchdog, process));
        QCOMPARE(notifier.beat().count(), beatMs);
    }

private:
    QTemporaryDir m_dir;
};

COMMONRACK_TEST(TestServiceNotifier)
#include "TestServiceNotifier.moc"
