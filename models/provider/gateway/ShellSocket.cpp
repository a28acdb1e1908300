// SPDX-License-Identifier: Apache-2.0
#include "models/provider/gateway/ShellSocket.h"

#include <QtEndian>
#include <nlohmann/json.hpp>

namespace provider {

ShellSocket::ShellSocket(Parts parts, QObject *parent) : LeaseSocket(std::move(parts), parent) {}

void ShellSocket::begin()
{
    const LeaseRun *run = host().run(route().lease);
    if (!run || run->services().empty())
        return close(NoLease, tr("No manifest was sent for this lease."));
    const QString service = route().services.value(0, run->services().front().wanted.name);
    deploy::EngineExec::Wish wish;
    wish.command = route().command.isEmpty() ? QStringList{QStringLiteral("/bin/sh")} : route().command;
    wish.terminal = route().terminal;
    wish.input = route().input;
    m_exec = host().shell(route().lease, service, route().pod, std::move(wish));
    if (!m_exec)
        return close(Internal, tr("There is no such service, or it has no shell."));
    connect(m_exec.get(), &deploy::EngineExec::output, this, [this](const QByteArray &bytes, bool error) {
        send(QByteArray(1, error ? Stderr : Stdout) + bytes);
    });
    connect(m_exec.get(), &deploy::EngineExec::ended, this, &ShellSocket::onEnded);
    m_exec->start();
}

void ShellSocket::onText()
{
    close(WrongType, tr("The frames of a shell are binary."));
}

void ShellSocket::onBinary(const QByteArray &bytes)
{
    if (!m_exec || isOver())
        return;
    if (bytes.startsWith(char(Stdin))) {
        m_exec->write(bytes.mid(1));
    } else if (bytes.startsWith(char(Resize)) && bytes.size() == 5) {
        m_exec->resize(qFromBigEndian<quint16>(bytes.constData() + 1), qFromBigEndian<quint16>(bytes.constData() + 3));
    } else {
        close(Refused, tr("This is no frame of a shell."));
    }
}

void ShellSocket::onEnded(int exitCode, const QString &problem)
{
    if (problem.isEmpty()) {
        const nlohmann::json json{{"exit_code", exitCode}, {"message", ""}};
        send(QByteArray(1, Result) + QByteArray::fromStdString(json.dump()));
    } else {
        send(QByteArray(1, Failure) + problem.toUtf8());
    }
    close(Normal, {});
}

} // namespace provider
