// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"
#include "models/chain/rpc/RpcClient.h"

namespace chain {

/// A block of the canonical chain with the logs of it that pass the filter (often none).
struct LogBlock {
    BlockHeader header;
    std::vector<Log> logs; ///< in order of log index
};

/// Logs as a story without gaps: *block added with these logs* and *block removed*, in order, once each. Hides back-fill,
/// live subscription, reconnects, gaps, duplicates and reorganisations (found by parent hash; `removed` is not needed).
/// Subscribes to newHeads and to the logs first, then back-fills from `startAt`, then merges. During back-fill only blocks that hold logs, and the
/// last ones up to the reorganisation window, are emitted; live, every block is, so progress shows even when empty.
class LogStream final : public QObject {
    Q_OBJECT
public:
    enum class State { Stopped, CatchingUp, Live, Disconnected };
    Q_ENUM(State)
    LogStream(RpcClient &client, PushTransport &push, base::Clock &clock, LogFilter filter, QObject *parent = nullptr);
    ~LogStream() override;

    /// `fromBlock`: first block to look at, unless `known` reaches further. `known`: the last canonical blocks already handled, oldest first (from the
    /// store), so that a reorganisation during the absence is noticed and told as blockRemoved.
    void start(quint64 fromBlock, std::vector<BlockHeader> known = {});
    void stop();
    [[nodiscard]] State state() const;
    [[nodiscard]] std::optional<BlockHeader> head() const; ///< the last block emitted

Q_SIGNALS:
    void blockAdded(const chain::LogBlock &block);
    void blockRemoved(const chain::BlockHeader &header); ///< newest first
    void progress(quint64 done, quint64 target);         ///< block numbers, while catching up
    void stateChanged(chain::LogStream::State state);
    void failed(const base::Error &error); ///< reorganisation deeper than the window, or a node that keeps lying; stopped

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace chain
Q_DECLARE_METATYPE(chain::LogBlock)
