// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/descriptor/Icl.h"

namespace deploy {

/// A rule's target on the market, as text: "spheron-order?perHour=0.5&hours=24" and, if wanted, "token=uSPON", "region=…" and
/// "tier=0,1,2" (0 is Secured 1).
inline constexpr QStringView orderTargetName = u"spheron-order";

/// Whether Rule::target names the market.
[[nodiscard]] bool isOrderTarget(QStringView target);
/// What it says about orders. Errors: Invalid (a sentence: the price and the time must be there, and nothing else may be
/// that is not understood).
[[nodiscard]] base::Result<descriptor::OrderWishes> orderWishesOf(const QString &target, int blockTimeSeconds);

} // namespace deploy
