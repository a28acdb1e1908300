// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/Services.h"
#include "app/demo/DemoPlayer.h"
#include "app/demo/Hands.h"

namespace app {

/// Opens the editor with a draft of something whose image is on this computer; one from before will do.
[[nodiscard]] DemoStep draftStep(const QString &name, Services &services, const Hands &hands);
/// Approves the review of a new proposal, and waits until it stands in the list; its number goes into `proposal`, which
/// outlives the step.
[[nodiscard]] DemoStep createdStep(const QString &name, Services &services, const Hands &hands, quint64 &proposal);

} // namespace app
