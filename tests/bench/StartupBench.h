// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "tests/bench/Report.h"

namespace bench {

/// startup.window (milliseconds from process start to the first painted window, median of nine) and memory.after_start
/// (proportional set size, MiB, once the Sandbox is living), beside a program that opens an empty Qt window.
[[nodiscard]] std::vector<Figure> startupFigures();
/// The peer: this program run with --empty-window.
int runEmptyWindow(int argc, char **argv);

} // namespace bench
