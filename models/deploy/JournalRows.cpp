// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/JournalRows.h"

#include "models/chain/codec/Keccak.h"
#include "models/deploy/AuditTrail.h"
#include "models/deploy/DeployWords.h"
#include "models/store/Sql.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <algorithm>

#include <nlohmann/json.hpp>

namespace deploy::rows {

namespace {

using base::Result;
using base::Status;

const QString &rowSql()
{
    static const QString sql = QStringLiteral(
        "SELECT deployment_key, run, chain_id, contract, tx_hash, log_index, block_number, block_hash, proposal, executor, "
        "message, document, state, step, error, attempts, alarm, created_ms, updated_ms, closed, content_hash, flaw, hold, "
        "hold_until_ms, dead_letter, missed, replay_of, replay_number, superseded_by, begun_ms, cost_per_hour FROM deploy_journal ");
    return sql;
}

Status done(const Result<int> &changed)
{
    return changed ? Status() : Status(base::fail(changed.error()));
}

/// The columns that a later version added.
void readMore(const QSqlQuery &row, JournalEntry &entry)
{
    const auto content = chain::Hash::parse(row.value(20).toString());
    entry.contentHash = content ? *content : chain::keccak256(entry.document); // a row from before it was kept
    entry.flaw = flawFrom(row.value(21).toString());
    entry.hold = holdFrom(row.value(22).toString());
    entry.holdUntilMs = row.value(23).toLongLong();
    entry.deadLetter = deadLetterFrom(row.value(24).toString());
    entry.missed = row.value(25).toBool();
    entry.replayOf = row.value(26).toString();
    entry.replayNumber = row.value(27).toInt();
    entry.supersededBy = row.value(28).toString();
    entry.begunMs = row.value(29).toLongLong();
    if (const auto cost = base::fromDecimal(row.value(30).toString()); cost)
        entry.costPerHour = *cost;
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
    readMore(row, entry);
    return entry;
}

} // namespace

Result<Entries> entriesWhere(QSqlDatabase &database, const QString &where, const QVariantList &values)
{
    auto found = store::runSql(database, rowSql() + where + QStringLiteral(" ORDER BY run"), values);
    if (!found)
        return base::fail(found.error());
    Entries entries;
    while (found->next()) {
        auto entry = entryFrom(*found);
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

Result<JournalEntry> existing(QSqlDatabase &database, const DeploymentKey &key)
{
    auto found = entryOf(database, key);
    if (!found)
        return base::fail(found.error());
    if (!*found)
        return base::fail(base::ErrorCode::NotFound, Words::tr("There is no such run."), key);
    return std::move(**found);
}

Status addEvent(QSqlDatabase &database, const DeploymentKey &key, qint64 nowMs, RunState state, const QString &text, const QByteArray &data)
{
    const Status noted = done(store::changeSql(
        database, QStringLiteral("INSERT INTO deploy_events (deployment_key, at_ms, state, text) VALUES (?, ?, ?, ?)"),
        {key, nowMs, toText(state), orEmpty(text)}));
    return noted ? AuditTrail::append(database, u"run." + toText(state), key, data, text, nowMs) : noted;
}

QByteArray evidenceOf(const JournalEntry &entry)
{
    nlohmann::ordered_json json{{"chainId", entry.chainId},
                                {"contract", entry.contract.toString().toStdString()},
                                {"block", entry.blockNumber},
                                {"blockHash", entry.blockHash.toString().toStdString()},
                                {"transaction", entry.txHash.toString().toStdString()},
                                {"log", entry.logIndex},
                                {"content", entry.contentHash.toString().toStdString()}};
    if (entry.proposal)
        json["proposal"] = *entry.proposal;
    if (!entry.replayOf.isEmpty())
        json["replayOf"] = entry.replayOf.toStdString();
    return QByteArray::fromStdString(json.dump());
}

Status insertEntry(QSqlDatabase &database, const JournalEntry &entry, qint64 nowMs, const QString &text)
{
    const QVariant proposal = entry.proposal ? QVariant(qulonglong(*entry.proposal)) : QVariant();
    const Status inserted = done(store::changeSql(
        database,
        QStringLiteral("INSERT INTO deploy_journal (deployment_key, run, chain_id, contract, tx_hash, log_index, block_number, "
                       "block_hash, proposal, executor, message, document, state, created_ms, updated_ms, content_hash, flaw, missed, "
                       "replay_of, replay_number) "
                       "VALUES (?, (SELECT COALESCE(MAX(run), 0) + 1 FROM deploy_journal), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {entry.key, qulonglong(entry.chainId), entry.contract.toString(), entry.txHash.toString(), qulonglong(entry.logIndex),
         qulonglong(entry.blockNumber), entry.blockHash.toString(), proposal, entry.executor.toString(), orEmpty(entry.message),
         orEmpty(entry.document), toText(entry.state), nowMs, nowMs, entry.contentHash.toString(), orEmpty(toText(entry.flaw)),
         int(entry.missed), orEmpty(entry.replayOf), entry.replayNumber}));
    return inserted ? addEvent(database, entry.key, nowMs, entry.state, text, evidenceOf(entry)) : inserted;
}

bool wasNotActedOn(const JournalEntry &entry)
{
    switch (entry.state) {
    case RunState::Seen:
    case RunState::Confirming:
    case RunState::Reorged:
        return true;
    case RunState::Held:
    case RunState::FailedFinal: // its document could not even be read, or the policy refused it
        return !entry.isBegun();
    default:
        return false;
    }
}

Result<bool> seeAgain(QSqlDatabase &database, const JournalEntry &known, const JournalEntry &seen, qint64 nowMs)
{
    if (known.closed || (known.blockHash == seen.blockHash && known.state != RunState::Reorged))
        return false;
    // The other branch may hold another proposal under this index, so what it says counts until something was deployed.
    const bool afresh = wasNotActedOn(known);
    const JournalEntry &said = afresh ? seen : known;
    const RunState state = afresh ? RunState::Seen : known.state;
    const Status moved = done(store::changeSql(
        database,
        QStringLiteral("UPDATE deploy_journal SET tx_hash = ?, log_index = ?, block_number = ?, block_hash = ?, executor = ?, "
                       "message = ?, document = ?, content_hash = ?, flaw = ?, state = ?, error = CASE WHEN ? THEN '' ELSE error END, "
                       "hold = CASE WHEN ? THEN '' ELSE hold END, hold_until_ms = 0, dead_letter = CASE WHEN ? THEN '' ELSE dead_letter END, "
                       "updated_ms = ? WHERE deployment_key = ?"),
        {seen.txHash.toString(), qulonglong(seen.logIndex), qulonglong(seen.blockNumber), seen.blockHash.toString(),
         said.executor.toString(), orEmpty(said.message), orEmpty(said.document), said.contentHash.toString(), orEmpty(toText(said.flaw)),
         toText(state), afresh, afresh, afresh, nowMs, known.key}));
    if (!moved)
        return base::fail(moved.error());
    const QString text = afresh ? Words::tr("The event was seen again in block %1.")
                                : Words::tr("The event came again in block %1; it is not deployed a second time.");
    const Status noted = addEvent(database, known.key, nowMs, state, text.arg(seen.blockNumber), evidenceOf(seen));
    return noted ? Result<bool>(true) : base::fail(noted.error());
}

Result<bool> loseBlock(QSqlDatabase &database, const JournalEntry &entry, qint64 nowMs)
{
    if (entry.closed || entry.state == RunState::Reorged)
        return false;
    const bool undone = wasNotActedOn(entry);
    const RunState state = undone ? RunState::Reorged : entry.state;
    const Status changed = done(store::changeSql(
        database, QStringLiteral("UPDATE deploy_journal SET state = ?, alarm = ?, updated_ms = ? WHERE deployment_key = ?"),
        {toText(state), int(undone ? entry.alarm : JournalEntry::Alarm::Raised), nowMs, entry.key}));
    if (!changed)
        return base::fail(changed.error());
    const QString text = undone ? Words::tr("Block %1 left the chain before anything was deployed.").arg(entry.blockNumber)
                                : Words::tr("Block %1 left the chain after the deployment had begun.").arg(entry.blockNumber);
    const Status noted = addEvent(database, entry.key, nowMs, state, text, evidenceOf(entry));
    return noted ? Result<bool>(true) : base::fail(noted.error());
}

Status updateEntry(QSqlDatabase &database, const JournalEntry &entry)
{
    return done(store::changeSql(
        database,
        QStringLiteral("UPDATE deploy_journal SET state = ?, step = ?, error = ?, attempts = ?, closed = ?, hold = ?, hold_until_ms = ?, "
                       "dead_letter = ?, missed = ?, superseded_by = ?, begun_ms = ?, cost_per_hour = ?, updated_ms = ? WHERE deployment_key = ?"),
        {toText(entry.state), orEmpty(entry.step), orEmpty(entry.error), entry.attempts, int(entry.closed), orEmpty(toText(entry.hold)),
         entry.holdUntilMs, orEmpty(toText(entry.deadLetter)), int(entry.missed), orEmpty(entry.supersededBy), entry.begunMs,
         orEmpty(entry.costPerHour ? base::toDecimal(*entry.costPerHour) : QString()), entry.updatedMs, entry.key}));
}

} // namespace deploy::rows
