// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/dao/Proposal.h"
#include "ui/common/Tone.h"

namespace ui {

/// How a proposal's state is written and shown.
struct StateLook {
    QString word;
    Tone tone = Tone::Neutral;
    Shape shape = Shape::None;
};
[[nodiscard]] StateLook lookOf(dao::ProposalState state);
[[nodiscard]] QStringList proposalStateWords(); ///< of all states

/// "41 s", "4 min 12 s", "1 h 12 min", "12 d 04 h"; below zero counts as 0.
[[nodiscard]] QString countdownText(qint64 seconds);

/// "20 Nov 18:40", with the year when it is not that of `now`; chain times in seconds, shown in the local time zone.
[[nodiscard]] QString dateText(qint64 time, qint64 now);

} // namespace ui
