// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/dao/ProposalBook.h"
#include "models/descriptor/InstanceSpec.h"
#include "ui/common/Card.h"

class QBoxLayout;
class QPlainTextEdit;

namespace ui {

class CopyButton;
class KeyValueGrid;
class NoteBox;
class PaneTabs;
class PlainLabel;
class TokenVoteModel;

/// What a proposal asks for, in three tabs: what will run, the JSON as it stands on chain, and the vote of every NFT.
/// All of it is chain text: shown as plain text with hidden characters made visible.
class DocumentCard final : public Card {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DocumentCard)

public:
    explicit DocumentCard(QWidget *parent = nullptr);
    void setProposal(const dao::Proposal &proposal);
    void setVotes(const std::vector<dao::TokenVote> &votes, const std::optional<chain::Address> &self);
    void showFirstTab();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeRunTab();
    QWidget *makeJsonTab();
    QWidget *makeVotesTab();
    void showTab(const QString &key);
    void fillGrid(const descriptor::InstanceSpec &spec);
    void fillLists(const descriptor::InstanceSpec &spec);

    PaneTabs *m_tabs;
    QList<std::pair<QString, QWidget *>> m_panes;
    NoteBox *m_unreadable = nullptr;
    QWidget *m_grids = nullptr;
    QBoxLayout *m_columns = nullptr; ///< the two grids: side by side, or one above the other where it is narrow
    KeyValueGrid *m_left = nullptr;
    KeyValueGrid *m_right = nullptr;
    KeyValueGrid *m_lists = nullptr;
    QPlainTextEdit *m_raw = nullptr;
    QPlainTextEdit *m_json = nullptr;
    PlainLabel *m_jsonCaption = nullptr;
    CopyButton *m_copy = nullptr;
    TokenVoteModel *m_votes = nullptr;
    QWidget *m_votesUnknown = nullptr;
    QWidget *m_votesTable = nullptr;
    std::optional<QByteArray> m_shown; ///< the document on show, so that typing focus and scroll survive updates
};

} // namespace ui
