// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/sandbox/SandboxState.h"
#include "models/chain/rpc/RpcClient.h"
#include "models/dao/ProposalBook.h"

#include <map>

namespace app {

/// The Sandbox's scripted members: each votes on every new proposal, some blocks after it appears, so that a tally moves
/// while somebody looks. They turn down their own first proposal and agree, mostly, with everybody else's.
class Neighbours final : public QObject {
    Q_OBJECT
public:
    Neighbours(chain::RpcClient &client, dao::ProposalBook &book, chain::HeadTracker &heads, SandboxState state,
               QObject *parent = nullptr);

private:
    void onHead(quint64 block);
    void vote(const chain::Address &who, quint64 proposal, bool yes);

    chain::RpcClient &m_client;
    dao::ProposalBook &m_book;
    SandboxState m_state;
    std::map<quint64, quint64> m_seenAt; ///< proposal → block at which it was first seen
    std::map<quint64, int> m_votes;      ///< proposal → how many neighbours have voted
};

} // namespace app
