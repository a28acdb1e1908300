// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/Journal.h"

#include "models/deploy/DeployWords.h"
#include "models/deploy/JournalRows.h"
#include "models/store/Sql.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <algorithm>

namespace deploy {

namespace {

using base::Result;
using base::Status;


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

Result<std::vector<Approval>> approvalsOf(QSqlDatabase &database, quint64 chainId, const chain::Address &contract)
{
    auto rows = store::runSql(database,
                              QStringLiteral("SELECT a.deployment_key, a.member, a.signature, a.at_ms FROM deploy_approvals a "
                                             "JOIN deploy_journal j ON j.deployment_key = a.deployment_key "
                                             "WHERE j.chain_id = ? AND j.contract = ? ORDER BY a.at_ms"),
                              {qulonglong(chainId), contract.toString()});
    if (!rows)
        return base::fail(rows.error());
    std::vector<Approval> approvals;
    while (rows->next()) {
        const auto member = chain::Address::parse(rows->value(1).toString());
        if (member) // one that cannot be read approves nothing
            approvals.push_back({rows->value(0).toString(), *member, rows->value(2).toByteArray(), rows->value(3).toLongLong()});
    }
    return approvals;
}

Result<JournalEntry> applyChange(QSqlDatabase &database, const Journal::Change &change, qint64 nowMs)
{
    auto known = rows::existing(database, change.key);
    if (!known)
        return known;
    JournalEntry entry = std::move(*known);
    const RunState before = entry.state;
    const bool closing = change.to == RunState::Closing || change.to == RunState::Closed;
    if ((entry.closed && !closing) || std::find(change.from.begin(), change.from.end(), before) == change.from.end())
        return base::fail(base::ErrorCode::Conflict, Words::tr("The run is in a state that does not allow this."),
                          change.key + u' ' + toText(before) + u" -> " + toText(change.to));
    entry.state = change.to;
    entry.step = change.step;
    entry.error = change.error;
    entry.attempts = (change.resetAttempts ? 0 : entry.attempts) + (change.countAttempt ? 1 : 0);
    entry.closed = entry.closed || closing;
    entry.hold = change.hold;
    entry.holdUntilMs = change.holdUntilMs;
    entry.deadLetter = change.deadLetter;
    entry.missed = change.missed.value_or(entry.missed && change.to != RunState::Deploying && !closing);
    if (change.to == RunState::Deploying && entry.begunMs == 0)
        entry.begunMs = nowMs;
    if (change.costPerHour)
        entry.costPerHour = std::max(entry.costPerHour.value_or(0), *change.costPerHour);
    entry.updatedMs = nowMs;
    if (const Status updated = rows::updateEntry(database, entry); !updated)
        return base::fail(updated.error());
    const QString text = !change.text.isEmpty() ? change.text : !change.error.isEmpty() ? change.error : change.step;
    const QByteArray data = R"({"from":")" + toText(before).toUtf8() + R"(","attempts":)" + QByteArray::number(entry.attempts) + '}';
    const Status noted = rows::addEvent(database, entry.key, nowMs, entry.state, text, data);
    return noted ? Result<JournalEntry>(entry) : base::fail(noted.error());
}

/// What becomes of a run whose place a replay takes.
RunState supersededState(const JournalEntry &entry)
{
    switch (entry.state) {
    case RunState::Held:
    case RunState::FailedRetry:
    case RunState::FailedFinal:
        return entry.isBegun() ? RunState::Closing : RunState::Closed;
    default:
        return entry.state; // up, or closed already: it stays as it is
    }
}

Result<Journal::Replay> replayEntry(QSqlDatabase &database, const DeploymentKey &key, const QString &who, const QString &why, qint64 nowMs)
{
    auto known = rows::existing(database, key);
    if (!known)
        return base::fail(known.error());
    JournalEntry original = std::move(*known);
    const bool begins = original.state == RunState::Seen || original.state == RunState::Confirming || original.state == RunState::Reorged
                        || original.state == RunState::Deploying || original.state == RunState::Closing;
    if (begins || !original.replayOf.isEmpty() || original.flaw != Flaw::None)
        return base::fail(base::ErrorCode::Conflict, Words::tr("Only a run that has come to rest can be repeated; of a repeated one, repeat the original."), key);
    const auto others = rows::entriesWhere(database, QStringLiteral("WHERE replay_of = ?"), {key});
    if (!others)
        return base::fail(others.error());
    JournalEntry replay = original;
    replay.replayOf = key;
    replay.replayNumber = int(others->size()) + 1;
    replay.key = keyOfReplay(key, replay.replayNumber);
    replay.state = RunState::Confirming;
    replay.missed = false;
    const QString text = Words::tr("Run %1 is repeated on purpose by %2: %3").arg(QString::number(original.run), who, why);
    if (const Status inserted = rows::insertEntry(database, replay, nowMs, text); !inserted)
        return base::fail(inserted.error());
    const RunState before = original.state;
    original.state = supersededState(original);
    original.closed = original.closed || original.state == RunState::Closing || original.state == RunState::Closed;
    original.updatedMs = nowMs;
    if (original.closed) { // else it goes on beside the new one
        original.supersededBy = replay.key;
        original.step.clear();
        original.hold = Hold::None;
        original.deadLetter = DeadLetter::None;
        original.missed = false;
    }
    if (const Status updated = rows::updateEntry(database, original); !updated)
        return base::fail(updated.error());
    const QString link = original.state == before ? Words::tr("It is repeated as another run by %1: %2") : Words::tr("Another run takes its place, asked for by %1: %2");
    if (const Status noted = rows::addEvent(database, key, nowMs, original.state, link.arg(who, why)); !noted)
        return base::fail(noted.error());
    auto made = rows::existing(database, replay.key);
    return made ? Result<Journal::Replay>(Journal::Replay{original, std::move(*made)}) : base::fail(made.error());
}

} // namespace

base::Async<Journal::Memory> Journal::load(quint64 chainId, const chain::Address &contract, const QString &stream)
{
    return m_database.read<Memory>([chainId, contract, stream](QSqlDatabase &database) -> Result<Memory> {
        auto entries = rows::entriesWhere(database, QStringLiteral("WHERE chain_id = ? AND contract = ?"),
                                          {qulonglong(chainId), contract.toString()});
        if (!entries)
            return base::fail(entries.error());
        auto blocks = blocksOf(database, stream);
        if (!blocks)
            return base::fail(blocks.error());
        auto approvals = approvalsOf(database, chainId, contract);
        if (!approvals)
            return base::fail(approvals.error());
        return Memory{std::move(*entries), std::move(*blocks), std::move(*approvals)};
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
            const auto known = rows::entryOf(database, entry.key);
            if (!known)
                return base::fail(known.error());
            if (*known) {
                const auto again = rows::seeAgain(database, **known, entry, now);
                if (!again)
                    return base::fail(again.error());
                if (!*again)
                    continue;
            } else if (const Status inserted = rows::insertEntry(database, entry, now, Words::tr("The event was seen in block %1.").arg(entry.blockNumber));
                       !inserted) {
                return base::fail(inserted.error());
            }
            const auto row = rows::existing(database, entry.key);
            if (!row)
                return base::fail(row.error());
            changed.push_back(*row);
        }
        const Status noted = noteBlocks(database, stream, blocks);
        if (!noted)
            return base::fail(noted.error());
        return changed;
    });
}

base::Async<std::vector<JournalEntry>> Journal::removeBlock(const QString &stream, chain::BlockHeader block, quint64 chainId,
                                                            const chain::Address &contract)
{
    using Rows = std::vector<JournalEntry>;
    return m_database.write<Rows>([stream, block, chainId, contract, now = m_clock.nowMs()](QSqlDatabase &database) -> Result<Rows> {
        const auto forgotten = store::changeSql(database, QStringLiteral("DELETE FROM stream_blocks WHERE stream = ? AND number >= ?"),
                                                {stream, qulonglong(block.number)});
        if (!forgotten)
            return base::fail(forgotten.error());
        const QString where = QStringLiteral("WHERE chain_id = ? AND contract = ? AND block_hash = ?");
        const QVariantList values{qulonglong(chainId), contract.toString(), block.hash.toString()};
        const auto entries = rows::entriesWhere(database, where, values);
        if (!entries)
            return entries;
        for (const JournalEntry &entry : *entries) {
            const auto lost = rows::loseBlock(database, entry, now);
            if (!lost)
                return base::fail(lost.error());
        }
        return rows::entriesWhere(database, where, values);
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
        const Status noted = rows::addEvent(database, key, now, state, text);
        return noted ? Result<bool>(true) : base::fail(noted.error());
    });
}

base::Async<std::vector<JournalEntry>> Journal::acknowledgeAlarms(quint64 chainId, const chain::Address &contract)
{
    using Rows = std::vector<JournalEntry>;
    return m_database.write<Rows>([chainId, contract, now = m_clock.nowMs()](QSqlDatabase &database) -> Result<Rows> {
        auto alarmed = rows::entriesWhere(database, QStringLiteral("WHERE chain_id = ? AND contract = ? AND alarm = 1"),
                                          {qulonglong(chainId), contract.toString()});
        if (!alarmed)
            return alarmed;
        for (JournalEntry &entry : *alarmed) {
            const auto done = store::changeSql(
                database, QStringLiteral("UPDATE deploy_journal SET alarm = 2, updated_ms = ? WHERE deployment_key = ?"),
                {now, entry.key});
            if (!done)
                return base::fail(done.error());
            if (const Status noted = rows::addEvent(database, entry.key, now, entry.state, Words::tr("The alarm was acknowledged.")); !noted)
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

base::Async<bool> Journal::addApproval(Approval approval)
{
    return m_database.write<bool>([approval = std::move(approval), now = m_clock.nowMs()](QSqlDatabase &database) -> Result<bool> {
        const auto entry = rows::existing(database, approval.key);
        if (!entry)
            return base::fail(entry.error());
        const auto kept = store::changeSql(
            database, QStringLiteral("INSERT OR REPLACE INTO deploy_approvals (deployment_key, member, signature, at_ms) VALUES (?, ?, ?, ?)"),
            {approval.key, approval.member.toString(), approval.signature, now});
        if (!kept)
            return base::fail(kept.error());
        const QString text = Words::tr("%1 approves this deployment.").arg(approval.member.toString());
        const QByteArray data = R"({"member":")" + approval.member.toString().toUtf8() + R"(","signature":"0x)" + approval.signature.toHex() + R"("})";
        const Status noted = rows::addEvent(database, approval.key, now, entry->state, text, data);
        return noted ? Result<bool>(true) : base::fail(noted.error());
    });
}

base::Async<Journal::Replay> Journal::replay(const DeploymentKey &key, const QString &who, const QString &why)
{
    return m_database.write<Replay>([key, who, why, now = m_clock.nowMs()](QSqlDatabase &database) {
        return replayEntry(database, key, who, why, now);
    });
}

} // namespace deploy
