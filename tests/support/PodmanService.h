// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/EngineAddress.h"

#include <QProcess>
#include <QTemporaryDir>

namespace test {

/// A private `podman system service` with its own storage, so that nothing of the machine's is touched. Its containers go
/// with it.
class PodmanService final {
public:
    PodmanService() = default;
    ~PodmanService();
    Q_DISABLE_COPY_MOVE(PodmanService)
    /// Empty when it runs; else why it does not, for QSKIP.
    [[nodiscard]] QString start();
    [[nodiscard]] deploy::EngineAddress address() const;
    /// Output of one podman command against the same storage.
    [[nodiscard]] QByteArray run(const QStringList &arguments);
    /// The docker-archive of the Sandbox's page, made when needed. Empty: it cannot be made here.
    [[nodiscard]] QByteArray pageImage();
    /// Ends the service (its containers go on) and starts it again.
    void stop();
    [[nodiscard]] QString startAgain();

private:
    [[nodiscard]] QStringList storageArguments() const;
    QTemporaryDir m_dir;
    QProcess m_service;
};

} // namespace test
