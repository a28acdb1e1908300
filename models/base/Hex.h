// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"

#include <QByteArray>

namespace base {

/// `0x` and two lower-case digits a byte; empty bytes give "0x".
[[nodiscard]] QString toHex(QByteArrayView bytes);
/// Reads `0x`-prefixed hex of even length, either case. Errors: Invalid.
[[nodiscard]] Result<QByteArray> fromHex(QStringView text);

} // namespace base
