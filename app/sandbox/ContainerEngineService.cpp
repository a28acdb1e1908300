// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/ContainerEngineService.h"

#include "models/store/AtomicFile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace app {

namespace {

/// Podman asks for its own limits on open files and processes, and fails where it may not raise them: ask for no more
/// than we have, and for no more than a container needs.
QString ulimits()
{
#ifdef Q_OS_UNIX
    const auto line = [](const char *name, auto which) {
        rlimit limit{};
        getrlimit(which, &limit);
        return QStringLiteral("\"%1=%2:%2\"").arg(QString::fromLatin1(name)).arg(std::min<rlim_t>(limit.rlim_max, 4096));
    };
    return line("nofile", RLIMIT_NOFILE) + QStringLiteral(", ") + line("nproc", RLIMIT_NPROC);
#else
    return {};
#endif
}

} // namespace

ContainerEngineService::ContainerEngineService(QString folder, base::Clock &clock, QObject *parent)
    : QObject(parent), m_folder(std::move(folder)), m_process(clock)
{
    connect(&m_process, &ChildProcess::exited, this, &ContainerEngineService::died);
}

QString ContainerEngineService::socket() const
{
    // The path of a unix socket is short (108 bytes), a profile's may be long: the name stands for the folder.
    const QByteArray id = QCryptographicHash::hash(m_folder.toUtf8(), QCryptographicHash::Sha256).toHex().left(12);
    QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (runtime.isEmpty())
        runtime = QDir::tempPath();
    return runtime + QStringLiteral("/commonrack-") + QString::fromLatin1(id) + QStringLiteral(".sock");
}

base::Status ContainerEngineService::writeConfiguration() const
{
    QString text = QStringLiteral("[containers]\ndefault_ulimits = [%1]\n[engine]\ncgroup_manager = \"cgroupfs\"\nevents_logger = \"file\"\n")
                       .arg(ulimits());
    if (!QStandardPaths::findExecutable(QStringLiteral("runc"), {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin"), QStringLiteral("/sbin")}).isEmpty())
        text += QStringLiteral("runtime = \"runc\"\n");
    return store::writeFileAtomically(m_folder + QStringLiteral("/containers.conf"), text.toUtf8());
}

base::Status ContainerEngineService::start()
{
    const QString podman = QStandardPaths::findExecutable(QStringLiteral("podman"));
    if (podman.isEmpty())
        return base::fail(base::ErrorCode::NotFound,
                          QCoreApplication::translate("app", "No container engine was found. Install Podman, which is used as soon as it is there; or name another engine's socket in Settings."));
    if (const auto written = writeConfiguration(); !written)
        return written;
    QFile::remove(socket());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("CONTAINERS_CONF"), m_folder + QStringLiteral("/containers.conf"));
    m_process.start(podman,
                           {QStringLiteral("system"), QStringLiteral("service"), QStringLiteral("--time=0"), QStringLiteral("unix://") + socket()},
                           m_folder + QStringLiteral("/podman.log"), environment);
    return {};
}

base::Async<bool> ContainerEngineService::stop()
{
    return m_process.stop();
}

} // namespace app
