// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/gateway/LeaseSession.h"

namespace market {

/// The sessions of the current account's leases: one for each that runs, made and ended as the ledger says, and on demand
/// for one that is closed (its kept lines). ProviderSessions is the real one.
class LeaseSessions : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeaseSessions)
public:
    explicit LeaseSessions(QObject *parent = nullptr) : QObject(parent) {}
    /// Null: the lease is not the current account's, or not known. Valid until sessionEnded.
    [[nodiscard]] virtual LeaseSession *session(quint64 lease) = 0;
    /// Kept on disk until the lease has a provider, then sent by itself: for an order whose manifest is known when it is
    /// placed. Replaces one kept before. Errors: Storage, Invalid.
    [[nodiscard]] virtual base::Async<bool> keepManifest(quint64 order, const QByteArray &manifest, qint64 chosenMs) = 0;

Q_SIGNALS:
    void sessionChanged(quint64 lease);
    void sessionEnded(quint64 lease); ///< session() is not valid any more
};

} // namespace market
