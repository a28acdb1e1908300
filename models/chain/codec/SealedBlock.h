// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/U256.h"
#include "models/chain/primitives/Address.h"
#include "models/chain/primitives/Hash.h"

#include <vector>

namespace chain {

/// The encoded forms that a block's hash covers, read. Pure functions.

/// What a header says that others refer to.
struct SealedHeader {
    Hash hash; ///< keccak256 of the bytes
    Hash receiptsRoot;
    quint64 number = 0;
    qint64 timestamp = 0; ///< seconds
};
/// `rlp`: a header of any fork up to Prague. Errors: Invalid.
[[nodiscard]] base::Result<SealedHeader> readHeader(QByteArrayView rlp);

/// An entry of the receipts trie.
struct SealedReceipt {
    struct Entry {
        Address address;
        std::vector<Hash> topics;
        QByteArray data;
    };
    bool success = false;
    std::vector<Entry> logs;
};
/// `bytes`: EIP-2718, the type's byte before the list, or a legacy list. Errors: Invalid (also receipts from before Byzantium,
/// which name no status).
[[nodiscard]] base::Result<SealedReceipt> readReceipt(QByteArrayView bytes);

} // namespace chain
