// SPDX-License-Identifier: Apache-2.0
#include "ui/dao/ExecuteCard.h"

#include "ui/common/Button.h"
#include "ui/common/HashLabel.h"
#include "ui/common/KeyValueGrid.h"
#include "ui/common/NoteBox.h"
#include "ui/dao/CheckLine.h"
#include "ui/dao/ProposalWords.h"

#include <QLocale>
#include <QVBoxLayout>

namespace ui {

using dao::ExecuteOutcome;
using dao::ProposalState;

ExecuteCard::ExecuteCard(dao::ProposalBook &book, QWidget *parent)
    : Card(tr("Execute"), parent), m_book(book), m_list(new QVBoxLayout), m_outcome(new NoteBox),
      m_execute(new Button(tr("Execute"), QStringLiteral("proposals.execute"))),
      m_skip(new Button(tr("Skip to the deadline"), QStringLiteral("proposals.skip"), ButtonKind::Link)), m_fact(new KeyValueGrid(90)),
      m_lease(new Button(tr("Show what runs"), QStringLiteral("proposals.lease")))
{
    m_outcome->setObjectName(QStringLiteral("proposals.outcome"));
    m_list->setSpacing(Tokens::space2);
    body()->setSpacing(Tokens::space3);
    body()->addLayout(m_list);
    body()->addWidget(m_fact);
    body()->addWidget(m_outcome);
    body()->addWidget(m_execute);
    body()->addWidget(m_lease);
    body()->addWidget(m_skip, 0, Qt::AlignHCenter);
    m_skip->setToolTip(tr("Moves the clock of this private chain; no real chain can do that."));
    connect(m_execute, &QPushButton::clicked, this, &ExecuteCard::executeRequested);
    connect(m_skip, &QPushButton::clicked, this, &ExecuteCard::skipRequested);
    connect(m_lease, &QPushButton::clicked, this, &ExecuteCard::leaseRequested);
}

bool ExecuteCard::isOpen() const
{
    return m_proposal.deadline > m_book.chainTime();
}

void ExecuteCard::setSkippable(bool skippable)
{
    m_skippable = skippable;
    m_skip->setVisible(m_skippable && isOpen());
}

void ExecuteCard::setProposal(const dao::Proposal &proposal, std::optional<int> quorum)
{
    m_proposal = proposal;
    // The head decides here, not the clock: the contract compares with the time of a block that exists.
    m_conditions = dao::canExecute(proposal, m_book.membership(), m_book.chainTime(), quorum);
    const ProposalState state = dao::stateOf(proposal, m_book.chainTime());
    const bool spent = proposal.executed;
    setTitle(state == ProposalState::Deployed ? tr("Executed") : spent ? tr("Spent") : tr("Execute"));
    showChecklist(spent ? dao::Conditions() : m_conditions);
    showOutcome();
    showFact();
    m_lease->setVisible(state == ProposalState::Deployed);
    m_skip->setVisible(m_skippable && isOpen() && !spent);
    const QString reason = dao::firstReason(m_conditions);
    m_execute->setVisible(!spent);
    m_execute->setEnabled(reason.isEmpty());
    m_execute->setToolTip(reason);
    m_execute->setAccessibleDescription(reason);
    const bool burns = dao::executeOutcome(proposal, m_book.membership(), m_book.chainTime()).kind == ExecuteOutcome::BurnsProposal;
    m_execute->setText(burns && !isOpen() ? tr("Burn the proposal") : tr("Execute"));
    m_execute->setKind(isOpen() ? ButtonKind::Normal : burns ? ButtonKind::Danger : ButtonKind::Primary);
    updateTime();
}

void ExecuteCard::showChecklist(const dao::Conditions &conditions)
{
    while (m_lines.size() < conditions.size()) {
        m_lines.push_back(new CheckLine);
        m_list->addWidget(m_lines.back());
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i]->setVisible(i < conditions.size());
        if (i < conditions.size())
            m_lines[i]->setCondition(conditions[i]);
    }
}

void ExecuteCard::showOutcome()
{
    const dao::Outcome outcome = dao::executeOutcome(m_proposal, m_book.membership(), m_book.chainTime());
    Tone tone = Tone::Info;
    if (outcome.kind == ExecuteOutcome::BurnsProposal)
        tone = isOpen() ? Tone::Caution : Tone::Bad;
    else if (outcome.kind == ExecuteOutcome::Reverts)
        tone = dao::stateOf(m_proposal, m_book.chainTime()) == ProposalState::Deployed ? Tone::Good : Tone::Neutral;
    m_outcome->setNote(outcome.sentence, tone);
}

void ExecuteCard::showFact()
{
    const auto fact = m_book.deployFact(m_proposal.id);
    m_fact->setVisible(fact.has_value());
    if (!fact || fact == m_shownFact)
        return;
    m_shownFact = fact;
    m_fact->clear();
    m_fact->addRow(tr("By"), new HashLabel(tr("address"), fact->executor.toString()));
    m_fact->addRow(tr("Transaction"), new HashLabel(tr("transaction hash"), fact->transaction.toString()));
    m_fact->addRow(tr("Block"), QLocale().toString(fact->block));
}

void ExecuteCard::updateTime()
{
    if (m_conditions.empty() || m_lines.empty() || m_proposal.executed)
        return;
    const qint64 left = m_proposal.deadline - m_book.chainTimeEstimate();
    m_lines.front()->setCondition(m_conditions.front(), !isOpen() ? QString() : left > 0 ? tr("in %1").arg(countdownText(left)) : tr("with the next block"));
}

} // namespace ui
