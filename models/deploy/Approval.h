// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/codec/Secp256k1.h"
#include "models/deploy/JournalEntry.h"

namespace deploy {

/// One member's signature under one deployment: what is to be deployed, and the event that asks for it.
struct Approval {
    DeploymentKey key;
    chain::Address member;
    QByteArray signature; ///< 65 bytes, over approvalText()
    qint64 atMs = 0;
};

/// What a member signs (EIP-191, version 0x45), one line each: chain, contract, transaction, log index, keccak256 of the
/// document, number of the replay (0: of the event itself). Readable, so that any wallet can show it.
[[nodiscard]] QByteArray approvalText(const JournalEntry &entry);
/// The hash that the signature covers.
[[nodiscard]] chain::Hash approvalHash(const JournalEntry &entry);
/// Is it the member's signature, of exactly this deployment?
[[nodiscard]] bool isSigned(const Approval &approval, const JournalEntry &entry);

/// A small JSON text to send to the others: what approvalText() says, the member and the signature.
[[nodiscard]] QByteArray toJson(const Approval &approval, const JournalEntry &entry);
/// An approval as it arrived, and what it says it is for.
struct ForeignApproval {
    Approval approval; ///< without key
    quint64 chainId = 0;
    chain::Address contract;
    chain::Hash txHash;
    quint64 logIndex = 0;
    chain::Hash contentHash;
    int replayNumber = 0;
    [[nodiscard]] bool isFor(const JournalEntry &entry) const;
};
/// Errors: Invalid.
[[nodiscard]] base::Result<ForeignApproval> approvalFromJson(QByteArrayView json);

} // namespace deploy
