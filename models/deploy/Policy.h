// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/U256.h"

#include <QStringList>
#include <optional>

namespace deploy {

/// What a rule allows by itself. Everything absent or empty is no limit. Sums over replicas: "in total" and "at a time"
/// are of one rule's deployments.
struct Policy {
    /// Of the local day, in minutes from midnight. From 22:00 to 06:00 goes over midnight and belongs to the day it begins.
    struct Window {
        int fromMinute = 0;
        int toMinute = 24 * 60; ///< not included; the same as fromMinute: the whole day
        int days = 0x7f;        ///< bit 0 Monday … bit 6 Sunday
        bool operator==(const Window &) const = default;
    };
    // Of one deployment.
    std::optional<int> maxReplicas;
    std::optional<qint64> maxMilliCores; ///< thousandths of a core
    std::optional<qint64> maxMemoryMb;   ///< of 1024 × 1024 bytes
    std::optional<base::U256> maxCostPerHour; ///< tokens with 18 decimals, as market::perHour tells it
    // In total, with the new one.
    std::optional<qint64> totalMilliCores;
    std::optional<qint64> totalMemoryMb;
    std::optional<base::U256> totalCostPerHour;
    std::optional<int> maxConcurrent; ///< deployments at a time
    std::optional<int> maxPerDay;     ///< begun on one local day
    QStringList images;  ///< allowed references; * stands for any characters: "ghcr.io/acme/*", "nginx:1.*"
    bool digestOnly = false; ///< the image must be named by its digest (@sha256:…)
    QStringList regions; ///< allowed, as in the document
    std::optional<Window> window;

    [[nodiscard]] bool isEmpty() const { return *this == Policy(); }
    bool operator==(const Policy &) const = default;
};

} // namespace deploy
