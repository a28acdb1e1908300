// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "tests/bench/Report.h"

namespace bench {

/// store.insert: events a second that EventStore::append writes to disk as the bulk path hands them over, asked for and
/// answered on this thread, beside nothing but SQLite's own prepared statements that insert the same rows: same pragmas,
/// same transactions, a fresh file each. Medians of five.
[[nodiscard]] std::vector<Figure> storeFigures();

} // namespace bench
