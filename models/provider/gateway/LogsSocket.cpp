// SPDX-License-Identifier: Apache-2.0
#include "models/provider/gateway/LogsSocket.h"

#include "models/provider/gateway/LeaseAnswers.h"

namespace provider {

namespace {

constexpr std::chrono::milliseconds Quiet{1000}; // a container's log has no end while it runs

} // namespace

LogsSocket::LogsSocket(Parts parts, QObject *parent) : LeaseSocket(std::move(parts), parent) {}

void LogsSocket::begin()
{
    const LeaseRun *run = host().run(route().lease);
    if (!run)
        return close(NoLease, tr("No manifest was sent for this lease."));
    for (const LeaseRun::Service &service : run->services()) {
        const QString name = service.wanted.name;
        const int replicas = service.wanted.spec.replicas;
        if (route().wants(name)) {
            m_logs.push_back(host().logs(route().lease, name, route().tail,
                                         [this, name, replicas](const deploy::LogLine &line) { take(name, replicas, line); }));
        }
    }
    if (m_logs.empty())
        return close(Internal, tr("There is no such service."));
    if (!route().follow)
        endSoon();
}

void LogsSocket::take(const QString &service, int replicas, const deploy::LogLine &line)
{
    send(logFrame(service, replicas, line));
    if (!route().follow)
        endSoon();
}

void LogsSocket::endSoon()
{
    if (!isOver())
        m_end = clock().after(Quiet, [this] { close(Normal, {}); });
}

} // namespace provider
