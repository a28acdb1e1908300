// SPDX-License-Identifier: Apache-2.0
// The part of Trigger that only pretends.
#include "models/base/Units.h"
#include "models/base/VisibleText.h"
#include "models/deploy/Trigger.h"

#include <algorithm>

namespace deploy {

namespace {

using Outcome = DryRun::Outcome;
using Step = DryRun::Step;

Step ruleStep(const Rule &rule, bool alarmed)
{
    const QString title = Trigger::tr("Rule");
    if (alarmed)
        return {title, Trigger::tr("An alarm holds everything until it is acknowledged."), Outcome::Waits};
    if (rule.paused)
        return {title, Trigger::tr("The rule is paused: it would be written down and held."), Outcome::Waits};
    return {title, Trigger::tr("The event of %1 on chain %2 would be acted on.").arg(rule.contract.toString()).arg(rule.chainId), Outcome::Good};
}

Step policyStep(const PolicyVerdict &verdict, bool anyPolicy)
{
    const QString title = Trigger::tr("Policy");
    switch (verdict.kind) {
    case PolicyVerdict::Kind::Refuse:
        return {title, verdict.reason, Outcome::Stops};
    case PolicyVerdict::Kind::Hold:
        return {title, verdict.reason, Outcome::Waits};
    case PolicyVerdict::Kind::Allow:
        break;
    }
    return {title, anyPolicy ? Trigger::tr("The policy lets it through.") : Trigger::tr("The rule has no limits."), Outcome::Good};
}

Step approvalStep(int need, int have)
{
    const QString title = Trigger::tr("Approval");
    if (need == 0)
        return {title, Trigger::tr("None is needed; the vote was the approval."), Outcome::Good};
    const QString words = need == 1 ? Trigger::tr("One approval is needed.") : Trigger::tr("The signatures of %1 members are needed; %2 are there.").arg(need).arg(have);
    return {title, words, have >= need ? Outcome::Good : Outcome::Waits};
}

Step portsStep(const descriptor::InstanceSpec &spec)
{
    QStringList ports;
    for (const auto &port : spec.ports)
        ports << (port.exposed > 0 ? Trigger::tr("%1 as %2").arg(port.container).arg(port.exposed) : Trigger::tr("%1 as any free one").arg(port.container));
    return {Trigger::tr("Ports"), ports.isEmpty() ? Trigger::tr("None is opened.") : ports.join(QStringLiteral(", ")), Outcome::Note};
}

Step costStep(const std::optional<base::U256> &cost)
{
    return {Trigger::tr("Cost"), cost ? Trigger::tr("%1 an hour.").arg(base::formatUnits(*cost, 18)) : Trigger::tr("This target names no price."), Outcome::Note};
}

} // namespace

DryRun Trigger::stepsOf(const base::Result<descriptor::InstanceSpec> &spec, const Run *run, const base::Result<QString> &target) const
{
    DryRun result;
    result.steps.push_back(ruleStep(m_rule, isAlarmed()));
    if (run) {
        const TriggerRun shown = describe(*run);
        const bool waits = run->entry.state == RunState::Seen || run->entry.state == RunState::Confirming || run->entry.state == RunState::Held;
        result.steps.push_back({tr("Run"), shown.sentence.isEmpty() ? tr("It is in the journal.") : shown.sentence, waits ? Outcome::Note : Outcome::Stops});
        result.steps.push_back({tr("Confirmations"), tr("%1 of %2").arg(shown.confirmationsHave).arg(shown.confirmationsNeed),
                                isConfirmed(*run) ? Outcome::Good : Outcome::Waits});
    } else {
        result.steps.push_back({tr("Confirmations"), m_rule.finalized ? tr("It would wait until its block is final.")
                                                                      : tr("It would wait for %1, its own block counted.").arg(m_rule.confirmations),
                                Outcome::Note});
    }
    if (!spec) {
        result.steps.push_back({tr("Document"), spec.error().summary, Outcome::Stops});
        return result;
    }
    result.steps.push_back({tr("Document"), tr("It can be read; it describes “%1”.").arg(base::visibleText(spec->name, 100)), Outcome::Good});
    result.steps.push_back(policyStep(judgeSpec(*spec, run), !m_rule.policy.isEmpty()));
    result.steps.push_back(approvalStep(m_rule.approvalsNeeded(), run ? int(run->approvedBy.size()) : 0));
    if (m_rule.turns.isOn()) {
        const TurnGuard::Turn turn = run ? turnOf(*run) : TurnGuard::Turn();
        result.steps.push_back({tr("Turn"), turn.open ? (run ? tr("It is this computer’s turn.") : tr("Members take turns; the next takes over after %n block(s).", nullptr, int(m_rule.turns.patience)))
                                                      : turn.now,
                                turn.open ? Outcome::Good : Outcome::Waits});
    }
    result.steps.push_back({tr("Target"), target ? base::visibleText(*target, 200) : target.error().summary, target ? Outcome::Good : Outcome::Waits});
    result.steps.push_back({tr("Image"), base::visibleText(spec->imageReference(), 300), Outcome::Note});
    result.steps.push_back(portsStep(*spec));
    result.steps.push_back(costStep(m_cost ? m_cost(*spec) : std::nullopt));
    result.wouldDeploy = std::all_of(result.steps.begin(), result.steps.end(),
                                     [](const Step &step) { return step.outcome == Outcome::Good || step.outcome == Outcome::Note; });
    return result;
}

base::Async<DryRun> Trigger::dryRun(const QByteArray &document)
{
    base::Promise<DryRun> promise;
    m_reactor.describe().then(this, [this, promise, spec = descriptor::parseInstance(document)](const base::Result<QString> &name) {
        promise.complete(stepsOf(spec, nullptr, name));
    });
    return promise.future();
}

base::Async<DryRun> Trigger::dryRunOf(const DeploymentKey &key)
{
    if (!find(key))
        return base::failed<DryRun>({base::ErrorCode::NotFound, tr("There is no such run."), key, nullptr, 0});
    base::Promise<DryRun> promise;
    m_reactor.describe().then(this, [this, promise, key](const base::Result<QString> &name) {
        const Run *run = find(key);
        if (!run || !run->spec)
            return promise.fail({base::ErrorCode::NotFound, tr("There is no such run."), key, nullptr, 0});
        promise.complete(stepsOf(*run->spec, run, name));
    });
    return promise.future();
}

} // namespace deploy
