// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"

#include <QStringList>
#include <vector>

namespace chain {

constexpr qsizetype AbiWordSize = 32; ///< bytes

/// A Solidity ABI type.
struct AbiType {
    static constexpr int MaxDepth = 64; ///< levels of arrays and tuples, counting the innermost type

    enum class Kind { Uint, Int, Bool, Address, FixedBytes, Bytes, String, Array, FixedArray, Tuple };
    Kind kind = Kind::Uint;
    int size = 256;                    ///< bits of (u)intN, bytes of bytesN, length of a fixed array
    std::vector<AbiType> components;   ///< one for arrays, the members for a tuple
    std::vector<QString> names;        ///< member names of a tuple, when known

    /// "(uint256,string)[2][]", "tuple(...)" also accepted; "uint" means uint256. Errors: Invalid, Limit (over 64 levels).
    [[nodiscard]] static base::Result<AbiType> parse(QStringView text);
    /// "uint256,(bool,address)[]" or "" for none.
    [[nodiscard]] static base::Result<std::vector<AbiType>> parseList(QStringView text);
    [[nodiscard]] QString toString() const; ///< canonical
    [[nodiscard]] bool isDynamic() const;
    /// Bytes it takes in the head of its frame: 32 where dynamic, else all of it. Saturates at 2^63.
    [[nodiscard]] quint64 headSize() const;
    [[nodiscard]] int height() const; ///< 1 for an elementary type
};

} // namespace chain
