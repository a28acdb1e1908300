// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"

#include <QSqlQuery>
#include <QVariant>

class QSqlDatabase;
class QSqlError;

namespace store {

/// A failed statement as an Error: Storage with a sentence about the disk, Conflict for a broken constraint.
[[nodiscard]] base::Error sqlError(const QSqlError &error);
/// The file is broken, or none of SQLite's.
[[nodiscard]] bool isDamage(const QSqlError &error);
/// Prepares, binds the values to the question marks in order, runs. Iterate the answer with `next()`.
[[nodiscard]] base::Result<QSqlQuery> runSql(QSqlDatabase &database, const QString &sql, const QVariantList &values = {});
/// The same where no rows are of interest: how many were changed.
[[nodiscard]] base::Result<int> changeSql(QSqlDatabase &database, const QString &sql, const QVariantList &values = {});

} // namespace store
