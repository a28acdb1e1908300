// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/primitives/Hash.h"

#include <nlohmann/json_fwd.hpp>

namespace chain {

/// The hashes of structured data (EIP-712); `digest` is what gets signed.
struct TypedDataHash {
    Hash digest;          ///< keccak256("\x19\x01" + domainSeparator + hashStruct)
    Hash domainSeparator;
    Hash hashStruct;      ///< of the message
};
/// `typedData` as eth_signTypedData_v4 takes it: {types (with EIP712Domain), domain, primaryType, message}. Integers are
/// decimal or 0x strings, or JSON whole numbers; a struct that is null or absent counts as 32 zero bytes; fields that the
/// types do not name are ignored. Errors: Invalid, Limit (over 1000 types).
[[nodiscard]] base::Result<TypedDataHash> hashTypedData(const nlohmann::json &typedData);

} // namespace chain
