// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/codec/AbiType.h"

namespace chain {

/// A type with what the coders ask again and again worked out once. Refers to the type, which must outlive it.
struct AbiShape {
    const AbiType *type = nullptr;
    bool dynamic = false;
    quint64 headSize = 0; ///< bytes, see AbiType::headSize
    std::vector<AbiShape> parts;

    [[nodiscard]] static AbiShape of(const AbiType &type);
    [[nodiscard]] static std::vector<AbiShape> of(const std::vector<AbiType> &types);
};

} // namespace chain
