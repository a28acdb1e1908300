// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/TerminalGrid.h"
#include "ui/common/TerminalParser.h"

#include <QColor>

namespace ui {

/// Applies "select graphic rendition" (ESC [ … m) to a look.
void applyLook(TerminalLook &look, const CsiSequence &sequence);

/// Ink and ground of a look in the theme of now: the sixteen are the theme's own tones, all others are moved until they
/// can be read on their ground.
struct TerminalInks {
    QColor ink;
    QColor ground; ///< not valid: the terminal's own
};
[[nodiscard]] TerminalInks inksOf(const TerminalLook &look);

} // namespace ui
