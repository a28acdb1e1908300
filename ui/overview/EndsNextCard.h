// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"
#include "models/dao/ProposalTableModel.h"
#include "ui/common/Card.h"

class QTableView;

namespace ui {

/// The open proposals, the one that ends first on top, with the time that is left.
class EndsNextCard final : public Card {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EndsNextCard)

public:
    static constexpr int MaxRows = 5; ///< more scroll
    EndsNextCard(dao::ProposalBook &book, base::Clock &clock, QWidget *parent = nullptr);

Q_SIGNALS:
    void proposalRequested(quint64 id);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    class Open;
    void fit();
    void tick();
    dao::ProposalBook &m_book;
    base::Clock &m_clock;
    dao::ProposalTableModel m_model;
    Open *m_open;
    QTableView *m_table;
    PlainLabel *m_empty;
    base::Subscription m_next;
};

} // namespace ui
