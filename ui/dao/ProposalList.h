// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/dao/ProposalBook.h"

#include <QWidget>

class QStackedWidget;
class QTableView;

namespace ui {

class FilterChips;
class NoteBox;
class PlainLabel;
class ProposalFilter;
class StateView;

/// All proposals: chips to narrow them down, the table, and what to say when there is nothing to show.
class ProposalList final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProposalList)

public:
    explicit ProposalList(dao::ProposalBook &book, QWidget *parent = nullptr);
    void setSearch(const QString &text);
    void updateTimes();
    /// Puts the cursor on a proposal, if it is among those shown.
    void focusProposal(quint64 id);
    [[nodiscard]] StateView *states() const { return m_states; }

Q_SIGNALS:
    void opened(quint64 id);
    void newProposalRequested();

private:
    QWidget *makeBar();
    QWidget *makeTable();
    void refresh();
    void refreshCounts();
    void refreshMatches();

    dao::ProposalBook &m_book;
    ProposalFilter *m_filter;
    StateView *m_states;
    FilterChips *m_chips = nullptr;
    PlainLabel *m_updated = nullptr;
    QWidget *m_notes = nullptr;
    NoteBox *m_problem = nullptr;
    NoteBox *m_notListed = nullptr;
    QTableView *m_table = nullptr;
    QStackedWidget *m_matches = nullptr; ///< the table, or "nothing matches"
};

} // namespace ui
