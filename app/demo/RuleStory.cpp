// SPDX-License-Identifier: Apache-2.0
#include "app/demo/RuleStory.h"

#include "app/demo/Acts.h"
#include "app/demo/DraftSteps.h"
#include "models/deploy/order/OrderTarget.h"

namespace app {

RuleStory::Act RuleStory::click(const char *name) const
{
    return [this, name] { return m_hands.click(QString::fromLatin1(name)); };
}

const dao::Proposal *RuleStory::ours() const
{
    return m_services.book.find(m_proposal);
}

std::optional<deploy::TriggerRun> RuleStory::run() const
{
    for (const deploy::TriggerRun &one : m_services.triggerDesk.rules().runs()) {
        if (one.entry.proposal == m_proposal)
            return one;
    }
    return std::nullopt;
}

bool RuleStory::isAt(deploy::RunPhase phase) const
{
    const auto now = run();
    return now && now->phase() == phase;
}

const market::Lease *RuleStory::lease() const
{
    const auto now = run();
    return now && now->status.lease ? m_services.market.state().leases.lease(*now->status.lease) : nullptr;
}

void RuleStory::addTo(std::deque<DemoStep> &steps)
{
    addRule(steps);
    addDecision(steps);
    addOrder(steps);
}

void RuleStory::addRule(std::deque<DemoStep> &steps)
{
    steps.push_back({QStringLiteral("60-rule"), inOrder({click("nav.trigger"), click("trigger.tab.rules"), click("trigger.rule.change")}),
                     [this] { return m_hands.sees(QStringLiteral("rule.sheet")); }});
    steps.push_back({QStringLiteral("61-rule-orders"),
                     inOrder({[this] { return m_hands.choose(QStringLiteral("rule.target"), deploy::orderTargetName.toString()); },
                              [this] { return m_hands.type(QStringLiteral("rule.order.perHour"), QStringLiteral("0.8")); },
                              [this] { return m_hands.type(QStringLiteral("rule.order.hours"), QStringLiteral("6")); }}),
                     [this] { return m_hands.canUse(QStringLiteral("rule.save")); }});
    steps.push_back({QStringLiteral("62-rule-saved"), click("rule.save"), [this] {
                         const auto rule = m_services.triggerDesk.homeRule();
                         return rule && deploy::isOrderTarget(rule->target) && !m_hands.sees(QStringLiteral("rule.sheet"));
                     }});
}

void RuleStory::addDecision(std::deque<DemoStep> &steps)
{
    const auto reviewing = [this] { return m_hands.canUse(QStringLiteral("review.approve")); };
    steps.push_back(draftStep(QStringLiteral("63-draft"), m_services, m_hands));
    steps.push_back({QStringLiteral("63-create-review"), click("editor.propose"), reviewing, 20, false});
    steps.push_back(createdStep(QStringLiteral("63-created"), m_services, m_hands, m_proposal));
    steps.back().picture = false; // it was taken in the first story
    steps.push_back({QStringLiteral("64-vote-review"),
                     inOrder({[this] { return m_hands.clickRow(QStringLiteral("proposals.table"), dao::titleOf(*ours())); }, // the newest is above
                              [this] { return m_hands.press(Qt::Key_Return); }, click("proposals.vote.yes")}),
                     reviewing, 20, false});
    steps.push_back({QStringLiteral("64-voted"), click("review.approve"), [this] { return ours() && ours()->yay >= 6 && ours()->nay >= 1; }, 60, false});
    steps.push_back({QStringLiteral("64-deadline-passed"), click("proposals.skip"), [this] { return m_hands.canUse(QStringLiteral("proposals.execute")); }, 30, false});
    steps.push_back({QStringLiteral("65-execute-review"), click("proposals.execute"), reviewing});
    steps.push_back({QStringLiteral("66-executed"), click("review.approve"), [this] { return ours() && ours()->executed; }, 30, false});
}

void RuleStory::addOrder(std::deque<DemoStep> &steps)
{
    steps.push_back({QStringLiteral("67-ordering"), inOrder({click("nav.trigger"), click("trigger.tab.journal")}), [this] {
                         // the newest of the table, once it is there
                         return run() && m_hands.clickRow(QStringLiteral("trigger.table"), QStringLiteral("%1 · ").arg(m_proposal));
                     }, 30});
    steps.push_back({QStringLiteral("68-deployed"), {}, [this] { return isAt(deploy::RunPhase::Deployed) && lease() && lease()->isActive(); }, 120});
    steps.push_back({QStringLiteral("69-lease"), click("trigger.lease"), [this] { return m_hands.sees(QStringLiteral("lease.open.1")); }, 90});
    steps.push_back({QStringLiteral("70-close"), inOrder({click("nav.trigger"), click("trigger.close")}), [this] { return m_hands.canUse(QStringLiteral("sheet.confirm")); }});
    steps.push_back({QStringLiteral("71-closed"), click("sheet.confirm"),
                     [this] { return isAt(deploy::RunPhase::Closed) && lease() && !lease()->isActive(); }, 60});
}

} // namespace app
