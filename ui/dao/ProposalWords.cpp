// SPDX-License-Identifier: Apache-2.0
#include "ui/dao/ProposalWords.h"

#include "ui/common/Dates.h"
#include "ui/common/RelativeTime.h"

#include <QCoreApplication>

namespace ui {

StateLook lookOf(dao::ProposalState state)
{
    switch (state) {
    case dao::ProposalState::Voting: return {QCoreApplication::translate("ui::ProposalWords", "Voting"), Tone::Info, Shape::Half};
    case dao::ProposalState::Passed: return {QCoreApplication::translate("ui::ProposalWords", "Ready to execute"), Tone::Good, Shape::Disc};
    case dao::ProposalState::Lost: return {QCoreApplication::translate("ui::ProposalWords", "Lost"), Tone::Bad, Shape::Square};
    case dao::ProposalState::Tied: return {QCoreApplication::translate("ui::ProposalWords", "Tied"), Tone::Caution, Shape::Triangle};
    case dao::ProposalState::Deployed: return {QCoreApplication::translate("ui::ProposalWords", "Deployed"), Tone::Good, Shape::Check};
    case dao::ProposalState::Burned: return {QCoreApplication::translate("ui::ProposalWords", "Burned"), Tone::Off, Shape::Ring};
    }
    return {};
}

QStringList proposalStateWords()
{
    using State = dao::ProposalState;
    QStringList words;
    for (const State state : {State::Voting, State::Passed, State::Lost, State::Tied, State::Deployed, State::Burned})
        words << lookOf(state).word;
    return words;
}

QString countdownText(qint64 seconds)
{
    constexpr qint64 minute = 60;
    const qint64 s = qMax<qint64>(seconds, 0);
    if (s < minute || s >= 60 * minute)
        return durationText(s);
    return QCoreApplication::translate("ui::ProposalWords", "%1 min %2 s").arg(s / minute).arg(s % minute, 2, 10, QLatin1Char('0'));
}

QString dateText(qint64 time, qint64 now)
{
    const QDateTime date = QDateTime::fromSecsSinceEpoch(time);
    const bool thisYear = date.date().year() == QDateTime::fromSecsSinceEpoch(now).date().year();
    return Dates::dayAndTime(date, thisYear ? Year::Hidden : Year::Shown);
}

} // namespace ui
