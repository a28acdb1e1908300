// SPDX-License-Identifier: Apache-2.0
#include "models/store/Sql.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>

namespace store {

namespace {

struct SqlWords {
    Q_DECLARE_TR_FUNCTIONS(SqlWords)
};

// Primary result codes of SQLite (the extended ones keep them in the low byte).
enum Code { Busy = 5, ReadOnly = 8, IoError = 10, Corrupt = 11, Full = 13, CannotOpen = 14, Constraint = 19, NotADatabase = 26 };

/// SQLite's code; of a failed commit or begin Qt hands on only SQLite's words.
int codeOf(const QSqlError &error)
{
    if (const int code = error.nativeErrorCode().toInt(); code > 0)
        return code & 0xff;
    const QString words = error.driverText() + error.databaseText();
    const std::initializer_list<std::pair<const char *, Code>> known = {
        {"disk is full", Full}, {"disk I/O error", IoError}, {"is locked", Busy}, {"readonly database", ReadOnly},
        {"unable to open", CannotOpen}, {"malformed", Corrupt}, {"not a database", NotADatabase}, {"constraint failed", Constraint}};
    for (const auto &[said, code] : known) {
        if (words.contains(QLatin1String(said)))
            return code;
    }
    return 0;
}

} // namespace

base::Error sqlError(const QSqlError &error)
{
    base::Error result{base::ErrorCode::Storage, {}, error.text(), nullptr, 0};
    switch (codeOf(error)) {
    case Full:
        result.summary = SqlWords::tr("The disk is full; free some space and try again.");
        break;
    case ReadOnly:
    case CannotOpen:
        result.summary = SqlWords::tr("The data file cannot be opened for writing; check the folder's permissions.");
        break;
    case Corrupt:
    case NotADatabase:
        result.summary = SqlWords::tr("The data file is damaged; restart the program to have it set aside.");
        break;
    case Busy:
        result.summary = SqlWords::tr("The data file is in use by another program.");
        break;
    case IoError:
        result.summary = SqlWords::tr("The disk reported an error while reading or writing the data file.");
        break;
    case Constraint:
        result.code = base::ErrorCode::Conflict;
        result.summary = SqlWords::tr("An entry like this exists already.");
        break;
    default:
        result.summary = SqlWords::tr("The data file could not be read or written.");
        break;
    }
    return result;
}

bool isDamage(const QSqlError &error)
{
    const int code = codeOf(error);
    return code == Corrupt || code == NotADatabase;
}

base::Result<QSqlQuery> runSql(QSqlDatabase &database, const QString &sql, const QVariantList &values)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return base::fail(sqlError(query.lastError()));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return base::fail(sqlError(query.lastError()));
    return query;
}

base::Result<int> changeSql(QSqlDatabase &database, const QString &sql, const QVariantList &values)
{
    return runSql(database, sql, values).map([](const QSqlQuery &query) { return query.numRowsAffected(); });
}

} // namespace store
