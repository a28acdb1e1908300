// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/LeaseWarnings.h"

#include <QMap>

namespace market {

/// What a person was told of one warning, and what they answered.
struct WarningMark {
    LeaseWarning::Stage told = LeaseWarning::Stage::Early;
    std::optional<LeaseWarning::Stage> dismissed; ///< told again only when it gets worse
    qint64 snoozedUntilMs = 0;                    ///< wall clock; 0: not put off
    LeaseWarning::Stage snoozedAt = LeaseWarning::Stage::Early; ///< worse than this ends it before its time
    qint64 seenMs = 0;                            ///< wall clock, when it was true last; not kept on disk
};
/// By LeaseWarning::key.
using WarningMarks = QMap<QString, WarningMark>;

/// Where the marks are kept, so that nothing is told twice after a restart.
class WarningMemory {
public:
    virtual ~WarningMemory() = default;
    [[nodiscard]] virtual WarningMarks read() = 0; ///< empty when there are none, or they cannot be read
    virtual void write(const WarningMarks &marks) = 0;
};

} // namespace market
