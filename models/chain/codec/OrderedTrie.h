// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/primitives/Hash.h"

#include <vector>

namespace chain {

/// The Merkle Patricia trie (Yellow Paper, appendix D) over a numbered list, as blocks have it of transactions and receipts:
/// item i stands under rlp(i). Items are bytes and none is empty. Pure functions.

/// 56e81f17… for no items.
[[nodiscard]] Hash orderedTrieRoot(const std::vector<QByteArray> &items);
/// The nodes on the way from the root to item `index`, the root's first; what of them is shorter than 32 bytes stands
/// within its parent and is not repeated. Empty when there is no such item.
[[nodiscard]] std::vector<QByteArray> orderedTrieProof(const std::vector<QByteArray> &items, std::size_t index);
/// The item that the nodes prove to be number `index` below `root`. Errors: Invalid.
[[nodiscard]] base::Result<QByteArray> verifyOrderedTrieProof(const Hash &root, std::size_t index, const std::vector<QByteArray> &nodes);

} // namespace chain
