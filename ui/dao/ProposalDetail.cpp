// SPDX-License-Identifier: Apache-2.0
#include "ui/dao/ProposalDetail.h"

#include "models/dao/Hazards.h"
#include "ui/common/NoteBox.h"
#include "ui/dao/DocumentCard.h"
#include "ui/dao/ExecuteCard.h"
#include "ui/dao/HazardCard.h"
#include "ui/dao/VoteCard.h"
#include "ui/shell/Page.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int sideWidth = 336;

} // namespace

ProposalDetail::ProposalDetail(dao::ProposalBook &book, RunIntent runIntent, QWidget *parent)
    : QWidget(parent), m_book(book), m_runIntent(std::move(runIntent)), m_problem(new NoteBox({}, Tone::Caution)),
      m_document(new DocumentCard), m_hazards(new HazardCard), m_vote(new VoteCard(book)), m_execute(new ExecuteCard(book))
{
    m_problem->setObjectName(QStringLiteral("proposals.problem"));
    m_problem->hide();
    QVBoxLayout *column = nullptr;
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(Page::makeScrollBody(column));
    auto *left = new QVBoxLayout;
    left->setSpacing(Tokens::space4);
    left->addWidget(m_document);
    left->addWidget(m_hazards);
    left->addStretch(1);
    auto *side = new QWidget;
    side->setFixedWidth(sideWidth);
    auto *right = new QVBoxLayout(side);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(Tokens::space4);
    right->addWidget(m_vote);
    right->addWidget(m_execute);
    right->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    row->addLayout(left, 1);
    row->addWidget(side);
    column->addWidget(m_problem);
    column->addLayout(row, 1);

    connect(m_vote, &VoteCard::voteRequested, this, &ProposalDetail::vote);
    connect(m_vote, &VoteCard::mintRequested, this, &ProposalDetail::mint);
    connect(m_execute, &ExecuteCard::executeRequested, this, &ProposalDetail::execute);
    connect(m_execute, &ExecuteCard::leaseRequested, this, [this] { Q_EMIT leaseRequested(m_id.value_or(0)); });
    connect(m_execute, &ExecuteCard::skipRequested, this, [this] {
        const dao::Proposal *now = m_id ? m_book.find(*m_id) : nullptr;
        if (m_skipTo && now)
            m_skipTo(now->deadline);
    });
    const auto onChange = [this](quint64 id) {
        if (m_id == id)
            refresh();
    };
    connect(&m_book, &dao::ProposalBook::proposalChanged, this, onChange);
    connect(&m_book, &dao::ProposalBook::votesChanged, this, onChange);
    connect(&m_book, &dao::ProposalBook::membershipChanged, this, &ProposalDetail::refresh);
    connect(&m_book, &dao::ProposalBook::chainTimeChanged, this, &ProposalDetail::updateTime);
    connect(&m_book, &dao::ProposalBook::loaded, this, [this] { say({}); });
    connect(&m_book, &dao::ProposalBook::failed, this, [this](const base::Error &error) {
        say(tr("This is the last state known: %1").arg(error.summary));
    });
}

void ProposalDetail::setProposal(std::optional<quint64> id)
{
    m_id = id;
    m_book.watch(id);
    m_document->showFirstTab();
    say({});
    refresh();
}

void ProposalDetail::setSandboxControls(SkipTo skipTo)
{
    m_skipTo = std::move(skipTo);
    m_execute->setSkippable(bool(m_skipTo));
}

void ProposalDetail::setQuorum(std::optional<int> quorum)
{
    m_quorum = quorum;
    refresh();
}

void ProposalDetail::refresh()
{
    const dao::Proposal *now = m_id ? m_book.find(*m_id) : nullptr;
    if (!now)
        return;
    const dao::Proposal proposal = *now;
    const std::vector<dao::TokenVote> &votes = m_book.votes(proposal.id);
    m_document->setProposal(proposal);
    m_document->setVotes(votes, m_book.account());
    m_hazards->setHazards(dao::hazards(proposal, votes, m_book.chainTime()));
    m_vote->setProposal(proposal, m_quorum);
    m_execute->setProposal(proposal, m_quorum);
}

void ProposalDetail::updateTime()
{
    m_vote->updateTime();
    m_execute->updateTime();
}

void ProposalDetail::vote(dao::Side side)
{
    const dao::Proposal *now = m_id ? m_book.find(*m_id) : nullptr;
    if (!now || !m_book.membership())
        return;
    const auto unused = m_book.unusedTokens(*m_id);
    run(dao::makeVoteIntent(m_book.dao(), *now, side, unused && !unused->empty() ? *unused : m_book.membership()->tokenIds));
}

void ProposalDetail::execute()
{
    const dao::Proposal *now = m_id ? m_book.find(*m_id) : nullptr;
    if (now)
        run(dao::makeExecuteIntent(m_book.dao(), *now, dao::executeOutcome(*now, m_book.membership(), m_book.chainTime())));
}

void ProposalDetail::mint()
{
    m_book.contract().mintPrice().then(this, [this](base::Result<base::U256> price) {
        if (!price)
            return say(price.error().summary);
        m_book.contract().token().then(this, [this, price = *price](base::Result<chain::Address> token) {
            run(token.and_then([&](const chain::Address &address) { return dao::makeMintIntent(m_book.dao(), address, price); }));
        });
    });
}

void ProposalDetail::run(base::Result<chain::TxIntent> intent)
{
    if (!intent)
        return say(intent.error().summary);
    say({});
    m_runIntent(std::move(*intent));
}

void ProposalDetail::say(const QString &problem)
{
    m_problem->setNote(problem, Tone::Caution);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace ui
