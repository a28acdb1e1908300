// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/descriptor/FormModel.h"

#include <nlohmann/json_fwd.hpp>

namespace ui {

/// How a value stands in a one-line field: texts as they are, everything else as JSON. Nothing is hidden: a number where a
/// text belongs shows as that number, and the field says what is wrong with it.
[[nodiscard]] QString fieldText(const nlohmann::ordered_json *value);
/// The value that a text in such a field means. In a number field what is no number stays a text, so nothing typed is lost.
[[nodiscard]] nlohmann::ordered_json fieldValue(const descriptor::FormField &field, const QString &text);
/// "configuration.image" for "/configuration/image": the tail of an object name.
[[nodiscard]] QString dottedPointer(const QString &pointer);

} // namespace ui
