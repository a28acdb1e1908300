// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/TriggerPage.h"

#include "ui/common/NoteBox.h"
#include "ui/common/Pill.h"
#include "ui/common/PillDelegate.h"
#include "ui/common/StateView.h"
#include "ui/common/TableSetup.h"
#include "ui/common/PaneTabs.h"
#include "ui/deploy/RulesTab.h"
#include "ui/deploy/RunDetail.h"
#include "ui/deploy/RunTable.h"
#include "ui/deploy/RunWords.h"
#include "ui/deploy/TargetsTab.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

namespace ui {

using Model = deploy::TriggerTableModel;

namespace {

constexpr int narrowestPane = 316;
constexpr int widestPane = 376;

StateWords wordsAt(const QModelIndex &index)
{
    return wordsFor(deploy::RunState(index.data(Model::StateRole).toInt()), index.data(Model::StoppedRole).toBool(), 0, 0);
}

QScrollArea *scrolling(QWidget *inner)
{
    auto *area = new QScrollArea;
    area->setWidget(inner);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace

TriggerPage::TriggerPage(deploy::Trigger &trigger, deploy::Reactor &reactor, base::Clock &clock, const QString &network,
                         const QString &dao, QWidget *parent)
    : Page(PageId::Trigger, parent), m_trigger(trigger), m_clock(clock), m_model(trigger), m_runs(new RunTable(clock, this)),
      m_tabs(new PaneTabs(QStringLiteral("trigger"))), m_pages(new QStackedWidget), m_journal(new StateView), m_table(new QTableView),
      m_rules(nullptr), m_targets(new TargetsTab(reactor)), m_detail(new RunDetail(trigger, clock)), m_alarmNote(new NoteBox),
      m_acknowledge(new Button(tr("I have looked at it"), QStringLiteral("trigger.acknowledge"))),
      m_pause(header()->addAction(tr("Pause"), QStringLiteral("trigger.pause")))
{
    m_runs->setSourceModel(&m_model);
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setSpacing(0);
    m_detail->setMinimumWidth(narrowestPane);
    m_detail->setMaximumWidth(widestPane);
    row->addWidget(makeLeft(network, dao), 65);
    row->addWidget(m_detail, 35);
    setContent(content);
    setUpColumns();
    connect(m_pause, &QPushButton::clicked, this, &TriggerPage::pauseOrResume);
    connect(m_acknowledge, &QPushButton::clicked, this, &TriggerPage::acknowledge);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TriggerPage::refreshDetail);
    connect(m_journal, &StateView::emptyAction, this, [this] { Q_EMIT pageRequested(PageId::Proposals, {}); });
    connect(m_rules, &RulesTab::settingsRequested, this, [this] { Q_EMIT pageRequested(PageId::Settings, {}); });
    connect(m_detail, &RunDetail::leaseRequested, this, [this](const QString &key) { Q_EMIT pageRequested(PageId::Leases, key); });
    connect(&m_trigger, &deploy::Trigger::stateChanged, this, &TriggerPage::refresh);
    connect(&m_trigger, &deploy::Trigger::lagChanged, this, &TriggerPage::refresh);
    connect(&m_trigger, &deploy::Trigger::runsChanged, this, &TriggerPage::refresh);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &TriggerPage::refresh);
    refresh();
}

QWidget *TriggerPage::makeLeft(const QString &network, const QString &dao)
{
    m_rules = new RulesTab(m_trigger, network, dao);
    m_tabs->addTab(tr("Journal"), QStringLiteral("journal"));
    m_tabs->addTab(tr("Rules"), QStringLiteral("rules"));
    m_tabs->addTab(tr("Targets"), QStringLiteral("targets"));
    m_journal->setContent(m_table);
    m_pages->addWidget(m_journal);
    m_pages->addWidget(scrolling(m_rules));
    m_pages->addWidget(scrolling(m_targets));
    connect(m_tabs, &PaneTabs::currentChanged, this, [this](const QString &key) {
        m_pages->setCurrentIndex(key == QStringLiteral("rules") ? 1 : key == QStringLiteral("targets") ? 2 : 0);
        refresh();
    });
    auto *left = new Pane;
    auto *column = new QVBoxLayout(left);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(makeAlarm());
    column->addWidget(m_pages, 1);
    return left;
}

QWidget *TriggerPage::makeAlarm()
{
    m_alarmNote->setObjectName(QStringLiteral("trigger.alarm"));
    m_alarm = new QWidget;
    auto *row = new QHBoxLayout(m_alarm);
    row->setContentsMargins(Tokens::space4, Tokens::space3, Tokens::space4, Tokens::space3);
    row->setSpacing(Tokens::space3);
    row->addWidget(m_alarmNote, 1);
    row->addWidget(m_acknowledge);
    return m_alarm;
}

void TriggerPage::setUpColumns()
{
    m_table->setModel(m_runs);
    auto *pill = new PillDelegate([](const QModelIndex &index) { return wordsAt(index).tone; }, nullptr,
                                  [](const QModelIndex &index) { return wordsAt(index).shape; });
    TableOptions options;
    options.name = QStringLiteral("trigger.table");
    options.accessibleName = tr("Journal of the trigger");
    options.sortable = true;
    options.columns = {{56, false, nullptr}, {pillColumnWidth(runStateWords()), false, pill}, {0, false, nullptr}, {140, false, nullptr}, {110, true, nullptr}};
    setUpTable(*m_table, options);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
}

void TriggerPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitColumns();
}

void TriggerPage::fitColumns()
{
    m_table->setColumnHidden(Model::Target, width() - std::clamp(width() * 35 / 100, narrowestPane, widestPane) < 600);
}

void TriggerPage::activated()
{
    m_targets->ask();
    refresh();
}

void TriggerPage::pauseOrResume()
{
    deploy::Rule rule = m_trigger.rule();
    rule.paused = !rule.paused;
    m_trigger.setRule(rule);
    refresh();
    Q_EMIT pausedChanged(rule.paused);
}

void TriggerPage::acknowledge()
{
    m_acknowledge->setEnabled(false);
    m_trigger.acknowledgeAlarm().then(this, [this](base::Result<bool> done) {
        m_acknowledge->setEnabled(true);
        refresh();
        if (!done)
            m_alarmNote->setNote(done.error().summary, Tone::Bad);
    });
}

void TriggerPage::refresh()
{
    using State = deploy::Trigger::State;
    const State state = m_trigger.state();
    const bool paused = m_trigger.rule().paused;
    QStringList caption{wordsFor(m_trigger).word};
    if (state == State::Live || state == State::CatchingUp)
        caption.append(lagText(m_trigger.lagBlocks()));
    caption.append(tr("1 rule"));
    caption.append(paused ? tr("events are written down, nothing is deployed") : tr("every act is written down before it is done"));
    header()->setCaption(caption.join(QStringLiteral(" · ")));
    m_pause->setText(paused ? tr("Resume") : tr("Pause"));
    m_pause->setToolTip(paused ? tr("Deploy again, also what was held meanwhile") : tr("Go on watching and writing down, but deploy nothing"));
    const bool alarm = state == State::Alarmed;
    const QString trouble = m_trigger.problem();
    m_alarm->setVisible(alarm || !trouble.isEmpty());
    m_acknowledge->setVisible(alarm);
    m_alarmNote->setTitle(alarm ? tr("A deployment lost its event") : wordsFor(m_trigger).word);
    m_alarmNote->setNote(alarm ? tr("The chain was reorganised after a deployment had begun. Nothing new is deployed until you have looked at the run.") : trouble,
                         alarm ? Tone::Bad : Tone::Caution);
    m_rules->refresh();
    refreshJournal();
}

void TriggerPage::refreshJournal()
{
    using State = deploy::Trigger::State;
    const bool any = m_model.rowCount() > 0;
    const bool journal = m_pages->currentIndex() == 0;
    m_detail->setVisible(any && journal);
    if (any)
        m_journal->showContent();
    else if (m_trigger.state() == State::Failed)
        m_journal->showError(tr("The trigger has stopped"), m_trigger.problem(), {});
    else if (m_trigger.state() == State::Loading || m_trigger.state() == State::Stopped)
        m_journal->showLoading(tr("Reading the journal…"));
    else
        m_journal->showEmpty(tr("No DeployEvent yet"),
                             tr("When somebody executes a proposal with more yes than no, the DAO says so on the chain. The trigger hears it, "
                                "writes it down here, waits for confirmations and deploys."),
                             tr("Look at the proposals"), Icon::Trigger);
    if (any && !m_table->currentIndex().isValid()) { // the model starts over whenever a run comes
        const int row = m_model.rowOf(m_detail->key());
        m_table->setCurrentIndex(row < 0 ? m_runs->index(0, 0) : m_runs->mapFromSource(m_model.index(row, 0)));
    }
    refreshDetail();
}

void TriggerPage::refreshDetail()
{
    m_detail->setRun(m_table->currentIndex().data(Model::KeyRole).toString());
}

void TriggerPage::showRun(const QString &key)
{
    m_tabs->setCurrent(QStringLiteral("journal"));
    const int row = m_model.rowOf(key);
    if (row >= 0)
        m_table->setCurrentIndex(m_runs->mapFromSource(m_model.index(row, 0)));
}

/// "12 s ago" grows old: the column is painted anew while it is seen.
void TriggerPage::tick()
{
    m_table->viewport()->update();
    m_next = m_clock.after(std::chrono::seconds(10), [this] { tick(); });
}

void TriggerPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    tick();
}

void TriggerPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_next.reset();
}

} // namespace ui
