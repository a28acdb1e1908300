// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "tests/bench/Report.h"

namespace bench {

/// keccak.short, abi.decode, sign.transaction beside ethers and viem doing the same work (tests/bench/peers.mjs).
/// Empty when Node.js or the packages are missing; says so on standard error.
[[nodiscard]] std::vector<Figure> codecFigures();

} // namespace bench
