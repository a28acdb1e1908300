// SPDX-License-Identifier: Apache-2.0
#include "models/provider/gateway/LeaseHost.h"

#include "models/base/Logging.h"
#include "models/deploy/ContainerPlan.h"
#include "models/provider/gateway/OrderFit.h"

namespace provider {

LeaseHost::LeaseHost(deploy::Reactor &reactor, const LeaseBook &book, base::Clock &clock, Options options, QObject *parent)
    : QObject(parent), m_reactor(reactor), m_book(book), m_clock(clock), m_options(std::move(options))
{
    connect(&book, &LeaseBook::changed, this, [this](const std::vector<quint64> &leases) {
        std::vector<quint64> ours = leases;
        if (ours.empty()) {
            for (const auto &[lease, run] : m_runs)
                ours.push_back(lease);
        }
        for (const quint64 lease : ours)
            look(lease);
    });
}

LeaseHost::~LeaseHost() = default;

void LeaseHost::open()
{
    for (const quint64 lease : LeaseFile::leasesIn(m_options.folder)) {
        if (m_runs.contains(lease))
            continue;
        LeaseRun *run = add(lease);
        if (const base::Status resumed = run->resume(); !resumed) {
            qCWarning(logDeploy).noquote() << resumed.error().toLogLine();
            m_runs.erase(lease);
            run->deleteLater();
            continue;
        }
        look(lease);
    }
}

base::Status LeaseHost::put(quint64 lease, const QByteArray &manifest)
{
    const auto entry = m_book.lease(lease);
    if (!entry || !entry->active)
        return base::fail(base::ErrorCode::NotFound, tr("There is no such lease here, or it is closed."));
    const auto parsed = Manifest::parse(manifest);
    if (!parsed)
        return base::fail(parsed.error());
    if (const base::Status fits = checkAgainstOrder(*parsed, entry->spec); !fits)
        return fits;
    LeaseRun *run = this->run(lease);
    if (run && run->isClosing())
        return base::fail(base::ErrorCode::Conflict, tr("The lease is being closed; try again in a moment."));
    if (!run)
        run = add(lease);
    const base::Status wanted = run->want(manifest, *parsed);
    if (!wanted && run->services().empty()) {
        m_runs.erase(lease);
        run->deleteLater();
    }
    return wanted;
}

LeaseRun *LeaseHost::run(quint64 lease) const
{
    const auto found = m_runs.find(lease);
    return found == m_runs.end() ? nullptr : found->second;
}

base::Subscription LeaseHost::logs(quint64 lease, const QString &service, int tail, std::function<void(const deploy::LogLine &)> onLine)
{
    const LeaseRun *run = this->run(lease);
    return run && run->service(service) ? m_reactor.logs(run->keyOf(service), tail, std::move(onLine)) : base::Subscription();
}

std::unique_ptr<deploy::EngineExec> LeaseHost::shell(quint64 lease, const QString &service, int replica, deploy::EngineExec::Wish wish)
{
    const LeaseRun *run = this->run(lease);
    const LeaseRun::Service *found = run ? run->service(service) : nullptr;
    if (!found || !m_options.engine || replica < 0 || replica >= found->wanted.spec.replicas)
        return nullptr;
    wish.container = deploy::plan::containerName(run->keyOf(service), replica);
    return std::make_unique<deploy::EngineExec>(*m_options.engine, m_clock, std::move(wish));
}

LeaseRun *LeaseHost::add(quint64 lease)
{
    auto *run = new LeaseRun(m_reactor, m_clock, {m_options.chainId, lease, m_options.folder}, this);
    m_runs[lease] = run;
    connect(run, &LeaseRun::closed, this, [this, run](quint64 closed) {
        m_runs.erase(closed);
        run->disconnect(this);
        run->deleteLater();
    });
    return run;
}

void LeaseHost::look(quint64 lease)
{
    LeaseRun *run = this->run(lease);
    const auto entry = m_book.lease(lease);
    if (!run || run->isClosing() || !entry || entry->active)
        return; // a lease that the book does not know may only not be known yet
    Q_EMIT leaseEnded(lease);
    run->close();
}

} // namespace provider
