// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/codec/LogView.h"
#include "models/market/ProtocolEvent.h"

namespace market {

/// The topic0 of every event that ProtocolEvent knows.
[[nodiscard]] const std::vector<chain::Hash> &protocolTopics();

/// The log as a typed event, or nothing: another event, or one whose data does not fit its ABI (strict as
/// chain::abiDecode: offsets and lengths within the data, clean upper bits). Pure and free of hidden state: safe on any
/// thread. A decoder written out by hand, judged by chain::AbiEvent in the tests and measured by `logs.decode`.
[[nodiscard]] std::optional<PlacedEvent> decodeEvent(const chain::LogView &log);

} // namespace market
