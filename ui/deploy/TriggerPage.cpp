// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/TriggerPage.h"

#include "ui/common/PaneTabs.h"
#include "ui/common/Pill.h"
#include "ui/common/PillDelegate.h"
#include "ui/common/Sheet.h"
#include "ui/common/StateView.h"
#include "ui/common/TableSetup.h"
#include "ui/deploy/AuditTab.h"
#include "ui/deploy/DryRunForm.h"
#include "ui/deploy/RuleSheet.h"
#include "ui/deploy/RulesTab.h"
#include "ui/deploy/RunDetail.h"
#include "ui/deploy/RunTable.h"
#include "ui/deploy/RunWords.h"
#include "ui/deploy/TargetsTab.h"
#include "ui/deploy/TriggerBanners.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

namespace ui {

using RunModel = deploy::TriggerTableModel;

namespace {

constexpr int narrowestRun = 316;
constexpr int widestRun = 376;
constexpr int rulesTab = 1;
constexpr int targetsTab = 2;
const QStringList tabKeys{QStringLiteral("journal"), QStringLiteral("rules"), QStringLiteral("targets"), QStringLiteral("audit")};

StateWords runWordsAt(const QModelIndex &index)
{
    if (const auto words = wordsOfPhase(deploy::RunPhase(index.data(RunModel::PhaseRole).toInt())))
        return *words;
    return wordsFor(deploy::RunState(index.data(RunModel::StateRole).toInt()), index.data(RunModel::StoppedRole).toBool(), 0, 0);
}

QScrollArea *scrollingRun(QWidget *inner)
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

TriggerPage::TriggerPage(TriggerContext context, QWidget *parent)
    : Page(PageId::Trigger, parent), m_context(std::move(context)), m_model(m_context.rules), m_gate([this] {
          if (isVisible())
              refresh();
      }, this), m_runs(new RunTable(m_context.clock, this)),
      m_tabs(new PaneTabs(QStringLiteral("trigger"))), m_pages(new QStackedWidget), m_journal(new StateView), m_table(new QTableView),
      m_banners(new TriggerBanners(m_context)), m_rules(new RulesTab(m_context)), m_targets(new TargetsTab(m_context)), m_detail(new RunDetail(m_context)),
      m_dryRun(header()->addAction(tr("Dry run…"), QStringLiteral("trigger.dry"))), m_pause(header()->addAction(tr("Pause"), QStringLiteral("trigger.pause"))),
      m_newRule(header()->addAction(tr("New rule"), QStringLiteral("trigger.rule.new"), ButtonKind::Primary))
{
    m_runs->setSourceModel(&m_model);
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setSpacing(0);
    m_detail->setMinimumWidth(narrowestRun);
    m_detail->setMaximumWidth(widestRun);
    row->addWidget(makeLeft(), 65);
    row->addWidget(m_detail, 35);
    setContent(content);
    setUpColumns();
    connectParts();
    refresh();
}

void TriggerPage::connectParts()
{
    connect(m_pause, &QPushButton::clicked, this, &TriggerPage::pauseOrResume);
    connect(m_newRule, &QPushButton::clicked, this, [this] { editRule(std::nullopt); });
    connect(m_dryRun, &QPushButton::clicked, this, [this] { (new DryRunForm(m_context, this))->open(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TriggerPage::refreshDetail);
    connect(m_journal, &StateView::emptyAction, this, [this] { Q_EMIT pageRequested(PageId::Proposals, {}); });
    connect(m_rules, &RulesTab::editRequested, this, [this](const deploy::Rule &rule) { editRule(rule); });
    connect(m_detail, &RunDetail::leaseRequested, this, [this](const QString &key) { Q_EMIT pageRequested(PageId::Leases, key); });
    connect(m_detail, &RunDetail::runRequested, this, &TriggerPage::showRun);
    connect(m_banners, &TriggerBanners::changed, this, &TriggerPage::refresh);
    const deploy::TriggerSet *rules = &m_context.rules;
    for (const auto signal : {&deploy::TriggerSet::rulesChanged, &deploy::TriggerSet::triggersChanged, &deploy::TriggerSet::runsChanged, &deploy::TriggerSet::pulseChanged})
        connect(rules, signal, &m_gate, &RefreshGate::request);
    connect(rules, &deploy::TriggerSet::stateChanged, &m_gate, &RefreshGate::request);
    connect(rules, &deploy::TriggerSet::runChanged, &m_gate, &RefreshGate::request);
    connect(&m_model, &QAbstractItemModel::modelReset, &m_gate, &RefreshGate::request);
}

QWidget *TriggerPage::makeLeft()
{
    m_tabs->addTab(tr("Journal"), tabKeys.at(0));
    m_tabs->addTab(tr("Rules"), tabKeys.at(rulesTab));
    m_tabs->addTab(tr("Targets"), tabKeys.at(targetsTab));
    m_journal->setContent(m_table);
    m_pages->addWidget(m_journal);
    m_pages->addWidget(scrollingRun(m_rules));
    m_pages->addWidget(scrollingRun(m_targets));
    if (m_context.audit) {
        m_tabs->addTab(tr("Audit trail"), tabKeys.at(3));
        m_pages->addWidget(new AuditTab(m_context));
    }
    connect(m_tabs, &PaneTabs::currentChanged, this, [this](const QString &key) {
        m_pages->setCurrentIndex(std::max(0, int(tabKeys.indexOf(key))));
        refresh();
    });
    auto *left = new Pane;
    auto *column = new QVBoxLayout(left);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_banners);
    column->addWidget(m_pages, 1);
    return left;
}

void TriggerPage::setUpColumns()
{
    m_table->setModel(m_runs);
    auto *pill = new PillDelegate([](const QModelIndex &index) { return runWordsAt(index).tone; }, nullptr,
                                  [](const QModelIndex &index) { return runWordsAt(index).shape; });
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
    m_table->setColumnHidden(RunModel::Target, width() - std::clamp(width() * 35 / 100, narrowestRun, widestRun) < 600);
}

void TriggerPage::activated()
{
    m_targets->ask();
    refresh();
}

/// One switch: of the only rule there is, or of all of them.
void TriggerPage::pauseOrResume()
{
    deploy::TriggerSet &rules = m_context.rules;
    const std::vector<deploy::Rule> all = rules.rules();
    const bool paused = pulseOf(rules).isPaused();
    if (paused && rules.isPaused())
        tell(rules.setAllPaused(false));
    if (all.size() == 1 && (!paused || all.front().paused))
        return tell(rules.setPaused(all.front().id, !paused));
    if (!paused)
        return tell(rules.setAllPaused(true));
    for (const deploy::Rule &rule : all) {
        if (rule.paused)
            tell(rules.setPaused(rule.id, false));
    }
}

void TriggerPage::tell(base::Async<bool> answer)
{
    answer.then(this, [this](const base::Result<bool> &done) {
        refresh();
        if (!done)
            header()->setCaption(done.error().summary);
    });
}

void TriggerPage::editRule(const std::optional<deploy::Rule> &rule)
{
    auto *sheet = new RuleSheet(m_context, rule, this);
    connect(sheet, &RuleSheet::saved, this, [this] { showTab(QStringLiteral("rules")); });
    sheet->openSheet();
}

void TriggerPage::refresh()
{
    using State = deploy::Trigger::State;
    const TriggerPulse pulse = pulseOf(m_context.rules);
    const bool paused = pulse.isPaused();
    QStringList caption{wordsFor(pulse).word};
    if (pulse.state == State::Live || pulse.state == State::CatchingUp)
        caption.append(lagText(pulse.lagBlocks));
    if (pulse.rules > 0)
        caption.append(tr("%n rule(s)", nullptr, pulse.rules));
    if (pulse.held > 0)
        caption.append(tr("%n held", nullptr, pulse.held));
    caption.append(paused ? tr("events are written down, nothing is deployed") : tr("every act is written down before it is done"));
    header()->setCaption(caption.join(QStringLiteral(" · ")));
    const bool several = pulse.rules > 1;
    m_pause->setText(paused ? (several ? tr("Resume all") : tr("Resume")) : (several ? tr("Pause all") : tr("Pause")));
    m_pause->setToolTip(paused ? tr("Deploy again; you choose what becomes of what came meanwhile") : tr("Go on watching and writing down, but deploy nothing"));
    m_pause->setEnabled(pulse.watching > 0);
    m_dryRun->setEnabled(pulse.watching > 0);
    m_newRule->setEnabled(m_context.rules.state() == deploy::TriggerSet::State::Ready);
    m_banners->refresh(pulse);
    if (m_pages->currentIndex() == rulesTab)
        m_rules->refresh();
    if (m_pages->currentIndex() == targetsTab)
        m_targets->refresh();
    refreshJournal(pulse);
}

void TriggerPage::refreshJournal(const TriggerPulse &pulse)
{
    using State = deploy::Trigger::State;
    const bool any = m_model.rowCount() > 0;
    const bool journal = m_pages->currentIndex() == 0;
    const bool starting = pulse.state == State::Loading || m_context.rules.state() != deploy::TriggerSet::State::Ready;
    m_detail->setVisible(any && journal);
    m_newRule->setKind(any || !journal ? ButtonKind::Primary : ButtonKind::Normal); // the empty page has one of its own
    if (any)
        m_journal->showContent();
    else if (pulse.state == State::Failed)
        m_journal->showError(tr("The trigger has stopped"), pulse.problem, {});
    else if (starting)
        m_journal->showLoading(tr("Reading the journal…"));
    else
        m_journal->showEmpty(tr("No DeployEvent yet"),
                             tr("When somebody executes a proposal with more yes than no, the DAO says so on the chain. The trigger hears it, "
                                "writes it down here, waits for confirmations and deploys."),
                             tr("Look at the proposals"), Icon::Trigger);
    if (!m_wanted.isEmpty() && m_model.rowOf(m_wanted) >= 0)
        showRun(std::exchange(m_wanted, {}));
    if (any && !m_table->currentIndex().isValid()) { // the model starts over whenever a run comes
        const int row = m_model.rowOf(m_detail->key());
        m_table->setCurrentIndex(row < 0 ? m_runs->index(0, 0) : m_runs->mapFromSource(m_model.index(row, 0)));
    }
    refreshDetail();
}

void TriggerPage::refreshDetail()
{
    m_detail->setRun(m_table->currentIndex().data(RunModel::KeyRole).toString());
}

void TriggerPage::showTab(const QString &key)
{
    m_tabs->setCurrent(key);
}

void TriggerPage::showRun(const QString &key)
{
    showTab(tabKeys.front());
    const int row = m_model.rowOf(key);
    if (row >= 0)
        m_table->setCurrentIndex(m_runs->mapFromSource(m_model.index(row, 0)));
    else
        m_wanted = key;
}

/// "12 s ago" grows old: the column is painted anew while it is seen.
void TriggerPage::tick()
{
    m_table->viewport()->update();
    m_next = m_context.clock.after(std::chrono::seconds(10), [this] { tick(); });
}

void TriggerPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
    tick();
}

void TriggerPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_next.reset();
}

} // namespace ui
