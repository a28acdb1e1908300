// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QString>
#include <nlohmann/json_fwd.hpp>

namespace descriptor {

/// How a value is written into a text.
struct JsonStyle {
    int indent = 2;       ///< spaces a level; 0 writes everything in one line
    bool spaces = true;   ///< `{ "a": 1 }` or `{"a":1}` in one line
};

/// The value as text for a person: small lists and objects of plain values stay in one line. `level` is the depth at
/// which it stands (its first line is not indented).
[[nodiscard]] QByteArray printedJson(const nlohmann::ordered_json &value, const JsonStyle &style = {}, int level = 0);

} // namespace descriptor
