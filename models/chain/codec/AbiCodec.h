// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/codec/AbiType.h"
#include "models/chain/codec/AbiValue.h"

namespace chain {

/// How much padding decoding insists on after the last bytes or string of the data.
enum class AbiPadding {
    Required, ///< the standard: everything ends on a word
    Optional, ///< logs of old compilers end with the last byte
};

/// Errors: Invalid (a value does not fit its type).
[[nodiscard]] base::Result<QByteArray> abiEncode(const std::vector<AbiType> &types, const std::vector<AbiValue> &values);
/// Strict, as the contracts themselves read: offsets and lengths must lie within the data, and numbers, booleans and
/// addresses must have clean upper bits. Bytes after the end are ignored. What it allocates is bounded by 16 times the
/// size of the data (plus 64 KiB), whatever offsets and lengths say. Errors: Invalid, Limit.
[[nodiscard]] base::Result<std::vector<AbiValue>> abiDecode(const std::vector<AbiType> &types, QByteArrayView data,
                                                            AbiPadding padding = AbiPadding::Required);

} // namespace chain
