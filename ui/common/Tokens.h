// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/Tone.h"

#include <QColor>
#include <QPalette>

namespace ui {

/// Ink and its soft background for one tone; every pair reaches 4.5:1.
struct ToneColors {
    QColor ink;
    QColor soft;
};

/// The one place where colours and measures have names. Lengths are device independent pixels.
struct Tokens {
    QColor window, surface, raised, line, controlLine;
    QColor text, text2, text3;
    QColor accent, accentHover, accentSoft, onAccent;
    QColor good, goodSoft, caution, cautionSoft, bad, badSoft, info, infoSoft;
    QColor selectedRow, hover, track, scroll;
    QColor rail, railSelected, railText, railTextDim, railBadge, railLine, railCard, railMark;
    QColor tip, tipText;
    QColor dim;    ///< laid over the page behind a sheet
    QColor shadow; ///< under sheets and notices, at its strongest
    bool dark = false;
    bool highContrast = false; ///< soft backgrounds get an outline

    static constexpr int space1 = 4, space2 = 8, space3 = 12, space4 = 16, space5 = 24;
    static constexpr int radius = 6, cardRadius = 8;
    static constexpr int row = 40, tallRow = 44, control = 32, header = 64, statusBar = 28, railWidth = 184;
    static constexpr int caption = 11, body = 13, heading = 15, title = 20, display = 28;

    [[nodiscard]] static Tokens light();
    [[nodiscard]] static Tokens darkTheme();
    [[nodiscard]] static Tokens contrast();
    [[nodiscard]] ToneColors tone(Tone tone) const;
    [[nodiscard]] QPalette palette() const;
};

/// The tokens in use, as QApplication::palette() is the palette in use: set by Theme, read by whatever paints. Read them
/// in paintEvent, never keep a copy: they change with the theme.
[[nodiscard]] const Tokens &tokens();

/// How a label's text is coloured. Each is a palette role, so that labels follow the theme by themselves.
enum class TextTone { Normal, Second, Third, Accent, Good, Caution, Bad, Info };
[[nodiscard]] QPalette::ColorRole roleOf(TextTone tone);
[[nodiscard]] TextTone textToneOf(Tone tone);
[[nodiscard]] QColor colorOf(TextTone tone);

namespace detail {
void setTokens(const Tokens &tokens); ///< Theme only
}

} // namespace ui
