// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/codec/LogReader.h"
#include "models/chain/rpc/RpcTypes.h"

namespace market {

/// Numbers in seven bits a byte, the least first.
void putPackedNumber(QByteArray &out, quint64 value);
[[nodiscard]] std::optional<quint64> takePackedNumber(QByteArrayView &in); ///< and moves behind it

/// Packs the logs of one block into bytes for the store: a version byte, then log after log. Addresses and first topics
/// are written once and referred to, a transaction's hash once for its neighbours, runs of zero bytes as their length.
class LogPacker {
public:
    void add(const chain::LogView &log);
    [[nodiscard]] quint32 count() const { return m_count; }
    [[nodiscard]] QByteArray take(); ///< and begins anew

private:
    QByteArray m_bytes; ///< with room to spare
    qsizetype m_size = 0;
    std::vector<chain::Address> m_addresses;
    std::vector<chain::Hash> m_topics;
    chain::Hash m_transaction;
    quint64 m_lastIndex = 0;
    quint32 m_count = 0;
};

/// Hands out the logs of one packed row, in order; returns how many. Errors: Storage (damaged, or of a newer version).
[[nodiscard]] base::Result<quint32> readPacked(QByteArrayView packed, quint64 blockNumber, const chain::Hash &blockHash,
                                               const chain::LogSink &sink);

[[nodiscard]] QByteArray packLogs(const std::vector<chain::Log> &logs);
[[nodiscard]] base::Result<std::vector<chain::Log>> unpackLogs(const QByteArray &packed, quint64 blockNumber, const chain::Hash &blockHash);

} // namespace market
