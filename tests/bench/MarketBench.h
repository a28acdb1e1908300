// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "tests/bench/Report.h"

namespace bench {

/// startup.loaded (milliseconds from process start until a table of 100,000 leases is painted from a store of a million
/// events; median of five) and memory.loaded (its proportional set size then, MiB), beside their limits.
[[nodiscard]] std::vector<Figure> marketFigures();
/// The program that is measured: this one run with --loaded-market FILE.
int runLoadedMarket(int argc, char **argv);

} // namespace bench
