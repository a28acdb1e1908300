// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/TriggerSet.h"
#include "ui/deploy/LeaseWords.h"

namespace ui {

/// How all rules together are: what a header, a status bar and a tray icon say.
struct TriggerPulse {
    deploy::Trigger::State state = deploy::Trigger::State::Stopped; ///< of the one that needs a person most
    quint64 lagBlocks = 0;                                          ///< of the one furthest behind
    int rules = 0;
    int watching = 0; ///< switched on
    int paused = 0;   ///< of those
    int held = 0;     ///< runs that wait for a person
    QString problem;  ///< one sentence, or empty
    [[nodiscard]] bool isPaused() const { return watching > 0 && paused == watching; }
    /// It would deploy by itself, or is on its way to.
    [[nodiscard]] bool isWorking() const;
};
[[nodiscard]] TriggerPulse pulseOf(const deploy::TriggerSet &rules);
[[nodiscard]] StateWords wordsFor(const TriggerPulse &pulse);
/// "alive, 0 blocks behind", "paused", "alive, 0 blocks behind, 2 held".
[[nodiscard]] QString heartbeatOf(const TriggerPulse &pulse);

} // namespace ui
