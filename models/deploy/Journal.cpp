// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/Journal.h"

#include "models/store/Sql.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <algorithm>

namespace deploy {

namespace {

using base::Result;
using base::Status;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(deploy)
};

const QString &rowSql()
{
    static const QString sql = QStringLiteral(
        "SELECT deployment_key, run, chain_id, contract, tx_hash, log_index, block_number, block_hash, proposal, executor, "
        "message, document, state, step, error, attempts, alarm, created_ms, updated_ms, closed FROM deploy_journal ");
    return sql;
}

Result<JournalEntry> entryFrom(const QSqlQuery &row)
{
    const auto contract = chain::Address::parse(row.value(3).toString());
    const auto txHash = chain::Hash::parse(row.value(4).toString());
    const auto blockHash = chain::Hash::parse(row.value(7).toString());
    const auto executor = chain::Address::parse(row.value(9).toString());
    const auto state = runStateFrom(row.value(12).toString());
    if (!contract || !txHash || !blockHash || !executor || !state)
        return base::fail(base::ErrorCode::Storage, Words::tr("An entry of the deployment journal cannot be read."),
                          row.value(0).toString());
    JournalEntry entry;
    entry.key = row.value(0).toString();
    entry.run = row.value(1).toLongLong();
    entry.chainId = row.value(2).toULongLong();
    entry.contract = *contract;
    entry.txHash = *txHash;
    entry.logIndex = row.value(5).toULongLong();
    entry.blockNumber = row.value(6).toULongLong();
    entry.blockHash = *blockHash;
    if (!row.value(8).isNull())
        entry.proposal = row.value(8).toULongLong();
    entry.executor = *executor;
    entry.message = row.value(10).toString();
    entry.document = row.value(11).toByteArray();
    entry.state = *state;
    entry.step = row.value(13).toString();
    entry.error = row.value(14).toString();
    entry.attempts = row.value(15).toInt();
    entry.alarm = JournalEntry::Alarm(std::clamp(row.value(16).toInt(), 0, 2));
    entry.createdMs = row.value(17).toLongLong();
    entry.updatedMs = row.value(18).toLongLong();
    entry.closed = row.value(19).toBool();
    return entry;
}

Result<std::vector<JournalEntry>> entriesWhere(QSqlDatabase &database, const QString &where, const QVariantList &values)
{
    auto rows = store::runSql(database, rowSql() + where + QStringLiteral(" ORDER BY run"), values);
    if (!rows)
        return base::fail(rows.error());
    std::vector<JournalEntry> entries;
    while (rows->next()) {
        auto entry = entryFrom(*rows);
        if (!entry)
            return base::fail(entry.error());
        entries.push_back(std::move(*entry));
    }
    return entries;
}

Result<std::optional<JournalEntry>> entryOf(QSqlDatabase &database, const DeploymentKey &key)
{
    auto found = entriesWhere(database, QStringLiteral("WHERE deployment_key = ?"), {key});
    if (!found)
        return base::fail(found.error());
    return found->empty() ? std::nullopt : std::optional<JournalEntry>(std::move(found->front()));
}

Status addEvent(QSqlDatabase &database, const DeploymentKey &key, qint64 nowMs, RunState state, const QString &text)
{
    const auto done = store::changeSql(
        database, QStringLiteral("INSERT INTO deploy_events (deployment_key, at_ms, state, text) VALUES (?, ?, ?, ?)"),
        {key, nowMs, toText(state), text});
    return done ? Status() : Status(base::fail(done.error()));
}

/// A null QString or QByteArray would be stored as NULL.
template <class T>
T orEmpty(const T &value)
{
    return value.isNull() ? T(0, Qt::Uninitialized) : value;
}

Status insertEntry(QSqlDatabase &database, const JournalEntry &entry, qint64 nowMs)
{
    const QVariant proposal = entry.proposal ? QVariant(qulonglong(*entry.proposal)) : QVariant();
    const auto done = store::changeSql(
        database,
        QStringLiteral("INSERT INTO deploy_journal (deployment_key, run, chain_id, contract, tx_hash, log_index, block_number, "
                       "block_hash, proposal, executor, message, document, state, created_ms, updated_ms) "
                       "VALUES (?, (SELECT COALESCE(MAX(run), 0) + 1 FROM deploy_journal), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {entry.key, qulonglong(entry.chainId), entry.contract.toString(), entry.txHash.toString(), qulonglong(entry.logIndex),
         qulonglong(entry.blockNumber), entry.blockHash.toString(), proposal, entry.executor.toString(),
         orEmpty(entry.message), orEmpty(entry.document), toText(RunState::Seen), nowMs, nowMs});
    if (!done)
        return base::fail(done.error());
    return addEvent(database, entry.key, nowMs, RunState::Seen, Words::tr("The event was seen in block %1.").arg(entry.blockNumber));
}

bool wasNotActedOn(const JournalEntry &entry)
{
    switch (entry.state) {
    case RunState::Seen:
    case RunState::Confirming:
    case RunState::Held:
    case RunState::Reorged:
        return true;
    case RunState::FailedFinal:
        return entry.attempts == 0; // its document could not even be read
    default:
        return false;
    }
}

/// The event of a known row was delivered (again). Answers whether the row changed.
Result<bool> seeAgain(QSqlDatabase &database, const JournalEntry &known, const JournalEntry &seen, qint64 nowMs)
{
    if (known.closed || (known.blockHash == seen.blockHash && known.state != RunState::Reorged))
        return false;
    // The other branch may hold another proposal under this index, so what it says counts until something was deployed.
    const JournalEntry &said = wasNotActedOn(known) ? seen : known;
    const RunState state = wasNotActedOn(known) ? RunState::Seen : known.state;
    const auto done = store::changeSql(
        database,
        QStringLiteral("UPDATE deploy_journal SET tx_hash = ?, log_index = ?, block_number = ?, block_hash = ?, executor = ?, "
                       "message = ?, document = ?, state = ?, error = CASE WHEN ? THEN '' ELSE error END, updated_ms = ? "
                       "WHERE deployment_key = ?"),
        {seen.txHash.toString(), qulonglong(seen.logIndex), qulonglong(seen.blockNumber), seen.blockHash.toString(),
         said.executor.toString(), orEmpty(said.message), orEmpty(said.document), toText(state), wasNotActedOn(known), nowMs,
         known.key});
    if (!done)
        return base::fail(done.error());
    const QString text = wasNotActedOn(known) ? Words::tr("The event was seen again in block %1.")
                                              : Words::tr("The event came again in block %1; it is not deployed a second time.");
    const auto noted = addEvent(database, known.key, nowMs, state, text.arg(seen.blockNumber));
    return noted ? Result<bool>(true) : base::fail(noted.error());
}

Status noteBlocks(QSqlDatabase &database, const QString &stream, const std::vector<chain::BlockHeader> &blocks)
{
    // Of many blocks only the last ones are worth a row.
    const std::size_t first = blocks.size() > std::size_t(Journal::KeptBlocks) ? blocks.size() - Journal::KeptBlocks : 0;
    for (std::size_t i = first; i < blocks.size(); ++i) {
        const auto done = store::changeSql(
            database, QStringLiteral("INSERT OR REPLACE INTO stream_blocks (stream, number, hash, parent) VALUES (?, ?, ?, ?)"),
            {stream, qulonglong(blocks[i].number), blocks[i].hash.toString(), blocks[i].parentHash.toString()});
        if (!done)
            return base::fail(done.error());
    }
    if (blocks.empty())
        return {};
    const auto trimmed = store::changeSql(
        database,
        QStringLiteral("DELETE FROM stream_blocks WHERE stream = ? AND (number > ? OR number NOT IN "
                       "(SELECT number FROM stream_blocks WHERE stream = ? ORDER BY number DESC LIMIT ?))"),
        {stream, qulonglong(blocks.back().number), stream, Journal::KeptBlocks});
    return trimmed ? Status() : Status(base::fail(trimmed.error()));
}

Result<std::vector<chain::BlockHeader>> blocksOf(QSqlDatabase &database, const QString &stream)
{
    auto rows = store::runSql(
        database, QStringLiteral("SELECT number, hash, parent FROM stream_blocks WHERE stream = ? ORDER BY number"), {stream});
    if (!rows)
        return base::fail(rows.error());
    std::vector<chain::BlockHeader> blocks;
    while (rows->next()) {
        const auto hash = chain::Hash::parse(rows->value(1).toString());
        const auto parent = chain::Hash::parse(rows->value(2).toString());
        if (!hash || !parent)
            return base::fail(base::ErrorCode::Storage, Words::tr("An entry of the deployment journal cannot be read."));
        chain::BlockHeader header;
        header.number = rows->value(0).toULongLong();
        header.hash = *hash;
        header.parentHash = *parent;
        blocks.push_back(header);
    }
    return blocks;
}

Result<JournalEntry> applyChange(QSqlDatabase &database, const Journal::Change &change, qint64 nowMs)
{
    auto known = entryOf(database, change.key);
    if (!known)
        return base::fail(known.error());
    if (!*known)
        return base::fail(base::ErrorCode::NotFound, Words::tr("There is no such run."), change.key);
    JournalEntry entry = std::move(**known);
    const bool closing = change.to == RunState::Closing || change.to == RunState::Closed;
    if ((entry.closed && !closing) || std::find(change.from.begin(), change.from.end(), entry.state) == change.from.end())
        return base::fail(base::ErrorCode::Conflict, Words::tr("The run is in a state that does not allow this."),
                          change.key + u' ' + toText(entry.state) + u" -> " + toText(change.to));
    entry.state = change.to;
    entry.step = change.step;
    entry.error = change.error;
    entry.attempts = (change.resetAttempts ? 0 : entry.attempts) + (change.countAttempt ? 1 : 0);
    entry.closed = entry.closed || closing;
    entry.updatedMs = nowMs;
    const auto done = store::changeSql(
        database,
        QStringLiteral("UPDATE deploy_journal SET state = ?, step = ?, error = ?, attempts = ?, closed = ?, updated_ms = ? "
                       "WHERE deployment_key = ?"),
        {toText(entry.state), orEmpty(entry.step), orEmpty(entry.error), entry.attempts, int(entry.closed), nowMs, entry.key});
    if (!done)
        return base::fail(done.error());
    const QString text = !change.text.isEmpty() ? change.text : !change.error.isEmpty() ? change.error : change.step;
    const auto noted = addEvent(database, entry.key, nowMs, entry.state, orEmpty(text));
    if (!noted)
        return base::fail(noted.error());
    return entry;
}

/// What the loss of its block means for one row. Answers whether the row changed.
Result<bool> loseBlock(QSqlDatabase &database, const JournalEntry &entry, qint64 nowMs)
{
    if (entry.closed || entry.state == RunState::Reorged)
        return false;
    const bool undone = wasNotActedOn(entry);
    const auto done = store::changeSql(
        database,
        QStringLiteral("UPDATE deploy_journal SET state = ?, alarm = ?, updated_ms = ? WHERE deployment_key = ?"),
        {toText(undone ? RunState::Reorged : entry.state), int(undone ? entry.alarm : JournalEntry::Alarm::Raised), nowMs, entry.key});
    if (!done)
        return base::fail(done.error());
    const auto noted = addEvent(database, entry.key, nowMs, undone ? RunState::Reorged : entry.state,
                                undone ? Words::tr("Block %1 left the chain before anything was deployed.").arg(entry.blockNumber)
                                       : Words::tr("Block %1 left the chain after the deployment had begun.").arg(entry.blockNumber));
    return noted ? Result<bool>(true) : base::fail(noted.error());
}

} // namespace

base::Async<Journal::Memory> Journal::load(quint64 chainId, const chain::Address &contract, const QString &stream)
{
    return m_database.read<Memory>([chainId, contract, stream](QSqlDatabase &database) -> Result<Memory> {
        auto entries = entriesWhere(database, QStringLiteral("WHERE chain_id = ? AND contract = ?"),
                                    {qulonglong(chainId), contract.toString()});
        if (!entries)
            return base::fail(entries.error());
        auto blocks = blocksOf(database, stream);
        if (!blocks)
            return base::fail(blocks.error());
        return Memory{std::move(*entries), std::move(*blocks)};
    });
}

base::Async<std::vector<JournalEntry>> Journal::addBlocks(const QString &stream, std::vector<chain::BlockHeader> blocks,
                                                          std::vector<JournalEntry> seen)
{
    using Rows = std::vector<JournalEntry>;
    return m_database.write<Rows>([stream, blocks = std::move(blocks), seen = std::move(seen),
                                   now = m_clock.nowMs()](QSqlDatabase &database) -> Result<Rows> {
        Rows changed;
        for (const JournalEntry &entry : seen) {
            const auto known = entryOf(database, entry.key);
            if (!known)
                return base::fail(known.error());
            if (*known) {
                const auto again = seeAgain(database, **known, entry, now);
                if (!again)
                    return base::fail(again.error());
                if (!*again)
                    continue;
            } else if (const Status inserted = insertEntry(database, entry, now); !inserted) {
                return base::fail(inserted.error());
            }
            const auto row = entryOf(database, entry.key);
            if (!row)
                return base::fail(row.error());
            changed.push_back(**row);
        }
        const Status noted = noteBlocks(database, stream, blocks);
        if (!noted)
            return base::fail(noted.error());
        return changed;
    });
}

base::Async<std::vector<JournalEntry>> Journal::removeBlock(const QString &stream, chain::BlockHeader block,
                                                            const chain::Address &contract)
{
    using Rows = std::vector<JournalEntry>;
    return m_database.write<Rows>([stream, block, contract, now = m_clock.nowMs()](QSqlDatabase &database) -> Result<Rows> {
        const auto forgotten = store::changeSql(database, QStringLiteral("DELETE FROM stream_blocks WHERE stream = ? AND number >= ?"),
                                                {stream, qulonglong(block.number)});
        if (!forgotten)
            return base::fail(forgotten.error());
        const QString where = QStringLiteral("WHERE contract = ? AND block_hash = ?");
        const QVariantList values{contract.toString(), block.hash.toString()};
        const auto entries = entriesWhere(database, where, values);
        if (!entries)
            return entries;
        for (const JournalEntry &entry : *entries) {
            const auto lost = loseBlock(database, entry, now);
            if (!lost)
                return base::fail(lost.error());
        }
        return entriesWhere(database, where, values);
    });
}

base::Async<JournalEntry> Journal::change(Change change)
{
    return m_database.write<JournalEntry>([change = std::move(change), now = m_clock.nowMs()](QSqlDatabase &database) {
        return applyChange(database, change, now);
    });
}

base::Async<bool> Journal::note(const DeploymentKey &key, RunState state, const QString &text)
{
    return m_database.write<bool>([key, state, text, now = m_clock.nowMs()](QSqlDatabase &database) -> Result<bool> {
        const Status noted = addEvent(database, key, now, state, text);
        return noted ? Result<bool>(true) : base::fail(noted.error());
    });
}

base::Async<std::vector<JournalEntry>> Journal::acknowledgeAlarms(quint64 chainId, const chain::Address &contract)
{
    using Rows = std::vector<JournalEntry>;
    return m_database.write<Rows>([chainId, contract, now = m_clock.nowMs()](QSqlDatabase &database) -> Result<Rows> {
        auto alarmed = entriesWhere(database, QStringLiteral("WHERE chain_id = ? AND contract = ? AND alarm = 1"),
                                    {qulonglong(chainId), contract.toString()});
        if (!alarmed)
            return alarmed;
        for (JournalEntry &entry : *alarmed) {
            const auto done = store::changeSql(
                database, QStringLiteral("UPDATE deploy_journal SET alarm = 2, updated_ms = ? WHERE deployment_key = ?"),
                {now, entry.key});
            if (!done)
                return base::fail(done.error());
            if (const Status noted = addEvent(database, entry.key, now, entry.state, Words::tr("The alarm was acknowledged.")); !noted)
                return base::fail(noted.error());
            entry.alarm = JournalEntry::Alarm::Acknowledged;
            entry.updatedMs = now;
        }
        return alarmed;
    });
}

base::Async<std::vector<JournalEvent>> Journal::history(const DeploymentKey &key)
{
    using Events = std::vector<JournalEvent>;
    return m_database.read<Events>([key](QSqlDatabase &database) -> Result<Events> {
        auto rows = store::runSql(
            database, QStringLiteral("SELECT at_ms, state, text FROM deploy_events WHERE deployment_key = ? ORDER BY id"), {key});
        if (!rows)
            return base::fail(rows.error());
        Events events;
        while (rows->next())
            events.push_back({rows->value(0).toLongLong(), runStateFrom(rows->value(1).toString()).value_or(RunState::Seen),
                              rows->value(2).toString()});
        return events;
    });
}

} // namespace deploy
