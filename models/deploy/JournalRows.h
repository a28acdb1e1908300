// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/JournalEntry.h"

#include <QVariant>

class QSqlDatabase;

/// The journal's statements; for Journal alone, on the worker of the database. Whatever changes a run also writes a line of
/// its history and an entry of the audit trail. Errors of all: Storage.
namespace deploy::rows {

using Entries = std::vector<JournalEntry>;

/// What the WHERE clause finds, oldest run first.
[[nodiscard]] base::Result<Entries> entriesWhere(QSqlDatabase &database, const QString &where, const QVariantList &values);
[[nodiscard]] base::Result<std::optional<JournalEntry>> entryOf(QSqlDatabase &database, const DeploymentKey &key);
/// Errors: NotFound.
[[nodiscard]] base::Result<JournalEntry> existing(QSqlDatabase &database, const DeploymentKey &key);

/// A line of the history, and the same in the audit trail with `data` (JSON in one line).
[[nodiscard]] base::Status addEvent(QSqlDatabase &database, const DeploymentKey &key, qint64 nowMs, RunState state, const QString &text,
                                    const QByteArray &data = {});
/// A new row in the state it has, with the next run number.
[[nodiscard]] base::Status insertEntry(QSqlDatabase &database, const JournalEntry &entry, qint64 nowMs, const QString &text);
/// The event of a known row is in a block (again). Answers whether the row changed.
[[nodiscard]] base::Result<bool> seeAgain(QSqlDatabase &database, const JournalEntry &known, const JournalEntry &seen, qint64 nowMs);
/// What the loss of its block means for one row. Answers whether the row changed.
[[nodiscard]] base::Result<bool> loseBlock(QSqlDatabase &database, const JournalEntry &entry, qint64 nowMs);
/// Writes state, step, error, attempts and all that hangs on them.
[[nodiscard]] base::Status updateEntry(QSqlDatabase &database, const JournalEntry &entry);

/// Nothing was asked of a platform yet.
[[nodiscard]] bool wasNotActedOn(const JournalEntry &entry);
/// The event of the row as one line of JSON: what the audit trail keeps of it.
[[nodiscard]] QByteArray evidenceOf(const JournalEntry &entry);

/// A null QString or QByteArray would be stored as NULL.
template <class T>
[[nodiscard]] T orEmpty(const T &value)
{
    return value.isNull() ? T(0, Qt::Uninitialized) : value;
}

} // namespace deploy::rows
