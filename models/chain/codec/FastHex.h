// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QtGlobal>

namespace chain {

/// Hex digits of either case into bytes, many at a time where the processor can (SSE2). `count` digits, even; `out` has
/// room for half as many bytes. False when a character is no hex digit: what was written then means nothing.
[[nodiscard]] bool decodeHex(const char *digits, qsizetype count, char *out);

} // namespace chain
