// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"
#include "models/descriptor/Problem.h"

#include <memory>
#include <nlohmann/json_fwd.hpp>

namespace descriptor {

class JsonText;

/// A JSON Schema (draft-07) that can judge a document and say in our own sentences what is wrong. Besides the standard
/// keywords it knows hints of ours: x-format, x-sentence, x-at, x-label, x-unit, x-labels, x-same-as, x-group, x-order,
/// x-row, x-stretch, x-widget, x-placeholder, x-excludes. Copies share one immutable schema.
class Schema final {
public:
    /// Errors: Invalid (no JSON, no usable schema, or keywords that this validator would silently not enforce).
    [[nodiscard]] static base::Result<Schema> parse(QByteArrayView text);
    /// The schema of Spheron instance documents that the program carries. Errors: Internal when the resource is missing.
    [[nodiscard]] static base::Result<Schema> instance();

    /// What breaks the schema, by place in the text; nothing when the text is no JSON (see JsonText::syntaxProblem).
    /// At most 100 problems.
    [[nodiscard]] QList<Problem> validate(const JsonText &text) const;
    [[nodiscard]] const nlohmann::json &root() const;
    /// The part of the schema that describes `pointer` (through properties and items), or null.
    [[nodiscard]] const nlohmann::json *nodeFor(const QString &pointer) const;

private:
    struct Compiled;
    explicit Schema(std::shared_ptr<const Compiled> compiled);
    std::shared_ptr<const Compiled> m_compiled;
};

} // namespace descriptor
