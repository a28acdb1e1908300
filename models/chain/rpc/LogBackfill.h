// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/rpc/LogStream.h"

namespace chain {

/// Whether the node found a question too much, so that fewer blocks may help. Nodes have no common code for it, so their
/// words count too.
[[nodiscard]] bool isTooMuchAtOnce(const base::Error &error);

/// Reads the past with eth_getLogs, a range of blocks a step. A node that finds a range too much gets half of it, down to
/// one block; what works is doubled again, up to 500 blocks, or 5000 where more than 50,000 are to go.
class LogBackfill final : public QObject {
    Q_OBJECT
public:
    static constexpr quint64 UsualRange = 500;
    static constexpr quint64 LongRange = 5'000;
    static constexpr quint64 LongWay = 50'000;
    struct Step {
        quint64 upTo = 0;             ///< everything up to this block has been read
        std::vector<LogBlock> blocks; ///< those that hold logs, in order
    };

    LogBackfill(RpcClient &client, LogFilter filter, QObject *parent = nullptr);
    /// The next range from `from`, never beyond `last`. Errors: NotFound when the chain changed meanwhile, and those of
    /// RpcClient.
    [[nodiscard]] base::Async<Step> step(quint64 from, quint64 last);

private:
    void ask(quint64 from, quint64 last, const base::Promise<Step> &promise);
    void addHeaders(std::vector<Log> logs, quint64 upTo, const base::Promise<Step> &promise);
    RpcClient &m_client;
    const LogFilter m_filter;
    quint64 m_range = UsualRange;
};

} // namespace chain
