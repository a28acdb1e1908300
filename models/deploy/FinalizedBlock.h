// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Async.h"

namespace deploy {

/// What the chain calls final: a block that no reorganisation reaches any more.
class FinalizedBlock {
public:
    virtual ~FinalizedBlock() = default;
    /// Its number. Errors: those of the node, among them Remote from one that does not know the tag.
    [[nodiscard]] virtual base::Async<quint64> number() = 0;
};

} // namespace deploy
