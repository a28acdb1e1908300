// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/descriptor/OrderSpec.h"

#include <optional>

namespace descriptor {

/// Reads the compact form of an order, UTF-8; `stoppedAt` gets the byte where reading ended. In time linear in the size,
/// without recursion.
[[nodiscard]] std::optional<OrderSpec> readOrderSpec(QByteArrayView text, qsizetype *stoppedAt);

} // namespace descriptor
