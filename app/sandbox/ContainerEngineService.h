// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/sandbox/ChildProcess.h"

namespace app {

/// The Sandbox's container engine: Podman's API service on a socket of our own, started when Podman is installed. It is
/// the real engine; only its settings are private, because the system's may ask for more than a plain account is allowed.
class ContainerEngineService final : public QObject {
    Q_OBJECT
public:
    ContainerEngineService(QString folder, base::Clock &clock, QObject *parent = nullptr);
    /// The socket's path; nothing may be listening there yet.
    [[nodiscard]] QString socket() const;
    /// Errors: NotFound when Podman is not installed (the sentence says how to get it), Storage.
    [[nodiscard]] base::Status start();
    [[nodiscard]] base::Async<bool> stop();
    [[nodiscard]] bool isRunning() const { return m_process.isRunning(); }

Q_SIGNALS:
    void died(); ///< ended by itself

private:
    [[nodiscard]] base::Status writeConfiguration() const;
    QString m_folder;
    ChildProcess m_process;
};

} // namespace app
