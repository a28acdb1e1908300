// SPDX-License-Identifier: Apache-2.0
#include "models/wallet/KeychainPasswordStore.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using base::ErrorCode;
using base::SecretBytes;

/// Each case runs this program again in an environment of its own: without any service, or with a real, empty keyring.
class TestKeychainPasswordStore final : public QObject {
    Q_OBJECT

private:
    static constexpr char InRing[] = "COMMONRACK_TEST_IN_KEYRING";

    template <class T>
    static base::Result<T> answer(base::Async<T> future)
    {
        std::optional<base::Result<T>> got;
        QObject context;
        future.then(&context, [&got](base::Result<T> result) { got = std::move(result); });
        if (!QTest::qWaitFor([&got] { return got.has_value(); }, 20000))
            return base::fail(ErrorCode::Timeout, QStringLiteral("no answer"));
        return std::move(*got);
    }

    static inline const chain::Address Account =
        *chain::Address::parse(u"0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266");
private Q_SLOTS:
    void withoutAServiceEverythingIsSaidInWords()
    {
        if (qEnvironmentVariable(InRing) != u"no") {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                               QStringLiteral("unix:path=/nonexistent/bus"));
            environment.insert(QLatin1StringView(InRing), QStringLiteral("no"));
            QVERIFY(runAgain(QCoreApplication::applicationFilePath(), {}, environment,
                             "withoutAServiceEverythingIsSaidInWords"));
            return;
        }
        wallet::KeychainPasswordStore store;
        const auto probed = answer(store.probe());
        QVERIFY(!probed);
        QCOMPARE(probed.error().code, ErrorCode::Unsupported);
        QVERIFY(probed.error().summary.contains(u"keychain"));
        const auto saved = answer(store.save(Account, SecretBytes::copyOf(QByteArrayView("secret"))));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::Unsupported);
        const auto loaded = answer(store.load(Account));
        QVERIFY(!loaded);
        QVERIFY(!loaded.error().summary.isEmpty());
    }

    void aRealKeyringKeepsAndForgets()
    {
        if (qEnvironmentVariable(InRing) != u"yes") {
            for (const QString &program :
                 {QStringLiteral("dbus-run-session"), QStringLiteral("gnome-keyring-daemon")})
                if (QStandardPaths::findExecutable(program).isEmpty())
                    QSKIP("dbus-run-session or gnome-keyring-daemon is not installed");
            QTemporaryDir home;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
                environment.insert(QLatin1StringView(name), home.path());
            environment.insert(QLatin1StringView(InRing), QStringLiteral("yes"));
            const QString script = QStringLiteral("eval \"$(printf '\\n' | gnome-keyring-daemon --unlock "
                                                  "--components=secrets | sed 's/^/export /')\"; "
                                                  "exec \"$@\"");
            QVERIFY(runAgain(QStringLiteral("dbus-run-session"),
                             {QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"), script,
                              QStringLiteral("sh"), QCoreApplication::applicationFilePath()},
                             environment, "aRealKeyringKeepsAndForgets"));
            return;
        }
        wallet::KeychainPasswordStore store(nullptr, QStringLiteral("Commonrack test"));
        QVERIFY(answer(store.probe()));
        QCOMPARE(answer(store.load(Account)).error().code, ErrorCode::NotFound);
        QVERIFY(answer(store.save(Account, SecretBytes::copyOf(QByteArrayView("p\xC3\xA4ss")))));
        const auto loaded = answer(store.load(Account));
        QVERIFY(loaded);
        QCOMPARE(loaded->view().toByteArray(), QByteArray("p\xC3\xA4ss"));
        QVERIFY(answer(store.forget(Account)));
        QVERIFY(answer(store.forget(Account))); // nothing there is fine too
        QCOMPARE(answer(store.load(Account)).error().code, ErrorCode::NotFound);
    }

private:
    static bool runAgain(const QString &program, QStringList arguments,
                         const QProcessEnvironment &environment, const char *function)
    {
        arguments << QStringLiteral("TestKeychainPasswordStore") << QLatin1StringView(function);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(program, arguments);
        if (!process.waitForFinished(30000))
            return false;
        if (process.exitCode() != 0)
            qWarning().noquote() << process.readAllStandardOutput();
        return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }
};

COMMONRACK_TEST(TestKeychainPasswordStore)
#include "TestKeychainPasswordStore.moc"
