// SPDX-License-Identifier: Apache-2.0
#include "app/RailBadges.h"

#include "ui/overview/Needs.h"

#include <algorithm>

namespace app {

using ui::PageId;

namespace {

constexpr std::chrono::milliseconds leasesInterval{2000}; ///< every lease of the market is looked at

bool waitsForPerson(const deploy::TriggerRun &run)
{
    const deploy::RunState state = run.state();
    return run.entry.alarm == deploy::JournalEntry::Alarm::Raised || state == deploy::RunState::FailedFinal || state == deploy::RunState::Held || run.isStopped();
}

} // namespace

RailBadges::RailBadges(Services &services, ui::MainWindow &window, QObject *parent)
    : QObject(parent), m_services(services), m_window(window), m_gate([this] { refresh(); }, this),
      m_leasesGate([this] { countLeases(); }, services.clock, leasesInterval, this)
{
    using dao::ProposalBook;
    for (const auto signal : {&ProposalBook::proposalAdded, &ProposalBook::proposalChanged, &ProposalBook::proposalRemoved})
        connect(&services.book, signal, &m_gate, &ui::RefreshGate::request);
    for (const auto signal : {&ProposalBook::membershipChanged, &ProposalBook::loaded, &ProposalBook::chainTimeChanged})
        connect(&services.book, signal, &m_gate, &ui::RefreshGate::request);
    const deploy::TriggerSet *rules = &services.triggerDesk.rules();
    connect(rules, &deploy::TriggerSet::triggersChanged, &m_gate, &ui::RefreshGate::request);
    connect(rules, &deploy::TriggerSet::runsChanged, &m_gate, &ui::RefreshGate::request);
    connect(rules, &deploy::TriggerSet::runChanged, &m_gate, &ui::RefreshGate::request);
    connect(&services.deployments, &market::DeploymentLedger::deploymentAdded, &m_gate, &ui::RefreshGate::request);
    connect(&services.deployments, &market::DeploymentLedger::deploymentChanged, &m_gate, &ui::RefreshGate::request);
    connect(&services.deployments, &market::DeploymentLedger::deploymentRemoved, &m_gate, &ui::RefreshGate::request);
    connect(&services.market, &market::Market::changed, &m_leasesGate, &ui::RefreshGate::request);
    connect(&services.vault, &wallet::Vault::currentChanged, &m_leasesGate, &ui::RefreshGate::request);
}

void RailBadges::countLeases()
{
    m_leases = 0;
    const auto account = m_services.vault.current();
    const auto head = m_services.market.head();
    for (const auto &[id, lease] : m_services.market.state().leases.leases()) {
        const bool runs = lease.isActive() && head && lease.expiryBlock().value_or(head->number + 1) > head->number;
        m_leases += account && runs && lease.tenant == account->address ? 1 : 0;
    }
    refresh();
}

void RailBadges::refresh()
{
    using Kind = ui::Need::Kind;
    int proposals = 0;
    for (const ui::Need &need : ui::needsOf(m_services.book, m_services.trigger, m_services.vault, m_services.settings.preferences().quorum)) {
        proposals += need.kind == Kind::Vote || need.kind == Kind::Execute ? 1 : 0;
    }
    const std::vector<deploy::TriggerRun> all = m_services.triggerDesk.rules().runs();
    const int runs = int(std::count_if(all.begin(), all.end(), &waitsForPerson));
    int running = m_leases;
    for (const market::Deployment &lease : m_services.deployments.deployments())
        running += lease.state == market::Deployment::State::Running ? 1 : 0;
    m_window.setBadge(PageId::Proposals, proposals, tr("waiting for you", "after a number"));
    m_window.setBadge(PageId::Trigger, runs, tr("waiting for you", "after a number"));
    m_window.setBadge(PageId::Leases, running, tr("running", "after a number"));
}

} // namespace app
