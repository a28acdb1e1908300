// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/StoreBench.h"

#include "models/market/EventRows.h"
#include "tests/bench/MarketHistory.h"
#include "tests/support/Wait.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <sqlite3.h>

namespace bench {

namespace {

constexpr quint64 leases = 10'000;             ///< ten events each
constexpr std::size_t logsAtOnce = 2'000;      ///< a transaction, as the feed writes
constexpr int rounds = 5;

using Batch = std::vector<market::StoredBlock>;

/// Packed, as the bulk path hands them over.
std::vector<Batch> batches(MarketHistory &history)
{
    std::vector<Batch> all(1);
    std::size_t logs = 0;
    history.make(leases, [&](Batch blocks) {
        for (market::StoredBlock &block : blocks) {
            if (logs >= logsAtOnce) {
                all.emplace_back();
                logs = 0;
            }
            logs += block.logs.size();
            all.back().push_back({block.header, {}, market::packLogs(block.logs), quint32(block.logs.size())});
        }
    });
    return all;
}

/// A file with the store's tables.
bool makeFile(const QString &file)
{
    store::Database database(file);
    return test::waitFor(database.open()).has_value();
}

double eventsPerSecond(quint64 events, const QElapsedTimer &timer)
{
    return double(events) * 1e9 / double(timer.nsecsElapsed());
}

double oursOnce(const QString &file, std::vector<Batch> all, quint64 events)
{
    store::Database database(file);
    if (!test::waitFor(database.open()))
        return 0;
    market::EventStore store(database, MarketHistory::chainId);
    QElapsedTimer timer;
    timer.start();
    std::vector<base::Async<bool>> answers; // asked for in one go: how long a thread takes to wake up is not the question
    for (Batch &batch : all) {
        const chain::BlockHeader last = batch.back().header;
        answers.push_back(store.append(std::move(batch), last.number, {last}));
    }
    for (const base::Async<bool> &answer : answers) {
        if (!test::waitFor(answer))
            return 0;
    }
    return eventsPerSecond(events, timer);
}

struct Row {
    qint64 id = 0;
    QByteArray content;
};

std::vector<std::vector<Row>> rowsOf(const std::vector<Batch> &all)
{
    std::vector<std::vector<Row>> rows;
    for (const Batch &batch : all) {
        rows.emplace_back();
        for (const market::StoredBlock &block : batch)
            rows.back().push_back({market::rows::idOf(1, block.header.number), market::rows::contentOf(block)});
    }
    return rows;
}

/// Nothing but SQLite.
double peerOnce(const QString &file, const std::vector<std::vector<Row>> &all, quint64 events)
{
    sqlite3 *connection = nullptr;
    sqlite3_stmt *insert = nullptr;
    bool good = sqlite3_open(file.toUtf8().constData(), &connection) == SQLITE_OK;
    const auto run = [&](const char *sql) { good = good && sqlite3_exec(connection, sql, nullptr, nullptr, nullptr) == SQLITE_OK; };
    run("PRAGMA journal_mode=WAL");
    run("PRAGMA synchronous=FULL");
    run("PRAGMA foreign_keys=ON");
    QElapsedTimer timer;
    timer.start();
    good = good && sqlite3_prepare_v2(connection, "INSERT INTO market_blocks (id, content) VALUES (?, ?)", -1, &insert, nullptr) == SQLITE_OK;
    for (const std::vector<Row> &rows : all) {
        run("BEGIN");
        for (const Row &row : rows) {
            sqlite3_bind_int64(insert, 1, row.id);
            sqlite3_bind_blob(insert, 2, row.content.constData(), int(row.content.size()), SQLITE_STATIC);
            good = good && sqlite3_step(insert) == SQLITE_DONE;
            sqlite3_reset(insert);
        }
        run("COMMIT");
    }
    const double rate = eventsPerSecond(events, timer);
    sqlite3_finalize(insert);
    sqlite3_close(connection);
    return good ? rate : 0;
}

} // namespace

std::vector<Figure> storeFigures()
{
    MarketHistory history;
    const std::vector<Batch> all = batches(history);
    const auto rows = rowsOf(all);
    const QTemporaryDir dir;
    std::vector<double> ours, peers;
    for (int round = 0; round < rounds; ++round) {
        const QString file = dir.filePath(QStringLiteral("ours-%1.sqlite").arg(round));
        const QString peerFile = dir.filePath(QStringLiteral("peer-%1.sqlite").arg(round));
        if (!makeFile(peerFile) || !makeFile(file)) {
            qWarning("store.insert: skipped, no file could be made");
            return {};
        }
        ours.push_back(oursOnce(file, all, history.events()));
        peers.push_back(peerOnce(peerFile, rows, history.events()));
    }
    return {{QStringLiteral("store.insert"), percentile(ours, 0.5), QStringLiteral("events/s"), QStringLiteral("prepared statements of SQLite"), percentile(peers, 0.5)}};
}

} // namespace bench
