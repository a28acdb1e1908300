// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/dao/ProposalBook.h"
#include "models/dao/Rules.h"
#include "ui/common/Card.h"

class QVBoxLayout;

namespace ui {

class Button;
class CheckLine;
class KeyValueGrid;
class NoteBox;

/// What executing needs, what it would do, and the button; afterwards, who did it and where it runs.
class ExecuteCard final : public Card {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExecuteCard)

public:
    explicit ExecuteCard(dao::ProposalBook &book, QWidget *parent = nullptr);
    void setProposal(const dao::Proposal &proposal, std::optional<int> quorum);
    /// Shows "Skip to the deadline" while voting is open; only on a private chain.
    void setSkippable(bool skippable);
    void updateTime();

Q_SIGNALS:
    void executeRequested();
    void skipRequested();
    void leaseRequested();

private:
    void showChecklist(const dao::Conditions &conditions);
    void showOutcome();
    void showFact();
    [[nodiscard]] bool isOpen() const;

    dao::ProposalBook &m_book;
    dao::Proposal m_proposal;
    dao::Conditions m_conditions;
    bool m_skippable = false;
    QVBoxLayout *m_list;
    std::vector<CheckLine *> m_lines;
    NoteBox *m_outcome;
    Button *m_execute;
    Button *m_skip;
    KeyValueGrid *m_fact;
    Button *m_lease;
    std::optional<dao::DeployFact> m_shownFact;
};

} // namespace ui
