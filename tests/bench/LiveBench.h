// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "tests/bench/Report.h"

namespace bench {

/// live.event_to_paint (milliseconds from the first frame of a block on the WebSocket to its rows painted, median and
/// 99th percentile), live.leases_shown, live.events_stored and live.blocks_painted (beside what
/// the node sent: none may be missing) and live.gui_block (how long
/// the GUI's event loop did not turn, 99th percentile and longest) at 5,000 events a second for a minute; `quick`: for
/// eight seconds. All of the real way between: transport, stream, store on disk, ledgers, table. The node is a process of
/// its own (tests/bench/live-node.mjs).
[[nodiscard]] std::vector<Figure> liveFigures(bool quick);

} // namespace bench
