// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/U256.h"

namespace base {

/// "1.5" with 18 decimals is 1500000000000000000 base units. Digits with at most one "." (".5" and "5." are fine); no
/// sign, no exponent, no spaces, no more fraction digits than `decimals` but zeros. Errors: Invalid, Limit.
[[nodiscard]] Result<U256> parseUnits(QStringView text, int decimals);
/// The exact amount, without trailing zeros ("1.5", "0.000001", "3").
[[nodiscard]] QString formatUnits(const U256 &value, int decimals);
/// For reading: at most `fractionDigits` after the point, cut off (never rounded up), in the user's locale with group
/// separators; "<0.0001" where something would vanish.
[[nodiscard]] QString displayUnits(const U256 &value, int decimals, int fractionDigits = 4);

} // namespace base
