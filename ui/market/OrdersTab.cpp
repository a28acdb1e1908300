// SPDX-License-Identifier: Apache-2.0
#include "ui/market/OrdersTab.h"

#include "ui/common/AmountDelegate.h"
#include "ui/common/EmptyLine.h"
#include "ui/common/FilterChips.h"
#include "ui/common/Pane.h"
#include "ui/common/Pill.h"
#include "ui/common/TableSetup.h"
#include "ui/common/TwoLineDelegate.h"
#include "ui/market/LifecycleDelegate.h"
#include "ui/market/MarketWords.h"
#include "ui/market/OrderDetail.h"
#include "ui/market/OrderTable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <algorithm>
#include <array>

namespace ui {

using OrderGroup = market::OrderTableModel::Group;
using OrderModel = market::OrderTableModel;

namespace {

constexpr int narrowestDetail = 316;
constexpr int widestDetail = 360;

constexpr std::array<std::pair<const char *, OrderGroup>, OrderModel::groupCount> orderChips{
    {{"all", OrderGroup::All}, {"open", OrderGroup::Open}, {"matched", OrderGroup::Matched}, {"closed", OrderGroup::Closed}, {"mine", OrderGroup::Mine}}};

MarketLook orderLookAt(const QModelIndex &index)
{
    return lookOf(market::OrderState(index.data(OrderModel::StateRole).toInt()));
}

} // namespace

OrdersTab::OrdersTab(const MarketSources &sources, QWidget *parent)
    : QWidget(parent), m_sources(sources), m_model(new OrderTable(sources.market, this)), m_chips(new FilterChips), m_table(new QTableView),
      m_matches(new QStackedWidget), m_noMatch(new EmptyLine({})), m_detail(new OrderDetail(sources))
{
    auto *list = new Pane;
    auto *column = new QVBoxLayout(list);
    column->setSpacing(0);
    column->addWidget(makeBar());
    m_matches->addWidget(m_table);
    m_matches->addWidget(m_noMatch);
    column->addWidget(m_matches, 1);
    m_detail->setMinimumWidth(narrowestDetail);
    m_detail->setMaximumWidth(widestDetail);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(0);
    row->addWidget(list, 65);
    row->addWidget(m_detail, 35);
    setUpColumns();
    connect(m_model, &OrderModel::modelAboutToBeReset, this, [this] { m_resetting = true; });
    connect(m_model, &OrderModel::modelReset, this, [this] {
        m_resetting = false;
        keepChosen();
    });
    connect(m_model, &OrderModel::rowsInserted, this, &OrdersTab::refreshMatches);
    connect(m_model, &OrderModel::rowsRemoved, this, &OrdersTab::refreshMatches);
    connect(m_model, &OrderModel::countsChanged, this, &OrdersTab::refreshCounts);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (m_resetting || !now.isValid())
            return;
        m_chosen = m_model->idAt(now.row());
        m_detail->setOrder(m_chosen);
    });
    connect(&sources.market, &market::Market::changed, this, &OrdersTab::onChanged);
    refreshAccount();
    refreshCounts();
    keepChosen();
}

QWidget *OrdersTab::makeBar()
{
    m_chips->setObjectName(QStringLiteral("market.orders.chips"));
    m_chips->setAccessibleName(tr("Which orders to show"));
    m_chips->addChip(QStringLiteral("all"), tr("All"), Tone::Neutral);
    m_chips->addChip(QStringLiteral("open"), tr("Open"), Tone::Info);
    m_chips->addChip(QStringLiteral("matched"), tr("Matched"), Tone::Good);
    m_chips->addChip(QStringLiteral("closed"), tr("Closed"), Tone::Off);
    m_chips->addChip(QStringLiteral("mine"), tr("Mine"), Tone::Neutral);
    m_chips->setMinimumWidth(120);
    auto *bar = new Pane(Qt::BottomEdge);
    bar->setFixedHeight(Tokens::row);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(14, 0, Tokens::space4, 0);
    row->addWidget(m_chips, 1);
    connect(m_chips, &FilterChips::currentChanged, this, [this](const QString &key) {
        for (const auto &[name, group] : orderChips) {
            if (key == QLatin1String(name))
                m_model->setGroup(group);
        }
    });
    return bar;
}

void OrdersTab::setUpColumns()
{
    m_table->setModel(m_model);
    auto *state = new LifecycleDelegate([](const QModelIndex &index) { return orderLookAt(index).tone; },
                                        [](const QModelIndex &index) { return orderLookAt(index).shape; }, OrderModel::CaptionRole);
    const int stateWidth = std::max(pillColumnWidth(orderStateWords()), 136);
    setUpTable(*m_table, {.name = QStringLiteral("market.orders.table"),
                          .accessibleName = tr("Orders"),
                          .columns = {{64, false, nullptr}, {0, false, new TwoLineDelegate(OrderModel::CaptionRole, true)}, {stateWidth, false, state},
                                      {114, true, new AmountDelegate(OrderModel::UnitRole)}, {52, true, nullptr}, {114, true, new AmountDelegate(OrderModel::UnitRole)},
                                      {96, false, nullptr}, {68, true, nullptr}},
                          .rowHeight = Tokens::tallRow,
                          .sortable = true});
    m_table->sortByColumn(OrderModel::Id, Qt::DescendingOrder);
}

void OrdersTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // What the pane tells anyway goes first when there is no room.
    const int room = width() - std::clamp(width() * 35 / 100, narrowestDetail, widestDetail);
    m_table->setColumnHidden(OrderModel::Region, room < 900);
    m_table->setColumnHidden(OrderModel::Age, room < 690);
    m_table->setColumnHidden(OrderModel::BestBid, room < 620);
    m_table->setColumnHidden(OrderModel::Bids, room < 560);
    m_table->setColumnHidden(OrderModel::Id, room < 420);
}

void OrdersTab::refreshCounts()
{
    for (const auto &[name, group] : orderChips)
        m_chips->setCount(QString::fromLatin1(name), m_model->count(group));
}

int OrdersTab::openOrders() const
{
    return m_model->count(OrderGroup::Open);
}

void OrdersTab::refreshAccount()
{
    m_model->setAccount(m_sources.account());
    m_detail->refresh();
}

void OrdersTab::refreshMatches()
{
    const bool none = m_model->rowCount() == 0;
    m_matches->setCurrentIndex(none ? 1 : 0);
    if (!none)
        return;
    if (m_chips->current() == u"mine" && m_model->count(OrderGroup::Mine) == 0)
        m_noMatch->setText(m_sources.account() ? tr("You have placed no order yet. “New order” asks every provider for a bid.")
                                               : tr("This profile has no account yet; its orders would stand here."));
    else
        m_noMatch->setText(m_model->count(OrderGroup::All) == 0 ? tr("No order has been placed yet.")
                                                           : tr("No order matches. Choose “All” or empty the search."));
}

/// After a reset: the same order, or the first one.
void OrdersTab::keepChosen()
{
    refreshMatches();
    const int row = m_model->rowOf(m_chosen);
    if (row < 0 && m_model->rowCount() > 0)
        return m_table->setCurrentIndex(m_model->index(0, 0));
    if (row < 0)
        return m_detail->setOrder(0);
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_detail->refresh();
}

void OrdersTab::onChanged(const market::MarketChanges &changes)
{
    const auto holds = [this](const std::vector<quint64> &ids) { return std::binary_search(ids.begin(), ids.end(), m_detail->orderId()); };
    if (changes.all || !changes.providers.empty() || holds(changes.orders) || holds(changes.leases))
        m_detail->refresh();
    if (!m_table->currentIndex().isValid())
        keepChosen();
}

void OrdersTab::setSearch(const QString &text)
{
    m_model->setSearch(text);
}

void OrdersTab::showOrder(quint64 id)
{
    if (m_model->rowOf(id) < 0) {
        m_chips->setCurrent(QStringLiteral("all"));
        m_model->setGroup(OrderGroup::All);
        m_model->setSearch({});
        Q_EMIT searchDropped();
    }
    m_chosen = id;
    if (const int row = m_model->rowOf(id); row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
    }
    m_detail->setOrder(id);
}

} // namespace ui
