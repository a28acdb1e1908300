// SPDX-License-Identifier: Apache-2.0
#include "models/wallet/Vault.h"
#include "models/base/Background.h"
#include "models/base/Logging.h"
#include "models/wallet/AccountsFolder.h"
#include "models/wallet/VaultJobs.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace wallet {

using namespace std::chrono_literals;

namespace {
constexpr quint32 KnownPasswordN = 1024; // of scrypt: a millisecond
}

class Vault::Private final : public chain::Signer {
public:
    Private(Vault &vault, QString path, base::Clock &timeSource, quint32 cost)
        : q(vault), folder(std::move(path)), clock(timeSource), scryptN(cost)
    {
    }

    // chain::Signer
    [[nodiscard]] chain::Address address() const override { return current.value_or(chain::Address()); }
    [[nodiscard]] base::Async<chain::Signature> signHash(const chain::Hash &hash) override
    {
        if (key.isEmpty())
            return base::failed<chain::Signature>({base::ErrorCode::Locked,
                                                   QCoreApplication::translate("wallet", "Unlock the wallet, then try again."), {}, {}, 0});
        return base::ready(chain::signHash(key, hash));
    }

    [[nodiscard]] const Account *find(const std::optional<chain::Address> &wanted) const
    {
        const auto found = std::find_if(accounts.begin(), accounts.end(), [&](const Account &a) { return a.address == wanted; });
        return found == accounts.end() ? nullptr : &*found;
    }

    void open(base::SecretBytes newKey)
    {
        key = std::move(newKey);
        idleSinceMs = clock.monotonicMs();
        idleSinceWallMs = clock.nowMs();
        armIdleTimer();
        Q_EMIT q.lockChanged(true);
    }

    void close()
    {
        ++lockCount;
        idleTimer.reset();
        if (key.isEmpty())
            return;
        key.clear();
        Q_EMIT q.lockChanged(false);
    }

    [[nodiscard]] qint64 idleLeftMs() const { return idleLimit.count() * 1000 - (clock.monotonicMs() - idleSinceMs); }

    /// Sleeps most of what is left, then looks again: activity only moves a number, and coarse timers do no harm.
    void armIdleTimer()
    {
        idleTimer.reset();
        if (key.isEmpty() || idleLimit <= 0s)
            return;
        const qint64 left = idleLeftMs();
        if (left <= 0) {
            close();
            return;
        }
        idleTimer = clock.after(std::chrono::milliseconds(left > 2000 ? left * 9 / 10 : left), [this] { armIdleTimer(); });
    }

    base::Async<Account> add(std::shared_ptr<AddKeyJob> job, QString name);
    base::Result<Account> accept(AddKeyJob::Added added, const QString &name, bool fromPhrase);
    base::Status saveNames() const { return folder.writeNames(accounts, current); }

    Vault &q;
    AccountsFolder folder;
    base::Clock &clock;
    quint32 scryptN;
    std::vector<Account> accounts;
    std::optional<chain::Address> current;
    QStringList problems;
    base::SecretBytes key;
    std::chrono::seconds idleLimit{0};
    qint64 idleSinceMs = 0;
    qint64 idleSinceWallMs = 0;
    base::Subscription idleTimer;
    quint64 lockCount = 0; ///< an unlock that was overtaken by a lock or a change of account does not count
};

base::Async<Account> Vault::Private::add(std::shared_ptr<AddKeyJob> job, QString name)
{
    job->folder = folder.path();
    if (job->scryptN == 0)
        job->scryptN = scryptN;
    job->nowMs = clock.nowMs();
    for (const Account &account : accounts)
        job->existing.push_back(account.address);
    base::Promise<Account> promise;
    const auto work = [job] { return job->run(); };
    base::inBackground<AddKeyJob::Added>(&q, work, [this, promise, job, name](base::Result<AddKeyJob::Added> added) {
        if (added)
            promise.complete(accept(std::move(*added), name, job->source == AddKeyJob::Source::Phrase));
        else
            promise.fail(std::move(added.error()));
    });
    return promise.future();
}

base::Result<Account> Vault::Private::accept(AddKeyJob::Added added, const QString &name, bool fromPhrase)
{
    if (find(added.key.address)) { // asked for twice at the same time
        QFile::remove(added.file);
        return base::fail(base::ErrorCode::Conflict,
                          QCoreApplication::translate("wallet", "The account %1 is in this wallet already.").arg(added.key.address.toShort()));
    }
    Account account{added.key.address, name.trimmed(), added.file, fromPhrase};
    if (account.name.isEmpty())
        account.name = QCoreApplication::translate("wallet", "Account %1").arg(accounts.size() + 1);
    close();
    accounts.push_back(account);
    current = account.address;
    if (const auto status = saveNames(); !status) // the key itself is safe; only the name may be lost
        qCWarning(logWallet).noquote() << status.error().toLogLine();
    Q_EMIT q.accountsChanged();
    Q_EMIT q.currentChanged();
    open(std::move(added.key.privateKey));
    return account;
}

Vault::Vault(QString folder, base::Clock &clock, quint32 scryptN, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, std::move(folder), clock, scryptN))
{
}

Vault::~Vault() = default;

base::Status Vault::load()
{
    if (auto status = d->folder.prepare(); !status)
        return status;
    auto content = d->folder.read();
    if (!content)
        return base::fail(content.error());
    d->close();
    d->accounts = std::move(content->accounts);
    d->current = content->current;
    d->problems = std::move(content->problems);
    Q_EMIT accountsChanged();
    Q_EMIT currentChanged();
    return {};
}

QStringList Vault::problems() const
{
    return d->problems;
}

const std::vector<Account> &Vault::accounts() const
{
    return d->accounts;
}

std::optional<Account> Vault::current() const
{
    const Account *account = d->find(d->current);
    return account ? std::optional(*account) : std::nullopt;
}

void Vault::setCurrent(const chain::Address &address)
{
    if (d->current == address || !d->find(address))
        return;
    d->close();
    d->current = address;
    if (const auto status = d->saveNames(); !status)
        qCWarning(logWallet).noquote() << status.error().toLogLine();
    Q_EMIT currentChanged();
}

bool Vault::isUnlocked() const
{
    return !d->key.isEmpty();
}

base::Async<Account> Vault::addFromPhrase(base::SecretBytes phrase, base::SecretBytes password, QString name, quint32 index)
{
    auto job = std::make_shared<AddKeyJob>();
    job->source = AddKeyJob::Source::Phrase;
    job->secret = std::move(phrase);
    job->password = std::move(password);
    job->index = index;
    return d->add(std::move(job), std::move(name));
}

base::Async<Account> Vault::addWithKnownPassword(base::SecretBytes phrase, base::SecretBytes password, QString name)
{
    auto job = std::make_shared<AddKeyJob>();
    job->source = AddKeyJob::Source::Phrase;
    job->secret = std::move(phrase);
    job->password = std::move(password);
    job->scryptN = KnownPasswordN;
    return d->add(std::move(job), std::move(name));
}

base::Async<Account> Vault::addFromPrivateKey(base::SecretBytes hexKey, base::SecretBytes password, QString name)
{
    auto job = std::make_shared<AddKeyJob>();
    job->source = AddKeyJob::Source::PrivateKey;
    job->secret = std::move(hexKey);
    job->password = std::move(password);
    return d->add(std::move(job), std::move(name));
}

base::Async<Account> Vault::addFromKeystore(QByteArray json, base::SecretBytes password, QString name)
{
    auto job = std::make_shared<AddKeyJob>();
    job->source = AddKeyJob::Source::KeystoreFile;
    job->json = std::move(json);
    job->password = std::move(password);
    return d->add(std::move(job), std::move(name));
}

base::Async<bool> Vault::remove(const chain::Address &address, base::SecretBytes password)
{
    const Account *account = d->find(address);
    if (!account)
        return base::failed<bool>({base::ErrorCode::NotFound, QCoreApplication::translate("wallet", "There is no such account."), {}, {}, 0});
    auto job = std::make_shared<OpenKeyJob>(OpenKeyJob{account->file, address, std::move(password)});
    base::Promise<bool> promise;
    const auto work = [job] { return job->run(); };
    base::inBackground<DecryptedKey>(this, work, [this, promise, job, address](const base::Result<DecryptedKey> &opened) {
        if (!opened)
            return promise.fail(opened.error());
        if (!QFile::remove(job->file) && QFile::exists(job->file))
            return promise.fail({base::ErrorCode::Storage,
                                 QCoreApplication::translate("wallet", "The key file %1 cannot be deleted.").arg(job->file), {}, {}, 0});
        std::erase_if(d->accounts, [&](const Account &a) { return a.address == address; });
        const bool wasCurrent = d->current == address;
        if (wasCurrent) {
            d->close();
            d->current = d->accounts.empty() ? std::nullopt : std::optional(d->accounts.front().address);
        }
        if (const auto status = d->saveNames(); !status)
            qCWarning(logWallet).noquote() << status.error().toLogLine();
        Q_EMIT accountsChanged();
        if (wasCurrent)
            Q_EMIT currentChanged();
        promise.complete(true);
    });
    return promise.future();
}

base::Async<bool> Vault::unlock(base::SecretBytes password)
{
    const Account *account = d->find(d->current);
    if (!account)
        return base::failed<bool>({base::ErrorCode::NotFound, QCoreApplication::translate("wallet", "Add an account first."), {}, {}, 0});
    auto job = std::make_shared<OpenKeyJob>(OpenKeyJob{account->file, account->address, std::move(password)});
    base::Promise<bool> promise;
    const auto work = [job] { return job->run(); };
    base::inBackground<DecryptedKey>(this, work, [this, promise, lockCount = d->lockCount](base::Result<DecryptedKey> opened) {
        if (!opened)
            return promise.fail(opened.error());
        if (lockCount != d->lockCount)
            return promise.fail({base::ErrorCode::Cancelled,
                                 QCoreApplication::translate("wallet", "The wallet was locked before it was open."), {}, {}, 0});
        d->open(std::move(opened->privateKey));
        promise.complete(true);
    });
    return promise.future();
}

void Vault::lock()
{
    d->close();
}

void Vault::setAutoLock(std::chrono::seconds idle)
{
    d->idleLimit = std::max(idle, 0s);
    d->armIdleTimer();
}

void Vault::noteActivity()
{
    if (d->key.isEmpty())
        return;
    // A machine that slept did not count the time: the wall clock tells, and the first key press does not keep it open.
    const qint64 wallMs = d->clock.nowMs();
    if (d->idleLimit > 0s && wallMs - d->idleSinceWallMs >= d->idleLimit.count() * 1000)
        return d->close();
    d->idleSinceMs = d->clock.monotonicMs();
    d->idleSinceWallMs = wallMs;
}

qint64 Vault::secondsUntilLock() const
{
    if (d->key.isEmpty() || d->idleLimit <= 0s)
        return -1;
    return std::max<qint64>(0, (d->idleLeftMs() + 999) / 1000);
}

chain::Signer &Vault::signer()
{
    return *d;
}

} // namespace wallet
