// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/primitives/Hash.h"

namespace chain {

/// Ethereum's keccak256.
[[nodiscard]] Hash keccak256(QByteArrayView data);

} // namespace chain
