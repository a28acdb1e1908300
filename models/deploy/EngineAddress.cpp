// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/EngineAddress.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHostAddress>
#include <QUrl>

namespace deploy {

QString EngineAddress::toString() const
{
    if (!socketPath.isEmpty())
        return QStringLiteral("unix://") + socketPath;
    return QStringLiteral("tcp://") + host + u':' + QString::number(port);
}

base::Result<EngineAddress> EngineAddress::parse(const QString &text)
{
    if (text.startsWith(u'/'))
        return EngineAddress{text, {}, 0};
    const QUrl url(text, QUrl::StrictMode);
    if (url.scheme() == QStringLiteral("unix") && url.path().startsWith(u'/'))
        return EngineAddress{url.path(), {}, 0};
    const bool loopback = url.host() == QStringLiteral("localhost") || QHostAddress(url.host()).isLoopback();
    if ((url.scheme() == QStringLiteral("tcp") || url.scheme() == QStringLiteral("http")) && loopback && url.port() > 0)
        return EngineAddress{{}, url.host(), quint16(url.port())};
    return base::fail(base::ErrorCode::Invalid,
                      QCoreApplication::translate("deploy", "The container engine's address must be a socket (unix:///path) or a "
                                                            "port of this computer (tcp://127.0.0.1:2375)."),
                      text);
}

base::Result<EngineAddress> EngineAddress::find(const QString &setting, const QProcessEnvironment &environment)
{
    if (!setting.isEmpty())
        return parse(setting);
    const QString fromEnvironment = environment.value(QStringLiteral("DOCKER_HOST"));
    if (const auto address = parse(fromEnvironment); !fromEnvironment.isEmpty() && address)
        return address;
    const QString runtime = environment.value(QStringLiteral("XDG_RUNTIME_DIR"));
    QStringList paths;
    if (!runtime.isEmpty())
        paths << runtime + QStringLiteral("/podman/podman.sock") << runtime + QStringLiteral("/docker.sock");
    paths << QStringLiteral("/run/podman/podman.sock") << QStringLiteral("/var/run/docker.sock");
    for (const QString &path : std::as_const(paths)) {
        const QFileInfo info(path);
        if (info.exists() && info.isReadable() && info.isWritable())
            return EngineAddress{path, {}, 0};
    }
    return base::fail(base::ErrorCode::Network,
                      QCoreApplication::translate("deploy", "No container engine was found; install Podman and run "
                                                            "“systemctl --user enable --now podman.socket”, or name its "
                                                            "socket in the settings."));
}

} // namespace deploy
