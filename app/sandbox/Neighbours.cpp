// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/Neighbours.h"

#include "app/sandbox/NodeTransaction.h"
#include "app/sandbox/Sandbox.h"
#include "models/chain/codec/Abi.h"
#include "models/dao/Proposal.h"

namespace app {

namespace {

constexpr quint64 blocksBetweenVotes = 2;
constexpr quint64 theirOwn = 0; ///< the proposal that the Sandbox is born with

/// Ada and Tomas like what others propose, Noor does not; nobody likes their own first try.
bool likes(int neighbour, quint64 proposal)
{
    return proposal != theirOwn && neighbour != 1;
}

} // namespace

Neighbours::Neighbours(chain::RpcClient &client, dao::ProposalBook &book, chain::HeadTracker &heads, SandboxState state, QObject *parent)
    : QObject(parent), m_client(client), m_book(book), m_state(std::move(state))
{
    connect(&heads, &chain::HeadTracker::headChanged, this, [this](const chain::BlockHeader &head) { onHead(head.number); });
}

void Neighbours::onHead(quint64 block)
{
    for (const quint64 id : m_book.ids()) {
        if (m_book.state(id) != dao::ProposalState::Voting)
            continue;
        const quint64 seenAt = m_seenAt.try_emplace(id, block).first->second;
        int &votes = m_votes[id];
        if (votes < neighbours().size() && block >= seenAt + blocksBetweenVotes * quint64(votes + 1)) {
            vote(m_state.account(neighbours()[votes].name), id, likes(votes, id));
            ++votes;
        }
    }
}

void Neighbours::vote(const chain::Address &who, quint64 proposal, bool yes)
{
    static const auto function = chain::AbiFunction::parse(u"voteOnProposal(uint256,uint8)");
    const auto data = function->encodeCall({chain::AbiValue(proposal), chain::AbiValue(yes ? 0 : 1)});
    if (!data)
        return;
    // After a restart they may have voted already: the contract refuses, and that is all right.
    m_client.raw(QStringLiteral("eth_sendTransaction"), nodeTransaction(who, m_state.dao(), *data, "0x7a120"))
        .then(this, [](const base::Result<nlohmann::json> &) {});
}

} // namespace app
