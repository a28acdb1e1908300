// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>

class QKeyEvent;

namespace ui {

/// What a terminal sends for a key; empty when it sends nothing. `applicationCursor`: the program asked for ESC O A.
[[nodiscard]] QByteArray terminalKey(const QKeyEvent &event, bool applicationCursor);
/// A text that is pasted: line ends as Return, no other control characters, in brackets where the program asked for them.
[[nodiscard]] QByteArray terminalPaste(const QString &text, bool bracketed);

} // namespace ui
