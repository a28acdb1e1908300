// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/market/MarketSources.h"
#include "ui/shell/Page.h"

class QStackedWidget;

namespace ui {

class EscrowSheet;
class OrderSheet;
class OrdersTab;
class PaneTabs;
class PricesTab;
class ProvidersTab;
class SearchField;
class StateView;
class SyncBar;

/// The market: orders with their bids, providers, prices; and the sheets to order and to move money in escrow. What a
/// person decides becomes an intent, which the application carries out.
class MarketPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MarketPage)

public:
    explicit MarketPage(const MarketSources &sources, QWidget *parent = nullptr);
    void activated() override;
    /// Chooses it; what would hide it is dropped. It may not be known yet.
    void showOrder(quint64 id);
    void showProvider(const chain::Address &wallet);
    void openOrderSheet();
    void openUpdateSheet(quint64 orderId);
    void openRenewSheet(quint64 orderId);
    void openEscrow(bool deposit = true);
    /// Closes an order that nobody has got yet.
    void withdrawOrder(quint64 orderId);

Q_SIGNALS:
    void intentRequested(const chain::TxIntent &intent);
    void leaseRequested(quint64 id);
    void pauseRequested();  ///< of reading the history
    void resumeRequested(); ///< or trying it again
    void unlockRequested(); ///< something needs an account, and there is none in use
    void failed(const QString &sentence); ///< a wish that could not become an intent

private:
    void refreshHeader();
    void refreshState();
    void openOrder(OrderSheet *sheet);
    void openDeposit(const chain::Address &token, const base::U256 &units);
    EscrowSheet *makeEscrow(bool deposit);

    MarketSources m_sources;
    SearchField *m_search;
    Button *m_escrow;
    Button *m_new;
    SyncBar *m_sync;
    StateView *m_state;
    PaneTabs *m_tabs;
    QStackedWidget *m_pages;
    OrdersTab *m_orders;
    ProvidersTab *m_providers;
    PricesTab *m_prices;
    quint64 m_wanted = 0; ///< an order asked for before it was known
};

} // namespace ui
