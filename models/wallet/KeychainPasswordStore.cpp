// SPDX-License-Identifier: Apache-2.0
#include "models/wallet/KeychainPasswordStore.h"

#include <QCoreApplication>

#include <qt6keychain/keychain.h>

namespace wallet {
namespace {

QString entryName(const chain::Address &account)
{
    return QStringLiteral("wallet/") + account.toString();
}

/// Without a service the library answers OtherError as often as NoBackendAvailable, so both mean "none here".
base::Error errorOf(const QKeychain::Job &job)
{
    const auto make = [&job](base::ErrorCode code, const QString &summary) {
        return base::Error{code, summary, job.errorString(), nullptr, int(job.error())};
    };
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return make(base::ErrorCode::NotFound, QCoreApplication::translate("wallet", "The system keychain holds no password for this account."));
    case QKeychain::AccessDenied:
        return make(base::ErrorCode::Auth, QCoreApplication::translate("wallet", "The system keychain is locked. Unlock it, or type the password."));
    case QKeychain::AccessDeniedByUser:
        return make(base::ErrorCode::Auth, QCoreApplication::translate("wallet", "The system keychain was not opened. Type the password instead."));
    case QKeychain::CouldNotDeleteEntry:
        return make(base::ErrorCode::Storage, QCoreApplication::translate("wallet", "The system keychain could not forget this password."));
    case QKeychain::NotImplemented:
    case QKeychain::NoBackendAvailable:
    case QKeychain::OtherError:
    case QKeychain::NoError:
        break;
    }
    return make(base::ErrorCode::Unsupported,
                QCoreApplication::translate("wallet", "There is no system keychain here, so the password cannot be remembered."));
}

} // namespace

KeychainPasswordStore::KeychainPasswordStore(QObject *parent, QString service)
    : QObject(parent), m_service(std::move(service))
{
}

QString KeychainPasswordStore::name() const
{
    return QCoreApplication::translate("wallet", "the system keychain");
}

base::Async<bool> KeychainPasswordStore::probe()
{
    base::Promise<bool> promise;
    auto *job = new QKeychain::ReadPasswordJob(m_service, this);
    job->setKey(QStringLiteral("probe"));
    connect(job, &QKeychain::Job::finished, this, [promise](QKeychain::Job *done) {
        if (done->error() == QKeychain::NoError || done->error() == QKeychain::EntryNotFound)
            promise.complete(true);
        else
            promise.fail(errorOf(*done));
    });
    job->start();
    return promise.future();
}

base::Async<bool> KeychainPasswordStore::save(const chain::Address &account, base::SecretBytes password)
{
    base::Promise<bool> promise;
    auto *job = new QKeychain::WritePasswordJob(m_service, this);
    job->setKey(entryName(account));
    job->setInsecureFallback(false);
    job->setBinaryData(password.view().toByteArray()); // the library wants a copy of its own
    connect(job, &QKeychain::Job::finished, this, [promise](QKeychain::Job *done) {
        if (done->error() == QKeychain::NoError)
            promise.complete(true);
        else
            promise.fail(errorOf(*done));
    });
    job->start();
    return promise.future();
}

base::Async<base::SecretBytes> KeychainPasswordStore::load(const chain::Address &account)
{
    base::Promise<base::SecretBytes> promise;
    auto *job = new QKeychain::ReadPasswordJob(m_service, this);
    job->setKey(entryName(account));
    job->setInsecureFallback(false);
    connect(job, &QKeychain::Job::finished, this, [promise, job](QKeychain::Job *done) {
        if (done->error() == QKeychain::NoError)
            promise.complete(base::SecretBytes::copyOf(job->binaryData()));
        else
            promise.fail(errorOf(*done));
    });
    job->start();
    return promise.future();
}

base::Async<bool> KeychainPasswordStore::forget(const chain::Address &account)
{
    base::Promise<bool> promise;
    auto *job = new QKeychain::DeletePasswordJob(m_service, this);
    job->setKey(entryName(account));
    job->setInsecureFallback(false);
    connect(job, &QKeychain::Job::finished, this, [promise](QKeychain::Job *done) {
        if (done->error() == QKeychain::NoError || done->error() == QKeychain::EntryNotFound)
            promise.complete(true);
        else
            promise.fail(errorOf(*done));
    });
    job->start();
    return promise.future();
}

} // namespace wallet
