// SPDX-License-Identifier: Apache-2.0
#include "ui/dao/VoteCard.h"

#include "ui/common/Button.h"
#include "ui/common/NoteBox.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/RunLabel.h"
#include "ui/common/VoteBar.h"
#include "ui/dao/ProposalWords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

namespace {

/// For drawing only: shares stay right while both counts fit.
quint64 drawable(const base::U256 &votes)
{
    return qMin<quint64>(base::toU64(votes).value_or(1'000'000'000), 1'000'000'000);
}

} // namespace

VoteCard::VoteCard(dao::ProposalBook &book, QWidget *parent)
    : Card(tr("Vote"), parent), m_book(book), m_yesCount(new RunLabel), m_middle(new RunLabel), m_noCount(new RunLabel),
      m_bar(new VoteBar), m_ends(new RunLabel), m_unused(new NoteBox({}, Tone::Neutral)),
      m_yes(new Button(tr("Vote yes"), QStringLiteral("proposals.vote.yes"), ButtonKind::Primary)),
      m_no(new Button(tr("Vote no"), QStringLiteral("proposals.vote.no"))),
      m_reason(new PlainLabel({}, TextRole::Caption, TextTone::Second)),
      m_mint(new Button(tr("Mint a membership NFT"), QStringLiteral("proposals.mint"), ButtonKind::Link))
{
    setObjectName(QStringLiteral("proposals.vote"));
    m_yesCount->setObjectName(QStringLiteral("proposals.tally.yes"));
    m_noCount->setObjectName(QStringLiteral("proposals.tally.no"));
    m_ends->setObjectName(QStringLiteral("proposals.ends"));
    m_unused->setObjectName(QStringLiteral("proposals.unused"));
    m_reason->setObjectName(QStringLiteral("proposals.vote.reason"));
    m_reason->setWordWrap(true);
    for (RunLabel *label : {m_yesCount, m_middle, m_noCount})
        label->setWordWrap(false);
    auto *counts = new QHBoxLayout;
    counts->addWidget(m_yesCount);
    counts->addStretch(1);
    counts->addWidget(m_middle);
    counts->addStretch(1);
    counts->addWidget(m_noCount);
    m_buttons = new QWidget;
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, Tokens::space1, 0, 0);
    buttons->setSpacing(Tokens::space2);
    buttons->addWidget(m_yes, 1);
    buttons->addWidget(m_no, 1);
    body()->addLayout(counts);
    body()->addWidget(m_bar);
    body()->addWidget(m_ends);
    body()->addWidget(m_unused);
    body()->addWidget(m_buttons);
    body()->addWidget(m_reason);
    body()->addWidget(m_mint, 0, Qt::AlignLeft);
    connect(m_yes, &QPushButton::clicked, this, [this] { Q_EMIT voteRequested(dao::Side::Yes); });
    connect(m_no, &QPushButton::clicked, this, [this] { Q_EMIT voteRequested(dao::Side::No); });
    connect(m_mint, &QPushButton::clicked, this, &VoteCard::mintRequested);
}

void VoteCard::setProposal(const dao::Proposal &proposal, std::optional<int> quorum)
{
    m_proposal = proposal;
    showTally(quorum);
    showOwnVotes();
    updateTime();
}

void VoteCard::showTally(std::optional<int> quorum)
{
    m_yesCount->setRuns({{base::toDecimal(m_proposal.yay), TextRole::Strong}, {tr(" yes")}});
    m_noCount->setRuns({{base::toDecimal(m_proposal.nay), TextRole::Strong}, {tr(" no")}});
    const quint64 all = m_book.votes(m_proposal.id).size();
    QString middle;
    if (quorum && *quorum > 0)
        middle = all > 0 ? tr("policy: %1 of %2").arg(*quorum).arg(all) : tr("policy: %1").arg(*quorum);
    else if (all > 0)
        middle = tr("of %1").arg(all);
    m_middle->setRuns({{middle, TextRole::Body, TextTone::Second}});
    m_bar->setVotes(drawable(m_proposal.yay), drawable(m_proposal.nay), all, quorum ? quint64(qMax(0, *quorum)) : 0);
}

QString VoteCard::reasonAgainst() const
{
    // The clock between blocks counts here: a vote sent now lands in the next block.
    const qint64 now = qMax(m_book.chainTime(), m_book.chainTimeEstimate());
    if (m_proposal.deadline > now && m_book.account() && !m_book.membership())
        return m_book.membershipError() ? m_book.membershipError()->summary : tr("Your membership is being read…");
    return dao::firstReason(dao::canVote(m_proposal, m_book.membership(), m_book.unusedTokens(m_proposal.id), now));
}

void VoteCard::showOwnVotes()
{
    const bool open = m_proposal.deadline > m_book.chainTime();
    const auto unused = m_book.unusedTokens(m_proposal.id);
    const bool some = open && unused && !unused->empty();
    m_unused->setVisible(some);
    if (some) {
        m_unused->setTitle(tr("Your unused votes: %1").arg(unused->size()));
        m_unused->setNote(unused->size() == 1 ? tr("%1 votes. This cannot be changed afterwards.").arg(dao::describeTokens(*unused))
                                              : tr("%1 all vote together. This cannot be changed afterwards.").arg(dao::describeTokens(*unused)),
                          Tone::Neutral);
    }
    const QString reason = reasonAgainst();
    for (Button *button : {m_yes, m_no}) {
        button->setEnabled(reason.isEmpty());
        button->setToolTip(reason);
        button->setAccessibleDescription(reason);
    }
    m_buttons->setVisible(open);
    m_reason->setText(reason);
    m_reason->setVisible(open && !reason.isEmpty());
    m_mint->setVisible(open && m_book.membership() && !m_book.membership()->isMember());
}

void VoteCard::updateTime()
{
    const QString date = dateText(m_proposal.deadline, m_book.chainTime());
    const qint64 left = m_proposal.deadline - m_book.chainTimeEstimate();
    const bool open = m_proposal.deadline > m_book.chainTime();
    if (!open)
        m_ends->setRuns({{tr("Ended %1, chain time").arg(date), TextRole::Body, TextTone::Second}});
    else if (left <= 0)
        m_ends->setRuns({{tr("Voting ends with the next block")}, {tr(" · %1").arg(date), TextRole::Body, TextTone::Second}});
    else
        m_ends->setRuns({{tr("Ends in "), TextRole::Body, TextTone::Second}, {countdownText(left), TextRole::Strong},
                         {tr(", chain time · %1").arg(date), TextRole::Body, TextTone::Second}});
    if (open && left <= 0)
        showOwnVotes();
}

} // namespace ui
