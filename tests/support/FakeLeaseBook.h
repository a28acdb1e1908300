// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/provider/gateway/LeaseBook.h"

#include <map>

namespace test {

/// The leases of a provider as a test says.
class FakeLeaseBook final : public provider::LeaseBook {
public:
    void set(quint64 lease, const chain::Address &tenant, bool active = true, const QByteArray &spec = {})
    {
        m_entries[lease] = {tenant, active, spec};
        Q_EMIT changed({lease});
    }
    [[nodiscard]] std::optional<Entry> lease(quint64 id) const override
    {
        const auto found = m_entries.find(id);
        return found == m_entries.end() ? std::nullopt : std::optional(found->second);
    }

private:
    std::map<quint64, Entry> m_entries;
};

} // namespace test
