// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "tests/bench/Report.h"

namespace bench {

/// table.filter, table.sort and table.scroll_frame: the Leases page with 100,000 leases, from the keystroke, the click on
/// a header or the turn of the wheel until the rows are painted. Milliseconds: median and the slowest of many, beside
/// their limits.
[[nodiscard]] std::vector<Figure> tableFigures();

} // namespace bench
