// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/U256.h"
#include "models/chain/primitives/Address.h"
#include "models/chain/primitives/Hash.h"

#include <nlohmann/json_fwd.hpp>
#include <optional>

namespace chain {

/// Reads the fields of one foreign object and remembers the first that is missing or wrong, so that a decoder can read
/// them all and ask once.
class JsonFields {
public:
    explicit JsonFields(const nlohmann::json &object);
    [[nodiscard]] bool has(const char *name) const; ///< present and not null
    [[nodiscard]] base::U256 quantity(const char *name);
    [[nodiscard]] quint64 number(const char *name);
    [[nodiscard]] Hash hash(const char *name);
    [[nodiscard]] Address address(const char *name);
    [[nodiscard]] QByteArray data(const char *name);
    [[nodiscard]] bool flag(const char *name); ///< false when absent
    [[nodiscard]] const nlohmann::json &list(const char *name); ///< an empty one when wrong
    /// Protocol, naming the field, if anything was wrong.
    [[nodiscard]] base::Status status() const;
    void refuse(const QString &why);

private:
    [[nodiscard]] const nlohmann::json *find(const char *name);
    [[nodiscard]] QString text(const char *name);
    const nlohmann::json &m_object;
    QString m_problem;
};

} // namespace chain
