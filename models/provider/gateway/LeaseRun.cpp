// SPDX-License-Identifier: Apache-2.0
#include "models/provider/gateway/LeaseRun.h"

#include "models/base/Logging.h"
#include "models/chain/codec/Keccak.h"

#include <QPointer>
#include <QtEndian>
#include <algorithm>

namespace provider {

using Phase = deploy::DeploymentStatus::Phase;

namespace {

std::chrono::milliseconds retryDelay(int failures)
{
    return std::chrono::seconds(std::min(60, 1 << std::min(failures, 6)));
}

} // namespace

LeaseRun::LeaseRun(deploy::Reactor &reactor, base::Clock &clock, Place place, QObject *parent)
    : QObject(parent), m_reactor(reactor), m_clock(clock), m_place(std::move(place))
{
}

deploy::DeploymentKey LeaseRun::keyFor(quint64 chainId, quint64 lease, const QString &service)
{
    QByteArray named = "gateway"; // the numbers have a fixed width and the name comes last: no two are the same bytes
    named.resize(named.size() + 16);
    qToBigEndian(chainId, named.data() + 7);
    qToBigEndian(lease, named.data() + 15);
    named += service.toUtf8();
    return chain::keccak256(named).toString();
}

deploy::DeploymentKey LeaseRun::keyOf(const QString &service) const
{
    return keyFor(m_place.chainId, m_place.lease, service);
}

base::Status LeaseRun::resume()
{
    auto file = LeaseFile::load(m_place.folder, m_place.lease);
    if (!file)
        return base::fail(file.error());
    m_file = std::move(*file);
    if (m_file.manifest.isEmpty()) {
        m_closing = true;
    } else {
        auto manifest = Manifest::parse(m_file.manifest);
        if (!manifest)
            return base::fail(manifest.error());
        setWanted(std::move(*manifest));
    }
    advance();
    return {};
}

base::Status LeaseRun::want(const QByteArray &text, const Manifest &manifest)
{
    const QByteArray before = std::exchange(m_file.manifest, text);
    if (const base::Status saved = save(); !saved) {
        m_file.manifest = before;
        return saved;
    }
    m_failed.clear(); // sent again is asked again
    m_failures = 0;
    m_retry.reset();
    setWanted(manifest);
    advance();
    return {};
}

void LeaseRun::close()
{
    if (std::exchange(m_closing, true))
        return;
    m_file.manifest.clear();
    m_retry.reset();
    m_failures = 0;
    if (const base::Status saved = save(); !saved)
        qCWarning(logDeploy).noquote() << saved.error().toLogLine(); // torn down all the same
    setWanted({});
    advance();
}

void LeaseRun::setWanted(Manifest manifest)
{
    std::vector<Service> services;
    for (Manifest::Service &one : manifest.services) {
        Service next{std::move(one), {}, m_clock.nowMs()};
        next.status.phase = Phase::Preparing;
        if (const Service *now = service(next.wanted.name); now && now->wanted.fingerprint == next.wanted.fingerprint) {
            next.wantedMs = now->wantedMs;
            if (m_watches.contains(next.wanted.name))
                next.status = now->status;
        }
        services.push_back(std::move(next));
    }
    m_services = std::move(services);
}

void LeaseRun::advance()
{
    if (m_busy || m_retry)
        return;
    if (const auto name = nextToTearDown())
        return tearDown(*name);
    if (Service *service = nextToDeploy())
        return deploy(*service);
    if (!m_closing || !m_file.applied.isEmpty())
        return;
    LeaseFile::remove(m_place.folder, m_place.lease);
    Q_EMIT closed(m_place.lease);
}

std::optional<QString> LeaseRun::nextToTearDown() const
{
    for (auto it = m_file.applied.begin(); it != m_file.applied.end(); ++it) {
        const Service *wanted = service(it.key());
        if (!wanted || wanted->wanted.fingerprint != it.value())
            return it.key();
    }
    return std::nullopt;
}

LeaseRun::Service *LeaseRun::nextToDeploy()
{
    const auto found = std::find_if(m_services.begin(), m_services.end(), [this](const Service &one) {
        return !m_watches.contains(one.wanted.name) && !m_failed.contains(one.wanted.name);
    });
    return found == m_services.end() ? nullptr : &*found;
}

void LeaseRun::tearDown(const QString &name)
{
    m_busy = true;
    m_watches.erase(name);
    m_failed.erase(name);
    m_reactor.teardown(keyOf(name)).then(this, [this, name](const base::Result<bool> &gone) {
        m_busy = false;
        if (!gone) {
            tell(name, "Failed", gone.error().summary, true);
            return retry();
        }
        m_file.applied.remove(name);
        if (const base::Status saved = save(); !saved)
            return retry();
        m_failures = 0;
        tell(name, "Killed", tr("The container was stopped and removed."));
        advance();
    });
}

void LeaseRun::deploy(Service &service)
{
    const QString name = service.wanted.name;
    const QByteArray fingerprint = service.wanted.fingerprint;
    if (m_file.applied.value(name) != fingerprint) { // on disk first: a restart then knows whose containers it finds
        m_file.applied.insert(name, fingerprint);
        if (const base::Status saved = save(); !saved) {
            m_file.applied.remove(name);
            return retry();
        }
    }
    m_busy = true;
    const auto onStep = [self = QPointer<LeaseRun>(this), name](const QString &step) { // the reactor may outlive this
        if (Service *one = self ? self->find(name) : nullptr)
            one->status.step = step;
    };
    m_reactor.deploy(keyOf(name), service.wanted.spec, onStep)
        .then(this, [this, name, fingerprint](const base::Result<deploy::DeploymentStatus> &result) { onDeployed(name, fingerprint, result); });
}

void LeaseRun::onDeployed(const QString &name, const QByteArray &fingerprint, const base::Result<deploy::DeploymentStatus> &result)
{
    m_busy = false;
    Service *service = find(name);
    if (!service || service->wanted.fingerprint != fingerprint)
        return advance(); // meanwhile something else is wanted: it is torn down again
    if (!result) {
        tell(name, "Failed", result.error().summary, true);
        service->status.phase = Phase::Failed;
        service->status.problem = result.error().summary;
        const bool again = result.error().retryable();
        if (!again)
            m_failed[name] = fingerprint;
        return again ? retry() : advance();
    }
    m_failures = 0;
    tell(name, "Pulled", tr("The image %1 is here.").arg(service->wanted.spec.imageReference()));
    tell(name, "Created", tr("The container was created."));
    service->status.phase = Phase::Starting; // so that its start is told once, by the status
    m_watches[name] = m_reactor.watch(keyOf(name), [this, name](const deploy::DeploymentStatus &status) { onStatus(name, status); });
    onStatus(name, *result);
    advance();
}

void LeaseRun::onStatus(const QString &name, const deploy::DeploymentStatus &status)
{
    Service *service = find(name);
    if (!service || !m_watches.contains(name))
        return;
    const Phase before = std::exchange(service->status, status).phase;
    if (status.phase != before) {
        if (status.phase == Phase::Running)
            tell(name, "Started", tr("The container runs."));
        else if (status.phase == Phase::Failed)
            tell(name, "Failed", status.problem.isEmpty() ? tr("The container failed; its log says more.") : status.problem, true);
        else if (status.phase == Phase::Stopped || status.phase == Phase::Absent)
            tell(name, "Killed", tr("The container does not run any more."), true);
        if (status.phase == Phase::Absent) { // removed behind our back: it is wanted, so it comes again
            m_lost.insert(name);
            retry();
        }
    }
}

void LeaseRun::retry()
{
    m_retry = m_clock.after(retryDelay(m_failures++), [this] {
        m_retry.reset();
        for (const QString &name : std::exchange(m_lost, {}))
            m_watches.erase(name);
        advance();
    });
}

base::Status LeaseRun::save()
{
    const base::Status saved = m_file.save(m_place.folder, m_place.lease);
    if (!saved)
        qCWarning(logDeploy).noquote() << saved.error().toLogLine();
    return saved;
}

void LeaseRun::tell(const QString &service, const char *reason, const QString &note, bool warning)
{
    m_events.add({m_clock.nowMs(), warning, service, QString::fromLatin1(reason), note});
}

const LeaseRun::Service *LeaseRun::service(const QString &name) const
{
    const auto found = std::find_if(m_services.begin(), m_services.end(), [&](const Service &one) { return one.wanted.name == name; });
    return found == m_services.end() ? nullptr : &*found;
}

LeaseRun::Service *LeaseRun::find(const QString &name)
{
    return const_cast<Service *>(service(name));
}

} // namespace provider
