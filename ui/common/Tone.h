// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace ui {

/// How a state feels, whatever it is a state of. Never shown by colour alone: always with a word and a shape.
enum class Tone { Good, Info, Caution, Bad, Off, Neutral };

/// The shape that goes with a word: ● ◐ ▲ ■ ○ ✓, a turned arrow, a lock, or none. Drawn, so that no font matters.
enum class Shape { None, Disc, Half, Triangle, Square, Ring, Check, Turned, Lock };

/// ● Good, ◐ Info (under way), ▲ Caution, ■ Bad, ○ Off, none for Neutral.
[[nodiscard]] constexpr Shape shapeOf(Tone tone)
{
    switch (tone) {
    case Tone::Good: return Shape::Disc;
    case Tone::Info: return Shape::Half;
    case Tone::Caution: return Shape::Triangle;
    case Tone::Bad: return Shape::Square;
    case Tone::Off: return Shape::Ring;
    case Tone::Neutral: break;
    }
    return Shape::None;
}

} // namespace ui
