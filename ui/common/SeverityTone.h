// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/tx/TxIntent.h"
#include "ui/common/Tone.h"

namespace ui {

[[nodiscard]] constexpr Tone toneOf(chain::Severity severity)
{
    switch (severity) {
    case chain::Severity::Info: return Tone::Info;
    case chain::Severity::Good: return Tone::Good;
    case chain::Severity::Caution: return Tone::Caution;
    case chain::Severity::Bad: return Tone::Bad;
    }
    return Tone::Neutral;
}

} // namespace ui
