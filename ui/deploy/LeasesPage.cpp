// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/LeasesPage.h"

#include "models/base/VisibleText.h"
#include "models/market/Forecast.h"
#include "models/market/OrderWords.h"
#include "ui/common/EmptyLine.h"
#include "ui/common/FilterChips.h"
#include "ui/common/NoteBox.h"
#include "ui/common/SearchField.h"
#include "ui/common/StateView.h"
#include "ui/deploy/ChainLeaseDetail.h"
#include "ui/deploy/CloseLeaseSheet.h"
#include "ui/deploy/LeaseDesk.h"
#include "ui/deploy/LeaseDetail.h"
#include "ui/deploy/LeaseTable.h"
#include "ui/deploy/LeaseTools.h"
#include "ui/market/SyncBar.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QStackedWidget>

namespace ui {

using LeaseModel = market::LeaseTableModel;
using market::LeaseChip;

namespace {

constexpr int narrowestHeader = 700; ///< with the narrow search and without spending, which go when the page is made narrow
constexpr int narrowestPane = 316;
constexpr int widestPane = 376;
constexpr int narrowSearch = 200;
constexpr int wideSearch = 250;
constexpr int scopeSpacing = 8;
constexpr int roomForSpending = 1040;
constexpr std::chrono::milliseconds countsInterval{100};
constexpr std::chrono::milliseconds detailInterval{200};
constexpr std::chrono::milliseconds treasuryInterval{2000}; ///< every lease of the market is looked at

struct ChipLook { LeaseChip chip; const char *key; Tone tone; };
constexpr ChipLook chipLooks[] = {{LeaseChip::All, "all", Tone::Neutral}, {LeaseChip::Running, "running", Tone::Good}, {LeaseChip::Starting, "starting", Tone::Info},
                                  {LeaseChip::SoonOut, "soon", Tone::Caution}, {LeaseChip::Unhealthy, "unhealthy", Tone::Bad}, {LeaseChip::Closed, "closed", Tone::Off}};

QString chipWord(LeaseChip chip)
{
    switch (chip) {
    case LeaseChip::All: return LeasesPage::tr("All");
    case LeaseChip::Running: return LeasesPage::tr("Running");
    case LeaseChip::Starting: return LeasesPage::tr("Starting");
    case LeaseChip::SoonOut: return LeasesPage::tr("Soon out");
    case LeaseChip::Unhealthy: return LeasesPage::tr("Unhealthy");
    case LeaseChip::Closed: break;
    }
    return LeasesPage::tr("Closed");
}

LeaseChip chipOfKey(const QString &key)
{
    for (const ChipLook &look : chipLooks) {
        if (key == QLatin1String(look.key))
            return look.chip;
    }
    return LeaseChip::All;
}

/// "41 days"; hours only where they matter.
QString lastsText(quint64 blocks, int blockTimeSeconds)
{
    const quint64 days = blocks / (86'400 / quint64(std::max(1, blockTimeSeconds)));
    return days < 3 ? market::durationWords(blocks, blockTimeSeconds) : LeasesPage::tr("%1 days").arg(QLocale().toString(days));
}

} // namespace

LeasesPage::LeasesPage(market::DeploymentLedger &ledger, deploy::Trigger &trigger, deploy::Reactor &reactor, base::Clock &clock, market::Market &market,
                       wallet::Vault &vault, market::LeaseSessions *sessions, QWidget *parent)
    : Page(PageId::Leases, parent), m_ledger(ledger), m_trigger(trigger), m_reactor(reactor), m_market(market), m_vault(vault), m_model(ledger, market),
      m_search(new SearchField(tr("Search service, provider, id"), QStringLiteral("leases.search"))), m_chips(new FilterChips),
      m_everyone(new QCheckBox(tr("Whole market"))), m_updated(new PlainLabel({}, TextRole::Caption, TextTone::Second)),
      m_engineNote(new NoteBox({}, Tone::Caution)), m_sync(new SyncBar(market)), m_noMatch(new EmptyLine({})), m_table(new LeaseTable(m_model)), m_tools(new LeaseTools(m_model, *m_table)),
      m_desk(new LeaseDesk({market, vault, clock, m_model, *m_table, *m_tools, *m_search, *m_chips, *m_everyone}, this)),
      m_detail(new LeaseDetail(trigger, reactor, clock)), m_chainDetail(new ChainLeaseDetail(market, sessions, clock)), m_details(new QStackedWidget),
      m_state(new StateView), m_gate([this] { refresh(); }, clock, countsInterval, this), m_detailGate([this] { refreshDetail(); }, clock, detailInterval, this),
      m_treasuryGate([this] { refreshTreasury(); }, clock, treasuryInterval, this)
{
    makeHeader();
    m_state->setContent(makeContent());
    setContent(m_state);
    connectAll();
    connectDesk();
    const auto account = m_vault.current();
    m_model.setAccount(account ? std::optional(account->address) : std::nullopt);
    refreshTreasury();
    checkEngine();
}

void LeasesPage::makeHeader()
{
    header()->setMinimumWidth(narrowestHeader); // else what a wide header shows would keep the page from being made narrow
    header()->addWidget(m_search);
    header()->addWidget(m_desk->viewsButton());
    header()->addWidget(m_tools);
    header()->addWidget(m_desk->spendingButton());
    const bool orders = m_market.exists();
    Button *create = header()->addAction(orders ? tr("New order") : tr("New proposal"),
                                         orders ? QStringLiteral("leases.newOrder") : QStringLiteral("leases.newProposal"), ButtonKind::Primary);
    connect(create, &QPushButton::clicked, this, orders ? &LeasesPage::newOrderRequested : &LeasesPage::newProposalRequested);
    connect(m_tools, &LeaseTools::grouped, this, &LeasesPage::refresh);
    connect(m_tools, &LeaseTools::exported, this, &LeasesPage::exported);
    connect(m_tools, &LeaseTools::exportFailed, this, &LeasesPage::exportFailed);
}

void LeasesPage::connectAll()
{
    connect(m_state, &StateView::emptyAction, this, m_market.exists() ? &LeasesPage::newOrderRequested : &LeasesPage::newProposalRequested);
    connect(m_state, &StateView::errorAction, this, &LeasesPage::checkEngine);
    connect(m_state, &StateView::errorAction, this, [this] {
        if (m_market.sync().state == market::MarketSync::State::Failed)
            Q_EMIT resumeRequested();
    });
    connect(m_sync, &SyncBar::pauseRequested, this, &LeasesPage::pauseRequested);
    connect(m_sync, &SyncBar::resumeRequested, this, &LeasesPage::resumeRequested);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model.setSearch(text);
        refresh();
    });
    connect(m_chips, &FilterChips::currentChanged, this, [this](const QString &key) {
        m_model.setChip(chipOfKey(key));
        refresh();
    });
    connect(m_everyone, &QCheckBox::toggled, this, [this](bool on) {
        m_model.setEveryone(on);
        refresh();
    });
    connect(m_table, &LeaseTable::chosenChanged, this, &LeasesPage::refreshDetail);
    connect(m_table, &LeaseTable::columnsChanged, this, &LeasesPage::columnsChanged);
    connect(&m_model, &LeaseModel::countsChanged, &m_gate, &RefreshGate::request);
    connect(&m_trigger, &deploy::Trigger::stateChanged, this, &LeasesPage::refresh);
    connect(&m_market, &market::Market::syncChanged, this, &LeasesPage::refresh);
    connect(&m_market, &market::Market::headChanged, &m_gate, &RefreshGate::request);
    connect(&m_market, &market::Market::headChanged, &m_detailGate, &RefreshGate::request);
    connect(&m_market, &market::Market::headChanged, &m_treasuryGate, &RefreshGate::request);
    connect(&m_market, &market::Market::changed, &m_detailGate, &RefreshGate::request);
    connect(&m_market, &market::Market::changed, &m_treasuryGate, &RefreshGate::request);
    connect(&m_ledger, &market::DeploymentLedger::deploymentChanged, this, [this](const market::Deployment &deployment) {
        if (deployment.id == m_table->chosen())
            refreshDetail();
    });
    connect(&m_vault, &wallet::Vault::currentChanged, this, [this] {
        const auto account = m_vault.current();
        m_model.setAccount(account ? std::optional(account->address) : std::nullopt);
        refreshTreasury();
    });
    connect(m_detail, &LeaseDetail::openUrlRequested, this, &LeasesPage::openUrlRequested);
    connect(m_detail, &LeaseDetail::retryRequested, this, &LeasesPage::retryRequested);
    connect(m_detail, &LeaseDetail::closeRequested, this, &LeasesPage::askToClose);
    connect(m_detail, &LeaseDetail::proposalRequested, this,
            [this](quint64 proposal) { Q_EMIT pageRequested(PageId::Proposals, QVariant::fromValue(proposal)); });
    connect(m_detail, &LeaseDetail::runRequested, this, [this](const QString &key) { Q_EMIT pageRequested(PageId::Trigger, key); });
    connect(m_chainDetail, &ChainLeaseDetail::topUpRequested, this, &LeasesPage::topUpRequested);
    connect(m_chainDetail, &ChainLeaseDetail::renewRequested, this, &LeasesPage::renewRequested);
    connect(m_chainDetail, &ChainLeaseDetail::updateRequested, this, &LeasesPage::updateRequested);
    connect(m_chainDetail, &ChainLeaseDetail::withdrawRequested, this, &LeasesPage::withdrawRequested);
    connect(m_chainDetail, &ChainLeaseDetail::closeLeaseRequested, this, &LeasesPage::closeLeaseRequested);
    connect(m_chainDetail, &ChainLeaseDetail::openUrlRequested, this, &LeasesPage::openUrlRequested);
    connect(m_chainDetail, &ChainLeaseDetail::unlockRequested, this, &LeasesPage::unlockRequested);
    connect(m_chainDetail, &ChainLeaseDetail::manifestFileRequested, this, &LeasesPage::manifestFileRequested);
    connect(m_chainDetail, &ChainLeaseDetail::logSaved, this, &LeasesPage::logSaved);
    connect(m_chainDetail, &ChainLeaseDetail::logSaveFailed, this, &LeasesPage::logSaveFailed);
}

void LeasesPage::connectDesk()
{
    connect(m_tools, &LeaseTools::spendingRequested, m_desk, &LeaseDesk::openSpending);
    connect(m_desk, &LeaseDesk::topUpRequested, this, &LeasesPage::topUpRequested);
    connect(m_desk, &LeaseDesk::renewRequested, this, &LeasesPage::renewRequested);
    connect(m_desk, &LeaseDesk::leaseRequested, this, [this](quint64 lease) { showLease(QString::number(lease)); });
    connect(m_desk, &LeaseDesk::filtered, this, [this] {
        m_model.setChip(chipOfKey(m_chips->current()));
        refresh();
    });
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
    column->addWidget(m_sync);
    column->addWidget(m_noteRoom);
    column->addWidget(m_desk->banner());
    column->addWidget(m_table, 1);
    column->addWidget(m_noMatch, 1);
    column->addWidget(m_desk->actionBar());
    m_noteRoom->hide();
    m_noMatch->hide();
    m_details->addWidget(m_detail);
    m_details->addWidget(m_chainDetail);
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setSpacing(0);
    // The pane keeps its share within bounds; explicit minima, so that long words never widen the window.
    m_details->setMinimumWidth(narrowestPane);
    m_details->setMaximumWidth(widestPane);
    m_chips->setMinimumWidth(120);
    m_bar->setMinimumWidth(120);
    row->addWidget(list, 65);
    row->addWidget(m_details, 35);
    return content;
}

QWidget *LeasesPage::makeBar()
{
    m_chips->setObjectName(QStringLiteral("leases.chips"));
    m_chips->setAccessibleName(tr("Which leases to show"));
    for (const ChipLook &look : chipLooks)
        m_chips->addChip(QLatin1String(look.key), chipWord(look.chip), look.tone);
    m_everyone->setObjectName(QStringLiteral("leases.everyone"));
    m_everyone->setToolTip(tr("Also the leases of others"));
    m_everyone->setVisible(m_market.exists());
    m_updated->setObjectName(QStringLiteral("leases.updated"));
    auto *scope = new QWidget;
    auto *scopeRow = new QHBoxLayout(scope);
    scopeRow->setSpacing(scopeSpacing / 2); // on both sides of the stretch
    scopeRow->addWidget(m_everyone);
    scopeRow->addWidget(m_desk->tagButton());
    scopeRow->addStretch(1);
    scopeRow->addWidget(m_updated);
    m_bar = new Pane(Qt::BottomEdge);
    m_barLayout = new QBoxLayout(QBoxLayout::LeftToRight, m_bar);
    m_barLayout->setContentsMargins(14, 6, Tokens::space3, 7);
    m_barLayout->setSpacing(Tokens::space2);
    m_barLayout->addWidget(m_chips);
    m_barLayout->addWidget(scope, 1);
    return m_bar;
}

/// In one line where there is room, in two where there is not; the block goes first.
void LeasesPage::fitBar()
{
    const int room = m_bar->width() - 14 - Tokens::space3;
    const int chips = m_chips->sizeHint().width() + Tokens::space2;
    const Button *tag = m_desk->tagButton();
    const int scope = (m_everyone->isHidden() ? 0 : m_everyone->sizeHint().width() + scopeSpacing) + (tag->isHidden() ? 0 : tag->sizeHint().width() + scopeSpacing);
    const bool two = chips + scope > room;
    m_barLayout->setDirection(two ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const auto head = m_market.head();
    const QString block = head ? QLocale().toString(head->number) : QString();
    const int left = room - scope - (two ? 0 : chips);
    m_updated->setText(head ? tr("updated at block %1").arg(block) : QString());
    if (m_updated->sizeHint().width() > left && head)
        m_updated->setText(tr("block %1").arg(block));
    m_updated->setToolTip(head ? tr("updated at block %1").arg(block) : QString());
    m_updated->setVisible(m_updated->sizeHint().width() <= left);
}

void LeasesPage::setSaver(SaveFile save)
{
    m_desk->setSaver(save);
    m_tools->setSaver(std::move(save));
}

void LeasesPage::setNotes(market::LeaseNotes &notes)
{
    m_chainDetail->setNotes(notes);
    connect(m_chainDetail, &ChainLeaseDetail::tagChosen, m_desk, &LeaseDesk::showTag);
}

void LeasesPage::setOrigins(std::function<std::optional<market::LeaseOrigin>(quint64 lease)> origins)
{
    m_chainDetail->setOrigins(std::move(origins));
}

void LeasesPage::setTriggerOff(bool off)
{
    m_triggerOff = off;
    refresh();
}

void LeasesPage::setColumns(const QByteArray &columns)
{
    m_table->setColumns(columns);
}

void LeasesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_search->setFixedWidth(width() < 1000 ? narrowSearch : wideSearch);
    m_desk->spendingButton()->setVisible(m_market.exists() && width() >= roomForSpending); // else it is in the menu
    fitBar();
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

/// What the own leases cost, and how long the escrow pays for them.
void LeasesPage::refreshTreasury()
{
    m_treasury.clear();
    const auto account = m_vault.current();
    const auto head = m_market.head();
    const auto &state = m_market.state();
    for (const market::TokenInfo &token : account && head ? state.escrow.tokens() : std::vector<market::TokenInfo>()) {
        if (state.escrow.balance(account->address, token.address).locked == 0)
            continue;
        const auto sum = market::forecast(state, account->address, token.address, head->number, m_market.blockTimeSeconds());
        if (!sum || sum->perBlockScaled == 0)
            continue;
        m_treasury = tr("%1 %2 per hour").arg(market::LeaseCells::hourly(sum->perBlockScaled, m_market.blockTimeSeconds(), 2), market::symbolOf(token));
        if (sum->lastsUntilBlock)
            m_treasury += QStringLiteral(" · ") + tr("treasury lasts %1").arg(lastsText(*sum->lastsUntilBlock - head->number, m_market.blockTimeSeconds()));
        break; // the registry's default token comes first
    }
    refresh();
}

QString LeasesPage::caption() const
{
    const QString running = QLocale().toString(m_model.count(LeaseChip::Running) + m_model.count(LeaseChip::SoonOut));
    if (!m_treasury.isEmpty())
        return tr("%1 running").arg(running) + QStringLiteral(" · ") + m_treasury;
    return m_engineName.isEmpty() ? tr("%1 running").arg(running) : tr("%1 running on %2").arg(running, m_engineName);
}

QString LeasesPage::noMatchText() const
{
    const auto others = m_market.state().leases.leases().size();
    if (m_model.count(LeaseChip::All) == 0 && others > 0 && !m_model.showsEveryone())
        return others == 1 ? tr("The only lease on the market is not yours. Choose “Whole market” to see it, or place an order.")
                           : tr("None of the %1 leases on the market is yours. Choose “Whole market” to see them, or place an order.").arg(QLocale().toString(qulonglong(others)));
    return tr("No lease matches. Choose “All” or empty the search.");
}

void LeasesPage::refresh()
{
    for (const ChipLook &look : chipLooks)
        m_chips->setCount(QLatin1String(look.key), m_model.count(look.chip));
    const bool starting = m_model.count(LeaseChip::Starting) > 0 || m_chips->current() == QStringLiteral("starting");
    m_chips->setChipVisible(QStringLiteral("starting"), starting);
    m_chips->setChipVisible(QStringLiteral("soon"), m_market.exists());
    header()->setCaption(caption());
    fitBar();
    m_engineNote->setNote(m_engineProblem, Tone::Caution);
    m_engineNote->setTitle(tr("The container engine does not answer"));
    m_noteRoom->setVisible(!m_engineProblem.isEmpty() && m_ledger.size() > 0);
    m_table->setMoney(m_model.count(LeaseChip::All) > int(m_ledger.size()));
    const bool none = m_model.rowCount() == 0;
    m_table->setVisible(!none);
    m_noMatch->setVisible(none);
    m_noMatch->setText(none ? noMatchText() : QString());
    refreshState();
    refreshDetail();
}

void LeasesPage::refreshState()
{
    using Trigger = deploy::Trigger::State;
    using Sync = market::MarketSync::State;
    const bool others = !m_market.state().leases.leases().empty();
    if (m_model.count(LeaseChip::All) > 0 || others)
        return m_state->showContent();
    const Sync sync = m_market.exists() ? m_market.sync().state : Sync::None;
    if (sync == Sync::Failed)
        return m_state->showError(tr("The market cannot be read"), m_market.sync().problem, tr("Try again"));
    if (m_trigger.state() == Trigger::Failed)
        return m_state->showError(tr("The trigger has stopped"), m_trigger.problem(), tr("Look again"));
    if (sync == Sync::Loading || sync == Sync::CatchingUp)
        return m_state->showLoading(tr("Reading the market's leases from the chain…"));
    const bool startsYet = m_trigger.state() == Trigger::Stopped && sync == Sync::None && !m_triggerOff;
    if (m_trigger.state() == Trigger::Loading || startsYet)
        return m_state->showLoading(tr("Waiting for the trigger's journal…"));
    if (!m_engineProblem.isEmpty() && !m_market.exists())
        return m_state->showError(tr("The container engine does not answer"), m_engineProblem, tr("Try again"));
    if (m_market.exists())
        return m_state->showEmpty(tr("No lease yet"), tr("Place an order on the market, or execute a proposal: what runs for you appears here."), tr("New order"),
                                  Icon::Leases);
    m_state->showEmpty(tr("Nothing runs yet"),
                       tr("When a proposal with more yes than no is executed, what it describes appears here."), tr("New proposal"), Icon::Leases);
}

void LeasesPage::refreshDetail()
{
    const QString id = m_table->chosen();
    const int row = m_model.rowOf(id);
    if (const auto deployment = row < 0 ? std::nullopt : m_ledger.deployment(id)) {
        m_detail->setLease(*deployment);
        return m_details->setCurrentWidget(m_detail);
    }
    const QModelIndex cell = m_model.index(row, LeaseModel::Service);
    const auto account = m_vault.current();
    const bool shown = row >= 0
                       && m_chainDetail->showLease(cell.data(LeaseModel::LeaseRole).toULongLong(), cell.data().toString(), cell.siblingAtColumn(LeaseModel::State).data().toString(),
                                                   cell.data(LeaseModel::StandingRole).toInt(), account ? std::optional(account->address) : std::nullopt);
    if (!shown)
        m_detail->clearLease();
    m_details->setCurrentIndex(shown ? 1 : 0);
}

void LeasesPage::showLease(const QString &id, const QString &tab)
{
    m_search->clear();
    m_chips->setCurrent(QStringLiteral("all"));
    m_model.setChip(LeaseChip::All);
    m_model.setTag({});
    if (m_model.rowOf(id) < 0)
        m_everyone->setChecked(true); // somebody else's
    m_table->choose(id);
    m_detail->showTab(tab);
    refresh();
    m_chainDetail->showTab(tab); // once it knows which tabs there are
}

void LeasesPage::askToClose(const QString &id)
{
    const auto lease = m_ledger.deployment(id);
    if (!lease)
        return;
    auto *sheet = new CloseLeaseSheet(*lease, this);
    connect(sheet, &CloseLeaseSheet::confirmed, this, &LeasesPage::closeRequested);
    sheet->open();
}

} // namespace ui
