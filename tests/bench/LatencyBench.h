// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "tests/bench/Report.h"

namespace bench {

/// latency.deploy_event_to_paint: from the frame that a node puts on the WebSocket to the painted row of the trigger's
/// journal, everything real between them (transport, stream, journal on disk, table). Milliseconds, median and 99th
/// percentile. The peer is a poll every five seconds, as the first provisioning service did it: its expectation.
[[nodiscard]] std::vector<Figure> latencyFigures();

} // namespace bench
