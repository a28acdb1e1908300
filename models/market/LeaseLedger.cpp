// SPDX-License-Identifier: Apache-2.0
#include "models/market/LeaseLedger.h"

namespace market {

namespace {
constexpr std::chrono::milliseconds GatherFor{50};
}

LeaseLedger::LeaseLedger(base::Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

void LeaseLedger::apply(const Lease &lease)
{
    const auto known = m_leases.find(lease.id);
    if (known == m_leases.end()) {
        m_leases.insert(lease.id, lease);
        Q_EMIT leaseAdded(lease);
        return;
    }
    if (*known == lease)
        return;
    *known = lease;
    const bool first = m_changed.isEmpty();
    m_changed.insert(lease.id);
    if (first)
        m_pending = m_clock.after(GatherFor, [this] { tellChanges(); });
}

void LeaseLedger::remove(const QString &id)
{
    if (m_leases.remove(id) == 0)
        return;
    m_changed.remove(id);
    Q_EMIT leaseRemoved(id);
}

std::optional<Lease> LeaseLedger::lease(const QString &id) const
{
    const auto known = m_leases.constFind(id);
    return known == m_leases.constEnd() ? std::nullopt : std::optional<Lease>(*known);
}

std::vector<Lease> LeaseLedger::leases() const
{
    return {m_leases.cbegin(), m_leases.cend()};
}

void LeaseLedger::tellChanges()
{
    const QSet<QString> changed = std::exchange(m_changed, {});
    for (const QString &id : changed) {
        if (const auto current = lease(id))
            Q_EMIT leaseChanged(*current);
    }
}

} // namespace market
