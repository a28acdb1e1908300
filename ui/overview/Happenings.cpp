// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/Happenings.h"

#include "ui/deploy/RunWords.h"

#include <QLocale>
#include <algorithm>

namespace ui {

namespace {

constexpr std::size_t toldAtStart = 8;

QString sentenceOf(const deploy::TriggerRun &run)
{
    using deploy::RunState;
    const QString service = run.service.isEmpty() ? runTitle(run) : run.service;
    switch (run.state()) {
    case RunState::Seen:
    case RunState::Confirming:
        return run.entry.proposal ? ui::Happenings::tr("DeployEvent of proposal %1").arg(QLocale().toString(*run.entry.proposal)) : ui::Happenings::tr("DeployEvent seen");
    case RunState::Held: return ui::Happenings::tr("%1 waits for you").arg(service);
    case RunState::Deploying: return ui::Happenings::tr("Deploying %1").arg(service);
    case RunState::Running:
        return run.target().isEmpty() ? ui::Happenings::tr("%1 runs").arg(service) : ui::Happenings::tr("%1 runs at %2").arg(service, run.target());
    case RunState::FailedRetry: return ui::Happenings::tr("%1 did not come up, trying again").arg(service);
    case RunState::FailedFinal: return ui::Happenings::tr("%1 failed").arg(service);
    case RunState::Reorged: return ui::Happenings::tr("The event of %1 left the chain").arg(service);
    case RunState::Closing: return ui::Happenings::tr("Closing %1").arg(service);
    case RunState::Closed: return ui::Happenings::tr("%1 is closed").arg(service);
    }
    return {};
}

QString stateSentence(quint64 id, dao::ProposalState state)
{
    using State = dao::ProposalState;
    const QString number = QLocale().toString(id);
    switch (state) {
    case State::Passed: return ui::Happenings::tr("Voting on %1 has ended: more yes than no").arg(number);
    case State::Lost: return ui::Happenings::tr("Voting on %1 has ended: more no than yes").arg(number);
    case State::Tied: return ui::Happenings::tr("Voting on %1 has ended in a tie").arg(number);
    case State::Deployed: return ui::Happenings::tr("Proposal %1 executed").arg(number);
    case State::Burned: return ui::Happenings::tr("Proposal %1 is spent and cannot deploy").arg(number);
    case State::Voting: break;
    }
    return ui::Happenings::tr("Voting on %1 is open").arg(number);
}

} // namespace

Happenings::Happenings(dao::ProposalBook &book, deploy::Trigger &trigger, base::Clock &clock, QObject *parent)
    : QObject(parent), m_book(book), m_trigger(trigger), m_clock(clock)
{
    connect(&book, &dao::ProposalBook::loaded, this, &Happenings::learnProposals);
    connect(&book, &dao::ProposalBook::proposalAdded, this, &Happenings::onProposalAdded);
    connect(&book, &dao::ProposalBook::proposalChanged, this, &Happenings::onProposalChanged);
    connect(&trigger, &deploy::Trigger::runsChanged, this, &Happenings::onRunsChanged);
    connect(&trigger, &deploy::Trigger::runChanged, this, &Happenings::onRunChanged);
}

void Happenings::begin()
{
    m_begun = true;
    if (m_book.isLoaded())
        learnProposals();
    onRunsChanged();
}

void Happenings::learnProposals()
{
    if (std::exchange(m_bookKnown, true))
        return;
    for (const quint64 id : m_book.ids()) {
        if (const dao::Proposal *proposal = m_book.find(id))
            m_tallies.insert(id, {proposal->yay, proposal->nay, m_book.state(id)});
    }
}

void Happenings::onProposalAdded(quint64 id)
{
    const dao::Proposal *proposal = m_book.find(id);
    if (!proposal || !m_bookKnown || m_tallies.contains(id))
        return;
    m_tallies.insert(id, {proposal->yay, proposal->nay, m_book.state(id)});
    Q_EMIT happened(m_clock.nowMs(), tr("Proposal %1 created: %2").arg(QLocale().toString(id), dao::titleOf(*proposal)), block());
}

void Happenings::onProposalChanged(quint64 id)
{
    const dao::Proposal *proposal = m_book.find(id);
    const auto known = m_tallies.find(id);
    if (!proposal || known == m_tallies.end())
        return;
    const Tally before = *known;
    *known = {proposal->yay, proposal->nay, m_book.state(id)};
    const qint64 now = m_clock.nowMs();
    if (before.yay != known->yay || before.nay != known->nay)
        Q_EMIT happened(now, tr("Proposal %1 has %2 yes and %3 no").arg(QLocale().toString(id), base::toDecimal(known->yay), base::toDecimal(known->nay)), block());
    if (before.state != known->state)
        Q_EMIT happened(now, stateSentence(id, known->state), block());
}

void Happenings::onRunsChanged()
{
    if (!m_begun)
        return;
    std::size_t told = 0;
    const bool first = m_runs.isEmpty();
    for (const deploy::TriggerRun &run : m_trigger.runs()) { // newest first
        if (m_runs.contains(run.key()))
            continue;
        m_runs.insert(run.key(), run.state());
        if (!first || told++ < toldAtStart)
            tellRun(run, run.entry.updatedMs);
    }
}

void Happenings::onRunChanged(const QString &key)
{
    const auto run = m_trigger.run(key);
    if (!run || !m_begun)
        return;
    const auto known = m_runs.find(key);
    if (known != m_runs.end() && *known == run->state())
        return;
    const bool isNew = known == m_runs.end();
    const bool silent = !isNew && *known == deploy::RunState::Seen && run->state() == deploy::RunState::Confirming;
    m_runs.insert(key, run->state());
    if (!silent)
        tellRun(*run, isNew ? run->entry.updatedMs : m_clock.nowMs());
}

void Happenings::tellRun(const deploy::TriggerRun &run, qint64 atMs)
{
    Q_EMIT happened(atMs, sentenceOf(run), tr("run %1").arg(QLocale().toString(run.entry.run)));
}

QString Happenings::block() const
{
    return tr("block %1").arg(QLocale().toString(m_book.headNumber()));
}

} // namespace ui
