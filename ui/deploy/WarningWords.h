// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/WarningGroup.h"

namespace ui {

/// Several leases at once are first looked at; money is one thing for all of them.
[[nodiscard]] bool showsSeveral(const market::WarningGroup &group);
/// What the button beside it says: "Top up…", "Select these 3".
[[nodiscard]] QString remedyWord(const market::WarningGroup &group);

} // namespace ui
