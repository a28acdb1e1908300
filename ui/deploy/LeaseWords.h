// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/Lease.h"
#include "ui/common/Tone.h"

namespace ui {

/// A state as people read it.
struct StateWords {
    QString word;
    Tone tone = Tone::Neutral;
    Shape shape = Shape::None;
};
[[nodiscard]] StateWords wordsFor(market::Lease::State state);
[[nodiscard]] QStringList leaseStateWords(); ///< of all states
/// Something that runs or is on its way: it may be closed.
[[nodiscard]] bool isAlive(market::Lease::State state);
/// Which chip of the Leases page counts it: "running", "starting", "problems" or "closed".
[[nodiscard]] QString chipOf(market::Lease::State state);
/// "3.4 %" of one core, "41 MB"; empty while not known.
[[nodiscard]] QString cpuText(const market::Lease &lease);
[[nodiscard]] QString memoryText(const market::Lease &lease);
[[nodiscard]] QString sizeText(qint64 bytes);
/// "of 2 cores", "of 2 GB"; empty without a limit.
[[nodiscard]] QString cpuLimitText(const market::Lease &lease);
[[nodiscard]] QString memoryLimitText(const market::Lease &lease);

} // namespace ui
