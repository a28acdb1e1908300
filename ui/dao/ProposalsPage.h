// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/dao/ProposalDetail.h"
#include "ui/shell/Page.h"

class QStackedWidget;
class QTimer;

namespace ui {

class ProposalList;
class SearchField;

/// The proposals of one DAO: the list, and one of them in detail. What a member does becomes an intent, which the
/// application carries out.
class ProposalsPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProposalsPage)

public:
    ProposalsPage(dao::ProposalBook &book, ProposalDetail::RunIntent runIntent, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    /// Shows one proposal; an unknown one shows the list. Ids may be asked for before the book is loaded.
    void showProposal(quint64 id);
    void showList();
    [[nodiscard]] std::optional<quint64> shownProposal() const { return m_detail->proposal(); }
    /// On a private chain: what "Skip to the deadline" does; empty on every other.
    void setSandboxControls(std::function<void(qint64 deadline)> skipTo);
    /// The member's own policy: NFTs that must have voted before this program executes.
    void setQuorum(std::optional<int> quorum) { m_detail->setQuorum(quorum); }

Q_SIGNALS:
    void newProposalRequested();
    void openLeaseRequested(quint64 proposal);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void tick();
    void refreshHeader();

    dao::ProposalBook &m_book;
    ProposalList *m_list;
    ProposalDetail *m_detail;
    QStackedWidget *m_views;
    SearchField *m_search;
    Button *m_new;
    QTimer *m_ticker; ///< moves the countdowns; reads nothing
    std::optional<quint64> m_wanted; ///< asked for before the book was loaded
};

} // namespace ui
