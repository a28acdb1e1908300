// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/AuditTrail.h"

#include "models/base/Json.h"
#include "models/deploy/DeployWords.h"
#include "models/store/Sql.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSqlDatabase>

#include <nlohmann/json.hpp>

namespace deploy {

namespace {

using base::Result;
using base::Status;
using OrderedJson = nlohmann::ordered_json;

constexpr qsizetype MaxWords = 4000;

QString nothing()
{
    return QString(64, u'0');
}

/// What SQLite and UTF-8 both give back unchanged.
QString keepable(QString text)
{
    text.truncate(MaxWords);
    text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
    text = QString::fromUtf8(text.toUtf8());
    return text.isNull() ? QStringLiteral("") : text;
}

QString oneLine(const QString &text)
{
    return keepable(text).replace(u'\n', u' ');
}

AuditEntry entryFrom(const QSqlQuery &row)
{
    return {row.value(0).toLongLong(), row.value(1).toLongLong(), row.value(2).toString(), row.value(3).toString(),
            row.value(4).toString(),   row.value(5).toString(),   row.value(6).toString(), row.value(7).toString()};
}

Result<QSqlQuery> rowsAfter(QSqlDatabase &database, qint64 after, qint64 limit)
{
    return store::runSql(database,
                         QStringLiteral("SELECT n, at_ms, kind, deployment_key, data, words, prev, hash FROM audit_trail "
                                        "WHERE n > ? ORDER BY n LIMIT ?"),
                         {after, limit});
}

struct Head {
    qint64 n = 0;
    QString hash = nothing();
};

Result<Head> headOf(QSqlDatabase &database)
{
    auto rows = store::runSql(database, QStringLiteral("SELECT n, hash FROM audit_head WHERE id = 1"));
    if (!rows)
        return base::fail(rows.error());
    if (!rows->next())
        return base::fail(base::ErrorCode::Storage, Words::tr("The audit trail has lost its end; export it and begin with a new profile."));
    return Head{rows->value(0).toLongLong(), rows->value(1).toString()};
}

QByteArray lastLine(qint64 entries, const QString &head)
{
    return QByteArray::fromStdString(OrderedJson{{"entries", entries}, {"head", head.toStdString()}}.dump());
}

/// Walks the chain; takes entry after entry.
class Walk final {
public:
    /// False once one is wrong.
    bool take(const AuditEntry &entry)
    {
        const qint64 expected = m_verdict.entries + 1;
        QString problem;
        if (entry.n != expected)
            problem = Words::tr("Entry %1 is missing or stands in another place.").arg(expected);
        else if (entry.prev != m_verdict.head)
            problem = Words::tr("Entry %1 does not follow the one before it: one of them was changed, added or removed.").arg(expected);
        else if (entry.hash != AuditTrail::hashOf(entry))
            problem = Words::tr("Entry %1 was changed after it was written.").arg(expected);
        if (!problem.isEmpty())
            return stop(expected, problem);
        m_verdict.entries = expected;
        m_verdict.head = entry.hash;
        return true;
    }
    /// What is said to be the end must be it.
    void end(qint64 entries, const QString &head)
    {
        if (m_verdict.firstBad == 0 && (entries != m_verdict.entries || head != m_verdict.head))
            stop(m_verdict.entries + 1, Words::tr("The trail ends after entry %1, but its end says otherwise: entries were removed or added.").arg(m_verdict.entries));
    }
    bool stop(qint64 at, const QString &problem)
    {
        m_verdict.firstBad = at;
        m_verdict.problem = problem;
        return false;
    }
    [[nodiscard]] AuditTrail::Verdict verdict() const
    {
        AuditTrail::Verdict result = m_verdict;
        result.sound = result.firstBad == 0;
        return result;
    }
    [[nodiscard]] bool isSound() const { return m_verdict.firstBad == 0; }
    [[nodiscard]] qint64 next() const { return m_verdict.entries + 1; }

private:
    AuditTrail::Verdict m_verdict{false, 0, nothing(), 0, {}};
};

/// The entry of a line that is exactly as it would be written.
std::optional<AuditEntry> entryOf(const QByteArray &line)
{
    const OrderedJson json = OrderedJson::parse(line.begin(), line.end(), nullptr, false);
    const auto text = [&json](const char *name) {
        return json.contains(name) && json[name].is_string() ? QString::fromStdString(json[name].get<std::string>()) : QString();
    };
    const auto number = [&json](const char *name) {
        return json.contains(name) && json[name].is_number_integer() ? json[name].get<qint64>() : qint64(-1);
    };
    if (!json.is_object())
        return std::nullopt;
    const AuditEntry entry{number("n"), number("timeMs"), text("kind"), text("key"), text("data"), text("words"), text("prev"), text("hash")};
    return AuditTrail::toLine(entry) == line ? std::optional(entry) : std::nullopt;
}

} // namespace

QString AuditTrail::hashOf(const AuditEntry &entry)
{
    const QStringList parts{entry.prev, QString::number(entry.n), QString::number(entry.timeMs), entry.kind, entry.key, entry.data, entry.words};
    return QString::fromLatin1(QCryptographicHash::hash(parts.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex());
}

QByteArray AuditTrail::toLine(const AuditEntry &entry)
{
    const OrderedJson json{{"n", entry.n},
                    {"timeMs", entry.timeMs},
                    {"kind", entry.kind.toStdString()},
                    {"key", entry.key.toStdString()},
                    {"data", entry.data.toStdString()},
                    {"words", entry.words.toStdString()},
                    {"prev", entry.prev.toStdString()},
                    {"hash", entry.hash.toStdString()}};
    return base::jsonText(json);
}

Status AuditTrail::append(QSqlDatabase &database, const QString &kind, const QString &key, const QByteArray &data, const QString &words,
                          qint64 nowMs)
{
    const auto head = headOf(database);
    if (!head)
        return base::fail(head.error());
    const QString json = data.isEmpty() ? QStringLiteral("{}") : oneLine(QString::fromUtf8(data));
    AuditEntry entry{head->n + 1, nowMs, oneLine(kind), oneLine(key), json, keepable(words), head->hash, {}};
    entry.hash = hashOf(entry);
    const auto added = store::changeSql(database,
                                        QStringLiteral("INSERT INTO audit_trail (n, at_ms, kind, deployment_key, data, words, prev, hash) "
                                                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
                                        {entry.n, entry.timeMs, entry.kind, entry.key, entry.data, entry.words, entry.prev, entry.hash});
    if (!added)
        return base::fail(added.error());
    const auto moved = store::changeSql(database, QStringLiteral("UPDATE audit_head SET n = ?, hash = ? WHERE id = 1"), {entry.n, entry.hash});
    return moved ? Status() : Status(base::fail(moved.error()));
}

base::Async<qint64> AuditTrail::note(const QString &kind, const QString &key, const QByteArray &data, const QString &words)
{
    return m_database.write<qint64>([=, now = m_clock.nowMs()](QSqlDatabase &database) -> Result<qint64> {
        if (const Status added = append(database, kind, key, data, words, now); !added)
            return base::fail(added.error());
        const auto head = headOf(database);
        return head ? Result<qint64>(head->n) : base::fail(head.error());
    });
}

base::Async<std::vector<AuditEntry>> AuditTrail::entries(qint64 after, int limit)
{
    using Entries = std::vector<AuditEntry>;
    return m_database.read<Entries>([after, limit](QSqlDatabase &database) -> Result<Entries> {
        auto rows = rowsAfter(database, after, limit);
        if (!rows)
            return base::fail(rows.error());
        Entries entries;
        while (rows->next())
            entries.push_back(entryFrom(*rows));
        return entries;
    });
}

base::Async<AuditTrail::Verdict> AuditTrail::verify()
{
    return m_database.read<Verdict>([](QSqlDatabase &database) -> Result<Verdict> {
        const auto head = headOf(database);
        if (!head)
            return base::fail(head.error());
        // From below the first number on: entries put in front are found too.
        auto rows = rowsAfter(database, std::numeric_limits<qint64>::min(), -1);
        if (!rows)
            return base::fail(rows.error());
        Walk walk;
        while (rows->next() && walk.take(entryFrom(*rows))) {
        }
        walk.end(head->n, head->hash);
        return walk.verdict();
    });
}

base::Async<QByteArray> AuditTrail::exportLines()
{
    return m_database.read<QByteArray>([](QSqlDatabase &database) -> Result<QByteArray> {
        const auto head = headOf(database);
        if (!head)
            return base::fail(head.error());
        auto rows = rowsAfter(database, std::numeric_limits<qint64>::min(), -1);
        if (!rows)
            return base::fail(rows.error());
        QByteArray lines;
        while (rows->next())
            lines += toLine(entryFrom(*rows)) + '\n';
        return QByteArray(lines + lastLine(head->n, head->hash) + '\n');
    });
}

AuditTrail::Verdict AuditTrail::verifyLines(const QByteArray &lines)
{
    Walk walk;
    QList<QByteArray> parts = lines.split('\n');
    const bool whole = parts.size() >= 2 && parts.last().isEmpty();
    if (!whole) {
        walk.stop(1, Words::tr("This is no whole export: its last line is cut off."));
        return walk.verdict();
    }
    parts.removeLast();
    const QByteArray last = parts.takeLast();
    for (const QByteArray &line : std::as_const(parts)) {
        const auto entry = entryOf(line);
        if (!entry)
            walk.stop(walk.next(), Words::tr("Line %1 is not an entry as this program writes it.").arg(walk.next()));
        if (!entry || !walk.take(*entry))
            break;
    }
    if (walk.isSound() && last != lastLine(walk.verdict().entries, walk.verdict().head))
        walk.stop(walk.next(), Words::tr("The last line does not fit the entries: some were removed or added."));
    return walk.verdict();
}

} // namespace deploy
