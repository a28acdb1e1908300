// SPDX-License-Identifier: Apache-2.0
#include "models/market/EventRows.h"

#include "models/chain/rpc/ReorgWindow.h"
#include "models/market/EventDecoder.h"
#include "models/store/Sql.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <algorithm>
#include <optional>

namespace market::rows {

namespace {

using base::Result;
using base::Status;

Status change(QSqlDatabase &database, const QString &sql, const QVariantList &values)
{
    const auto done = store::changeSql(database, sql, values);
    return done ? Status() : Status(base::fail(done.error()));
}

QVariant blob(const chain::Hash &hash)
{
    return hash.bytes();
}

Result<bool> asTrue(const Status &status)
{
    return status ? Result<bool>(true) : base::fail(status.error());
}

chain::Hash hashFrom(const QVariant &value)
{
    return chain::Hash::fromBytes(value.toByteArray()).value_or(chain::Hash());
}

/// The row of the network, made if it is missing.
Result<Network> obtain(QSqlDatabase &database, quint64 chainId)
{
    const Status made = change(database, QStringLiteral("INSERT OR IGNORE INTO market_networks (chain_id) VALUES (?)"), {qulonglong(chainId)});
    if (!made)
        return base::fail(made.error());
    const auto found = find(database, chainId);
    if (!found)
        return base::fail(found.error());
    return **found;
}

base::Error damagedError(const QString &detail)
{
    return {base::ErrorCode::Storage, QCoreApplication::translate("market", "A stored piece of the market's history cannot be read."), detail, nullptr, 0};
}

/// Takes the rows with these ids out; returns how many logs were in them.
Result<quint64> erase(QSqlDatabase &database, qint64 first, qint64 last)
{
    constexpr int head = 64; // more than comes before the logs
    auto rows = store::runSql(database, QStringLiteral("SELECT substr(content, 1, ?) FROM market_blocks WHERE id BETWEEN ? AND ?"), {head, first, last});
    if (!rows)
        return base::fail(rows.error());
    quint64 events = 0;
    while (rows->next()) {
        const QByteArray content = rows->value(0).toByteArray();
        events += readContent(content).value_or(Content()).logCount;
    }
    rows->finish();
    const Status done = change(database, QStringLiteral("DELETE FROM market_blocks WHERE id BETWEEN ? AND ?"), {first, last});
    if (!done)
        return base::fail(done.error());
    return events;
}

/// Many rows a statement: what a statement costs besides its rows is more than a row.
constexpr std::size_t RowsAtOnce = 64;

Result<QSqlQuery> insertStatement(QSqlDatabase &database, std::size_t rows)
{
    QSqlQuery query(database);
    const QString sql = QStringLiteral("INSERT INTO market_blocks (id, content) VALUES (?, ?)") + QStringLiteral(", (?, ?)").repeated(qsizetype(rows) - 1);
    if (!query.prepare(sql))
        return base::fail(store::sqlError(query.lastError()));
    return query;
}

Status insert(QSqlDatabase &database, quint64 network, const std::vector<StoredBlock> &blocks)
{
    std::vector<const StoredBlock *> filled;
    filled.reserve(blocks.size());
    for (const StoredBlock &block : blocks) {
        if (block.logCount() > 0)
            filled.push_back(&block);
    }
    std::optional<QSqlQuery> query;
    std::size_t prepared = 0;
    for (std::size_t first = 0; first < filled.size(); first += prepared) {
        const std::size_t rows = std::min(RowsAtOnce, filled.size() - first);
        if (rows != prepared) {
            auto statement = insertStatement(database, rows);
            if (!statement)
                return base::fail(statement.error());
            query = *std::move(statement);
            prepared = rows;
        }
        for (std::size_t i = 0; i < rows; ++i) {
            const StoredBlock &block = *filled[first + i];
            query->bindValue(int(2 * i), idOf(network, block.header.number));
            query->bindValue(int(2 * i + 1), contentOf(block));
        }
        if (!query->exec())
            return base::fail(store::sqlError(query->lastError()));
    }
    return {};
}

Status noteKnown(QSqlDatabase &database, quint64 network, const std::vector<chain::BlockHeader> &known)
{
    if (known.empty())
        return {};
    const quint64 newest = known.back().number;
    const quint64 oldest = newest - std::min(newest, chain::ReorgWindow::Depth);
    for (const chain::BlockHeader &header : known) {
        if (header.number < oldest)
            continue;
        const Status done = change(database, QStringLiteral("INSERT OR REPLACE INTO market_known (id, hash, parent, time) VALUES (?, ?, ?, ?)"),
                                   {idOf(network, header.number), blob(header.hash), blob(header.parentHash), header.timestamp});
        if (!done)
            return done;
    }
    return change(database, QStringLiteral("DELETE FROM market_known WHERE id BETWEEN ? AND ?"), {idOf(network, 0), idOf(network, oldest) - 1});
}

Status writeNetwork(QSqlDatabase &database, const Network &network)
{
    return change(database, QStringLiteral("UPDATE market_networks SET done_block = ?, event_count = ? WHERE id = ?"),
                  {network.done ? QVariant(qulonglong(*network.done)) : QVariant(), qulonglong(network.events), qulonglong(network.id)});
}

} // namespace

QByteArray contentOf(const StoredBlock &block)
{
    const QByteArray logs = block.packed.isEmpty() ? packLogs(block.logs) : block.packed;
    QByteArray content;
    content.reserve(logs.size() + 64);
    content.append(block.header.hash.view());
    putPackedNumber(content, quint64(block.header.timestamp));
    putPackedNumber(content, block.logCount());
    return content.append(logs);
}

Result<Content> readContent(QByteArrayView content)
{
    Content read;
    const auto hash = content.size() > chain::Hash::Size ? chain::Hash::fromBytes(content.first(chain::Hash::Size)) : Result<chain::Hash>(base::fail({}));
    if (!hash)
        return base::fail(damagedError(QStringLiteral("too short")));
    read.logs = content.sliced(chain::Hash::Size);
    const auto time = takePackedNumber(read.logs);
    const auto count = takePackedNumber(read.logs);
    if (!time || !count)
        return base::fail(damagedError(QStringLiteral("no count")));
    read.hash = *hash;
    read.time = qint64(*time);
    read.logCount = quint32(*count);
    return read;
}

namespace {

/// All logs of a row, or an error.
Result<quint32> readRow(const QByteArray &bytes, quint64 number, const chain::LogSink &sink)
{
    const auto content = readContent(bytes);
    if (!content)
        return base::fail(content.error());
    const auto read = readPacked(content->logs, number, content->hash, sink);
    return read && *read != content->logCount ? Result<quint32>(base::fail(damagedError(QStringLiteral("another number of logs")))) : read;
}

} // namespace

Result<std::optional<Network>> find(QSqlDatabase &database, quint64 chainId)
{
    auto rows = store::runSql(database, QStringLiteral("SELECT id, done_block, event_count FROM market_networks WHERE chain_id = ?"), {qulonglong(chainId)});
    if (!rows)
        return base::fail(rows.error());
    if (!rows->next())
        return std::optional<Network>();
    Network network;
    network.id = rows->value(0).toULongLong();
    if (!rows->value(1).isNull())
        network.done = rows->value(1).toULongLong();
    network.events = rows->value(2).toULongLong();
    return std::optional(network);
}

Result<bool> append(QSqlDatabase &database, quint64 chainId, const std::vector<StoredBlock> &blocks, quint64 doneBlock,
                    const std::vector<chain::BlockHeader> &known)
{
    if (doneBlock >= NumberLimit || (!blocks.empty() && blocks.back().header.number >= NumberLimit))
        return base::fail(base::ErrorCode::Limit, QCoreApplication::translate("market", "This block number is too large to be true."));
    auto network = obtain(database, chainId);
    if (!network)
        return base::fail(network.error());
    if (!blocks.empty() && network->done && blocks.front().header.number <= *network->done) {
        const auto replaced = erase(database, idOf(network->id, blocks.front().header.number), idOf(network->id, blocks.back().header.number));
        if (!replaced)
            return base::fail(replaced.error());
        network->events -= std::min(network->events, *replaced);
    }
    for (const StoredBlock &block : blocks)
        network->events += block.logCount();
    network->done = std::max(network->done.value_or(0), doneBlock);
    Status status = insert(database, network->id, blocks);
    if (status)
        status = noteKnown(database, network->id, known);
    if (status)
        status = writeNetwork(database, *network);
    return asTrue(status);
}

Result<bool> removeFrom(QSqlDatabase &database, quint64 chainId, quint64 blockNumber)
{
    auto network = obtain(database, chainId);
    if (!network)
        return base::fail(network.error());
    if (!network->done || *network->done < blockNumber)
        return true;
    const qint64 first = idOf(network->id, blockNumber);
    const qint64 last = idOf(network->id, NumberLimit - 1);
    const auto removed = erase(database, first, last);
    if (!removed)
        return base::fail(removed.error());
    network->events -= std::min(network->events, *removed);
    network->done = blockNumber > 0 ? std::optional(blockNumber - 1) : std::nullopt;
    Status status = change(database, QStringLiteral("DELETE FROM market_known WHERE id BETWEEN ? AND ?"), {first, last});
    if (status)
        status = change(database, QStringLiteral("DELETE FROM market_snapshots WHERE network = ? AND block >= ?"),
                        {qulonglong(network->id), qulonglong(blockNumber)});
    if (status)
        status = writeNetwork(database, *network);
    return asTrue(status);
}

Result<bool> clear(QSqlDatabase &database, quint64 chainId)
{
    const auto network = find(database, chainId);
    if (!network)
        return base::fail(network.error());
    return *network ? removeFrom(database, chainId, 0) : Result<bool>(true);
}

Result<bool> saveSnapshot(QSqlDatabase &database, quint64 chainId, const QByteArray &snapshot, quint64 block)
{
    const auto network = obtain(database, chainId);
    if (!network)
        return base::fail(network.error());
    return asTrue(change(database, QStringLiteral("INSERT OR REPLACE INTO market_snapshots (network, block, content) VALUES (?, ?, ?)"),
                         {qulonglong(network->id), qulonglong(block), snapshot}));
}

Result<std::optional<Snapshot>> snapshot(QSqlDatabase &database, const Network &network)
{
    auto rows = store::runSql(database, QStringLiteral("SELECT block, content FROM market_snapshots WHERE network = ?"), {qulonglong(network.id)});
    if (!rows)
        return base::fail(rows.error());
    if (!rows->next())
        return std::optional<Snapshot>();
    return std::optional(Snapshot{rows->value(0).toULongLong(), rows->value(1).toByteArray()});
}

Result<bool> readKnown(QSqlDatabase &database, const Network &network, StoredMarket &market)
{
    auto rows = store::runSql(database,
                              QStringLiteral("SELECT known.id, known.hash, known.parent, known.time, substr(blocks.content, 1, 64) FROM market_known AS known "
                                             "LEFT JOIN market_blocks AS blocks ON blocks.id = known.id WHERE known.id BETWEEN ? AND ? ORDER BY known.id"),
                              {idOf(network.id, 0), idOf(network.id, NumberLimit - 1)});
    if (!rows)
        return base::fail(rows.error());
    while (rows->next()) {
        chain::BlockHeader header;
        header.number = numberOf(rows->value(0).toLongLong());
        header.hash = hashFrom(rows->value(1));
        header.parentHash = hashFrom(rows->value(2));
        header.timestamp = rows->value(3).toLongLong();
        market.known.push_back(header);
        const QByteArray content = rows->value(4).toByteArray(); // empty: no logs
        market.knownLogs.push_back(readContent(content).value_or(Content()).logCount);
    }
    return true;
}

Result<std::vector<chain::BlockHeader>> landmarks(QSqlDatabase &database, const Network &network)
{
    std::vector<chain::BlockHeader> headers;
    std::optional<quint64> at = network.done;
    for (quint64 step = chain::ReorgWindow::Depth; at; step *= 2) {
        auto rows = store::runSql(database, QStringLiteral("SELECT id, substr(content, 1, 32) FROM market_blocks WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT 1"),
                                  {idOf(network.id, 0), idOf(network.id, *at)});
        if (!rows)
            return base::fail(rows.error());
        if (!rows->next())
            break;
        chain::BlockHeader header;
        header.number = numberOf(rows->value(0).toLongLong());
        header.hash = hashFrom(rows->value(1));
        if (!header.hash.isZero()) // of an explorer that does not tell hashes
            headers.push_back(header);
        at = header.number > step ? std::optional(header.number - step) : std::nullopt;
    }
    return headers;
}

Result<std::vector<PlacedEvent>> eventsOf(QSqlDatabase &database, const Network &network, const std::vector<quint64> &blocks)
{
    std::vector<PlacedEvent> events;
    for (const quint64 number : blocks) {
        auto rows = store::runSql(database, QStringLiteral("SELECT content FROM market_blocks WHERE id = ?"), {idOf(network.id, number)});
        if (!rows)
            return base::fail(rows.error());
        if (!rows->next())
            continue;
        const auto read = readRow(rows->value(0).toByteArray(), number, [&events](const chain::LogView &log) {
            if (auto event = decodeEvent(log))
                events.push_back(std::move(*event));
            return true;
        });
        if (!read)
            return base::fail(read.error());
    }
    return events;
}

Result<quint64> replay(QSqlDatabase &database, Walk &walk, int maxBlocks, MarketState &state, quint64 keepUndoFrom)
{
    auto rows = store::runSql(database, QStringLiteral("SELECT id, content FROM market_blocks WHERE id BETWEEN ? AND ? ORDER BY id LIMIT ?"),
                              {idOf(walk.network, walk.next), idOf(walk.network, walk.last), maxBlocks});
    if (!rows)
        return base::fail(rows.error());
    quint64 events = 0;
    int blocks = 0;
    for (; rows->next(); ++blocks) {
        const quint64 number = numberOf(rows->value(0).toLongLong());
        const auto read = readRow(rows->value(1).toByteArray(), number, [&state](const chain::LogView &log) {
            if (const auto event = decodeEvent(log))
                state.apply(*event);
            return true;
        });
        if (!read) {
            walk.damaged = number;
            return base::fail(damagedError(QStringLiteral("block %1: %2").arg(number).arg(read.error().detail)));
        }
        events += *read;
        walk.next = number + 1;
    }
    if (blocks < maxBlocks)
        walk.next = walk.last + 1;
    state.forgetBefore(keepUndoFrom);
    // Nobody has looked yet, so nothing has changed for anybody.
    (void)state.orders.takeChanged();
    (void)state.leases.takeChanged();
    (void)state.escrow.takeChanged();
    (void)state.providers.takeChanged();
    return events;
}

} // namespace market::rows
