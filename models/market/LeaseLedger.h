// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"
#include "models/market/Lease.h"

#include <QMap>
#include <QObject>
#include <QSet>

namespace market {

/// All leases by id. What changes is told at once for additions and removals; changes of what is there are gathered
/// (about 50 ms) and told once a lease, so that a storm of measurements costs the views one update.
class LeaseLedger final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeaseLedger)
public:
    explicit LeaseLedger(base::Clock &clock, QObject *parent = nullptr);

    /// Adds the lease, or replaces the one with the same id; an equal one changes nothing.
    void apply(const Lease &lease);
    void remove(const QString &id);
    [[nodiscard]] std::optional<Lease> lease(const QString &id) const;
    [[nodiscard]] std::vector<Lease> leases() const; ///< by id
    [[nodiscard]] qsizetype size() const { return m_leases.size(); }

Q_SIGNALS:
    void leaseAdded(const market::Lease &lease);
    void leaseChanged(const market::Lease &lease); ///< gathered
    void leaseRemoved(const QString &id);

private:
    void tellChanges();
    base::Clock &m_clock;
    QMap<QString, Lease> m_leases;
    QSet<QString> m_changed;
    base::Subscription m_pending;
};

} // namespace market
