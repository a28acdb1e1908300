// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "tests/bench/Report.h"

namespace bench {

/// logs.decode: ten eth_getLogs answers of 10,000 mixed Spheron events each, as large as nodes give them, from text to typed values, beside simdjson reading
/// the same bytes with nothing but hex decoding (the limit), and beside viem, ethers and hypersync-client
/// (tests/bench/logs-peers.mjs), which are left out where Node.js or the packages are missing.
[[nodiscard]] std::vector<Figure> logsFigures();

} // namespace bench
