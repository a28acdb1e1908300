// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/codec/AbiType.h"
#include "models/chain/codec/AbiValue.h"
#include "tests/conformance/Input.h"

namespace conformance {

/// Values as the protocol writes them: integers as decimal strings, bytes as hex, arrays and tuples as lists.
[[nodiscard]] base::Result<chain::AbiValue> abiValueFromJson(const chain::AbiType &type, const Json &value);
[[nodiscard]] base::Result<std::vector<chain::AbiValue>> abiValuesFromJson(const std::vector<chain::AbiType> &types, const Json &values);
/// Errors: Invalid, for a string that is not UTF-8 and so cannot be written in JSON.
[[nodiscard]] Outcome abiValueToJson(const chain::AbiValue &value);
[[nodiscard]] Outcome abiValuesToJson(const std::vector<chain::AbiValue> &values);

} // namespace conformance
