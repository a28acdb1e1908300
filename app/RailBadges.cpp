// SPDX-License-Identifier: Apache-2.0
#include "app/RailBadges.h"

#include "ui/overview/Needs.h"

namespace app {

using ui::PageId;

RailBadges::RailBadges(Services &services, ui::MainWindow &window, QObject *parent)
    : QObject(parent), m_services(services), m_window(window)
{
    using dao::ProposalBook;
    for (const auto signal : {&ProposalBook::proposalAdded, &ProposalBook::proposalChanged, &ProposalBook::proposalRemoved})
        connect(&services.book, signal, this, &RailBadges::schedule);
    for (const auto signal : {&ProposalBook::membershipChanged, &ProposalBook::loaded, &ProposalBook::chainTimeChanged})
        connect(&services.book, signal, this, &RailBadges::schedule);
    connect(&services.trigger, &deploy::Trigger::stateChanged, this, &RailBadges::schedule);
    connect(&services.trigger, &deploy::Trigger::runsChanged, this, &RailBadges::schedule);
    connect(&services.trigger, &deploy::Trigger::runChanged, this, &RailBadges::schedule);
    connect(&services.leases, &market::LeaseLedger::leaseAdded, this, &RailBadges::schedule);
    connect(&services.leases, &market::LeaseLedger::leaseChanged, this, &RailBadges::schedule);
    connect(&services.leases, &market::LeaseLedger::leaseRemoved, this, &RailBadges::schedule);
}

/// Many signals of one moment cost one refresh.
void RailBadges::schedule()
{
    if (std::exchange(m_scheduled, true))
        return;
    QMetaObject::invokeMethod(this, [this] {
        m_scheduled = false;
        refresh();
    }, Qt::QueuedConnection);
}

void RailBadges::refresh()
{
    using Kind = ui::Need::Kind;
    int proposals = 0;
    int runs = 0;
    for (const ui::Need &need : ui::needsOf(m_services.book, m_services.trigger, m_services.vault, m_services.settings.preferences().quorum)) {
        proposals += need.kind == Kind::Vote || need.kind == Kind::Execute ? 1 : 0;
        runs += need.kind == Kind::FailedRun || need.kind == Kind::HeldRun || need.kind == Kind::Alarm ? 1 : 0;
    }
    int running = 0;
    for (const market::Lease &lease : m_services.leases.leases())
        running += lease.state == market::Lease::State::Running ? 1 : 0;
    m_window.setBadge(PageId::Proposals, proposals, tr("waiting for you", "after a number"));
    m_window.setBadge(PageId::Trigger, runs, tr("waiting for you", "after a number"));
    m_window.setBadge(PageId::Leases, running, tr("running", "after a number"));
}

} // namespace app
