// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace descriptor {

/// The words of our schemas and templates in the person's language. They stand in JSON files that lupdate cannot read, so
/// SchemaText.cpp lists them once more; a test keeps the two together. An unknown text comes back as it is.
[[nodiscard]] QString translatedSchemaText(const QString &english);
/// For the test: is this text in the list?
[[nodiscard]] bool isKnownSchemaText(const QString &english);

} // namespace descriptor
