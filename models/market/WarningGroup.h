// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/LeaseWarnings.h"

namespace market {

/// Warnings of one kind, told as one: "3 leases run out within a day". Never empty.
struct WarningGroup {
    LeaseWarning::Kind kind = LeaseWarning::Kind::Expiry;
    std::vector<LeaseWarning> warnings; ///< the worst first

    [[nodiscard]] const LeaseWarning &worst() const { return warnings.front(); }
    [[nodiscard]] QString title() const; ///< a few words: "3 leases run out within a day"
    [[nodiscard]] QString text() const;  ///< one sentence: the warning's own, or the names of what it is about
};

/// By kind; the group with the worst warning first.
[[nodiscard]] std::vector<WarningGroup> groupWarnings(const std::vector<LeaseWarning> &warnings);

} // namespace market
