// SPDX-License-Identifier: Apache-2.0
#include "app/AppPaths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace app {

AppPaths::AppPaths(const QString &profileDir, QString networkId)
    : m_profile(profileDir.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                                     : QDir(profileDir).absolutePath())
    , m_networkId(std::move(networkId))
{
}

QString AppPaths::settingsFile() const
{
    return m_profile + QStringLiteral("/settings.json");
}

QString AppPaths::networkFolder() const
{
    return m_profile + QStringLiteral("/networks/") + m_networkId;
}

QString AppPaths::keysFolder() const
{
    return (m_networkId == u"sandbox" ? networkFolder() : m_profile) + QStringLiteral("/keys");
}

QString AppPaths::databaseFile() const
{
    return networkFolder() + QStringLiteral("/commonrack.sqlite");
}

QString AppPaths::draftFile() const
{
    return networkFolder() + QStringLiteral("/draft.json");
}

base::Status AppPaths::create() const
{
    for (const QString &folder : QStringList{m_profile, networkFolder()}) {
        if (!QDir().mkpath(folder))
            return base::fail(base::ErrorCode::Storage,
                              QCoreApplication::translate("app", "The folder %1 cannot be made. Choose another one with --profile-dir.")
                                  .arg(QDir::toNativeSeparators(folder)));
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    return {};
}

QString setAside(const QString &file)
{
    for (int n = 1; n < 1000; ++n) {
        const QString kept = file + QStringLiteral(".damaged-") + QString::number(n);
        if (!QFile::exists(kept))
            return QFile::rename(file, kept) ? kept : QString();
    }
    return {};
}

QString findBeside(const QStringList &relativePaths)
{
    const QDir here(QCoreApplication::applicationDirPath());
    // Installed: beside the program or below share; in a build tree: build/<preset>/bin.
    for (const char *base : {".", "../share/commonrack", "../lib/commonrack", "../..", "../../.."}) {
        for (const QString &path : relativePaths) {
            const QString file = here.absoluteFilePath(QString::fromLatin1(base) + u'/' + path);
            if (QFile::exists(file))
                return QDir::cleanPath(file);
        }
    }
    return {};
}

} // namespace app
