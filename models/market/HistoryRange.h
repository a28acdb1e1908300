// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/EventStore.h"

namespace market {

/// A stretch of the past, read: its blocks that hold logs, for the store, and what they say, for the market.
struct HistoryRange {
    struct Block {
        StoredBlock stored; ///< packed
        std::vector<PlacedEvent> events;
    };
    quint64 from = 0;
    quint64 to = 0;
    std::vector<Block> blocks;      ///< in order
    std::size_t logs = 0;
    chain::BlockHeader last;        ///< the header of `to`, when it was asked for
    /// Gives the blocks times between two known ones, evenly: exact times would cost a question for each block.
    void reckonTimes(const std::optional<chain::BlockHeader> &before);
};

/// Reads a node's answer to eth_getLogs over [from, to]: checked, packed and decoded in one pass. Pure, for any thread.
/// A log outside the range, not of the filter, removed, standing twice, or two hashes for one height are Protocol; the
/// order may be any. Errors: those of chain::readLogs too.
[[nodiscard]] base::Result<std::shared_ptr<HistoryRange>> readRange(const QByteArray &answer, const chain::LogFilter &filter, quint64 from, quint64 to);
/// The same from logs that are there already (an explorer's; those without a block hash are taken).
[[nodiscard]] base::Result<std::shared_ptr<HistoryRange>> readRange(std::vector<chain::Log> logs, const chain::LogFilter &filter, quint64 from, quint64 to);

} // namespace market
