// SPDX-License-Identifier: Apache-2.0
#include "tests/support/PodmanService.h"

#include <QFile>
#include <QStandardPaths>
#include <QTest>

namespace test {

namespace {

// What lets Podman run in restricted places (containers, continuous integration) too.
const char *const Configuration = "[containers]\n"
                                  "default_ulimits = [\"nofile=1024:1024\", \"nproc=1024:1024\"]\n"
                                  "[engine]\n"
                                  "cgroup_manager = \"cgroupfs\"\n"
                                  "events_logger = \"file\"\n";

} // namespace

PodmanService::~PodmanService()
{
    if (m_service.state() == QProcess::NotRunning)
        return;
    (void)run({QStringLiteral("rm"), QStringLiteral("--all"), QStringLiteral("--force"), QStringLiteral("--time=0")});
    stop();
    QProcess unmount; // what Podman leaves mounted would keep the folder
    unmount.setStandardErrorFile(QProcess::nullDevice());
    unmount.start(QStringLiteral("umount"), {m_dir.filePath(QStringLiteral("root/overlay"))});
    unmount.waitForFinished(10000);
}

QString PodmanService::start()
{
    QProcess works; // installed is not enough: in some places it cannot run anything
    works.start(qEnvironmentVariable("COMMONRACK_SOURCE_DIR", QStringLiteral(".")) + QStringLiteral("/tests/support/podman-works"), QStringList());
    if (!works.waitForFinished(120'000) || works.exitCode() != 0)
        return QString::fromUtf8(works.readAllStandardOutput()).trimmed();
    QFile configuration(m_dir.filePath(QStringLiteral("containers.conf")));
    if (!configuration.open(QIODevice::WriteOnly))
        return QStringLiteral("no temporary folder");
    configuration.write(Configuration);
    if (!QStandardPaths::findExecutable(QStringLiteral("runc"), {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")}).isEmpty())
        configuration.write("runtime = \"runc\"\n");
    configuration.close();
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("CONTAINERS_CONF"), configuration.fileName());
    m_service.setProcessEnvironment(environment);
    m_service.setStandardErrorFile(m_dir.filePath(QStringLiteral("service.log")));
    m_service.setStandardOutputFile(QProcess::nullDevice());
    return startAgain();
}

QString PodmanService::startAgain()
{
    const QString socket = address().socketPath;
    QFile::remove(socket);
    m_service.start(QStringLiteral("podman"), storageArguments() + QStringList{QStringLiteral("system"), QStringLiteral("service"),
                                                                                QStringLiteral("--time=0"), QStringLiteral("unix://") + socket});
    const bool listens = QTest::qWaitFor([&] { return QFile::exists(socket) || m_service.state() == QProcess::NotRunning; }, 15000);
    if (!listens || m_service.state() == QProcess::NotRunning)
        return QStringLiteral("podman does not run here");
    return {};
}

void PodmanService::stop()
{
    m_service.terminate();
    if (!m_service.waitForFinished(10000))
        m_service.kill();
    m_service.waitForFinished(5000);
}

deploy::EngineAddress PodmanService::address() const
{
    return {m_dir.filePath(QStringLiteral("engine.sock")), {}, 0};
}

QStringList PodmanService::storageArguments() const
{
    return {QStringLiteral("--root"), m_dir.filePath(QStringLiteral("root")), QStringLiteral("--runroot"), m_dir.filePath(QStringLiteral("run"))};
}

QByteArray PodmanService::run(const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(m_service.processEnvironment());
    process.start(QStringLiteral("podman"), storageArguments() + arguments);
    process.waitForFinished(60000);
    return process.readAllStandardOutput();
}

QByteArray PodmanService::pageImage()
{
    const QString archive = m_dir.filePath(QStringLiteral("page.tar"));
    QProcess make;
    make.start(qEnvironmentVariable("COMMONRACK_SOURCE_DIR", QStringLiteral(".")) + QStringLiteral("/resources/sandbox/make-image"), {archive});
    make.waitForFinished(60000);
    QFile file(archive);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace test
