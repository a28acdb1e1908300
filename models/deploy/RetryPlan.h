// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Error.h"

#include <QString>
#include <QtGlobal>

namespace deploy {

/// When something that failed is tried again. Pure functions.
class RetryPlan final {
public:
    static constexpr int MostAttempts = 20; ///< of one deployment by itself: a good hour; then a person must act
    static constexpr qint64 FirstDelayMs = 1000;
    static constexpr qint64 LongestDelayMs = 300'000;

    /// Trying again without anybody changing anything is pointless.
    [[nodiscard]] static bool isPermanent(const base::Error &error);
    /// Doubling from one second to five minutes, less up to a quarter that depends on the key and the attempt: what failed
    /// together does not come back together, and what is planned is the same after a restart.
    [[nodiscard]] static qint64 delayMs(const QString &key, int attempts);
};

} // namespace deploy
