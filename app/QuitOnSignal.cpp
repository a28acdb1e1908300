// SPDX-License-Identifier: Apache-2.0
#include "app/QuitOnSignal.h"

#ifdef Q_OS_UNIX
#include <QSocketNotifier>

#include <cerrno>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace {

volatile std::sig_atomic_t signalEnd = -1; ///< where the handler writes

/// Only what is allowed in a signal handler: one write.
void onSignal(int)
{
    const int before = errno;
    const char byte = 1;
    [[maybe_unused]] const auto written = ::send(int(signalEnd), &byte, 1, MSG_DONTWAIT | MSG_NOSIGNAL);
    errno = before;
}

/// Made once, for the window may begin anew any number of times.
class SignalSocket final {
    Q_DISABLE_COPY_MOVE(SignalSocket)
public:
    SignalSocket()
    {
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, m_ends) != 0)
            return;
        signalEnd = m_ends[0];
        struct sigaction action{};
        action.sa_handler = onSignal;
        action.sa_flags = SA_RESTART;
        for (const int number : {SIGINT, SIGTERM})
            ::sigaction(number, &action, nullptr);
    }
    ~SignalSocket()
    {
        signalEnd = -1;
        for (const int end : m_ends) {
            if (end >= 0)
                ::close(end);
        }
    }
    [[nodiscard]] int readEnd() const { return m_ends[1]; }
    void drain()
    {
        char bytes[16];
        while (::recv(m_ends[1], bytes, sizeof bytes, MSG_DONTWAIT) > 0) { }
    }

private:
    int m_ends[2] = {-1, -1};
};

SignalSocket &signalSocket()
{
    static SignalSocket socket;
    return socket;
}

} // namespace
#endif

namespace app {

QuitOnSignal::QuitOnSignal(QObject *parent) : QObject(parent)
{
#ifdef Q_OS_UNIX
    if (signalSocket().readEnd() < 0)
        return;
    auto *notifier = new QSocketNotifier(signalSocket().readEnd(), QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        signalSocket().drain();
        Q_EMIT requested();
    });
#endif
}

} // namespace app
