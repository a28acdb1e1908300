// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/Needs.h"

#include "models/base/VisibleText.h"
#include "models/dao/Rules.h"
#include "ui/common/RelativeTime.h"
#include "ui/deploy/RunWords.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace ui {

namespace {

struct NeedsWords {
    Q_DECLARE_TR_FUNCTIONS(ui::Needs)
};

QString nameOf(const dao::Proposal &proposal)
{
    return QStringLiteral("%1 · %2").arg(QLocale().toString(proposal.id), dao::titleOf(proposal));
}

void addWallet(std::vector<Need> &needs, const wallet::Vault &vault)
{
    if (!vault.current())
        needs.push_back({Need::Kind::Account, 0, {}, NeedsWords::tr("No account yet"), NeedsWords::tr("you need one to vote and to execute")});
    else if (!vault.isUnlocked())
        needs.push_back({Need::Kind::Unlock, 0, {}, NeedsWords::tr("The wallet is locked"), NeedsWords::tr("signing needs your password")});
}

void addProposals(std::vector<Need> &needs, const dao::ProposalBook &book, int quorum)
{
    std::vector<std::pair<qint64, Need>> votes;
    std::vector<Need> executions;
    const qint64 now = book.chainTime();
    const auto wanted = quorum > 0 ? std::optional<int>(quorum) : std::nullopt;
    for (const quint64 id : book.ids()) {
        const dao::Proposal *proposal = book.find(id);
        if (!proposal || proposal->executed)
            continue;
        if (dao::allowed(dao::canVote(*proposal, book.membership(), book.unusedTokens(id), now))) {
            const QString left = durationText(proposal->deadline - book.chainTimeEstimate());
            votes.push_back({proposal->deadline, {Need::Kind::Vote, id, {}, nameOf(*proposal), NeedsWords::tr("ends in %1").arg(left)}});
        } else if (dao::allowed(dao::canExecute(*proposal, book.membership(), now, wanted))
                   && dao::executeOutcome(*proposal, book.membership(), now).kind == dao::ExecuteOutcome::EmitsDeployEvent) {
            executions.push_back({Need::Kind::Execute, id, {}, nameOf(*proposal),
                                  NeedsWords::tr("%1 yes, %2 no; executing it deploys it").arg(base::toDecimal(proposal->yay), base::toDecimal(proposal->nay))});
        }
    }
    std::sort(votes.begin(), votes.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (auto &[deadline, vote] : votes)
        needs.push_back(std::move(vote));
    needs.insert(needs.end(), executions.begin(), executions.end());
}

void addRuns(std::vector<Need> &needs, const deploy::Trigger &trigger)
{
    for (const deploy::TriggerRun &run : trigger.runs()) {
        const QString name = NeedsWords::tr("Run %1: %2").arg(QLocale().toString(run.entry.run), run.service.isEmpty() ? runTitle(run) : run.service);
        if (run.entry.alarm == deploy::JournalEntry::Alarm::Raised)
            needs.insert(needs.begin(), {Need::Kind::Alarm, 0, run.key(), name, NeedsWords::tr("its event left the chain after it was deployed")});
        else if (run.state() == deploy::RunState::FailedFinal || run.isStopped())
            needs.push_back({Need::Kind::FailedRun, 0, run.key(), name,
                             run.entry.error.isEmpty() ? NeedsWords::tr("its container has ended") : base::visibleText(run.entry.error, 200)});
        else if (run.state() == deploy::RunState::Held)
            needs.push_back({Need::Kind::HeldRun, 0, run.key(), name, NeedsWords::tr("confirmed, waits for you to deploy it")});
    }
}

} // namespace

std::vector<Need> needsOf(const dao::ProposalBook &book, const deploy::Trigger &trigger, const wallet::Vault &vault, int quorum)
{
    std::vector<Need> needs;
    addWallet(needs, vault);
    addProposals(needs, book, quorum);
    addRuns(needs, trigger);
    return needs;
}

void addFunds(std::vector<Need> &needs, const std::vector<LeaseEnd> &ends, const market::Market &market)
{
    constexpr qint64 soonSeconds = 86'400;
    const auto head = market.head();
    if (!head)
        return;
    const auto place = std::find_if(needs.begin(), needs.end(), [](const Need &need) { return need.kind >= Need::Kind::Execute; });
    std::vector<Need> funds;
    for (const LeaseEnd &end : ends) { // the next first
        const qint64 left = end.block > head->number ? qint64(end.block - head->number) * market.blockTimeSeconds() : 0;
        if (left >= soonSeconds)
            break;
        const QString name = left > 0 ? NeedsWords::tr("%1 runs out of funds").arg(end.service) : NeedsWords::tr("%1 has run out of funds").arg(end.service);
        funds.push_back({Need::Kind::Funds, 0, QString::number(end.lease), name, left > 0 ? NeedsWords::tr("in %1").arg(durationText(left)) : NeedsWords::tr("its provider may end it")});
    }
    needs.insert(place, funds.begin(), funds.end());
}

void addWarnings(std::vector<Need> &needs, const std::vector<market::WarningGroup> &groups)
{
    const auto place = std::find_if(needs.begin(), needs.end(), [](const Need &need) { return need.kind >= Need::Kind::Execute; });
    std::vector<Need> warnings;
    for (const market::WarningGroup &group : groups) {
        if (group.worst().severity == chain::Severity::Caution || group.worst().severity == chain::Severity::Bad)
            warnings.push_back({Need::Kind::Warning, 0, QString::number(group.worst().lease), group.title(), group.text(), group});
    }
    needs.insert(place, warnings.begin(), warnings.end());
}

} // namespace ui
