// SPDX-License-Identifier: Apache-2.0
#include "models/market/LeaseNotes.h"

#include "models/store/Database.h"
#include "models/store/Sql.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <algorithm>

namespace market {

namespace {

using Rows = QHash<quint64, LeaseNote>;

base::Result<Rows> readNotes(QSqlDatabase &database, quint64 chainId)
{
    auto rows = store::runSql(database, QStringLiteral("SELECT lease, tags, note FROM lease_notes WHERE chain_id = ?"), {qlonglong(chainId)});
    if (!rows)
        return base::fail(rows.error());
    Rows notes;
    while (rows->next()) {
        const LeaseNote note = LeaseNotes::tidy({rows->value(1).toString().split(u'\n', Qt::SkipEmptyParts), rows->value(2).toString()});
        notes.insert(quint64(rows->value(0).toLongLong()), note);
    }
    return notes;
}

base::Result<bool> writeNote(QSqlDatabase &database, quint64 chainId, quint64 lease, const LeaseNote &note)
{
    const auto done = note.isEmpty()
        ? store::changeSql(database, QStringLiteral("DELETE FROM lease_notes WHERE chain_id = ? AND lease = ?"), {qlonglong(chainId), qlonglong(lease)})
        : store::changeSql(database, QStringLiteral("INSERT OR REPLACE INTO lease_notes (chain_id, lease, tags, note) VALUES (?, ?, ?, ?)"),
                           {qlonglong(chainId), qlonglong(lease), note.tags.join(u'\n'), note.note});
    return done ? base::Result<bool>(true) : base::Result<bool>(base::fail(done.error()));
}

} // namespace

LeaseNotes::LeaseNotes(store::Database &database, quint64 chainId, QObject *parent) : QObject(parent), m_database(database), m_chainId(chainId) {}

base::Async<bool> LeaseNotes::load()
{
    base::Promise<bool> promise;
    m_database.read<Rows>([chainId = m_chainId](QSqlDatabase &database) { return readNotes(database, chainId); }).then(this, [this, promise](const base::Result<Rows> &rows) {
        if (!rows)
            return promise.fail(rows.error());
        for (auto row = rows->begin(); row != rows->end(); ++row) {
            if (!m_notes.contains(row.key()))
                m_notes.insert(row.key(), row.value());
        }
        Q_EMIT loaded();
        promise.complete(true);
    });
    return promise.future();
}

QStringList LeaseNotes::allTags() const
{
    QStringList tags;
    for (const LeaseNote &note : m_notes) {
        for (const QString &tag : note.tags) {
            if (!tags.contains(tag, Qt::CaseInsensitive))
                tags.append(tag);
        }
    }
    std::sort(tags.begin(), tags.end(), [](const QString &a, const QString &b) { return QString::localeAwareCompare(a.toCaseFolded(), b.toCaseFolded()) < 0; });
    return tags;
}

LeaseNote LeaseNotes::tidy(const LeaseNote &note)
{
    LeaseNote tidy;
    tidy.note = note.note.trimmed().left(LongestNote);
    for (const QString &tag : note.tags) {
        const QString word = tag.simplified().remove(u',').left(LongestTag).trimmed();
        if (!word.isEmpty() && tidy.tags.size() < MostTags && !tidy.tags.contains(word, Qt::CaseInsensitive))
            tidy.tags.append(word);
    }
    return tidy;
}

void LeaseNotes::set(quint64 lease, const LeaseNote &note)
{
    const LeaseNote wanted = tidy(note);
    if (wanted == m_notes.value(lease))
        return;
    m_notes.insert(lease, wanted); // also an empty one: load() must not bring the old one back
    Q_EMIT changed(lease);
    m_database.write<bool>([chainId = m_chainId, lease, wanted](QSqlDatabase &database) { return writeNote(database, chainId, lease, wanted); })
        .then(this, [this](const base::Result<bool> &written) {
            if (!written)
                Q_EMIT failed(written.error());
        });
}

void LeaseNotes::addTag(quint64 lease, const QString &tag)
{
    LeaseNote note = m_notes.value(lease);
    note.tags.append(tag);
    set(lease, note);
}

} // namespace market
