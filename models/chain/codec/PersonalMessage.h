// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/primitives/Hash.h"

namespace chain {

/// What a signature over a message covers, so that it can never be a transaction (EIP-191, version 0x45):
/// keccak256("\x19Ethereum Signed Message:\n" + length in decimal + message).
[[nodiscard]] Hash personalMessageHash(QByteArrayView message);

} // namespace chain
