// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/SecretBytes.h"
#include "models/base/U256.h"
#include "models/chain/primitives/Address.h"
#include "models/chain/primitives/Hash.h"

#include <nlohmann/json.hpp>
#include <optional>

namespace conformance {

using Json = nlohmann::json;
using Outcome = base::Result<Json>;

/// The "in" of a request. A field that is missing or malformed reads as empty and is noted: read all fields, then look
/// at problem() once before doing anything with them.
class Input {
public:
    explicit Input(const Json &object) : m_object(object) {}

    [[nodiscard]] bool has(const char *name) const; ///< present and not null
    [[nodiscard]] QByteArray bytes(const char *name, std::optional<qsizetype> size = std::nullopt);
    [[nodiscard]] base::SecretBytes secret(const char *name, std::optional<qsizetype> size = std::nullopt);
    [[nodiscard]] QString text(const char *name);
    [[nodiscard]] qint64 number(const char *name, qint64 min, qint64 max); ///< a JSON number
    [[nodiscard]] base::U256 decimal(const char *name);                    ///< a decimal string
    [[nodiscard]] chain::Address address(const char *name);
    [[nodiscard]] chain::Hash hash(const char *name);
    [[nodiscard]] const Json &list(const char *name);
    [[nodiscard]] const Json &object(const char *name);
    [[nodiscard]] const Json &any(const char *name);

    void note(const QString &problem);
    void note(const base::Error &error) { note(error.toLogLine()); }
    [[nodiscard]] bool hasProblem() const { return !m_problem.isEmpty(); }
    [[nodiscard]] Outcome problem() const;

private:
    const Json &m_object;
    QString m_problem;
};

/// For "out": JSON strings.
[[nodiscard]] std::string hex(QByteArrayView bytes);
[[nodiscard]] std::string utf8(const QString &text);
[[nodiscard]] QString fromJson(const Json &text); ///< of a JSON string

} // namespace conformance
