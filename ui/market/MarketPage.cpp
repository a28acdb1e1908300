// SPDX-License-Identifier: Apache-2.0
#include "ui/market/MarketPage.h"

#include "ui/common/PaneTabs.h"
#include "ui/common/SearchField.h"
#include "ui/common/StateView.h"
#include "ui/common/Tokens.h"
#include "ui/market/EscrowSheet.h"
#include "ui/market/MarketWords.h"
#include "ui/market/OrderDetail.h"
#include "ui/market/OrderSheet.h"
#include "ui/market/OrdersTab.h"
#include "ui/market/PricesTab.h"
#include "ui/market/ProvidersTab.h"
#include "ui/market/SyncBar.h"

#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using Sync = market::MarketSync::State;

MarketPage::MarketPage(const MarketSources &sources, QWidget *parent)
    : Page(PageId::Market, parent), m_sources(sources), m_search(new SearchField(tr("Search service, region, id"), QStringLiteral("market.search"))),
      m_sync(new SyncBar(sources.market)), m_state(new StateView), m_tabs(new PaneTabs(QStringLiteral("market"))), m_pages(new QStackedWidget),
      m_orders(new OrdersTab(sources)), m_providers(new ProvidersTab(sources)), m_prices(new PricesTab(sources))
{
    m_search->setFixedWidth(220);
    header()->addWidget(m_search);
    m_escrow = header()->addAction(tr("Escrow"), QStringLiteral("market.escrow"));
    m_new = header()->addAction(tr("New order"), QStringLiteral("market.order.new"), ButtonKind::Primary);
    m_tabs->addTab(tr("Orders"), QStringLiteral("orders"));
    m_tabs->addTab(tr("Providers"), QStringLiteral("providers"));
    m_tabs->addTab(tr("Prices"), QStringLiteral("prices"));
    for (QWidget *page : std::initializer_list<QWidget *>{m_orders, m_providers, m_prices})
        m_pages->addWidget(page);
    auto *content = new Pane;
    auto *column = new QVBoxLayout(content);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    m_state->setContent(content);
    auto *whole = new QWidget;
    auto *all = new QVBoxLayout(whole);
    all->setSpacing(0);
    all->addWidget(m_sync);
    all->addWidget(m_state, 1);
    setContent(whole);

    connect(m_tabs, &PaneTabs::currentChanged, this, [this](const QString &key) {
        m_pages->setCurrentIndex(key == u"providers" ? 1 : key == u"prices" ? 2 : 0);
        refreshHeader();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_orders->setSearch(text);
        m_providers->setSearch(text);
    });
    connect(m_escrow, &QPushButton::clicked, this, [this] { openEscrow(true); });
    connect(m_new, &QPushButton::clicked, this, &MarketPage::openOrderSheet);
    connect(m_state, &StateView::emptyAction, this, [this] {
        if (m_sources.market.exists())
            openOrderSheet();
        else
            Q_EMIT pageRequested(PageId::Settings, QVariant());
    });
    connect(m_state, &StateView::errorAction, this, &MarketPage::resumeRequested);
    connect(m_sync, &SyncBar::pauseRequested, this, &MarketPage::pauseRequested);
    connect(m_sync, &SyncBar::resumeRequested, this, &MarketPage::resumeRequested);
    connect(m_orders, &OrdersTab::searchDropped, m_search, &QLineEdit::clear);
    connect(m_providers, &ProvidersTab::searchDropped, m_search, &QLineEdit::clear);
    connect(m_orders->detail(), &OrderDetail::leaseRequested, this, &MarketPage::leaseRequested);
    connect(m_orders->detail(), &OrderDetail::providerRequested, this, &MarketPage::showProvider);
    connect(m_orders->detail(), &OrderDetail::updateRequested, this, &MarketPage::openUpdateSheet);
    connect(m_orders->detail(), &OrderDetail::withdrawRequested, this, &MarketPage::withdrawOrder);
    connect(m_prices, &PricesTab::orderRequested, this, &MarketPage::showOrder);
    connect(&sources.market, &market::Market::changed, this, [this] {
        if (m_wanted && m_sources.market.state().orders.order(m_wanted))
            m_orders->showOrder(std::exchange(m_wanted, 0));
        refreshState();
    });
    connect(&sources.market, &market::Market::syncChanged, this, &MarketPage::refreshState);
    connect(&sources.market, &market::Market::headChanged, this, &MarketPage::refreshHeader);
    connect(&sources.vault, &wallet::Vault::currentChanged, m_orders, &OrdersTab::refreshAccount);
    refreshState();
}

void MarketPage::activated()
{
    refreshState();
}

void MarketPage::refreshHeader()
{
    const bool here = m_sources.market.exists();
    m_search->setVisible(here && m_state->state() == StateView::State::Content && m_tabs->current() != u"prices");
    m_search->setPlaceholderText(m_tabs->current() == u"providers" ? tr("Search name, region, address") : tr("Search service, region, id"));
    m_escrow->setVisible(here);
    m_new->setVisible(here);
    if (!here)
        return header()->setCaption(m_sources.place.network);
    const QLocale locale;
    const int open = m_orders->openOrders();
    const int providers = m_providers->providers();
    header()->setCaption(QStringList{open == 1 ? tr("1 open order") : tr("%1 open orders").arg(locale.toString(open)),
                                     providers == 1 ? tr("1 provider") : tr("%1 providers").arg(locale.toString(providers)),
                                     syncText(m_sources.market)}.join(QStringLiteral(" · ")));
}

void MarketPage::refreshState()
{
    const market::MarketState &state = m_sources.market.state();
    const market::MarketSync &sync = m_sources.market.sync();
    const bool empty = state.orders.orders().empty() && state.providers.providers().empty();
    if (!m_sources.market.exists()) {
        const QString where = m_sources.networks.isEmpty() ? tr("Networks with one say so in the settings.")
                                                           : tr("There is one on %1.").arg(QLocale().createSeparatedList(m_sources.networks));
        m_state->showEmpty(tr("There is no market on %1").arg(m_sources.place.network),
                           tr("Here the program would show orders, bids, providers and prices of the Spheron protocol. %1").arg(where),
                           tr("Choose another network"), Icon::Market);
    } else if (!empty) {
        m_state->showContent();
    } else if (sync.state == Sync::Failed) {
        m_state->showError(tr("The market cannot be followed"), sync.problem, tr("Try again"));
    } else if (sync.state == Sync::CatchingUp || sync.state == Sync::Paused) {
        m_state->showLoading(sync.state == Sync::Paused ? tr("Nothing has been read yet. Resume above to go on.")
                                                        : tr("Orders and providers appear here as the history is read…"));
    } else if (sync.state == Sync::Live) {
        m_state->showEmpty(tr("Nobody trades here yet"),
                           tr("No provider has registered and no order was placed. Put money into escrow first; then an order can wait for the first provider."),
                           tr("New order"), Icon::Market);
    } else if (sync.state == Sync::Disconnected) {
        m_state->showError(tr("No connection to the network"), tr("The market has not been read yet. It goes on by itself when the connection is back."), tr("Try again"));
    } else {
        m_state->showLoading(tr("Reading the market as it was stored on this computer…"));
    }
    refreshHeader();
}

void MarketPage::showOrder(quint64 id)
{
    m_tabs->setCurrent(QStringLiteral("orders"));
    m_wanted = m_sources.market.state().orders.order(id) ? 0 : id;
    m_orders->showOrder(id);
}

void MarketPage::showProvider(const chain::Address &wallet)
{
    m_tabs->setCurrent(QStringLiteral("providers"));
    m_providers->showProvider(wallet);
}

void MarketPage::openOrder(OrderSheet *sheet)
{
    connect(sheet, &OrderSheet::intentRequested, this, &MarketPage::intentRequested);
    connect(sheet, &OrderSheet::depositRequested, this, &MarketPage::openDeposit);
    connect(sheet, &OrderSheet::unlockRequested, this, &MarketPage::unlockRequested);
    sheet->openSheet();
}

void MarketPage::openOrderSheet()
{
    openOrder(new OrderSheet(m_sources, this));
}

void MarketPage::openUpdateSheet(quint64 orderId)
{
    if (const market::Order *order = m_sources.market.state().orders.order(orderId))
        openOrder(new OrderSheet(m_sources, OrderSheet::Mode::Update, *order, this));
}

void MarketPage::openRenewSheet(quint64 orderId)
{
    if (const market::Order *order = m_sources.market.state().orders.order(orderId))
        openOrder(new OrderSheet(m_sources, OrderSheet::Mode::Renew, *order, this));
}

EscrowSheet *MarketPage::makeEscrow(bool deposit)
{
    auto *sheet = new EscrowSheet(m_sources, deposit, this);
    connect(sheet, &EscrowSheet::intentRequested, this, &MarketPage::intentRequested);
    connect(sheet, &EscrowSheet::unlockRequested, this, &MarketPage::unlockRequested);
    return sheet;
}

void MarketPage::openEscrow(bool deposit)
{
    makeEscrow(deposit)->openSheet();
}

void MarketPage::openDeposit(const chain::Address &token, const base::U256 &units)
{
    EscrowSheet *sheet = makeEscrow(true);
    sheet->choose(token, units);
    sheet->openSheet();
}

void MarketPage::withdrawOrder(quint64 orderId)
{
    const market::Order *order = m_sources.market.state().orders.order(orderId);
    const auto account = m_sources.account();
    if (!account)
        return Q_EMIT unlockRequested();
    if (!order)
        return;
    const auto intent = market::makeCancelIntent(m_sources.place, *order, *account);
    if (intent)
        Q_EMIT intentRequested(*intent);
    else
        Q_EMIT failed(intent.error().summary);
}

} // namespace ui
