// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/AnvilNode.h"

#include "app/AppPaths.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTcpServer>

namespace app {

namespace {

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost, 0);
    return probe.serverPort();
}

QUrl endpoint(const QString &scheme, quint16 port)
{
    QUrl url;
    url.setScheme(scheme);
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(port);
    return url;
}

} // namespace

AnvilNode::AnvilNode(QString folder, base::Clock &clock, QObject *parent)
    : QObject(parent), m_folder(std::move(folder)), m_port(freePort()), m_process(clock)
{
    connect(&m_process, &ChildProcess::exited, this, &AnvilNode::died);
}

QUrl AnvilNode::http() const
{
    return endpoint(QStringLiteral("http"), m_port);
}

QUrl AnvilNode::ws() const
{
    return endpoint(QStringLiteral("ws"), m_port);
}

QString AnvilNode::findProgram()
{
    const QString chosen = qEnvironmentVariable("COMMONRACK_ANVIL");
    if (!chosen.isEmpty())
        return QFileInfo(chosen).isExecutable() ? chosen : QString();
    QStringList candidates{QStringLiteral("anvil"), QStringLiteral("anvil.exe")};
    for (const char *system : {"linux-amd64", "linux-arm64", "darwin-arm64", "darwin-amd64", "win32-amd64"})
        candidates.append(QStringLiteral("tests/node_modules/@foundry-rs/anvil-%1/bin/anvil").arg(QString::fromLatin1(system)));
    const QString beside = findBeside(candidates);
    return beside.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("anvil")) : beside;
}

base::Status AnvilNode::start(int blockTimeSeconds)
{
    const QString program = findProgram();
    if (program.isEmpty())
        return base::fail(base::ErrorCode::NotFound,
                          QCoreApplication::translate("app",
                              "The Sandbox needs the program anvil, which is not here. Run “npm install -g @foundry-rs/anvil”, or "
                              "put anvil beside Commonrack, then try again; or choose another network in Settings."));
    m_process.start(program,
                           {QStringLiteral("--host"), QStringLiteral("127.0.0.1"), QStringLiteral("--port"), QString::number(m_port),
                            QStringLiteral("--chain-id"), QStringLiteral("31337"), QStringLiteral("--block-time"), QString::number(blockTimeSeconds),
                            QStringLiteral("--accounts"), QStringLiteral("1"), QStringLiteral("--auto-impersonate"),
                            QStringLiteral("--slots-in-an-epoch"), QStringLiteral("1"),
                            QStringLiteral("--state"), m_folder + QStringLiteral("/chain.json"), QStringLiteral("--state-interval"), QStringLiteral("5"),
                            QStringLiteral("--silent")},
                           m_folder + QStringLiteral("/anvil.log"));
    return {};
}

base::Async<bool> AnvilNode::stop()
{
    return m_process.stop();
}

} // namespace app
