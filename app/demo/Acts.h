// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"

#include <functional>
#include <vector>

namespace app {

/// Does one after the other and stops at the first that fails.
inline std::function<base::Status()> inOrder(std::vector<std::function<base::Status()>> acts)
{
    return [acts = std::move(acts)] {
        for (const auto &act : acts) {
            if (const auto done = act(); !done)
                return done;
        }
        return base::Status();
    };
}

} // namespace app
