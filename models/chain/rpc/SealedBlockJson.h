// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"

#include <nlohmann/json_fwd.hpp>

namespace chain {

/// The encoded header of a block as eth_getBlockByHash tells it: all fields that it names, in the order of the forks. Whether
/// it is right is told by its hash. Errors: Protocol.
[[nodiscard]] base::Result<QByteArray> headerBytes(const nlohmann::json &block);
/// The entry of the receipts trie for a receipt as eth_getTransactionReceipt tells it, also a deposit of an OP Stack chain
/// (type 0x7e). Errors: Protocol.
[[nodiscard]] base::Result<QByteArray> receiptBytes(const nlohmann::json &receipt);

} // namespace chain
