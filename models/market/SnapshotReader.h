// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/U256.h"
#include "models/chain/primitives/Address.h"
#include "models/chain/primitives/Hash.h"

#include <vector>

namespace market {

/// Reads what SnapshotWriter wrote, trusting nothing: after the first mistake everything reads as zero and isGood() is
/// false. What it allocates is in proportion to the snapshot. Equal texts share their bytes.
class SnapshotReader {
public:
    /// `snapshot` must outlive the reader. Not good when head, version or checksum are not those of the writer.
    SnapshotReader(QByteArrayView snapshot, quint32 version);
    [[nodiscard]] quint64 number();
    [[nodiscard]] base::U256 bigNumber();
    [[nodiscard]] bool boolean() { return number(1) == 1; }
    [[nodiscard]] quint64 number(quint64 atMost); ///< a larger one is a mistake
    /// How many entries follow, each of at least so many bytes.
    [[nodiscard]] quint64 count(quint64 leastBytes = 1) { return number(quint64(m_end - m_at) / leastBytes); }
    [[nodiscard]] chain::Address address();
    [[nodiscard]] chain::Hash hash();
    [[nodiscard]] QByteArray text();
    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] bool isAtEnd() const { return m_at == m_end; }

private:
    [[nodiscard]] QByteArrayView bytes(quint64 count);
    void fail();
    const char *m_at = nullptr;
    const char *m_end = nullptr;
    bool m_good = true;
    std::vector<QByteArray> m_texts;
    std::vector<chain::Address> m_addresses;
};

/// The checksum of a snapshot's body (against damage, not against forgery).
[[nodiscard]] quint64 snapshotChecksum(QByteArrayView body);
constexpr QByteArrayView SnapshotMagic = "CRMS";

} // namespace market
