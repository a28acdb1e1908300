// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"
#include "models/chain/rpc/BackOff.h"
#include "models/market/EventStore.h"

#include <QObject>
#include <deque>

namespace market {

/// Writes what a feed tells into the store, in its order, gathered into few transactions. A write that fails is tried
/// again until it works; nothing is skipped.
class FeedWriter final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FeedWriter)
public:
    static constexpr std::chrono::milliseconds GatherFor{250};
    static constexpr std::size_t EnoughLogs = 2'000;

    FeedWriter(EventStore &store, base::Clock &clock, QObject *parent = nullptr);
    ~FeedWriter() override; ///< what is not written then is read from the chain again
    /// `known`: this header is for LogStream after a restart.
    void add(StoredBlock block, bool known);
    void advance(quint64 doneBlock, const std::optional<chain::BlockHeader> &known = {}); ///< everything up to it was told
    void removeFrom(quint64 blockNumber);
    void flush();
    [[nodiscard]] bool isIdle() const { return m_queue.empty(); }
    [[nodiscard]] std::size_t backlog() const; ///< logs that wait

Q_SIGNALS:
    void written(std::size_t logs);
    void idle(); ///< all is in the store
    void failed(const base::Error &error); ///< it is tried again by itself

private:
    struct Batch {
        std::optional<quint64> removeFrom; ///< first
        std::vector<StoredBlock> blocks;
        std::vector<chain::BlockHeader> known;
        std::optional<quint64> done;
        std::size_t logs = 0;
    };
    Batch &open();
    void plan();
    void writeNext();
    void append();
    void finish(const base::Result<bool> &result);
    EventStore &m_store;
    base::Clock &m_clock;
    std::deque<Batch> m_queue; ///< the front one is being written while m_writing
    bool m_writing = false;
    base::Subscription m_timer;
    base::Subscription m_retry;
    chain::BackOff m_backOff{std::chrono::seconds(1), std::chrono::seconds(60)};
};

} // namespace market
