// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/rpc/BackOff.h"
#include "models/market/EventFeed.h"
#include "models/market/FeedWriter.h"
#include "models/market/HistoryReader.h"

#include <deque>

namespace market {

/// Loading, then History (EventFeedHistory.cpp), then Following a LogStream (EventFeedLive.cpp). Each answer belongs to a
/// generation, which ends with every stop, pause and new start; answers to older ones are dropped.
class EventFeed::Private final : public QObject {
    Q_DISABLE_COPY_MOVE(Private)
public:
    struct Arrival {
        std::optional<chain::LogBlock> added;
        std::optional<chain::BlockHeader> removed;
        std::optional<quint64> upTo; ///< everything up to it has been told
    };
    /// A block's logs for the store and for the market.
    struct Decoded {
        StoredBlock stored;
        std::vector<PlacedEvent> events;
    };
    enum class Stage { Stopped, Loading, History, Following };
    static constexpr std::size_t ReadingWaits = 20'000;    ///< logs not yet written
    static constexpr std::size_t FollowingWaits = 200'000; ///< logs not yet written, as when the disk is full for long
    static constexpr std::size_t ManyLogs = 500; ///< in one block: more than a frame's worth of decoding
    static constexpr int DifferentHistories = 3;           ///< deep reorganisations in a row that are none

    explicit Private(Context parts);

    void load();
    void onLoaded(StoredMarket &stored);
    void proceed(); ///< History from where we are
    // EventFeedHistory.cpp
    void onHead(const chain::BlockHeader &head);
    void findStanding(std::size_t index, const chain::BlockHeader &head);
    void readNext(const chain::BlockHeader &head);
    void onRange(const std::shared_ptr<HistoryRange> &range, const chain::BlockHeader &head);
    void checkChain(const chain::BlockHeader &head); ///< the node is far behind us: of the same chain?
    void recover(chain::RpcClient &judge);           ///< from a chain rewritten deeper than can be undone
    void findLandmark(chain::RpcClient &judge, const std::shared_ptr<const std::vector<chain::BlockHeader>> &marks, std::size_t index);
    void readAgainFrom(std::optional<quint64> standing);

    void follow();
    /// What the stream tells waits here for its turn: a block with very many logs is decoded off the GUI thread.
    void arrive(Arrival arrival);
    void takeNext();
    void dropArrivals();
    [[nodiscard]] static std::shared_ptr<Decoded> decode(const std::shared_ptr<const chain::LogBlock> &block); ///< for any thread
    void onBlockAdded(const std::shared_ptr<Decoded> &decoded);
    void onBlockRemoved(const chain::BlockHeader &header);
    void onStreamState(chain::LogStream::State state);
    void onStreamFailed(const base::Error &error);

    void end(); ///< of what goes on; answers that come later are dropped
    void retryAfter(const base::Error &error, std::function<void()> again);
    void whenWritten(std::function<void()> run);
    void onWritten();
    void makeSnapshot();
    void remember(const chain::BlockHeader &header, quint32 logs);
    void tell(MarketSync::State state, const QString &problem = {});
    void tellSync();
    [[nodiscard]] quint64 nextBlock() const { return done ? *done + 1 : context.market.contracts()->deployBlock; }
    [[nodiscard]] std::vector<chain::BlockHeader> knownHeaders() const;

    /// Calls `handle(value)` unless the generation ended; on an error `again` is tried later.
    template <class T, class Handle>
    void when(base::Async<T> answer, std::function<void()> again, Handle handle)
    {
        answer.then(this, [this, generation = generation, again = std::move(again), handle](QFuture<base::Result<T>> finished) {
            if (generation != this->generation)
                return;
            base::Result<T> result = base::taken(finished);
            if (!result)
                return retryAfter(result.error(), again);
            handle(*result);
        });
    }

    struct Told {
        chain::BlockHeader header;
        quint32 logs = 0;
    };
    const Context context;
    HistoryReader history;
    FeedWriter writer;
    chain::LogStream stream;
    Stage stage = Stage::Stopped;
    bool paused = false;
    quint64 generation = 0;
    std::deque<Arrival> arrivals; ///< the front one is being decoded while `decoding`
    bool decoding = false;
    std::optional<quint64> done; ///< told to the market up to here
    std::deque<Told> known;      ///< the last blocks told, as far as a reorganisation reaches
    MarketSync sync;             ///< as it is but for the store
    QString storeProblem;        ///< while writing fails
    QString note;                ///< said while the history is read again
    int recoveries = 0;          ///< since it was last live
    quint64 sinceSnapshot = 0;   ///< events
    bool snapshotRuns = false;
    bool readingWaits = false;   ///< for the store
    chain::BackOff backOff{std::chrono::seconds(1), std::chrono::seconds(60)};
    chain::BackOff lagBackOff{std::chrono::milliseconds(250), std::chrono::seconds(5)};
    base::Subscription retry;
    std::function<void()> onRetry;
    std::function<void()> onIdle; ///< once everything is written
};

} // namespace market
