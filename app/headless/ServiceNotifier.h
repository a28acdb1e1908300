// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QString>

#include <chrono>

class QProcessEnvironment;

namespace app {

/// Tells a service manager how we are, by the protocol of sd_notify(3): datagrams to the socket it names. Where there is
/// no manager, and on Windows, all of it does nothing.
class ServiceNotifier final {
    Q_DISABLE_COPY(ServiceNotifier)
public:
    /// Reads NOTIFY_SOCKET (a path, or "@" and an abstract name), WATCHDOG_USEC and WATCHDOG_PID.
    explicit ServiceNotifier(const QProcessEnvironment &environment);
    ~ServiceNotifier();
    /// Programs that this one starts do not inherit the variables: they must not speak for us.
    static void clearEnvironment();

    [[nodiscard]] bool isWanted() const { return m_socket >= 0; }
    /// How often keepAlive() should be called: half of what the manager allows. 0: it does not watch.
    [[nodiscard]] std::chrono::milliseconds beat() const { return m_beat; }

    // False: it did not get through (the manager's queue is full, or nobody listens); may be told again later.
    bool ready() const;
    bool status(const QString &sentence) const;
    bool keepAlive() const;
    bool stopping() const;

private:
    bool send(const QByteArray &message) const;
    QByteArray m_address; ///< as it stands in sockaddr_un
    int m_socket = -1;
    std::chrono::milliseconds m_beat{0};
};

} // namespace app
