// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace base {

/// Foreign text (from a chain, a container, a certificate) made safe to look at: control and bidirectional characters
/// become visible (⟨U+202E⟩), line breaks stay when `keepLines`, and anything over `maxLength` characters is cut with "…".
[[nodiscard]] QString visibleText(QStringView text, qsizetype maxLength = 4096, bool keepLines = false);
/// "0x7a31…c9E4": the first six and last four characters.
[[nodiscard]] QString elidedMiddle(QStringView text);

} // namespace base
