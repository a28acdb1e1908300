// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Async.h"
#include "models/base/Clock.h"

#include <QProcess>

namespace app {

/// A helper program that must not outlive us: asked to end when we stop, and, on Linux, also when we are killed.
class ChildProcess final : public QObject {
    Q_OBJECT
public:
    explicit ChildProcess(base::Clock &clock, QObject *parent = nullptr);
    ~ChildProcess() override; ///< without stop() before it, the program is killed
    /// Output goes to `logFile`. A program that cannot be started is told by exited().
    void start(const QString &program, const QStringList &arguments, const QString &logFile,
                                     const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());
    /// Asks it to end and gives it five seconds to write its state; then kills it. Answers when it is gone.
    [[nodiscard]] base::Async<bool> stop();
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void exited(); ///< by itself, not through stop()

private:
    base::Clock &m_clock;
    QProcess m_process;
    std::optional<base::Promise<bool>> m_stopping;
    base::Subscription m_grace;
};

} // namespace app
