// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace descriptor {

/// A document to start from.
struct Template {
    QString id;        ///< "web-page"
    QString title;     ///< translated, as the others below
    QString summary;
    QString category;  ///< Web, Database, Node
    QByteArray document; ///< JSON text, laid out for reading
    int order = 0;
};

/// The templates that the program carries, in the order in which they are offered.
class Templates final {
public:
    /// Reads ":/commonrack/templates/*.json", or another folder. Errors: Invalid (names the file), NotFound (none there).
    [[nodiscard]] static base::Result<Templates> load(const QString &folder = QStringLiteral(":/commonrack/templates"));

    [[nodiscard]] const QList<Template> &all() const { return m_all; }
    /// Null when there is none with that id.
    [[nodiscard]] const Template *find(const QString &id) const;

private:
    QList<Template> m_all;
};

} // namespace descriptor
