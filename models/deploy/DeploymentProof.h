// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/primitives/Hash.h"
#include "models/dao/Proposal.h"
#include "models/deploy/JournalEntry.h"

namespace deploy {

/// What ties a deployment to the vote that asked for it: the document, the proposal and its votes, the execution with a proof
/// that its event is in a block, what was made of it, how that stood at a time; signed by the member who says so. What the
/// chain proves can be checked without asking anybody but for the block's hash; what a member saw is stated, and signed.
struct DeploymentProof {
    struct Votes {
        quint64 proposal = 0;
        base::U256 yay = 0; ///< NFTs
        base::U256 nay = 0;
        bool executed = false;
        std::vector<dao::TokenVote> tokens; ///< every membership NFT: who held it, and whether it voted
        quint64 atBlock = 0;                ///< when it was read
    };
    struct Execution {
        chain::Hash transaction;
        quint64 blockNumber = 0;
        chain::Hash blockHash;
        quint64 transactionIndex = 0;       ///< in the block
        quint64 logOfReceipt = 0;           ///< which of the receipt's logs is the event, from 0
        QByteArray header;                  ///< RLP
        QByteArray receipt;                 ///< as it stands in the receipts trie
        std::vector<QByteArray> receiptProof; ///< nodes, see chain::verifyOrderedTrieProof
    };
    struct Made {
        QString target;                     ///< "Podman 4.3.1 on this computer"
        QStringList containers;             ///< names or ids at a container engine
        std::optional<quint64> order;       ///< on the market
        QByteArray orderSpec;               ///< as it stands on chain
        QByteArray manifestHash;            ///< SHA-256 of the manifest sent to the provider, hex; empty: none was
    };
    struct Live {
        qint64 atMs = 0;                    ///< wall clock
        QString phase;                      ///< "running", "preparing", "stopped" …
        QStringList endpoints;
        QString problem;
    };
    quint64 chainId = 0;
    chain::Address dao;
    DeploymentKey key;
    int replayNumber = 0;                   ///< repeated on purpose; 0: the event's own
    QByteArray document;
    chain::Hash documentHash;               ///< keccak256
    std::optional<Votes> votes;             ///< nothing: the event names no proposal
    Execution execution;
    Made made;
    Live live;
    chain::Address member;                  ///< zero: not signed
    QByteArray signature;                   ///< 65 bytes, EIP-191
};

/// One JSON text for other people's eyes, members in alphabetical order; all bytes as hex, large numbers as decimal text.
[[nodiscard]] QByteArray toJson(const DeploymentProof &proof);
/// Errors: Invalid, Limit. What it says has not been checked.
[[nodiscard]] base::Result<DeploymentProof> proofFromJson(QByteArrayView json);
/// Whether a file is meant as a proof, also where it is damaged, and not as an audit trail, which has one object a line.
[[nodiscard]] bool looksLikeProof(QByteArrayView text);
/// What the member signs as a message: a line of words and the keccak256 of the text without member and signature.
[[nodiscard]] QByteArray proofText(const DeploymentProof &proof);

/// One thing that was looked at.
struct ProofCheck {
    enum class Outcome {
        Proved, ///< it follows from the file itself
        Stated, ///< the member says so; the file cannot prove it
        Failed,
    };
    QString name;     ///< "receipt"; an identifier, not translated
    QString sentence;
    Outcome outcome = Outcome::Failed;
};
/// Everything that can be checked offline, in the order of the story. Pure.
[[nodiscard]] std::vector<ProofCheck> verifyProof(const DeploymentProof &proof);
/// Nothing failed.
[[nodiscard]] bool isSound(const std::vector<ProofCheck> &checks);

} // namespace deploy
