// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/U256.h"
#include "models/chain/primitives/Address.h"
#include "models/chain/primitives/Hash.h"

#include <QHash>

namespace market {

/// Writes ledgers down, small and quickly readable: numbers take as many bytes as they need; equal texts and addresses
/// stand there once. SnapshotReader reads it.
class SnapshotWriter {
public:
    void number(quint64 value);
    void number(const base::U256 &value);
    void boolean(bool value) { number(quint64(value ? 1 : 0)); }
    void address(const chain::Address &value);
    void hash(const chain::Hash &value) { m_body.append(value.view()); }
    void text(const QByteArray &value);
    /// All that was written, under a head with `version` and a checksum.
    [[nodiscard]] QByteArray finish(quint32 version) const;

private:
    QByteArray m_body;
    QHash<QByteArray, quint64> m_texts; ///< and the place of each
    QHash<chain::Address, quint64> m_addresses;
};

} // namespace market
