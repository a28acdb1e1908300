// SPDX-License-Identifier: Apache-2.0
#include "models/market/gateway/LeaseRows.h"

#include "models/store/Sql.h"

#include <QSqlDatabase>
#include <QSqlError>

#include <algorithm>

namespace market::leaserows {

using base::Result;
using store::changeSql;
using store::runSql;

namespace {

constexpr qint64 RowOverhead = 32;  ///< bytes a line costs beside its texts
constexpr int TrimmedAtOnce = 1'000;

struct StreamRow {
    qint64 id = 0;
    quint64 next = 1;
    qint64 lines = 0;
    qint64 bytes = 0;
};

qint64 sizeOf(const LeaseLine &line)
{
    return line.text.toUtf8().size() + line.pod.toUtf8().size() + RowOverhead;
}

Result<std::optional<StreamRow>> findStream(QSqlDatabase &database, const Key &key, LeaseArchive::Stream stream)
{
    auto rows = runSql(database, QStringLiteral("SELECT id, next_number, line_count, bytes FROM lease_streams WHERE chain_id = ? AND lease = ? AND stream = ?"),
                       {qint64(key.chainId), qint64(key.lease), int(stream)});
    if (!rows)
        return base::fail(rows.error());
    if (!rows->next())
        return std::optional<StreamRow>();
    return std::optional(StreamRow{rows->value(0).toLongLong(), rows->value(1).toULongLong(), rows->value(2).toLongLong(), rows->value(3).toLongLong()});
}

Result<StreamRow> makeStream(QSqlDatabase &database, const Key &key, LeaseArchive::Stream stream)
{
    const auto found = findStream(database, key, stream);
    if (!found)
        return base::fail(found.error());
    if (*found)
        return **found;
    const auto made = runSql(database, QStringLiteral("INSERT INTO lease_streams (chain_id, lease, stream) VALUES (?, ?, ?)"),
                             {qint64(key.chainId), qint64(key.lease), int(stream)});
    if (!made)
        return base::fail(made.error());
    return StreamRow{made->lastInsertId().toLongLong(), 1, 0, 0};
}

/// Takes the oldest away until the stream is within its limits.
base::Status trim(QSqlDatabase &database, StreamRow &row, const LeaseArchive::Limits &limits)
{
    while (row.lines > limits.lines || row.bytes > limits.bytes) {
        auto rows = runSql(database, QStringLiteral("SELECT number, LENGTH(CAST(text AS BLOB)) + LENGTH(CAST(pod AS BLOB)) FROM lease_lines WHERE stream = ? ORDER BY number LIMIT ?"),
                           {row.id, TrimmedAtOnce});
        if (!rows)
            return base::fail(rows.error());
        qint64 last = -1;
        while ((row.lines > limits.lines || row.bytes > limits.bytes) && rows->next()) {
            last = rows->value(0).toLongLong();
            row.bytes -= rows->value(1).toLongLong() + RowOverhead;
            --row.lines;
        }
        rows->finish();
        if (last < 0) { // the sums are wrong: nothing is left
            row.lines = row.bytes = 0;
            return {};
        }
        if (const auto gone = changeSql(database, QStringLiteral("DELETE FROM lease_lines WHERE stream = ? AND number <= ?"), {row.id, last}); !gone)
            return base::fail(gone.error());
    }
    return {};
}

LeaseLine lineOf(const QSqlQuery &row)
{
    LeaseLine line;
    line.number = row.value(0).toULongLong();
    line.timeMs = row.value(1).toLongLong();
    line.kind = LeaseLine::Kind(std::clamp(row.value(2).toInt(), 0, 2));
    line.warning = row.value(3).toBool();
    line.pod = row.value(4).toString();
    line.text = row.value(5).toString();
    return line;
}

/// "%a\%b%" for "a%b".
QString likePattern(const QString &text)
{
    QString pattern;
    for (const QChar c : text) {
        if (c == u'%' || c == u'_' || c == u'\\')
            pattern += u'\\';
        pattern += c;
    }
    return u'%' + pattern + u'%';
}

} // namespace

Result<KeptManifest> manifest(QSqlDatabase &database, const Key &key)
{
    auto rows = runSql(database, QStringLiteral("SELECT manifest, sent_hash, sent_ms, attempts, kept_ms FROM lease_manifests WHERE chain_id = ? AND lease = ?"),
                       {qint64(key.chainId), qint64(key.lease)});
    if (!rows)
        return base::fail(rows.error());
    KeptManifest kept;
    if (!rows->next())
        return kept;
    kept.manifest = rows->value(0).toByteArray();
    kept.keptMs = rows->value(4).toLongLong();
    if (const QByteArray hash = rows->value(1).toByteArray(); !hash.isEmpty())
        kept.receipt = ManifestReceipt{hash, rows->value(2).toLongLong(), rows->value(3).toInt()};
    return kept;
}

Result<bool> keepManifest(QSqlDatabase &database, const Key &key, const QByteArray &manifest, qint64 nowMs)
{
    return changeSql(database,
                     QStringLiteral("INSERT INTO lease_manifests (chain_id, lease, manifest, kept_ms) VALUES (?, ?, ?, ?) "
                                    "ON CONFLICT (chain_id, lease) DO UPDATE SET manifest = excluded.manifest, kept_ms = excluded.kept_ms "
                                    "WHERE excluded.kept_ms > lease_manifests.kept_ms"),
                     {qint64(key.chainId), qint64(key.lease), manifest, nowMs})
        .map([](int changed) { return changed > 0; });
}

Result<bool> noteSent(QSqlDatabase &database, const Key &key, const ManifestReceipt &receipt)
{
    return changeSql(database, QStringLiteral("UPDATE lease_manifests SET sent_hash = ?, sent_ms = ?, attempts = ? WHERE chain_id = ? AND lease = ?"),
                     {QString::fromLatin1(receipt.hash), receipt.sentMs, receipt.attempts, qint64(key.chainId), qint64(key.lease)})
        .map([](int changed) { return changed > 0; });
}

Result<quint64> nextNumber(QSqlDatabase &database, const Key &key, LeaseArchive::Stream stream)
{
    return findStream(database, key, stream).map([](const std::optional<StreamRow> &row) { return row ? row->next : 1; });
}

Result<bool> append(QSqlDatabase &database, const Key &key, LeaseArchive::Stream stream, const Lines &lines)
{
    auto row = makeStream(database, key, stream);
    if (!row)
        return base::fail(row.error());
    QSqlQuery insert(database);
    if (!insert.prepare(QStringLiteral("INSERT INTO lease_lines (stream, number, time_ms, kind, warning, pod, text) VALUES (?, ?, ?, ?, ?, ?, ?) "
                                       "ON CONFLICT (stream, number) DO NOTHING")))
        return base::fail(store::sqlError(insert.lastError()));
    for (const LeaseLine &line : lines) {
        const QVariantList values{row->id, qint64(line.number), line.timeMs, int(line.kind), line.warning, line.pod.isNull() ? QString(QLatin1String("")) : line.pod,
                                  line.text.isNull() ? QString(QLatin1String("")) : line.text};
        for (int i = 0; i < int(values.size()); ++i)
            insert.bindValue(i, values[i]);
        if (!insert.exec())
            return base::fail(store::sqlError(insert.lastError()));
        if (insert.numRowsAffected() == 0)
            continue; // it is there
        row->next = std::max(row->next, line.number + 1); // a batch that failed first may come after a later one
        row->bytes += sizeOf(line);
        ++row->lines;
    }
    if (const auto trimmed = trim(database, *row, LeaseArchive::limits(stream)); !trimmed)
        return base::fail(trimmed.error());
    return changeSql(database, QStringLiteral("UPDATE lease_streams SET next_number = ?, line_count = ?, bytes = ? WHERE id = ?"),
                     {qint64(row->next), row->lines, row->bytes, row->id})
        .map([](int changed) { return changed > 0; });
}

Result<Lines> newest(QSqlDatabase &database, const Key &key, LeaseArchive::Stream stream, int limit, quint64 before)
{
    const auto row = findStream(database, key, stream);
    if (!row)
        return base::fail(row.error());
    if (!*row)
        return Lines();
    const quint64 end = before > 0 ? before : (*row)->next;
    auto rows = runSql(database, QStringLiteral("SELECT number, time_ms, kind, warning, pod, text FROM lease_lines WHERE stream = ? AND number < ? ORDER BY number DESC LIMIT ?"),
                       {(*row)->id, qint64(end), limit});
    if (!rows)
        return base::fail(rows.error());
    Lines lines;
    while (rows->next())
        lines.push_back(lineOf(*rows));
    std::reverse(lines.begin(), lines.end());
    return lines;
}

Result<Lines> search(QSqlDatabase &database, const Key &key, LeaseArchive::Stream stream, const QString &text, const QString &pod, int limit)
{
    const auto row = findStream(database, key, stream);
    if (!row)
        return base::fail(row.error());
    if (!*row)
        return Lines();
    // SQLite's LIKE folds ASCII letters only: other texts are compared here.
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    QString sql = QStringLiteral("SELECT number, time_ms, kind, warning, pod, text FROM lease_lines WHERE stream = ?");
    QVariantList values{(*row)->id};
    if (!pod.isEmpty()) {
        sql += QStringLiteral(" AND pod = ?");
        values += pod;
    }
    if (plain && !text.isEmpty()) {
        sql += QStringLiteral(" AND text LIKE ? ESCAPE '\\'");
        values += likePattern(text);
    }
    auto rows = runSql(database, QString(sql + QStringLiteral(" ORDER BY number DESC")), values);
    if (!rows)
        return base::fail(rows.error());
    Lines lines;
    while (int(lines.size()) < limit && rows->next()) {
        if (plain || rows->value(5).toString().contains(text, Qt::CaseInsensitive))
            lines.push_back(lineOf(*rows));
    }
    std::reverse(lines.begin(), lines.end());
    return lines;
}

Result<bool> addHealth(QSqlDatabase &database, const Key &key, const HealthSample &sample)
{
    const auto added = changeSql(database, QStringLiteral("INSERT INTO lease_health (chain_id, lease, time_ms, good, http_status, millis, problem) VALUES (?, ?, ?, ?, ?, ?, ?)"),
                                 {qint64(key.chainId), qint64(key.lease), sample.timeMs, sample.good, sample.httpStatus, sample.millis,
                                  sample.problem.isNull() ? QString(QLatin1String("")) : sample.problem});
    if (!added)
        return base::fail(added.error());
    return changeSql(database,
                     QStringLiteral("DELETE FROM lease_health WHERE chain_id = ? AND lease = ? AND id <= "
                                    "(SELECT id FROM lease_health WHERE chain_id = ? AND lease = ? ORDER BY id DESC LIMIT 1 OFFSET ?)"),
                     {qint64(key.chainId), qint64(key.lease), qint64(key.chainId), qint64(key.lease), LeaseArchive::MaxHealth})
        .map([](int) { return true; });
}

Result<std::vector<HealthSample>> health(QSqlDatabase &database, const Key &key)
{
    auto rows = runSql(database, QStringLiteral("SELECT time_ms, good, http_status, millis, problem FROM lease_health WHERE chain_id = ? AND lease = ? ORDER BY id"),
                       {qint64(key.chainId), qint64(key.lease)});
    if (!rows)
        return base::fail(rows.error());
    std::vector<HealthSample> samples;
    while (rows->next())
        samples.push_back({rows->value(0).toLongLong(), rows->value(1).toBool(), rows->value(2).toInt(), rows->value(3).toInt(), rows->value(4).toString()});
    return samples;
}

} // namespace market::leaserows
