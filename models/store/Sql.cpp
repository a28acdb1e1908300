// SPDX-License-Identifier: Apache-2.0
#include "models/store/Sql.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>

namespace store {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

// Primary result codes of SQLite (the extended ones keep them in the low byte).
enum Code { Busy = 5, ReadOnly = 8, IoError = 10, Corrupt = 11, Full = 13, CannotOpen = 14, Constraint = 19, NotADatabase = 26 };

} // namespace

base::Error sqlError(const QSqlError &error)
{
    base::Error result{base::ErrorCode::Storage, {}, error.text(), nullptr, 0};
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Full:
        result.summary = Words::tr("The disk is full; free some space and try again.");
        break;
    case ReadOnly:
    case CannotOpen:
        result.summary = Words::tr("The data file cannot be opened for writing; check the folder's permissions.");
        break;
    case Corrupt:
    case NotADatabase:
        result.summary = Words::tr("The data file is damaged; restart the program to have it set aside.");
        break;
    case Busy:
        result.summary = Words::tr("The data file is in use by another program.");
        break;
    case IoError:
        result.summary = Words::tr("The disk reported an error while reading or writing the data file.");
        break;
    case Constraint:
        result.code = base::ErrorCode::Conflict;
        result.summary = Words::tr("An entry like this exists already.");
        break;
    default:
        result.summary = Words::tr("The data file could not be read or written.");
        break;
    }
    return result;
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
