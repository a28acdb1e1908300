// SPDX-License-Identifier: Apache-2.0
#include "app/headless/ServiceNotifier.h"

#include "models/base/VisibleText.h"

#include <QCoreApplication>
#include <QProcessEnvironment>

#ifdef Q_OS_UNIX
#include <cstddef>
#include <cstring>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace app {

namespace {

constexpr auto socketVariable = "NOTIFY_SOCKET";
constexpr auto watchdogVariable = "WATCHDOG_USEC";
constexpr auto processVariable = "WATCHDOG_PID";
constexpr qsizetype longestStatus = 300; ///< characters

/// Half of the time the manager allows, or 0: it does not watch, or watches another process.
std::chrono::milliseconds beatOf(const QProcessEnvironment &environment)
{
    const QString process = environment.value(QString::fromLatin1(processVariable));
    if (!process.isEmpty() && process.toLongLong() != QCoreApplication::applicationPid())
        return {};
    bool fine = false;
    const qulonglong microseconds = environment.value(QString::fromLatin1(watchdogVariable)).toULongLong(&fine);
    if (!fine || microseconds == 0 || microseconds > qulonglong(std::chrono::microseconds(std::chrono::hours(24)).count()))
        return {};
    return std::max(std::chrono::milliseconds(microseconds / 2000), std::chrono::milliseconds(1));
}

} // namespace

ServiceNotifier::ServiceNotifier(const QProcessEnvironment &environment)
{
#ifdef Q_OS_UNIX
    m_address = environment.value(QString::fromLatin1(socketVariable)).toLocal8Bit();
    const bool named = m_address.startsWith('/') || m_address.startsWith('@');
    if (!named || m_address.size() < 2 || m_address.size() >= qsizetype(sizeof(sockaddr_un::sun_path)))
        return;
    if (m_address.startsWith('@'))
        m_address[0] = '\0';
    m_socket = ::socket(AF_UNIX, SOCK_DGRAM, 0);
    if (m_socket < 0)
        return;
    (void)::fcntl(m_socket, F_SETFD, FD_CLOEXEC);
    (void)::fcntl(m_socket, F_SETFL, O_NONBLOCK);
    m_beat = beatOf(environment);
#else
    Q_UNUSED(environment)
#endif
}

ServiceNotifier::~ServiceNotifier()
{
#ifdef Q_OS_UNIX
    if (m_socket >= 0)
        ::close(m_socket);
#endif
}

void ServiceNotifier::clearEnvironment()
{
    for (const char *name : {socketVariable, watchdogVariable, processVariable})
        qunsetenv(name);
}

bool ServiceNotifier::ready() const
{
    return send("READY=1");
}

bool ServiceNotifier::status(const QString &sentence) const
{
    return send("STATUS=" + base::visibleText(sentence, longestStatus).toUtf8()); // one line: a break would begin another message
}

bool ServiceNotifier::keepAlive() const
{
    return send("WATCHDOG=1");
}

bool ServiceNotifier::stopping() const
{
    return send("STOPPING=1");
}

bool ServiceNotifier::send(const QByteArray &message) const
{
#ifdef Q_OS_UNIX
    if (m_socket < 0)
        return false;
    sockaddr_un to{};
    to.sun_family = AF_UNIX;
    std::memcpy(to.sun_path, m_address.constData(), std::size_t(m_address.size()));
    // An abstract name ends where the length says, not at a zero.
    const auto length = socklen_t(offsetof(sockaddr_un, sun_path)) + socklen_t(m_address.size());
    const ssize_t sent = ::sendto(m_socket, message.constData(), std::size_t(message.size()), 0, reinterpret_cast<const sockaddr *>(&to), length);
    return sent == message.size();
#else
    Q_UNUSED(message)
    return false;
#endif
}

} // namespace app
