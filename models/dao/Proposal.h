// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/U256.h"
#include "models/chain/primitives/Address.h"
#include "models/chain/primitives/Hash.h"

#include <QMetaType>
#include <QString>
#include <vector>

namespace dao {

enum class AbiVersion { Unknown, V1, V2 }; ///< of SpheronDevsDAO: V1's proposals have no document, V2's do

/// One DAO as pages and intents name it.
struct DaoInfo {
    chain::Address address;
    QString name;    ///< from the network's profile; may be empty
    QString network; ///< "Sepolia"
    AbiVersion version = AbiVersion::Unknown;
};

/// One proposal as the contract holds it. Times are chain time in seconds.
struct Proposal {
    quint64 id = 0;
    AbiVersion version = AbiVersion::V2;
    qint64 deadline = 0;
    base::U256 yay = 0; ///< NFTs
    base::U256 nay = 0;
    bool executed = false;
    QByteArray document; ///< spheronInstanceJson, raw; empty on v1
    bool documentOmitted = false; ///< the document is larger than this program keeps; `document` is empty
    /// Seen executed while voting was open: the id was executed before the proposal existed, so it can never deploy.
    bool bornExecuted = false;
    bool operator==(const Proposal &) const = default;
};

/// What a proposal is at a given chain time.
enum class ProposalState { Voting, Passed, Lost, Tied, Deployed, Burned };
/// Passed/Lost/Tied: voting is over, not executed. Deployed: executed with more yes than no. Burned: executed otherwise.
[[nodiscard]] ProposalState stateOf(const Proposal &proposal, qint64 chainTime);

/// What a document says about itself at first sight, made visible; read without judging the document.
struct Heading {
    QString title; ///< clusterName, or "Proposal n" when there is none
    QString image; ///< "ethereum/client-go:v1.16.4", or empty
};
[[nodiscard]] Heading headingOf(const Proposal &proposal);
[[nodiscard]] QString titleOf(const Proposal &proposal); ///< headingOf().title

/// The caller's standing in the DAO.
struct Membership {
    chain::Address account;
    std::vector<quint64> tokenIds; ///< NFTs held, in the order of the token contract
    bool complete = true;          ///< false: the account holds more than are listed
    [[nodiscard]] bool isMember() const { return !tokenIds.empty(); }
    bool operator==(const Membership &) const = default;
};

/// One membership NFT, who holds it, and whether it has voted on the proposal it was asked for.
struct TokenVote {
    quint64 tokenId = 0;
    chain::Address owner;
    bool voted = false;
    bool operator==(const TokenVote &) const = default;
};

/// The transaction that emitted DeployEvent for a proposal.
struct DeployFact {
    chain::Address executor;
    chain::Hash transaction;
    quint64 block = 0;
    bool operator==(const DeployFact &) const = default;
};

} // namespace dao
Q_DECLARE_METATYPE(dao::Proposal)
