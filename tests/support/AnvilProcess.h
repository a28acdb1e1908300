// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QProcess>
#include <QStringList>
#include <QUrl>

namespace test {

/// A real local chain (anvil) as a peer. Tests skip with `missingReason()` where the binary is not installed.
class AnvilProcess final {
public:
    static constexpr const char *FirstKey = "ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80"; ///< anvil's own, public
    static constexpr const char *FirstAddress = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266";

    ~AnvilProcess();
    /// Empty when it can be run; else one sentence.
    [[nodiscard]] static QString missingReason();
    /// Starts it on a free port (the same one when started again) and waits until it listens. False: see `output()`.
    bool start(const QStringList &arguments = {});
    /// Ends it and waits; with SIGTERM it writes its --state, if any.
    void stop();
    void kill();
    [[nodiscard]] bool isRunning() const { return m_process && m_process->state() == QProcess::Running; }
    [[nodiscard]] QUrl wsUrl() const;
    [[nodiscard]] QUrl httpUrl() const;
    [[nodiscard]] QByteArray output() const { return m_output; }

private:
    [[nodiscard]] static QString binary();
    std::unique_ptr<QProcess> m_process;
    quint16 m_port = 0;
    QByteArray m_output;
};

} // namespace test
