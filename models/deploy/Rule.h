// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/rpc/RpcTypes.h"
#include "models/dao/Proposal.h"
#include "models/deploy/Policy.h"

namespace deploy {

/// Which events are acted on, and how. One rule watches one contract.
struct Rule {
    enum class Approval {
        Automatic,
        Ask,    ///< one approval: by the person at this program, or the signature of a member
        AskTwo, ///< the signatures of two different members
    };
    quint64 chainId = 0;
    chain::Address contract;
    dao::AbiVersion abi = dao::AbiVersion::Unknown; ///< Unknown: both forms of the event
    quint64 fromBlock = 0;     ///< where to begin when nothing is stored yet
    quint64 confirmations = 6; ///< blocks, the event's own counted; not used when `finalized`
    Approval approval = Approval::Automatic;
    bool paused = false;
    QByteArray fallbackDocument; ///< deployed for events of the first form, which carry no document; empty: they fail
    bool finalized = false;      ///< confirmed when the chain calls its block finalized, instead of by counting
    Policy policy;
    /// What comes while it is paused waits after that for a person to choose, instead of going on by itself.
    bool asksAboutMissed = false;
    /// Several members run the rule: one after the other has the turn (TurnOrder.h).
    struct Turns {
        quint64 patience = 0; ///< blocks until the next one takes over; 0: no turns are taken
        std::vector<chain::Address> members; ///< whose computers run it; empty: any member of the DAO
        [[nodiscard]] bool isOn() const { return patience > 0; }
    };
    Turns turns;
    // Of rules kept in a RuleStore.
    qint64 id = 0; ///< 0: not stored
    QString name;
    bool enabled = true;
    QString target; ///< names the platform it deploys to; empty: the default one

    /// The logs of this rule.
    [[nodiscard]] chain::LogFilter filter() const;
    /// "<chain id>:<contract>", names the checkpoint in the store.
    [[nodiscard]] QString streamName() const;
    [[nodiscard]] int approvalsNeeded() const { return approval == Approval::AskTwo ? 2 : approval == Approval::Ask ? 1 : 0; }
};

} // namespace deploy
