// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/rpc/RpcTypes.h"
#include "models/market/MarketState.h"
#include "models/market/PackedLogs.h"
#include "models/store/Database.h"

#include <memory>

namespace market {

/// One block's relevant logs, as they were on the chain: binary, so that a later version can read more out of them.
struct StoredBlock {
    chain::BlockHeader header; ///< of back-filled blocks only number, hash and (where the node told) the time are known
    std::vector<chain::Log> logs;
    QByteArray packed = {};    ///< by LogPacker, instead of `logs`: what the bulk path makes off the GUI thread
    quint32 packedCount = 0;   ///< logs in `packed`
    [[nodiscard]] quint32 logCount() const { return packed.isEmpty() ? quint32(logs.size()) : packedCount; }
};

/// What the store holds of one network's market.
struct StoredMarket {
    MarketState state;                       ///< with every stored event; the last blocks can be undone
    std::optional<chain::BlockHeader> head;  ///< up to where `state` reaches; time 0 when it is not known
    std::vector<chain::BlockHeader> known;   ///< the last canonical blocks handled, oldest first: for LogStream
    std::vector<quint32> knownLogs;          ///< how many logs each of them holds
    std::optional<quint64> doneBlock;        ///< everything up to it is stored
    quint64 eventCount = 0;                  ///< stored in all
    quint64 replayed = 0;                    ///< events read one by one, after the snapshot
};

/// Every relevant log of a network, kept by block in SQLite (resources/sql/030_events.sql): one row a block, its logs
/// packed. Each network has its own rows; a file may hold several networks. All writing is idempotent by block.
class EventStore final {
public:
    static constexpr quint64 ManyEvents = 20'000; ///< replayed in one start: worth a snapshot

    EventStore(store::Database &database, quint64 chainId);
    ~EventStore();

    /// Decodes and replays on the worker, a few thousand blocks a turn so that others get theirs; leaves a snapshot when
    /// that were many. A damaged row, with everything above it, is dropped and forgotten: it is read again from the chain.
    [[nodiscard]] base::Async<std::shared_ptr<StoredMarket>> load();
    /// Blocks in order, and how far the history is complete with them; one transaction. What was stored between the first
    /// and the last of them before is replaced. `known`: headers for LogStream, added to those there are.
    [[nodiscard]] base::Async<bool> append(std::vector<StoredBlock> blocks, quint64 doneBlock, std::vector<chain::BlockHeader> known = {});
    /// The block left the chain: it and everything above goes.
    [[nodiscard]] base::Async<bool> removeFrom(quint64 blockNumber);
    [[nodiscard]] base::Async<bool> saveSnapshot(QByteArray snapshot, quint64 block);
    /// Brings the snapshot up to where no reorganisation reaches; all on the worker. False: there was nothing to do.
    [[nodiscard]] base::Async<bool> makeSnapshot();
    /// The logs of one order or lease id in order of the chain, for its timeline: reads the blocks given.
    [[nodiscard]] base::Async<std::vector<PlacedEvent>> eventsOf(std::vector<quint64> blocks);
    /// Blocks that were stored (number and hash), newest first, at distances that double: where a chain that was deeply
    /// rewritten may still stand.
    [[nodiscard]] base::Async<std::vector<chain::BlockHeader>> landmarks();
    [[nodiscard]] base::Async<bool> clear(); ///< forget this network

private:
    struct Reading;
    void beginReading(const std::shared_ptr<Reading> &reading);
    void readOn(const std::shared_ptr<Reading> &reading);
    void saveReached(const std::shared_ptr<Reading> &reading, quint64 block);
    void readingFailed(const std::shared_ptr<Reading> &reading, const base::Error &error);
    store::Database &m_database;
    const quint64 m_chainId;
    std::unique_ptr<QObject> m_context; ///< readings that come after us are dropped with it
    quint64 m_rewinds = 0; ///< a snapshot that was begun before the last one is of no use
};

} // namespace market
