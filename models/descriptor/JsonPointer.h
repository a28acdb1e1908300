// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <QStringList>

namespace descriptor {

/// "/configuration/ports/0" and its parts (RFC 6901: "~1" is "/", "~0" is "~").
[[nodiscard]] QString childPointer(const QString &parent, const QString &name);
[[nodiscard]] QString childPointer(const QString &parent, qsizetype index);
[[nodiscard]] QString parentPointer(const QString &pointer);
/// The last part, unescaped; empty for the root.
[[nodiscard]] QString lastName(const QString &pointer);
[[nodiscard]] QStringList pointerParts(const QString &pointer);
/// True when `pointer` is `ancestor` or lies below it.
[[nodiscard]] bool liesWithin(const QString &pointer, const QString &ancestor);

} // namespace descriptor
