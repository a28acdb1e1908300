// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/codec/LogView.h"

#include <functional>

namespace chain {

/// Reads the answer to eth_getLogs at the speed of the text: simdjson on demand, no document tree, one pass, hex straight
/// into one scratch buffer. A pure function: safe on any thread.
/// `answer`: the whole JSON-RPC response. `sink` gets the logs in the order they stand; false ends the reading.
/// Returns how many logs were read. Errors: Protocol (not such an answer, broken hex, a field missing or of the wrong
/// kind: the log's number and the field in `detail`), Remote and Limit as in RpcResponse when the node answered an error.
/// After an error nothing of what the sink was given counts. The id is not compared: transports do that.
using LogSink = std::function<bool(const LogView &)>;
[[nodiscard]] base::Result<qsizetype> readLogs(const QByteArray &answer, const LogSink &sink);

/// An answer with so much spare capacity behind its text is read in place, another one is copied first.
inline constexpr qsizetype ReadAheadBytes = 64;

} // namespace chain
