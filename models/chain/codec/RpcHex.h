// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/U256.h"

#include <optional>

namespace chain {

/// JSON-RPC's two hex forms (execution-apis: "quantity" and "unformatted data").
/// A quantity: `0x`, at least one digit, no leading zeros but "0x0". Errors: Invalid, Limit (over 256 bits).
[[nodiscard]] base::Result<base::U256> parseQuantity(QStringView text);
/// The same where it must fit 64 bits: block numbers, nonces, indexes, times.
[[nodiscard]] base::Result<quint64> parseQuantity64(QStringView text);
[[nodiscard]] QString formatQuantity(const base::U256 &value);
/// Data: `0x` and an even number of digits; exactly `size` bytes where given. Errors: Invalid.
[[nodiscard]] base::Result<QByteArray> parseData(QStringView text, std::optional<int> size = std::nullopt);

} // namespace chain
