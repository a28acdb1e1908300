// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/U256.h"

namespace market {

/// What a price per block comes to in an hour, for reading: four digits after the point, rounded to nearest, in the
/// user's locale ("0.3500"); "<0.0001" where something would vanish, "–" where it cannot be reckoned.
[[nodiscard]] QString hourlyText(const base::U256 &pricePerBlock, int blockTimeSeconds);
/// The shortest decimal number of tokens an hour that pricePerBlock() turns into exactly this price, for a form.
[[nodiscard]] QString hourlyInput(const base::U256 &price, int blockTimeSeconds);

} // namespace market
