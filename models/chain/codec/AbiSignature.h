// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/codec/AbiType.h"

#include <nlohmann/json_fwd.hpp>

namespace chain {

/// One parameter of a function or event.
struct AbiParameter {
    QString name; ///< may be empty
    AbiType type;
    bool indexed = false; ///< events only
};

/// "name(type name, type indexed name, ...)", taken apart.
struct AbiSignature {
    QString name;
    std::vector<AbiParameter> parameters;

    /// Errors: Invalid, Limit.
    [[nodiscard]] static base::Result<AbiSignature> parse(QStringView text);
    /// A comma-separated list of parameters, "" for none.
    [[nodiscard]] static base::Result<std::vector<AbiParameter>> parseParameters(QStringView text);
    /// The "inputs" or "outputs" of a JSON ABI fragment.
    [[nodiscard]] static base::Result<std::vector<AbiParameter>> parametersFromJson(const nlohmann::json &list);
    /// name, inputs; `kind` is "function" or "event" and must match the fragment's "type" (absent: function).
    [[nodiscard]] static base::Result<AbiSignature> fromJson(const nlohmann::json &fragment, QStringView kind);

    /// "name(uint256,uint8)"
    [[nodiscard]] static QString canonical(QStringView name, const std::vector<AbiType> &types);
};

/// The types of some parameters.
[[nodiscard]] std::vector<AbiType> typesOf(const std::vector<AbiParameter> &parameters);

} // namespace chain
