// SPDX-License-Identifier: Apache-2.0
#include "app/TriggerDesk.h"

namespace app {

TriggerDesk::TriggerDesk(store::Database &database, deploy::Journal &journal, market::DeploymentLedger &ledger, base::Clock &clock, deploy::Trigger &home,
                         deploy::TriggerSet::Makers makers, const ThisRun &thisRun)
    : m_home(home), m_thisRun(thisRun), m_store(database, clock), m_audit(database, clock), m_rules(m_store, journal, ledger, clock, complete(std::move(makers)))
{
    connect(&m_rules, &deploy::TriggerSet::rulesChanged, this, &TriggerDesk::homeRuleChanged);
}

TriggerDesk::~TriggerDesk() = default;

deploy::TriggerSet::Makers TriggerDesk::complete(deploy::TriggerSet::Makers makers)
{
    // A rule with another target gets a trigger of its own: the one at home belongs to the usual platform.
    makers.existing = [this](const deploy::Rule &rule) { return isHome(rule) && rule.target.isEmpty() ? &m_home : nullptr; };
    makers.adjust = [this](const deploy::Rule &rule) { return adjusted(rule); };
    return makers;
}

bool TriggerDesk::isHome(const deploy::Rule &rule) const
{
    return rule.chainId == m_home.rule().chainId && rule.contract == m_home.rule().contract;
}

deploy::Rule TriggerDesk::adjusted(deploy::Rule rule) const
{
    if (m_thisRun.unattended)
        rule.asksAboutMissed = false;
    if (!isHome(rule))
        return rule;
    if (m_thisRun.confirmations) {
        rule.confirmations = quint64(*m_thisRun.confirmations);
        rule.finalized = false;
    }
    if (m_thisRun.paused)
        rule.paused = *m_thisRun.paused;
    // Two signatures are not waived by a switch that knows one approval only.
    if (m_thisRun.askBeforeDeploy && rule.approval != deploy::Rule::Approval::AskTwo)
        rule.approval = *m_thisRun.askBeforeDeploy ? deploy::Rule::Approval::Ask : deploy::Rule::Approval::Automatic;
    return rule;
}

void TriggerDesk::start(const deploy::Rule &usual)
{
    m_rules.setDefault(usual);
    if (!std::exchange(m_started, true))
        m_rules.start();
}

void TriggerDesk::stop()
{
    m_started = false;
    m_rules.stop();
}

std::optional<deploy::Rule> TriggerDesk::homeRule() const
{
    for (const deploy::Rule &rule : m_rules.rules()) {
        if (isHome(rule))
            return rule;
    }
    return std::nullopt;
}

void TriggerDesk::chooseUsual(const deploy::Rule &before, const deploy::Rule &now)
{
    if (!m_started)
        return;
    m_rules.setDefault(now);
    auto kept = homeRule();
    const bool same = before.confirmations == now.confirmations && before.approval == now.approval;
    if (!kept || kept->id == 0 || same)
        return;
    if (before.confirmations != now.confirmations) {
        kept->confirmations = now.confirmations;
        kept->finalized = false;
    }
    if (before.approval != now.approval && kept->approval != deploy::Rule::Approval::AskTwo)
        kept->approval = now.approval;
    m_rules.change(*kept).then(this, [this](const base::Result<bool> &changed) {
        if (!changed)
            Q_EMIT failed(changed.error());
    });
}

} // namespace app
