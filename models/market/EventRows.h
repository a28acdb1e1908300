// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/EventStore.h"

class QSqlDatabase;

/// The SQL of EventStore: everything here runs on the database's worker, inside its transaction.
namespace market::rows {

struct Network {
    quint64 id = 0;
    std::optional<quint64> done;
    quint64 events = 0;
};
/// Block numbers from here on have no place in a row's id.
inline constexpr quint64 NumberLimit = quint64(1) << 40;
[[nodiscard]] inline qint64 idOf(quint64 network, quint64 number) { return qint64(network << 40 | number); }
[[nodiscard]] inline quint64 numberOf(qint64 id) { return quint64(id) & (NumberLimit - 1); }

/// A row's content: the block's hash (32 bytes; zero where the source did not tell), its time (seconds; 0 likewise) and the
/// number of its logs (both as LogPacker writes numbers), then the packed logs. One column, for each costs QtSql as much as
/// SQLite needs for the row.
struct Content {
    chain::Hash hash;
    qint64 time = 0;
    quint32 logCount = 0;
    QByteArrayView logs; ///< within what was read
};
[[nodiscard]] QByteArray contentOf(const StoredBlock &block);
[[nodiscard]] base::Result<Content> readContent(QByteArrayView content); ///< Errors: Storage

[[nodiscard]] base::Result<std::optional<Network>> find(QSqlDatabase &database, quint64 chainId);
[[nodiscard]] base::Result<bool> append(QSqlDatabase &database, quint64 chainId, const std::vector<StoredBlock> &blocks, quint64 doneBlock,
                                        const std::vector<chain::BlockHeader> &known);
[[nodiscard]] base::Result<bool> removeFrom(QSqlDatabase &database, quint64 chainId, quint64 blockNumber);
[[nodiscard]] base::Result<bool> clear(QSqlDatabase &database, quint64 chainId);
[[nodiscard]] base::Result<bool> saveSnapshot(QSqlDatabase &database, quint64 chainId, const QByteArray &snapshot, quint64 block);
struct Snapshot {
    quint64 block = 0;
    QByteArray content;
};
[[nodiscard]] base::Result<std::optional<Snapshot>> snapshot(QSqlDatabase &database, const Network &network);
/// Into `market`: `known` and `knownLogs`.
[[nodiscard]] base::Result<bool> readKnown(QSqlDatabase &database, const Network &network, StoredMarket &market);
[[nodiscard]] base::Result<std::vector<chain::BlockHeader>> landmarks(QSqlDatabase &database, const Network &network);
[[nodiscard]] base::Result<std::vector<PlacedEvent>> eventsOf(QSqlDatabase &database, const Network &network, const std::vector<quint64> &blocks);

/// The rows of a network one after the other.
struct Walk {
    quint64 network = 0;
    quint64 next = 0; ///< block number
    quint64 last = 0; ///< block number
    std::optional<quint64> damaged; ///< the row that could not be read
};
/// Applies the events of up to `maxBlocks` rows to `state`; nothing before `keepUndoFrom` can be undone afterwards.
/// Returns how many events; the walk is over when `next` > `last`. Errors: Storage.
[[nodiscard]] base::Result<quint64> replay(QSqlDatabase &database, Walk &walk, int maxBlocks, MarketState &state, quint64 keepUndoFrom);

} // namespace market::rows
