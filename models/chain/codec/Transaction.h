// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/U256.h"
#include "models/chain/codec/Secp256k1.h"

#include <optional>
#include <vector>

namespace chain {

enum class TxType { Legacy = 0, AccessList = 1, DynamicFee = 2 }; ///< EIP-155/legacy, EIP-2930, EIP-1559

struct AccessListEntry {
    Address address;
    std::vector<Hash> storageKeys;
    bool operator==(const AccessListEntry &) const = default;
};

/// An unsigned transaction. Amounts in wei.
struct Transaction {
    TxType type = TxType::DynamicFee;
    std::optional<base::U256> chainId; ///< empty only for a legacy transaction before EIP-155
    quint64 nonce = 0;
    base::U256 gasLimit = 0;
    std::optional<Address> to; ///< empty: contract creation
    base::U256 value = 0;
    QByteArray data;
    base::U256 gasPrice = 0;             ///< types 0 and 1
    base::U256 maxFeePerGas = 0;         ///< type 2
    base::U256 maxPriorityFeePerGas = 0; ///< type 2
    std::vector<AccessListEntry> accessList;
    bool operator==(const Transaction &) const = default;

    /// What is signed: RLP (with the type byte), before hashing.
    [[nodiscard]] QByteArray signingPayload() const;
    [[nodiscard]] Hash signingHash() const;
    [[nodiscard]] QByteArray encodeSigned(const Signature &signature) const;
};

struct SignedTransaction {
    Transaction transaction;
    Signature signature;
    Address from;
    QByteArray raw;
    Hash hash;
};
/// Reads a raw signed transaction, canonical RLP only; recovers the sender. Errors: Invalid.
[[nodiscard]] base::Result<SignedTransaction> decodeTransaction(QByteArrayView raw);
/// EIP-1559 etc.: CREATE and CREATE2 addresses.
[[nodiscard]] Address createAddress(const Address &sender, const base::U256 &nonce);
[[nodiscard]] Address create2Address(const Address &sender, const Hash &salt, QByteArrayView initCode);

} // namespace chain
