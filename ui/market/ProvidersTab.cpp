// SPDX-License-Identifier: Apache-2.0
#include "ui/market/ProvidersTab.h"

#include "ui/common/EmptyLine.h"
#include "ui/common/FilterChips.h"
#include "ui/common/Pane.h"
#include "ui/common/Pill.h"
#include "ui/common/PillDelegate.h"
#include "ui/common/TableSetup.h"
#include "ui/common/TwoLineDelegate.h"
#include "ui/market/MarketWords.h"
#include "ui/market/ProviderDetail.h"
#include "ui/market/ProviderTable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <algorithm>

namespace ui {

using ProviderModel = market::ProviderTableModel;
using ProviderGroup = ProviderModel::Group;

namespace {

constexpr int narrowestProvider = 316;
constexpr int widestProvider = 360;
constexpr auto checkPause = std::chrono::milliseconds(500);

MarketLook providerLookAt(const QModelIndex &index)
{
    return lookOf(market::ProviderStatus(index.data(ProviderModel::StatusRole).toInt()));
}

} // namespace

ProvidersTab::ProvidersTab(const MarketSources &sources, QWidget *parent)
    : QWidget(parent), m_sources(sources), m_model(new ProviderTable(sources.market, this)), m_chips(new FilterChips), m_table(new QTableView),
      m_matches(new QStackedWidget), m_noMatch(new EmptyLine({})), m_detail(new ProviderDetail(sources))
{
    auto *list = new Pane;
    auto *column = new QVBoxLayout(list);
    column->setSpacing(0);
    column->addWidget(makeBar());
    m_matches->addWidget(m_table);
    m_matches->addWidget(m_noMatch);
    column->addWidget(m_matches, 1);
    m_detail->setMinimumWidth(narrowestProvider);
    m_detail->setMaximumWidth(widestProvider);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(0);
    row->addWidget(list, 65);
    row->addWidget(m_detail, 35);
    setUpColumns();
    connect(m_model, &ProviderModel::modelAboutToBeReset, this, [this] { m_resetting = true; });
    connect(m_model, &ProviderModel::modelReset, this, [this] {
        m_resetting = false;
        keepChosen();
    });
    connect(m_model, &ProviderModel::countsChanged, this, &ProvidersTab::refreshCounts);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (m_resetting || !now.isValid())
            return;
        m_chosen = m_model->walletAt(now.row());
        showChosen();
    });
    // The prices of its leases need a look at all of them: soon is early enough.
    connect(&sources.market, &market::Market::changed, this, [this](const market::MarketChanges &changes) {
        m_detail->setRunningLeases(m_chosen ? m_model->runningLeases(*m_chosen) : 0);
        if (!m_pending && (changes.all || !changes.leases.empty()))
            m_pending = m_sources.clock.after(checkPause, [this] {
                m_pending = {};
                showChosen();
            });
    });
    refreshCounts();
    keepChosen();
}

QWidget *ProvidersTab::makeBar()
{
    m_chips->setObjectName(QStringLiteral("market.providers.chips"));
    m_chips->setAccessibleName(tr("Which providers to show"));
    m_chips->addChip(QStringLiteral("providers.all"), tr("All"), Tone::Neutral);
    m_chips->addChip(QStringLiteral("providers.active"), tr("Active"), Tone::Good);
    m_chips->addChip(QStringLiteral("providers.away"), tr("Not serving"), Tone::Off);
    auto *bar = new Pane(Qt::BottomEdge);
    bar->setFixedHeight(Tokens::row);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(14, 0, Tokens::space4, 0);
    row->addWidget(m_chips, 1);
    connect(m_chips, &FilterChips::currentChanged, this, [this](const QString &key) {
        m_model->setGroup(key == u"providers.active" ? ProviderGroup::Active : key == u"providers.away" ? ProviderGroup::Away : ProviderGroup::All);
    });
    return bar;
}

void ProvidersTab::setUpColumns()
{
    m_table->setModel(m_model);
    auto *status = new PillDelegate([](const QModelIndex &index) { return providerLookAt(index).tone; }, nullptr,
                                    [](const QModelIndex &index) { return providerLookAt(index).shape; });
    setUpTable(*m_table, {.name = QStringLiteral("market.providers.table"),
                          .accessibleName = tr("Providers"),
                          .columns = {{0, false, new TwoLineDelegate(ProviderModel::CaptionRole, true)}, {pillColumnWidth(providerStatusWords()), false, status},
                                      {72, false, nullptr}, {110, false, nullptr}, {76, true, nullptr}, {0, false, nullptr}, {112, true, nullptr}},
                          .rowHeight = Tokens::tallRow,
                          .sortable = true});
    m_table->sortByColumn(-1, Qt::AscendingOrder);
}

void ProvidersTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int room = width() - std::clamp(width() * 35 / 100, narrowestProvider, widestProvider);
    m_table->setColumnHidden(ProviderModel::Joined, room < 860);
    m_table->setColumnHidden(ProviderModel::Attributes, room < 640);
    m_table->setColumnHidden(ProviderModel::Region, room < 520);
    m_table->setColumnHidden(ProviderModel::Leases, room < 440);
}

int ProvidersTab::providers() const
{
    return m_model->count(ProviderGroup::All);
}

void ProvidersTab::refreshCounts()
{
    m_chips->setCount(QStringLiteral("providers.all"), m_model->count(ProviderGroup::All));
    m_chips->setCount(QStringLiteral("providers.active"), m_model->count(ProviderGroup::Active));
    m_chips->setCount(QStringLiteral("providers.away"), m_model->count(ProviderGroup::Away));
}

void ProvidersTab::keepChosen()
{
    const bool none = m_model->rowCount() == 0;
    m_matches->setCurrentIndex(none ? 1 : 0);
    m_noMatch->setText(m_model->count(ProviderGroup::All) == 0 ? tr("No provider has registered yet. Orders wait for one.")
                                                       : tr("No provider matches. Choose “All” or empty the search."));
    const int row = m_chosen ? m_model->rowOf(*m_chosen) : -1;
    if (!none)
        m_table->setCurrentIndex(m_model->index(std::max(0, row), 0));
    else
        m_chosen.reset();
    showChosen();
}

void ProvidersTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showChosen();
}

void ProvidersTab::showChosen()
{
    if (!isVisible())
        return; // showEvent comes here again
    m_detail->setProvider(m_chosen, m_chosen ? m_model->runningLeases(*m_chosen) : 0);
}

void ProvidersTab::setSearch(const QString &text)
{
    m_model->setSearch(text);
}

void ProvidersTab::showProvider(const chain::Address &wallet)
{
    m_chosen = wallet;
    if (m_model->rowOf(wallet) < 0) {
        m_chips->setCurrent(QStringLiteral("providers.all"));
        m_model->setGroup(ProviderGroup::All);
        m_model->setSearch({});
        Q_EMIT searchDropped();
    }
    keepChosen();
}

} // namespace ui
