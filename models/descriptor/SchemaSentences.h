// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/descriptor/Problem.h"

#include <nlohmann/json_fwd.hpp>

namespace descriptor {

/// What `node` itself (not its properties or items) holds against `value`, in words. `pointer` is the place of the value.
[[nodiscard]] QList<Problem> explainBreaches(const nlohmann::json &node, const nlohmann::json &value, const QString &pointer);
/// "This value" when the schema names none.
[[nodiscard]] QString schemaTitle(const nlohmann::json &node);
/// A text member of a schema node, translated; empty when there is none.
[[nodiscard]] QString schemaText(const nlohmann::json &node, const char *keyword);

} // namespace descriptor
