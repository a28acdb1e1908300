// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QtGlobal>
#include <optional>

namespace app {

/// What the system says about this process, in the units collectors of figures are used to. Empty where it does not say.
struct ProcessFigures {
    std::optional<qint64> residentBytes;
    std::optional<qint64> virtualBytes;
    std::optional<qint64> openDescriptors;
    std::optional<qint64> mostDescriptors;
    std::optional<double> cpuSeconds;
    std::optional<double> startedAt; ///< seconds since the Unix epoch

    /// From /proc; on other systems all is empty.
    [[nodiscard]] static ProcessFigures read();
};

} // namespace app
