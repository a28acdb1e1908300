// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/RetryPlan.h"

#include <algorithm>

namespace deploy {

bool RetryPlan::isPermanent(const base::Error &error)
{
    switch (error.code) {
    case base::ErrorCode::Invalid:
    case base::ErrorCode::Auth:
    case base::ErrorCode::Limit:
    case base::ErrorCode::Unsupported:
    case base::ErrorCode::NotFound:
    case base::ErrorCode::Conflict:
        return true;
    default:
        return false;
    }
}

qint64 RetryPlan::delayMs(const QString &key, int attempts)
{
    const qint64 whole = std::min(LongestDelayMs, FirstDelayMs << std::clamp(attempts - 1, 0, 10));
    // FNV-1a: qHash is seeded anew in each process.
    quint32 mixed = 2166136261U;
    for (const QChar c : key)
        mixed = (mixed ^ c.unicode()) * 16777619U;
    mixed = (mixed ^ quint32(attempts)) * 16777619U;
    const qint64 less = whole / 4 * qint64(mixed % 1000) / 1000;
    return std::max(FirstDelayMs, whole - less);
}

} // namespace deploy
