// SPDX-License-Identifier: Apache-2.0
#include "app/NetworkProfiles.h"

#include "models/base/Logging.h"
#include "models/store/AtomicFile.h"

#include <QCoreApplication>
#include <QDir>

namespace app {

QList<chain::NetworkProfile> networkProfiles(const QString &profileFolder)
{
    QList<chain::NetworkProfile> profiles;
    for (const QString &folder : QStringList{QStringLiteral(":/commonrack/networks"), profileFolder + QStringLiteral("/networks")}) {
        const QStringList names = QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
        for (const QString &name : names) {
            const auto bytes = store::readFile(folder + u'/' + name);
            const auto profile = bytes ? chain::NetworkProfile::fromJson(*bytes) : base::Result<chain::NetworkProfile>(base::fail(bytes.error()));
            if (profile)
                profiles.append(*profile);
            else
                qCWarning(logApp).noquote() << name << profile.error().toLogLine();
        }
    }
    // The Sandbox first: it is where one begins.
    std::stable_sort(profiles.begin(), profiles.end(), [](const chain::NetworkProfile &a, const chain::NetworkProfile &b) {
        return (a.id == u"sandbox") > (b.id == u"sandbox");
    });
    return profiles;
}

base::Result<chain::NetworkProfile> networkProfile(const QString &id, const QString &profileFolder)
{
    QStringList known;
    for (const chain::NetworkProfile &profile : networkProfiles(profileFolder)) {
        if (profile.id == id)
            return profile;
        known.append(profile.id);
    }
    return base::fail(base::ErrorCode::NotFound,
                      QCoreApplication::translate("app", "There is no network “%1”. Choose one of: %2.").arg(id, known.join(QStringLiteral(", "))));
}

chain::NetworkProfile withEndpoint(chain::NetworkProfile profile, const QString &endpoint)
{
    const auto as = [](const char *scheme, QUrl url) {
        const bool secure = url.scheme() == u"https" || url.scheme() == u"wss";
        url.setScheme(QString::fromLatin1(scheme) + (secure ? QStringLiteral("s") : QString()));
        return QList<QUrl>{url};
    };
    if (!endpoint.isEmpty()) {
        profile.http = as("http", QUrl(endpoint));
        profile.ws = as("ws", QUrl(endpoint));
    } else if (profile.http.isEmpty() && !profile.ws.isEmpty()) {
        profile.http = as("http", profile.ws.constFirst());
    } else if (profile.ws.isEmpty() && !profile.http.isEmpty()) {
        profile.ws = as("ws", profile.http.constFirst());
    }
    return profile;
}

} // namespace app
