// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/rpc/RpcTypes.h"
#include "models/dao/Proposal.h"

namespace deploy {

/// Which events are acted on, and how. One rule watches one contract.
struct Rule {
    enum class Approval { Automatic, Ask };
    quint64 chainId = 0;
    chain::Address contract;
    dao::AbiVersion abi = dao::AbiVersion::Unknown; ///< Unknown: both forms of the event
    quint64 fromBlock = 0;     ///< where to begin when nothing is stored yet
    quint64 confirmations = 6; ///< blocks, the event's own counted
    Approval approval = Approval::Automatic;
    bool paused = false;
    QByteArray fallbackDocument; ///< deployed for events of the first form, which carry no document; empty: they fail
    /// The logs of this rule.
    [[nodiscard]] chain::LogFilter filter() const;
    /// "<chain id>:<contract>", names the checkpoint in the store.
    [[nodiscard]] QString streamName() const;
};

} // namespace deploy
