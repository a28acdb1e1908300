// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/rpc/BackOff.h"
#include "models/chain/rpc/BranchFetch.h"
#include "models/chain/rpc/HeadTracker.h"
#include "models/chain/rpc/LogBackfill.h"
#include "models/chain/rpc/LogStream.h"
#include "models/chain/rpc/ReorgWindow.h"

namespace chain {

/// One head is worked on at a time; heads that come meanwhile replace each other, for each contains its past. A head that
/// just extends ours is taken at its word. One that would take blocks back, or jumps far, is only the reason to ask the
/// node for its newest block: notifications may be late, doubled or out of order.
class LogStream::Private {
public:
    Private(LogStream &stream, RpcClient &rpc, PushTransport &transport, base::Clock &time, LogFilter wanted)
        : q(stream), client(rpc), push(transport), clock(time), filter(wanted), backfill(rpc, wanted)
    {
    }

    void setState(State next);
    void resync();
    void onHead(const BlockHeader &head);
    /// A pushed log is a reason to look at its block, never the log itself: pushes may be late, doubled, foreign or lies.
    void onPushedLog(const nlohmann::json &notification);
    void next();
    void sync(const BlockHeader &head, bool confirmed);
    void confirm();
    void collect(Branch branch);
    void commit(const Branch &branch, std::vector<std::vector<Log>> logs);
    void catchUp(const BlockHeader &target);
    void findStanding(std::size_t index, const BlockHeader &target);
    void readRange(const BlockHeader &target);
    void setAnchor(const BlockHeader &target);
    void problem(const base::Error &error);
    [[nodiscard]] bool contradicts(const Branch &branch) const;
    /// False when a listener stopped or restarted us, or the block is not the consumer's business any more.
    bool takeBackAbove(std::optional<quint64> number);
    bool tell(const LogBlock &block);

    [[nodiscard]] quint64 top() const { return qMax(window.isEmpty() ? 0 : window.back().number, nextBlock == 0 ? 0 : nextBlock - 1); }
    [[nodiscard]] std::optional<quint64> floor() const
    {
        if (window.isEmpty())
            return nextBlock;
        return window.isWhole() ? std::optional(fromBlock) : std::nullopt;
    }
    /// Calls `handle(value)` unless we were stopped or restarted since; errors go to problem().
    template <class T, class Handle>
    void when(base::Async<T> answer, Handle handle)
    {
        answer.then(&q, [this, generation = generation, handle](QFuture<base::Result<T>> finished) {
            if (generation != this->generation)
                return;
            base::Result<T> result = base::taken(finished);
            if (!result)
                return problem(result.error());
            handle(std::move(*result));
        });
    }

    LogStream &q;
    RpcClient &client;
    PushTransport &push;
    base::Clock &clock;
    const LogFilter filter;
    LogBackfill backfill;
    std::unique_ptr<HeadTracker> heads;
    base::Subscription pushedLogs;
    /// A log of the block that woke us last: it tells nothing new, and a full block has thousands.
    [[nodiscard]] bool isOfWakingBlock(QStringView frame) const { return !wokenByText.isEmpty() && frame.contains(wokenByText) && frame.contains(u"\"logIndex\""); }
    Hash wokenBy; ///< block of the pushed log that was looked at last
    QString wokenByText;
    ReorgWindow window;
    State state = State::Stopped;
    quint64 fromBlock = 0;
    quint64 nextBlock = 0;  ///< everything below has been dealt with
    quint64 generation = 0; ///< goes up with each stop and restart; older answers are ignored
    bool busy = false;
    std::optional<BlockHeader> pending;
    int lies = 0;
    BackOff backOff{std::chrono::milliseconds(250), std::chrono::seconds(60)};
    BackOff goneBackOff{std::chrono::milliseconds(50), std::chrono::seconds(2)};
    base::Subscription retry;
};

} // namespace chain
