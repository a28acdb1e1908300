// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/rpc/RpcTypes.h"

#include <array>

namespace chain {

/// A log in binary form with nothing owned: what decoders of events read. Topics and data point into the reader's own
/// memory and are valid only while its callback runs (see LogReader), or as long as the Log it was made from.
struct LogView {
    Address address;
    std::array<Hash, 4> topics;
    int topicCount = 0;
    QByteArrayView data;
    quint64 blockNumber = 0;
    Hash blockHash;
    Hash transactionHash;
    quint64 logIndex = 0;
    bool removed = false;
};
[[nodiscard]] LogView viewOf(const Log &log); ///< at most four topics are taken
[[nodiscard]] Log logOf(const LogView &view);
[[nodiscard]] bool matches(const LogFilter &filter, const LogView &view); ///< as LogFilter::matches

} // namespace chain
