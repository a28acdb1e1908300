// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/Trigger.h"
#include "ui/common/Steps.h"
#include "ui/deploy/LeaseWords.h"

namespace ui {

/// A run's state as people read it; `stopped`: it runs by the journal, but its container is gone or ended.
[[nodiscard]] StateWords wordsFor(deploy::RunState state, bool stopped, quint64 have, quint64 need);
[[nodiscard]] StateWords wordsFor(const deploy::TriggerRun &run);
/// Where the phase says more than the state does.
[[nodiscard]] std::optional<StateWords> wordsOfPhase(deploy::RunPhase phase);
[[nodiscard]] QStringList runStateWords(); ///< of all states and phases
/// The trigger itself: "Alive", "Paused", "Catching up", …
[[nodiscard]] StateWords wordsFor(const deploy::Trigger &trigger);
/// "0 blocks behind", "1 block behind".
[[nodiscard]] QString lagText(quint64 blocks);
/// What a run has done, does and will do, from the event to the answering service; with times where `history` knows them.
[[nodiscard]] QList<Step> runSteps(const deploy::TriggerRun &run, const std::vector<deploy::JournalEvent> &history = {});
/// The journal's lines about one run, oldest first.
[[nodiscard]] QList<Step> historySteps(const std::vector<deploy::JournalEvent> &events);
/// "3 · web-page", or what is known of it.
[[nodiscard]] QString runTitle(const deploy::TriggerRun &run);

} // namespace ui
