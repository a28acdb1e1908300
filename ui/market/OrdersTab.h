// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/market/MarketSources.h"

#include <QWidget>

class QStackedWidget;
class QTableView;

namespace ui {

class FilterChips;
class OrderDetail;
class OrderTable;
class PlainLabel;

/// The orders of the market: chips, table, and the chosen one beside it.
class OrdersTab final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrdersTab)

public:
    explicit OrdersTab(const MarketSources &sources, QWidget *parent = nullptr);
    void setSearch(const QString &text);
    /// Chooses it; what would hide it is dropped.
    void showOrder(quint64 id);
    void refreshAccount();
    [[nodiscard]] int openOrders() const;
    [[nodiscard]] OrderDetail *detail() const { return m_detail; }

Q_SIGNALS:
    void searchDropped(); ///< showOrder had to

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeBar();
    void setUpColumns();
    void refreshCounts();
    void refreshMatches();
    void keepChosen();
    void onChanged(const market::MarketChanges &changes);

    MarketSources m_sources;
    OrderTable *m_model;
    FilterChips *m_chips;
    QTableView *m_table;
    QStackedWidget *m_matches; ///< the table, or why there is none
    PlainLabel *m_noMatch;
    OrderDetail *m_detail;
    quint64 m_chosen = 0; ///< kept over resets of the model
    bool m_resetting = false;
};

} // namespace ui
