// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/U256.h"

namespace ui {

/// How much of `whole` a part is, 0 to 1; 0 of nothing. For drawing only: nothing is reckoned from it.
[[nodiscard]] inline double shareOf(const base::U256 &part, const base::U256 &whole)
{
    return whole == 0 ? 0 : part.convert_to<double>() / whole.convert_to<double>();
}

} // namespace ui
