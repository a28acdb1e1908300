// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Async.h"
#include "models/chain/rpc/RpcTypes.h"

namespace deploy {

/// Which proposal a deploy event belongs to; the event itself does not say.
class ProposalResolver {
public:
    virtual ~ProposalResolver() = default;
    /// Empty: it cannot be known (for ever, the answer for one transaction never changes). Errors are worth a retry.
    [[nodiscard]] virtual base::Async<std::optional<quint64>> proposalOf(const chain::Log &log) = 0;
};

} // namespace deploy
