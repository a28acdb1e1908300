// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/sandbox/ChildProcess.h"

#include <QUrl>

namespace app {

/// The Sandbox's private chain: an anvil process on loopback that keeps its state in a file.
class AnvilNode final : public QObject {
    Q_OBJECT
public:
    /// `folder`: for the chain's state and the log. The port is chosen here, so that the endpoints are known at once.
    AnvilNode(QString folder, base::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QUrl http() const;
    [[nodiscard]] QUrl ws() const;
    /// Errors: NotFound when the anvil program is missing (the sentence says how to get it).
    [[nodiscard]] base::Status start(int blockTimeSeconds);
    [[nodiscard]] base::Async<bool> stop();
    [[nodiscard]] bool isRunning() const { return m_process.isRunning(); }

    /// COMMONRACK_ANVIL, beside the program, in tests/node_modules of a build tree, or on the PATH; empty if nowhere.
    [[nodiscard]] static QString findProgram();

Q_SIGNALS:
    void died(); ///< ended by itself

private:
    QString m_folder;
    quint16 m_port;
    ChildProcess m_process;
};

} // namespace app
