// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/ChildProcess.h"

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

namespace app {

namespace {
constexpr std::chrono::seconds grace{5}; ///< for anvil to write its chain to disk
}

ChildProcess::ChildProcess(base::Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    const auto gone = [this] {
        m_grace.reset();
        if (const auto stopping = std::exchange(m_stopping, std::nullopt))
            stopping->complete(true);
        else
            Q_EMIT exited();
    };
    connect(&m_process, &QProcess::finished, this, gone);
    connect(&m_process, &QProcess::errorOccurred, this, [gone](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            gone();
    });
#ifdef Q_OS_LINUX
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
#endif
}

ChildProcess::~ChildProcess()
{
    m_process.disconnect(this);
}

void ChildProcess::start(const QString &program, const QStringList &arguments, const QString &logFile,
                         const QProcessEnvironment &environment)
{
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(logFile);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.start(program, arguments);
}

base::Async<bool> ChildProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return base::ready<bool>(true);
    m_stopping.emplace();
    m_process.terminate();
    m_grace = m_clock.after(grace, [this] { m_process.kill(); });
    return m_stopping->future();
}

bool ChildProcess::isRunning() const
{
    return m_process.state() != QProcess::NotRunning;
}

} // namespace app
