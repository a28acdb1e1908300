// SPDX-License-Identifier: Apache-2.0
#include "models/store/Migrations.h"

#include "models/store/Sql.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlError>
#include <algorithm>

namespace store {

namespace {

base::Result<QSet<int>> appliedSteps(QSqlDatabase &database)
{
    const auto made = changeSql(database, QStringLiteral("CREATE TABLE IF NOT EXISTS schema_migrations ("
                                                         "number INTEGER PRIMARY KEY, name TEXT NOT NULL)"));
    if (!made)
        return base::fail(made.error());
    auto rows = runSql(database, QStringLiteral("SELECT number FROM schema_migrations"));
    if (!rows)
        return base::fail(rows.error());
    QSet<int> numbers;
    while (rows->next())
        numbers.insert(rows->value(0).toInt());
    return numbers;
}

base::Status applyStep(QSqlDatabase &database, const Migrations::Step &step)
{
    if (!database.transaction())
        return base::fail(sqlError(database.lastError()));
    const auto run = [&]() -> base::Status {
        for (const QString &statement : step.statements) {
            const auto done = changeSql(database, statement);
            if (!done)
                return base::fail(done.error());
        }
        const auto noted = changeSql(database, QStringLiteral("INSERT INTO schema_migrations (number, name) VALUES (?, ?)"),
                                     {step.number, step.name});
        if (!noted)
            return base::fail(noted.error());
        if (!database.commit())
            return base::fail(sqlError(database.lastError()));
        return {};
    };
    base::Status status = run();
    if (!status) {
        status.error().detail += u" (migration " + step.name + u')';
        database.rollback();
    }
    return status;
}

} // namespace

QStringList splitStatements(QStringView script)
{
    QStringList statements;
    QString current;
    const auto finish = [&] {
        if (const QString trimmed = current.trimmed(); !trimmed.isEmpty())
            statements.append(trimmed);
        current.clear();
    };
    for (qsizetype i = 0; i < script.size(); ++i) {
        const QChar c = script[i];
        if (c == u'-' && i + 1 < script.size() && script[i + 1] == u'-') {
            while (i < script.size() && script[i] != u'\n')
                ++i;
            current += u'\n';
        } else if (c == u'\'' || c == u'"') {
            const qsizetype end = script.indexOf(c, i + 1);
            const qsizetype last = end < 0 ? script.size() - 1 : end;
            current += script.mid(i, last - i + 1);
            i = last;
        } else if (c == u';') {
            finish();
        } else {
            current += c;
        }
    }
    finish();
    return statements;
}

base::Result<Migrations> Migrations::fromFolder(const QString &folder)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{3})_[a-z0-9_]+\\.sql$"));
    Migrations result;
    const QDir directory(folder);
    for (const QString &name : directory.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        const auto match = pattern.match(name);
        QFile file(directory.filePath(name));
        if (!match.hasMatch() || !file.open(QIODevice::ReadOnly))
            return base::fail(base::ErrorCode::Internal,
                              QCoreApplication::translate("store", "This copy of the program is damaged; install it again."),
                              u"bad migration file " + name);
        result.m_steps.push_back({match.captured(1).toInt(), name, splitStatements(QString::fromUtf8(file.readAll()))});
    }
    const auto sameNumber = [](const Step &a, const Step &b) { return a.number == b.number; };
    if (std::adjacent_find(result.m_steps.begin(), result.m_steps.end(), sameNumber) != result.m_steps.end())
        return base::fail(base::ErrorCode::Internal,
                          QCoreApplication::translate("store", "This copy of the program is damaged; install it again."),
                          QStringLiteral("two migrations have one number"));
    return result;
}

base::Result<int> Migrations::apply(QSqlDatabase &database) const
{
    auto applied = appliedSteps(database);
    if (!applied)
        return base::fail(applied.error());
    int count = 0;
    for (const Step &step : m_steps) {
        if (applied->remove(step.number))
            continue;
        const base::Status status = applyStep(database, step);
        if (!status)
            return base::fail(status.error());
        ++count;
    }
    if (!applied->isEmpty())
        return base::fail(base::ErrorCode::Unsupported,
                          QCoreApplication::translate("store", "This profile was made by a newer version of the program; "
                                                               "install that version to open it."));
    return count;
}

} // namespace store
