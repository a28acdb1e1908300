// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/codec/Abi.h"
#include "models/chain/rpc/RpcTypes.h"
#include "models/dao/Proposal.h"

/// The functions and events of SpheronDevsDAO (both published versions) and of its membership token, SpheronDevs.
namespace dao::abi {

[[nodiscard]] const chain::AbiFunction &createProposal(AbiVersion version); ///< v1 takes no document
[[nodiscard]] const chain::AbiFunction &voteOnProposal();
[[nodiscard]] const chain::AbiFunction &executeProposal();
[[nodiscard]] const chain::AbiFunction &proposals(AbiVersion version);
[[nodiscard]] const chain::AbiFunction &numProposals();

[[nodiscard]] const chain::AbiFunction &balanceOf();
[[nodiscard]] const chain::AbiFunction &tokenOfOwnerByIndex();
[[nodiscard]] const chain::AbiFunction &totalSupply();
[[nodiscard]] const chain::AbiFunction &tokenByIndex();
[[nodiscard]] const chain::AbiFunction &ownerOf();
[[nodiscard]] const chain::AbiFunction &mint();
[[nodiscard]] const chain::AbiFunction &price();
[[nodiscard]] const chain::AbiFunction &paused();
[[nodiscard]] const chain::AbiFunction &maxTokenIds();
[[nodiscard]] const chain::AbiFunction &tokenIds();

[[nodiscard]] const chain::AbiEvent &deployEvent(AbiVersion version);

} // namespace dao::abi

namespace dao {

/// A decoded DeployEvent. It does not name its proposal: see executedProposal().
struct DeployAnnouncement {
    AbiVersion version = AbiVersion::Unknown;
    chain::Address executor; ///< zero on v1
    QByteArray message;      ///< chain text
    QByteArray document;     ///< chain text, empty on v1
};
/// Errors: Invalid (not a DeployEvent of either version).
[[nodiscard]] base::Result<DeployAnnouncement> decodeDeployEvent(const chain::Log &log);

/// The proposal that the call data of `executeProposal(uint256)` names. Errors: Invalid (another call).
[[nodiscard]] base::Result<quint64> executedProposal(QByteArrayView callData);

/// One answer of `proposals(id)`; the length must fit the version. A document above `MaxDocumentBytes` is left out and
/// marked. Errors: Protocol.
constexpr qsizetype MaxDocumentBytes = 64 * 1024;
[[nodiscard]] base::Result<Proposal> decodeProposal(AbiVersion version, quint64 id, QByteArrayView answer);

/// The storage slot that tells whether `token` has voted on `proposal`: keccak256(abi.encode(token, B + 4)) with
/// B = keccak256(abi.encode(proposal, 1)).
[[nodiscard]] chain::Hash voterSlot(quint64 proposal, quint64 token);
/// B of the above: where the struct of a proposal begins.
[[nodiscard]] chain::Hash proposalSlot(quint64 proposal);

} // namespace dao
