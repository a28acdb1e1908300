// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"

#include <QByteArrayView>
#include <nlohmann/json_fwd.hpp>

namespace base {

/// Where a JSON text breaks; line and column count from 1, column in characters.
struct TextPosition {
    int line = 1;
    int column = 1;
};
[[nodiscard]] TextPosition positionOf(QByteArrayView text, qsizetype byteOffset);

/// What a JSON text may cost. The depth limit matters: copying or printing a deep tree recurses.
struct JsonLimits {
    qsizetype bytes = 32 * 1024 * 1024;
    int depth = 64;
};

/// RFC 8259, strict, UTF-8 only, duplicate names: the last wins. Errors: Invalid (the summary names line and column),
/// Limit.
[[nodiscard]] Result<nlohmann::json> parseJson(QByteArrayView text, const JsonLimits &limits = {});
/// The same, keeping the order of names as written.
[[nodiscard]] Result<nlohmann::ordered_json> parseOrderedJson(QByteArrayView text, const JsonLimits &limits = {});

/// A tree as text, in one line unless `indent` says how far to step in. What is no UTF-8 (a text of the chain may be broken
/// by now) is written as replacement characters; nothing is thrown.
[[nodiscard]] QByteArray jsonText(const nlohmann::json &tree, int indent = -1);
[[nodiscard]] QByteArray jsonText(const nlohmann::ordered_json &tree, int indent = -1);

} // namespace base
