// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/EngineExec.h"
#include "models/provider/gateway/LeaseBook.h"
#include "models/provider/gateway/LeaseRun.h"

#include <map>
#include <memory>

namespace provider {

/// Runs the services of a provider's leases on a reactor, from a lease's manifest until the lease is closed. Each lease is
/// a LeaseRun with a file of its own, so that a restart finds its containers again.
class LeaseHost final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeaseHost)
public:
    struct Options {
        QString folder;
        quint64 chainId = 0;
        deploy::EngineClient *engine = nullptr; ///< of the reactor, for shells; null: there are none
    };
    LeaseHost(deploy::Reactor &reactor, const LeaseBook &book, base::Clock &clock, Options options, QObject *parent = nullptr);
    ~LeaseHost() override;
    void open(); ///< takes up what the folder knows

    /// From now on this is what the lease runs; services that stay the same are left alone. The answer means that it is
    /// kept, not that it runs. Errors: Invalid, Limit (no such manifest, or more than the order), NotFound (no such lease here), Conflict (it is
    /// being closed), Storage.
    [[nodiscard]] base::Status put(quint64 lease, const QByteArray &manifest);
    [[nodiscard]] LeaseRun *run(quint64 lease) const; ///< null: no manifest came, or it is over
    [[nodiscard]] int leases() const { return int(m_runs.size()); }
    [[nodiscard]] base::Subscription logs(quint64 lease, const QString &service, int tail, std::function<void(const deploy::LogLine &)> onLine);
    /// Null: there is no such service, or no shell here.
    [[nodiscard]] std::unique_ptr<deploy::EngineExec> shell(quint64 lease, const QString &service, int replica, deploy::EngineExec::Wish wish);

Q_SIGNALS:
    void leaseEnded(quint64 lease); ///< its teardown begins; what is shown of it should end

private:
    LeaseRun *add(quint64 lease);
    void look(quint64 lease);

    deploy::Reactor &m_reactor;
    const LeaseBook &m_book;
    base::Clock &m_clock;
    const Options m_options;
    std::map<quint64, LeaseRun *> m_runs; // children
};

} // namespace provider
