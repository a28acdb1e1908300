// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/Deployment.h"
#include "models/market/LeaseRow.h"
#include "ui/common/Tone.h"

namespace ui {

/// A state as people read it.
struct StateWords {
    QString word;
    Tone tone = Tone::Neutral;
    Shape shape = Shape::None;
};
[[nodiscard]] StateWords wordsFor(market::Deployment::State state);
[[nodiscard]] StateWords wordsFor(market::LeaseStanding standing);
[[nodiscard]] QStringList leaseStandingWords(); ///< of all of them
/// Something that runs or is on its way: it may be closed.
[[nodiscard]] bool isAlive(market::Deployment::State state);
/// What kind of state it is for counts: "running", "starting", "problems" or "closed".
[[nodiscard]] QString chipOf(market::Deployment::State state);
/// "3.4 %" of one core, "41 MB"; empty while not known.
[[nodiscard]] QString cpuText(const market::Deployment &lease);
[[nodiscard]] QString memoryText(const market::Deployment &lease);
/// "of 2 cores", "of 2 GB"; empty without a limit.
[[nodiscard]] QString cpuLimitText(const market::Deployment &lease);
[[nodiscard]] QString memoryLimitText(const market::Deployment &lease);

} // namespace ui
