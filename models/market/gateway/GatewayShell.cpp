// SPDX-License-Identifier: Apache-2.0
#include "models/market/gateway/GatewayShell.h"

#include "models/base/VisibleText.h"
#include "models/market/gateway/GatewayFrames.h"

#include <QUrl>

namespace market {

namespace {

constexpr qsizetype ShellWords = 400;

} // namespace

GatewayShell::GatewayShell(const GatewayAddress &address, quint64 lease, const QString &service, int columns, int rows, GatewayAccess &access, base::Clock &clock,
                           QObject *parent)
    : LeaseShell(parent), m_socket(address, access, clock, nullptr), m_columns(columns), m_rows(rows)
{
    connect(&m_socket, &GatewaySocket::opened, this, [this] {
        m_open = true;
        m_socket.send(resizeFrame(m_columns, m_rows));
        if (!m_early.isEmpty())
            m_socket.send(shellFrame(ShellCode::Stdin, std::exchange(m_early, {})));
        Q_EMIT opened();
    });
    connect(&m_socket, &GatewaySocket::binary, this, &GatewayShell::onFrame);
    connect(&m_socket, &GatewaySocket::text, this, [this] { end(-1, tr("What answers does not speak as a shell does. Open the shell again; if this stays, tell the provider.")); });
    connect(&m_socket, &GatewaySocket::ended, this, [this](const base::Error &error) {
        end(-1, error.code == base::ErrorCode::Closed ? tr("The provider ended the shell. Open it again to go on.") : error.summary);
    });
    const QByteArray name = QUrl::toPercentEncoding(service);
    m_socket.open(QByteArrayLiteral("/lease/") + QByteArray::number(lease) + QByteArrayLiteral("/1/1/shell?stdin=1&tty=1&podIndex=0&cmd0=/bin/sh&service=") + name);
}

void GatewayShell::write(const QByteArray &bytes)
{
    if (m_over || bytes.isEmpty())
        return;
    if (m_open)
        m_socket.send(shellFrame(ShellCode::Stdin, bytes));
    else if (m_early.size() + bytes.size() <= MaxEarly)
        m_early += bytes;
}

void GatewayShell::resize(int columns, int rows)
{
    m_columns = columns;
    m_rows = rows;
    if (m_open && !m_over)
        m_socket.send(resizeFrame(columns, rows));
}

void GatewayShell::onFrame(const QByteArray &frame)
{
    const auto code = frame.isEmpty() ? ShellCode::Failure : ShellCode(static_cast<unsigned char>(frame.front()));
    const QByteArray content = frame.mid(1);
    switch (code) {
    case ShellCode::Stdout:
    case ShellCode::Stderr:
        Q_EMIT output(content);
        return;
    case ShellCode::Result: {
        const auto exitCode = shellExitCode(content);
        return exitCode ? end(*exitCode, *exitCode == 0 ? tr("The shell has ended.") : tr("The shell has ended with code %1.").arg(*exitCode))
                        : end(-1, tr("The shell has ended, and its result cannot be read. Open it again to go on."));
    }
    case ShellCode::Failure: {
        const QString words = base::visibleText(QString::fromUtf8(content.left(4 * ShellWords)), ShellWords);
        return end(-1, words.isEmpty() ? tr("The provider cannot open a shell here. Check that the service runs and has /bin/sh, then try again.")
                                       : tr("The provider cannot open a shell here: “%1”. Check that the service runs and has /bin/sh, then try again.").arg(words));
    }
    default:
        end(-1, tr("What answers does not speak as a shell does. Open the shell again; if this stays, tell the provider."));
    }
}

void GatewayShell::end(int exitCode, const QString &sentence)
{
    if (std::exchange(m_over, true))
        return;
    m_open = false;
    m_socket.close();
    Q_EMIT ended(exitCode, sentence);
}

NoShell::NoShell(const QString &sentence)
{
    QMetaObject::invokeMethod(this, [this, sentence] { Q_EMIT ended(-1, sentence); }, Qt::QueuedConnection);
}

} // namespace market
