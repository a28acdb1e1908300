// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/codec/Abi.h"
#include "models/chain/contract/ContractReader.h"
#include "models/dao/Proposal.h"

#include <QObject>

namespace dao {

/// Reads one SpheronDevsDAO and its membership token at the newest block. What a contract answers is foreign: lengths
/// are checked, lists are capped. Every answer may also carry the errors of chain::Transport.
class DaoContract final : public QObject {
    Q_OBJECT
public:
    static constexpr quint64 MaxTokens = 256;             ///< NFTs looked at per account and in all
    static constexpr quint64 MaxProposals = 1ull << 32;   ///< a count above this is not believed

    /// `token`: the membership NFT's address where the network's profile names it; otherwise it is read from storage.
    DaoContract(chain::ContractReader &reader, DaoInfo info, std::optional<chain::Address> token = {},
                QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(DaoContract)

    /// The version is Unknown until detectVersion() has answered.
    [[nodiscard]] const DaoInfo &info() const { return m_info; }

    /// Tells the version by the shape of the answers: the contract's payable fallback answers any unknown call with
    /// success and no data, so an empty answer means "no such function". Errors: NotFound (no contract there),
    /// Unsupported (another contract).
    [[nodiscard]] base::Async<AbiVersion> detectVersion();
    /// Errors: Limit (a count that cannot be right).
    [[nodiscard]] base::Async<quint64> numProposals();
    /// One proposal; ids that do not exist read as zeros. Needs detectVersion() before. Errors: Protocol.
    [[nodiscard]] base::Async<Proposal> proposal(quint64 id);
    /// The membership token's address. Errors: Unsupported (storage does not hold one).
    [[nodiscard]] base::Async<chain::Address> token();
    /// The NFTs of `owner`, the first MaxTokens of them.
    [[nodiscard]] base::Async<Membership> membership(const chain::Address &owner);
    [[nodiscard]] base::Async<bool> hasVoted(quint64 proposal, quint64 tokenId);
    /// Those of `tokenIds` that have not voted on the proposal, in the same order.
    [[nodiscard]] base::Async<std::vector<quint64>> unusedTokens(quint64 proposal, std::vector<quint64> tokenIds);
    /// All NFTs (the first MaxTokens), their owners and whether they have voted on the proposal.
    [[nodiscard]] base::Async<std::vector<TokenVote>> votes(quint64 proposal);
    /// What createProposal would return if `from` sent it now: the id. Errors: Reverted, Unsupported (the contract
    /// swallows the call: it would cost gas and change nothing).
    [[nodiscard]] base::Async<quint64> simulateCreate(const chain::Address &from, const QByteArray &document);
    /// Price of one NFT in wei. Errors: Conflict (paused, or none left).
    [[nodiscard]] base::Async<base::U256> mintPrice();

private:
    using Values = std::vector<chain::AbiValue>;
    [[nodiscard]] base::Async<Values> call(const chain::Address &to, const chain::AbiFunction &function, const Values &arguments,
                                           std::optional<chain::Address> from = {});
    [[nodiscard]] base::Async<Values> callToken(const chain::AbiFunction &function, const Values &arguments);
    [[nodiscard]] base::Async<base::U256> tokenNumber(const chain::AbiFunction &function, const Values &arguments);
    void detectByShape(base::Promise<AbiVersion> promise);

    chain::ContractReader &m_reader;
    DaoInfo m_info;
    std::optional<chain::Address> m_token;
};

} // namespace dao
