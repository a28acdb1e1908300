// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/Pane.h"
#include "ui/common/RunLabel.h"
#include "ui/market/MarketSources.h"

class QStackedWidget;

namespace ui {

class AskedCard;
class BidsCard;
class Button;
class HashLabel;
class KeyValueGrid;
class NoteBox;
class Pill;
class PlainLabel;

/// The pane beside the orders: one of them with its bids, what it asks for and its terms.
class OrderDetail final : public Pane {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderDetail)

public:
    explicit OrderDetail(const MarketSources &sources, QWidget *parent = nullptr);
    void setOrder(quint64 id); ///< an unknown one says what to do to see one
    [[nodiscard]] quint64 orderId() const { return m_id; }
    void refresh(); ///< the order, or what belongs to it, changed

Q_SIGNALS:
    void leaseRequested(quint64 id);
    void providerRequested(const chain::Address &wallet);
    void updateRequested(quint64 id);
    void withdrawRequested(quint64 id); ///< close an order that has no lease

private:
    QWidget *makeHead();
    QWidget *makeActions();
    void showTerms(const market::Order &order);
    void showActions(const market::Order &order);

    MarketSources m_sources;
    quint64 m_id = 0;
    QStackedWidget *m_whole;
    PlainLabel *m_name;
    Pill *m_pill;
    PlainLabel *m_meta;
    NoteBox *m_pending;
    BidsCard *m_bids;
    AskedCard *m_asked;
    KeyValueGrid *m_terms;
    RunLabel *m_price;
    RunLabel *m_paid; ///< the accepted price
    PlainLabel *m_duration;
    PlainLabel *m_mode;
    HashLabel *m_creator;
    QWidget *m_actions;
    Button *m_lease;
    Button *m_update;
    Button *m_withdraw;
    Button *m_providerLink;
};

} // namespace ui
