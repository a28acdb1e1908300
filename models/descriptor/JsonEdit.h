// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"
#include "models/descriptor/JsonText.h"

namespace descriptor {

/// Changes one value inside a text and leaves every other byte as it is: order, unknown members, layout, spelling.
/// Missing parents are made (objects; a list for a part that is a number). In a list the index one past the end, or "-",
/// appends. Errors: Conflict (no JSON now, or a parent is no object or list), Limit.
[[nodiscard]] base::Result<QByteArray> withValue(const JsonText &text, const QString &pointer, const nlohmann::ordered_json &value);
/// Removes the member or item with its comma. A pointer to nothing leaves the text as it is. Errors: Conflict.
[[nodiscard]] base::Result<QByteArray> withoutValue(const JsonText &text, const QString &pointer);

} // namespace descriptor
