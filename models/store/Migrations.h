// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"

#include <QStringList>
#include <vector>

class QSqlDatabase;

namespace store {

/// The numbered steps that make the tables: files "NNN_name.sql" of one folder, applied in order of number, each in its
/// own transaction, each once (table `schema_migrations`). A published file is never changed; a new one is added.
class Migrations final {
public:
    struct Step {
        int number = 0;
        QString name;
        QStringList statements;
    };
    /// Errors: Internal (unreadable, badly named or doubly numbered file: a mistake of ours).
    [[nodiscard]] static base::Result<Migrations> fromFolder(const QString &folder);
    [[nodiscard]] const std::vector<Step> &steps() const { return m_steps; }
    /// Applies what is missing; returns how many steps that were. Errors: Storage; Unsupported (the file has steps that
    /// this program does not know: a newer version made it).
    [[nodiscard]] base::Result<int> apply(QSqlDatabase &database) const;

private:
    std::vector<Step> m_steps;
};

/// Statements of a script: split at semicolons outside quotes and comments. No BEGIN…END bodies.
[[nodiscard]] QStringList splitStatements(QStringView script);

} // namespace store
