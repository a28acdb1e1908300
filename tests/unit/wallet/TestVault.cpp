// SPDX-License-Identifier: Apache-2.0
#include "models/wallet/AccountsFolder.h"
#include "models/wallet/Keystore.h"
#include "models/wallet/Vault.h"
#include "tests/support/FakeClock.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/wait.h>
#include <unistd.h>
#include <csignal>
#endif

using base::ErrorCode;
using base::SecretBytes;
using wallet::Account;
using wallet::Vault;
using namespace std::chrono_literals;

class TestVault final : public QObject {
    Q_OBJECT

private:
    static constexpr quint32 Cheap = 2; // scrypt n
    static constexpr char Phrase[] = "test test test test test test test test test test test junk";
    static constexpr char FirstAddress[] = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266";
    static constexpr char SecondAddress[] = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8";
    static constexpr char SecondKey[] = "0x59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d";

    static SecretBytes secret(QByteArrayView text) { return SecretBytes::copyOf(text); }

    /// Waits for an answer, running the event loop.
    template <class T>
    static base::Result<T> answer(base::Async<T> future)
    {
        std::optional<base::Result<T>> got;
        QObject context;
        future.then(&context, [&got](const base::Result<T> &result) { got = result; });
        if (!QTest::qWaitFor([&got] { return got.has_value(); }, 20000))
            return base::fail(ErrorCode::Timeout, QStringLiteral("no answer"));
        return *got;
    }

    static chain::Hash someHash() { return *chain::Hash::fromBytes(QByteArray(32, '\x11')); }
private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_folder = m_directory->filePath(QStringLiteral("profile/keys"));
        m_clock = std::make_unique<test::FakeClock>();
        m_vault = open();
    }
    void cleanup() { m_vault.reset(); }

    void aPhraseBecomesTheCurrentUnlockedAccount()
    {
        QSignalSpy lockChanged(m_vault.get(), &Vault::lockChanged);
        QSignalSpy accountsChanged(m_vault.get(), &Vault::accountsChanged);
        const auto account = addPhrase();
        QVERIFY(account);
        QCOMPARE(account->address.toString(), QString::fromLatin1(FirstAddress));
        QCOMPARE(account->name, QStringLiteral("Mine"));
        QVERIFY(account->fromPhrase);
        QVERIFY(m_vault->isUnlocked());
        QCOMPARE(m_vault->current()->address, account->address);
        QCOMPARE(lockChanged.count(), 1);
        QCOMPARE(accountsChanged.count(), 1);
        QVERIFY(QFileInfo(account->file).fileName().startsWith(u"UTC--"));
        QVERIFY(
            account->file.endsWith(account->address.toString().mid(2).toLower() + QStringLiteral(".json")));
    }

    void filesArePrivateAndHoldNoSecret()
    {
        const auto account = addPhrase();
        QCOMPARE(QFileInfo(m_folder).permissions() & 0x0077, QFile::Permissions());
        const auto files = QDir(m_folder).entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 2);
        for (const QFileInfo &info : files) {
            QCOMPARE(info.permissions() & 0x0077, QFile::Permissions());
            QFile file(info.absoluteFilePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            QVERIFY(!content.contains("junk"));
            QVERIFY(!content.contains("correct horse"));
            QVERIFY(!content.contains("ac0974bec39a17e36ba4a6b4d238ff94")); // the key itself
        }
    }

    void survivesARestart()
    {
        QVERIFY(addPhrase());
        m_clock->advance(1s);
        QVERIFY(answer(m_vault->addFromPrivateKey(secret(SecondKey), secret("another password"),
                                                  QStringLiteral("Second"))));
        m_vault->setCurrent(*chain::Address::parse(QString::fromLatin1(FirstAddress)));
        m_vault = open();
        QCOMPARE(m_vault->accounts().size(), std::size_t(2));
        QCOMPARE(m_vault->accounts()[0].name, QStringLiteral("Mine"));
        QVERIFY(m_vault->accounts()[0].fromPhrase);
        QVERIFY(!m_vault->accounts()[1].fromPhrase);
        QCOMPARE(m_vault->current()->address.toString(), QString::fromLatin1(FirstAddress));
        QVERIFY(!m_vault->isUnlocked());
        QVERIFY(m_vault->problems().isEmpty());
        QVERIFY(answer(m_vault->unlock(secret("correct horse"))));
        QVERIFY(m_vault->isUnlocked());
    }

    void theWrongPasswordIsToldAndNothingOpens()
    {
        QVERIFY(addPhrase());
        m_vault->lock();
        const auto refused = answer(m_vault->unlock(secret("wrong")));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Auth);
        QVERIFY(refused.error().summary.contains(u"password"));
        QVERIFY(!m_vault->isUnlocked());
    }

    void lockWipesAndTheSignerRefuses()
    {
        QVERIFY(addPhrase());
        const auto signature = answer(m_vault->signer().signHash(someHash()));
        QVERIFY(signature);
        QCOMPARE(chain::recoverAddress(someHash(), *signature)->toString(),
                 QString::fromLatin1(FirstAddress));
        QSignalSpy lockChanged(m_vault.get(), &Vault::lockChanged);
        m_vault->lock();
        m_vault->lock();
        QCOMPARE(lockChanged.count(), 1);
        QVERIFY(!m_vault->isUnlocked());
        QCOMPARE(m_vault->secondsUntilLock(), -1);
        const auto refused = answer(m_vault->signer().signHash(someHash()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Locked);
        QCOMPARE(m_vault->signer().address().toString(), QString::fromLatin1(FirstAddress));
    }

    void aLockOvertakesAnUnlock()
    {
        QVERIFY(addPhrase());
        m_vault->lock();
        auto opening = m_vault->unlock(secret("correct horse"));
        const bool wasFaster = opening.isFinished(); // the worker may be done before we come back
        m_vault->lock();
        const auto overtaken = answer(opening);
        QCOMPARE(overtaken.has_value(), wasFaster);
        if (!wasFaster)
            QCOMPARE(overtaken.error().code, ErrorCode::Cancelled);
        QVERIFY(!m_vault->isUnlocked());
    }

    void everyCallIsAnsweredWhenTheVaultGoes()
    {
        QVERIFY(addPhrase());
        auto opening = m_vault->unlock(secret("correct horse"));
        const bool wasFaster = opening.isFinished();
        m_vault.reset();
        const auto closed = answer(opening);
        QCOMPARE(closed.has_value(), wasFaster);
        if (!wasFaster)
            QCOMPARE(closed.error().code, ErrorCode::Closed);
    }

    void changingTheAccountLocks()
    {
        QVERIFY(addPhrase());
        QVERIFY(answer(m_vault->addFromPrivateKey(secret(SecondKey), secret("another password"), {})));
        QCOMPARE(m_vault->current()->name, QStringLiteral("Account 2"));
        QCOMPARE(m_vault->signer().address().toString(), QString::fromLatin1(SecondAddress));
        QSignalSpy currentChanged(m_vault.get(), &Vault::currentChanged);
        m_vault->setCurrent(m_vault->accounts()[0].address);
        QCOMPARE(currentChanged.count(), 1);
        QVERIFY(!m_vault->isUnlocked());
        m_vault->setCurrent(chain::Address()); // unknown: nothing happens
        QCOMPARE(currentChanged.count(), 1);
    }

    void autoLockByTheClock()
    {
        m_vault->setAutoLock(300s);
        QVERIFY(addPhrase());
        QCOMPARE(m_vault->secondsUntilLock(), 300);
        m_clock->advance(299s);
        QVERIFY(m_vault->isUnlocked());
        QCOMPARE(m_vault->secondsUntilLock(), 1);
        m_vault->noteActivity();
        QCOMPARE(m_vault->secondsUntilLock(), 300);
        m_clock->advance(299s);
        QVERIFY(m_vault->isUnlocked());
        m_clock->advance(1s);
        QVERIFY(!m_vault->isUnlocked());
    }

    void autoLockCanBeChangedAndSwitchedOff()
    {
        QVERIFY(addPhrase());
        QCOMPARE(m_vault->secondsUntilLock(), -1);
        m_clock->advance(24h);
        QVERIFY(m_vault->isUnlocked());
        m_vault->noteActivity();
        m_vault->setAutoLock(60s);
        m_clock->advance(30s);
        m_vault->setAutoLock(20s); // shorter than it was idle already
        QVERIFY(!m_vault->isUnlocked());
    }

    void conflictsAndBadInputAreTold()
    {
        QVERIFY(addPhrase());
        QCOMPARE(addPhrase().error().code, ErrorCode::Conflict);
        QCOMPARE(m_vault->accounts().size(), std::size_t(1));
        const auto word = answer(m_vault->addFromPhrase(secret("tst test"), secret("p"), {}));
        QVERIFY(word.error().summary.contains(u"tst"));
        const auto key = answer(m_vault->addFromPrivateKey(secret("0x1234"), secret("p"), {}));
        QCOMPARE(key.error().code, ErrorCode::Invalid);
        QVERIFY(key.error().summary.contains(u"64"));
        const QByteArray wrongDigit = QByteArray(63, '1') + "g";
        QVERIFY(answer(m_vault->addFromPrivateKey(secret(wrongDigit), secret("p"), {}))
                    .error()
                    .summary.contains(u"64"));
        QCOMPARE(
            answer(m_vault->addFromPrivateKey(secret(QByteArray(64, '0')), secret("p"), {})).error().code,
            ErrorCode::Invalid);
        QCOMPARE(answer(m_vault->addFromPrivateKey(secret(SecondKey), secret(""), {})).error().code,
                 ErrorCode::Invalid);
        QCOMPARE(QDir(m_folder).entryList({QStringLiteral("UTC--*")}).size(), 1);
    }

    void twoAddsOfOneKeyAtOnceLeaveOneFile()
    {
        auto first = m_vault->addFromPrivateKey(secret(SecondKey), secret("password"), {});
        m_clock->advance(1s);
        auto second = m_vault->addFromPrivateKey(secret(SecondKey), secret("password"), {});
        const auto a = answer(first);
        const auto b = answer(second);
        QVERIFY(a.has_value() != b.has_value());
        QCOMPARE(QDir(m_folder).entryList({QStringLiteral("UTC--*")}).size(), 1);
        QCOMPARE(m_vault->accounts().size(), std::size_t(1));
        m_vault = open();
        QVERIFY(answer(m_vault->unlock(secret("password"))));
    }

    void importsAKeystoreFile()
    {
        const auto key = QByteArray::fromHex(QByteArray(SecondKey).mid(2));
        const QByteArray file = *wallet::Keystore::encrypt(secret(key), secret("file password"),
                                                           wallet::KeystoreOptions::fresh(Cheap));
        QCOMPARE(answer(m_vault->addFromKeystore(file, secret("wrong"), {})).error().code, ErrorCode::Auth);
        QCOMPARE(answer(m_vault->addFromKeystore("{}", secret("file password"), {})).error().code,
                 ErrorCode::Invalid);
        const auto account =
            answer(m_vault->addFromKeystore(file, secret("file password"), QStringLiteral("  Imported  ")));
        QVERIFY(account);
        QCOMPARE(account->address.toString(), QString::fromLatin1(SecondAddress));
        QCOMPARE(account->name, QStringLiteral("Imported"));
        m_vault->lock();
        QVERIFY(answer(m_vault->unlock(secret("file password"))));
    }

    void otherIndexesOfAPhrase()
    {
        const auto second = answer(m_vault->addFromPhrase(secret(Phrase), secret("password"), {}, 1));
        QCOMPARE(second->address.toString(), QString::fromLatin1(SecondAddress));
    }

    void aKnownPasswordIsNotMadeCostly()
    {
        Vault vault(m_folder, *m_clock); // at the cost of a person's own keys
        QVERIFY(vault.load());
        const auto account = answer(vault.addWithKnownPassword(secret(Phrase), secret("commonrack"), {}));
        QVERIFY(account);
        QFile file(account->file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("\"n\":1024"));
        vault.lock();
        QVERIFY(answer(vault.unlock(secret("commonrack"))));
    }

    void removingNeedsThePassword()
    {
        QVERIFY(addPhrase());
        const auto address = m_vault->current()->address;
        QCOMPARE(answer(m_vault->remove(address, secret("wrong"))).error().code, ErrorCode::Auth);
        QCOMPARE(m_vault->accounts().size(), std::size_t(1));
        QVERIFY(answer(m_vault->remove(address, secret("correct horse"))));
        QVERIFY(m_vault->accounts().empty());
        QVERIFY(!m_vault->current());
        QVERIFY(!m_vault->isUnlocked());
        QVERIFY(QDir(m_folder).entryList({QStringLiteral("UTC--*")}).isEmpty());
        QCOMPARE(answer(m_vault->remove(address, secret("correct horse"))).error().code, ErrorCode::NotFound);
        QCOMPARE(answer(m_vault->unlock(secret("x"))).error().code, ErrorCode::NotFound);
    }

    void brokenFilesAreReportedAndTheOthersOpen()
    {
        QVERIFY(addPhrase());
        QVERIFY(answer(m_vault->addFromPrivateKey(secret(SecondKey), secret("password"), {})));
        QFile broken(m_vault->accounts()[1].file);
        QVERIFY(broken.resize(100)); // as a careless copy would leave it
        write(m_folder + QStringLiteral("/UTC--2026-01-01T00-00-00.000000000Z--x.json.new-1234"),
              "half a file"); // after a crash
        write(m_folder + QStringLiteral("/accounts.json"), "{ broken");
        m_vault = open();
        QCOMPARE(m_vault->problems().size(), 2);
        QVERIFY(m_vault->problems().join(u' ').contains(QFileInfo(broken).fileName()));
        QCOMPARE(m_vault->accounts().size(), std::size_t(1));
        QCOMPARE(m_vault->accounts()[0].name, QStringLiteral("Account 1"));
        QVERIFY(answer(m_vault->unlock(secret("correct horse"))));
    }

    void anExchangedKeyFileIsNoticed()
    {
        QVERIFY(addPhrase());
        const QString file = m_vault->current()->file;
        const QByteArray other =
            *wallet::Keystore::encrypt(secret(QByteArray::fromHex(QByteArray(SecondKey).mid(2))),
                                       secret("correct horse"), wallet::KeystoreOptions::fresh(Cheap));
        write(file, other);
        m_vault->lock();
        QCOMPARE(answer(m_vault->unlock(secret("correct horse"))).error().code, ErrorCode::Invalid);
        QVERIFY(!m_vault->isUnlocked());
    }

#ifdef Q_OS_UNIX
    void aKillWhileSavingLeavesOldOrNewNames()
    {
        QVERIFY(addPhrase());
        const auto accounts = m_vault->accounts();
        for (int kill = 0; kill < 12; ++kill) {
            int ends[2];
            QCOMPARE(::pipe(ends), 0);
            const pid_t child = ::fork();
            if (child == 0) { // rewrites the names for ever
                const wallet::AccountsFolder folder(m_folder);
                auto changed = accounts;
                for (int i = 0;; ++i) {
                    changed[0].name = i % 2 ? QStringLiteral("Mine") : QString(60, u'N');
                    const char done = folder.writeNames(changed, changed[0].address) ? '1' : '0';
                    if (::write(ends[1], &done, 1) != 1)
                        ::_exit(1);
                }
            }
            char done = '0';
            for (int writes = 0; writes <= kill; ++writes) {
                QCOMPARE(::read(ends[0], &done, 1), ssize_t(1));
                QCOMPARE(done, '1');
            }
            ::kill(child, SIGKILL);
            ::waitpid(child, nullptr, 0);
            ::close(ends[0]);
            ::close(ends[1]);
            const auto content = wallet::AccountsFolder(m_folder).read();
            QVERIFY(content);
            QVERIFY(content->problems.isEmpty());
            const QString name = content->accounts.at(0).name;
            QVERIFY2(name == u"Mine" || name == QString(60, u'N'), qPrintable(name));
        }
    }
#endif

private:
    [[nodiscard]] std::unique_ptr<Vault> open()
    {
        auto vault = std::make_unique<Vault>(m_folder, *m_clock, Cheap);
        const auto status = vault->load();
        Q_ASSERT(status);
        return vault;
    }
    [[nodiscard]] base::Result<Account> addPhrase()
    {
        return answer(
            m_vault->addFromPhrase(secret(Phrase), secret("correct horse"), QStringLiteral("Mine")));
    }
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_folder;
    std::unique_ptr<test::FakeClock> m_clock;
    std::unique_ptr<Vault> m_vault;
};

COMMONRACK_TEST(TestVault)
#include "TestVault.moc"
