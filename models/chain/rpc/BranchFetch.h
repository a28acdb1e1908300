// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Async.h"
#include "models/chain/rpc/ReorgWindow.h"
#include "models/chain/rpc/RpcClient.h"

namespace chain {

/// How a new head hangs together with what we hold.
struct Branch {
    std::vector<BlockHeader> blocks;  ///< oldest first, the head last
    std::optional<quint64> ancestor;  ///< number of the block of the window they stand on; empty: on nothing we hold
};

/// Walks back from `tip` by parent hash until a block of the window, or down to `floor` where there is nothing (more) to
/// compare with. Errors: Conflict when the chain was rewritten deeper than the window, NotFound when a block went away
/// meanwhile, Protocol, and those of Transport.
[[nodiscard]] base::Async<Branch> fetchBranch(QObject *context, RpcClient &client, const ReorgWindow &window,
                                              std::optional<quint64> floor, const BlockHeader &tip);
[[nodiscard]] base::Error tooDeepError(const QString &detail);

} // namespace chain
