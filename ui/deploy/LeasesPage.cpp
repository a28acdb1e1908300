// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/LeasesPage.h"

#include "models/base/VisibleText.h"
#include "ui/common/EmptyLine.h"
#include "ui/common/FilterChips.h"
#include "ui/common/NoteBox.h"
#include "ui/common/Pill.h"
#include "ui/common/PillDelegate.h"
#include "ui/common/SearchField.h"
#include "ui/common/StateView.h"
#include "ui/common/TableSetup.h"
#include "ui/common/TwoLineDelegate.h"
#include "ui/deploy/CloseLeaseSheet.h"
#include "ui/deploy/LeaseDetail.h"
#include "ui/deploy/LeaseFilter.h"
#include "ui/deploy/LeaseWords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QTableView>

namespace ui {

using Model = market::LeaseTableModel;

namespace {

constexpr int narrowestPane = 316;
constexpr int widestPane = 360;

StateWords wordsAt(const QModelIndex &index)
{
    return wordsFor(market::Lease::State(index.data(Model::StateRole).toInt()));
}

} // namespace

LeasesPage::LeasesPage(market::LeaseLedger &ledger, deploy::Trigger &trigger, deploy::Reactor &reactor, base::Clock &clock, QWidget *parent)
    : Page(PageId::Leases, parent), m_ledger(ledger), m_trigger(trigger), m_reactor(reactor), m_model(ledger), m_filter(new LeaseFilter(this)),
      m_search(new SearchField(tr("Search leases"), QStringLiteral("leases.search"))), m_chips(new FilterChips),
      m_engineNote(new NoteBox({}, Tone::Caution)), m_noMatch(new EmptyLine(tr("No lease matches. Choose “All” or empty the search."))),
      m_table(new QTableView), m_detail(new LeaseDetail(trigger, reactor, clock)), m_state(new StateView)
{
    m_filter->setSourceModel(&m_model);
    header()->addWidget(m_search);
    Button *create = header()->addAction(tr("New proposal"), QStringLiteral("leases.newProposal"));
    m_state->setContent(makeContent());
    setContent(m_state);
    setUpColumns();
    connect(create, &QPushButton::clicked, this, &LeasesPage::newProposalRequested);
    connect(m_state, &StateView::emptyAction, this, &LeasesPage::newProposalRequested);
    connect(m_state, &StateView::errorAction, this, &LeasesPage::checkEngine);
    connect(m_search, &QLineEdit::textChanged, m_filter, &LeaseFilter::setText);
    connect(m_chips, &FilterChips::currentChanged, m_filter, &LeaseFilter::setChip);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LeasesPage::refreshDetail);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, signal, this, &LeasesPage::refresh);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &LeasesPage::refresh);
    connect(&m_trigger, &deploy::Trigger::stateChanged, this, &LeasesPage::refresh);
    connect(m_detail, &LeaseDetail::openUrlRequested, this, &LeasesPage::openUrlRequested);
    connect(m_detail, &LeaseDetail::retryRequested, this, &LeasesPage::retryRequested);
    connect(m_detail, &LeaseDetail::closeRequested, this, &LeasesPage::askToClose);
    connect(m_detail, &LeaseDetail::proposalRequested, this,
            [this](quint64 proposal) { Q_EMIT pageRequested(PageId::Proposals, QVariant::fromValue(proposal)); });
    connect(m_detail, &LeaseDetail::runRequested, this, [this](const QString &key) { Q_EMIT pageRequested(PageId::Trigger, key); });
    refresh();
    checkEngine();
}

QWidget *LeasesPage::makeContent()
{
    auto *list = new Pane;
    auto *column = new QVBoxLayout(list);
    column->setSpacing(0);
    column->addWidget(makeBar());
    m_noteRoom = new QWidget;
    auto *noteRow = new QHBoxLayout(m_noteRoom);
    noteRow->setContentsMargins(Tokens::space4, 0, Tokens::space4, Tokens::space3);
    noteRow->addWidget(m_engineNote);
    m_engineNote->setObjectName(QStringLiteral("leases.engineNote"));
    column->addWidget(m_noteRoom);
    column->addWidget(m_table, 1);
    column->addWidget(m_noMatch, 1);
    m_noteRoom->hide();
    m_noMatch->hide();
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setSpacing(0);
    // The pane keeps its share within bounds; explicit minima, so that long words never widen the window.
    m_detail->setMinimumWidth(narrowestPane);
    m_detail->setMaximumWidth(widestPane);
    m_chips->setMinimumWidth(120);
    row->addWidget(list, 65);
    row->addWidget(m_detail, 35);
    return content;
}

QWidget *LeasesPage::makeBar()
{
    m_chips->setObjectName(QStringLiteral("leases.chips"));
    m_chips->setAccessibleName(tr("Which leases to show"));
    m_chips->addChip(QStringLiteral("all"), tr("All"), Tone::Neutral);
    m_chips->addChip(QStringLiteral("running"), tr("Running"), Tone::Good);
    m_chips->addChip(QStringLiteral("starting"), tr("Starting"), Tone::Info);
    m_chips->addChip(QStringLiteral("problems"), tr("Problems"), Tone::Bad);
    m_chips->addChip(QStringLiteral("closed"), tr("Closed"), Tone::Off);
    auto *bar = new Pane(Qt::BottomEdge);
    bar->setFixedHeight(Tokens::row);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(14, 0, Tokens::space4, 0);
    row->addWidget(m_chips, 1);
    return bar;
}

void LeasesPage::setUpColumns()
{
    m_table->setModel(m_filter);
    auto *pill = new PillDelegate([](const QModelIndex &index) { return wordsAt(index).tone; }, nullptr,
                                  [](const QModelIndex &index) { return wordsAt(index).shape; });
    TableOptions options;
    options.name = QStringLiteral("leases.table");
    options.accessibleName = tr("Leases");
    options.rowHeight = Tokens::tallRow;
    options.sortable = true;
    options.columns = {{0, false, new TwoLineDelegate(LeaseFilter::CaptionRole, true)}, {pillColumnWidth(leaseStateWords()), false, pill},
                       {136, false, nullptr}, {70, true, nullptr}, {86, true, nullptr}, {70, true, nullptr},
                       {118, false, new TwoLineDelegate(LeaseFilter::CaptionRole)}};
    setUpTable(*m_table, options);
    m_table->horizontalHeader()->moveSection(Model::Provider, 2);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
}

void LeasesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitColumns();
}

/// What the pane tells anyway goes first when there is no room.
void LeasesPage::fitColumns()
{
    const int room = width() - std::clamp(width() * 35 / 100, narrowestPane, widestPane);
    m_table->setColumnHidden(Model::Provider, room < 700);
    m_table->setColumnHidden(Model::Address, room < 560);
    m_table->setColumnHidden(Model::Memory, room < 480);
}

void LeasesPage::activated()
{
    checkEngine();
}

void LeasesPage::checkEngine()
{
    if (std::exchange(m_asking, true))
        return;
    m_reactor.describe().then(this, [this](base::Result<QString> name) {
        m_asking = false;
        m_engineName = name ? base::visibleText(*name, 80) : QString();
        m_engineProblem = name ? QString() : name.error().summary;
        refresh();
    });
}

void LeasesPage::refresh()
{
    QHash<QString, int> counts;
    for (int row = 0; row < m_model.rowCount(); ++row)
        ++counts[chipOf(market::Lease::State(m_model.index(row, 0).data(Model::StateRole).toInt()))];
    m_chips->setCount(QStringLiteral("all"), m_model.rowCount());
    for (const auto &chip : {QStringLiteral("running"), QStringLiteral("starting"), QStringLiteral("problems"), QStringLiteral("closed")})
        m_chips->setCount(chip, counts.value(chip));
    const int running = counts.value(QStringLiteral("running"));
    const QString count = QLocale().toString(running);
    header()->setCaption(m_engineName.isEmpty() ? tr("%1 running").arg(count) : tr("%1 running on %2").arg(count, m_engineName));
    m_engineNote->setNote(m_engineProblem, Tone::Caution);
    m_engineNote->setTitle(tr("The container engine does not answer"));
    m_noteRoom->setVisible(!m_engineProblem.isEmpty());
    const bool none = m_filter->rowCount() == 0;
    m_table->setVisible(!none);
    m_noMatch->setVisible(none);
    refreshState();
    if (!none && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_filter->index(0, 0));
    refreshDetail();
}

void LeasesPage::refreshState()
{
    using State = deploy::Trigger::State;
    if (m_model.rowCount() > 0)
        return m_state->showContent();
    if (m_trigger.state() == State::Failed)
        return m_state->showError(tr("The trigger has stopped"), m_trigger.problem(), tr("Look again"));
    if (m_trigger.state() == State::Loading || m_trigger.state() == State::Stopped)
        return m_state->showLoading(tr("Waiting for the trigger's journal…"));
    if (!m_engineProblem.isEmpty())
        return m_state->showError(tr("The container engine does not answer"), m_engineProblem, tr("Try again"));
    m_state->showEmpty(tr("Nothing runs yet"),
                       tr("When a proposal with more yes than no is executed, what it describes appears here."), tr("New proposal"), Icon::Leases);
}

QString LeasesPage::selectedId() const
{
    return m_table->currentIndex().data(Model::IdRole).toString();
}

void LeasesPage::refreshDetail()
{
    const auto lease = m_ledger.lease(selectedId());
    if (lease)
        m_detail->setLease(*lease);
    else
        m_detail->clearLease();
}

void LeasesPage::showLease(const QString &id, const QString &tab)
{
    m_search->clear();
    m_chips->setCurrent(QStringLiteral("all"));
    m_filter->setChip(QStringLiteral("all"));
    const int row = m_model.rowOf(id);
    if (row < 0)
        return;
    m_table->setCurrentIndex(m_filter->mapFromSource(m_model.index(row, 0)));
    m_detail->showTab(tab);
}

void LeasesPage::askToClose(const QString &id)
{
    const auto lease = m_ledger.lease(id);
    if (!lease)
        return;
    auto *sheet = new CloseLeaseSheet(*lease, this);
    connect(sheet, &CloseLeaseSheet::confirmed, this, &LeasesPage::closeRequested);
    sheet->open();
}

} // namespace ui
