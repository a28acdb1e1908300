// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/headless/PasswordInput.h"
#include "app/headless/RunLog.h"
#include "app/headless/RunTeller.h"
#include "app/headless/ServiceNotifier.h"
#include "app/headless/ServiceWatch.h"
#include "app/headless/StatusServer.h"

namespace app {

/// The program without a window: the same services on the same profile, unattended. It tells what happens line by line,
/// to a service manager, and to whoever asks its status server; it waits where waiting helps, and ends where it does not.
class Headless final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Headless)
public:
    /// What the program ends with; installer/headless.md explains them to people.
    enum ExitCode { StoppedOnRequest = 0, CannotGoOn = 1, WrongUsage = 2, ProfileInUse = 3, WrongPassword = 4 };
    static constexpr std::chrono::seconds LongestStop{9}; ///< a manager's own patience is often ten

    /// From the command line to the end; needs a QCoreApplication and no display.
    [[nodiscard]] static int run(const QStringList &arguments);

    Headless(Services &services, const RunLog &log, ServiceNotifier &notifier, std::unique_ptr<PasswordInput> password, QObject *parent = nullptr);
    /// Errors: those of StatusServer::listen.
    [[nodiscard]] base::Status serve(quint16 port);
    void start();
    /// Ends the event loop with `code`, services first; the first call counts.
    void stop(ExitCode code);

private:
    void tellServices();
    void onLiving();
    void onHalted(const base::Error &error);
    void onConnection(chain::PushTransport::State state);
    void onTrigger(deploy::Trigger::State state);
    void unlock();
    void unlockWith(base::SecretBytes password, bool given);
    void beat();
    void signOfLife();

    Services &m_services;
    const RunLog &m_log;
    ServiceNotifier &m_notifier;
    ServiceWatch m_watch;
    RunTeller m_runs;
    StatusServer m_server;
    std::unique_ptr<PasswordInput> m_password;
    bool m_unlocking = false;
    bool m_readyTold = false;
    bool m_connected = false;
    bool m_stopping = false;
    base::Subscription m_beat;
    base::Subscription m_signOfLife;
    base::Subscription m_patience;
};

} // namespace app
