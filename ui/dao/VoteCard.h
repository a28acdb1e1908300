// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/dao/Intents.h"
#include "models/dao/ProposalBook.h"
#include "ui/common/Card.h"

namespace ui {

class Button;
class NoteBox;
class PlainLabel;
class RunLabel;
class VoteBar;

/// The tally, the time that is left, and the account's own vote.
class VoteCard final : public Card {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VoteCard)

public:
    explicit VoteCard(dao::ProposalBook &book, QWidget *parent = nullptr);
    void setProposal(const dao::Proposal &proposal, std::optional<int> quorum);
    /// The countdown by chain time.
    void updateTime();

Q_SIGNALS:
    void voteRequested(dao::Side side);
    void mintRequested();

private:
    void showTally(std::optional<int> quorum);
    void showOwnVotes();
    [[nodiscard]] QString reasonAgainst() const;

    dao::ProposalBook &m_book;
    dao::Proposal m_proposal;
    RunLabel *m_yesCount;
    RunLabel *m_middle;
    RunLabel *m_noCount;
    VoteBar *m_bar;
    RunLabel *m_ends;
    NoteBox *m_unused;
    QWidget *m_buttons = nullptr;
    Button *m_yes;
    Button *m_no;
    PlainLabel *m_reason;
    Button *m_mint;
};

} // namespace ui
