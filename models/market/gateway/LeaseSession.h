// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Async.h"
#include "models/market/gateway/GatewayTypes.h"
#include "models/market/gateway/LeaseLines.h"
#include "models/market/gateway/LeaseShell.h"

#include <memory>

namespace market {

/// What a tenant has to do with the provider of one lease, as pages see it: the manifest, how it stands, its lines, its
/// shell. Owned by LeaseSessions; ProviderSession is the real one.
class LeaseSession : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeaseSession)
public:
    enum class State {
        Locked,           ///< the wallet is: nothing can be signed
        NoGateway,        ///< the provider has registered no host or certificate
        Connecting,
        AwaitingManifest, ///< the provider holds the lease and does not know what to run
        Sending,          ///< the manifest is on its way
        Deploying,        ///< it has it; not everything is ready
        Ready,
        Unreachable,      ///< it does not answer; tried again by itself
        Refused,          ///< it answered, with a refusal: problem() says which and what to do
        Ended,            ///< the lease is closed; what was kept can still be read
    };
    Q_ENUM(State)
    explicit LeaseSession(QObject *parent = nullptr) : QObject(parent) {}

    [[nodiscard]] virtual quint64 lease() const = 0;
    [[nodiscard]] virtual State state() const = 0;
    [[nodiscard]] virtual QString problem() const = 0; ///< one sentence with the next step; empty: none
    [[nodiscard]] virtual std::optional<GatewayStatus> status() const = 0; ///< as last told
    [[nodiscard]] virtual qint64 statusMs() const = 0;                     ///< when that was; wall clock, 0: never
    /// What is, or is to be, deployed; empty: not known on this computer (the order was made elsewhere).
    [[nodiscard]] virtual QByteArray manifest() const = 0;
    [[nodiscard]] virtual std::optional<ManifestReceipt> receipt() const = 0; ///< of the last manifest the provider took
    /// Sends a manifest, this one from now on; also again. Errors: Invalid (not a manifest), Locked, Auth (401), NotFound
    /// (404), Remote (422, 5xx), Network, Timeout; each a sentence with the next step. What was given is kept on disk.
    [[nodiscard]] virtual base::Async<ManifestReceipt> sendManifest(const QByteArray &manifest) = 0;
    virtual void refresh() = 0; ///< asks for the status now

    [[nodiscard]] virtual LeaseLines &logs() = 0;
    [[nodiscard]] virtual LeaseLines &events() = 0;
    [[nodiscard]] virtual std::unique_ptr<LeaseShell> openShell(const QString &service, int columns, int rows) = 0;
    /// Looks at the services from here, oldest first; the newest 500.
    [[nodiscard]] virtual const std::vector<HealthSample> &health() const = 0;
    virtual void setWatched(bool watched) = 0; ///< somebody looks: status and health come more often

Q_SIGNALS:
    void changed(); ///< state, problem, status, manifest or receipt
    void healthChanged();
};

} // namespace market
