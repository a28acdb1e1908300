// SPDX-License-Identifier: Apache-2.0
#include "models/store/ProfileLock.h"

#include <QCoreApplication>
#include <QDir>

namespace store {

namespace {

constexpr int SettleMs = 200;

/// QLockFile honours the file of a dead program wherever it cannot tell: one that names nobody (killed before it wrote its
/// name), one of another host name, and one of our own process number (in a container every program is process 1). Whoever
/// lives holds the file locked in the system too, so that removing fails then.
bool takeOver(QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    const bool named = lock.getLockInfo(&process, &host, &program);
    if (!named && lock.tryLock(SettleMs)) // another program may be just about to write its name
        return true;
    return lock.removeStaleLockFile() && lock.tryLock(0);
}

} // namespace

base::Result<ProfileLock> ProfileLock::acquire(const QString &profileFolder)
{
    QDir().mkpath(profileFolder);
    auto lock = std::make_unique<QLockFile>(QDir(profileFolder).filePath(QStringLiteral("profile.lock")));
    lock->setStaleLockTime(0); // an old lock of a living process stays a lock; that of a dead one is taken over anyway
    if (lock->tryLock(0) || (lock->error() == QLockFile::LockFailedError && takeOver(*lock)))
        return ProfileLock(std::move(lock));
    if (lock->error() != QLockFile::LockFailedError)
        return base::fail(base::ErrorCode::Storage,
                          QCoreApplication::translate("store", "The profile folder cannot be written; check its permissions."),
                          profileFolder);
    qint64 process = 0;
    QString host;
    QString program;
    lock->getLockInfo(&process, &host, &program);
    return base::fail(base::ErrorCode::Conflict,
                      QCoreApplication::translate("store", "Another copy of the program has this profile open (process %1); "
                                                           "close it first.")
                          .arg(process),
                      profileFolder);
}

} // namespace store
