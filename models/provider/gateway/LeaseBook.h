// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/primitives/Address.h"

#include <QByteArray>
#include <QObject>
#include <optional>
#include <vector>

namespace provider {

/// Who may ask what of a provider: its leases, as the chain says. Narrow, so that a gateway needs no more of the market.
class LeaseBook : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeaseBook)
public:
    struct Entry {
        chain::Address tenant;
        bool active = false;
        QByteArray spec; ///< of the order, as it stands on chain; empty: not known
    };
    explicit LeaseBook(QObject *parent = nullptr) : QObject(parent) {}
    /// Nothing: no such lease, or another provider's.
    [[nodiscard]] virtual std::optional<Entry> lease(quint64 id) const = 0;

Q_SIGNALS:
    void changed(const std::vector<quint64> &leases); ///< those that may be different; empty: all
};

} // namespace provider
