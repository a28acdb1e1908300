// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/tx/TxIntent.h"
#include "models/dao/Intents.h"
#include "models/dao/ProposalBook.h"

#include <QWidget>
#include <functional>

namespace ui {

class DocumentCard;
class ExecuteCard;
class HazardCard;
class NoteBox;
class VoteCard;

/// One proposal: what will run and what to know on the left, voting and executing on the right.
class ProposalDetail final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProposalDetail)

public:
    using RunIntent = std::function<void(chain::TxIntent)>;
    using SkipTo = std::function<void(qint64 deadline)>;
    ProposalDetail(dao::ProposalBook &book, RunIntent runIntent, QWidget *parent = nullptr);
    /// Shows a proposal and has the book watch it; empty ends that.
    void setProposal(std::optional<quint64> id);
    [[nodiscard]] std::optional<quint64> proposal() const { return m_id; }
    void setSandboxControls(SkipTo skipTo);
    void setQuorum(std::optional<int> quorum);
    void updateTime();

Q_SIGNALS:
    void leaseRequested(quint64 id);

private:
    void refresh();
    void vote(dao::Side side);
    void execute();
    void mint();
    void run(base::Result<chain::TxIntent> intent);
    void say(const QString &problem);

    dao::ProposalBook &m_book;
    RunIntent m_runIntent;
    SkipTo m_skipTo;
    std::optional<int> m_quorum;
    std::optional<quint64> m_id;
    NoteBox *m_problem;
    DocumentCard *m_document;
    HazardCard *m_hazards;
    VoteCard *m_vote;
    ExecuteCard *m_execute;
};

} // namespace ui
