// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/Market.h"
#include "ui/common/Card.h"

namespace ui {

class NoteBox;

/// The bids on one order, the lowest first, the accepted one marked; how long one may still bid, in blocks.
class BidsCard final : public Card {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BidsCard)

public:
    static constexpr std::size_t MaxRows = 30;
    explicit BidsCard(market::Market &market, QWidget *parent = nullptr);
    void setOrder(const market::Order &order);
    void setHead(quint64 block); ///< the window moves

private:
    void fill();
    void addBid(const market::Bid &bid, bool lowest);
    market::Market &m_market;
    market::Order m_order;
    NoteBox *m_window;
    QVBoxLayout *m_rows;
    QString m_shown; ///< what the rows were made from
};

} // namespace ui
