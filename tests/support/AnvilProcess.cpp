// SPDX-License-Identifier: Apache-2.0
#include "tests/support/AnvilProcess.h"

#include <QFileInfo>
#include <QTcpServer>

namespace test {

namespace {

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

} // namespace

AnvilProcess::~AnvilProcess()
{
    kill();
}

QString AnvilProcess::binary()
{
    const QString named = qEnvironmentVariable("COMMONRACK_ANVIL");
    if (!named.isEmpty())
        return named;
    return qEnvironmentVariable("COMMONRACK_SOURCE_DIR", QStringLiteral("."))
        + QStringLiteral("/tests/node_modules/@foundry-rs/anvil-linux-amd64/bin/anvil");
}

QString AnvilProcess::missingReason()
{
    if (QFileInfo(binary()).isExecutable())
        return {};
    return QStringLiteral("anvil is not installed: run npm ci in tests/, or set COMMONRACK_ANVIL and COMMONRACK_SOURCE_DIR");
}

bool AnvilProcess::start(const QStringList &arguments)
{
    if (m_port == 0)
        m_port = freePort();
    m_output.clear();
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->start(binary(), QStringList{QStringLiteral("--host"), QStringLiteral("127.0.0.1"), QStringLiteral("--port"), QString::number(m_port)} + arguments);
    while (!m_output.contains("Listening on")) {
        if (!m_process->waitForReadyRead(15'000))
            return false;
        m_output += m_process->readAll();
    }
    return true;
}

void AnvilProcess::stop()
{
    if (!m_process)
        return;
    m_process->terminate();
    if (!m_process->waitForFinished(15'000))
        kill();
    m_process.reset();
}

void AnvilProcess::kill()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished(15'000);
    m_process.reset();
}

QUrl AnvilProcess::wsUrl() const
{
    return QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(m_port));
}

QUrl AnvilProcess::httpUrl() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
}

} // namespace test
