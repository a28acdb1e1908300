// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/OverviewPage.h"

#include "models/base/Units.h"
#include "models/base/VisibleText.h"
#include "models/dao/Rules.h"
#include "models/market/OrderWords.h"
#include "ui/common/NoteBox.h"
#include "ui/common/RelativeTime.h"
#include "ui/common/StatTile.h"
#include "ui/deploy/RunWords.h"
#include "ui/deploy/WarningWords.h"
#include "ui/overview/EndsNextCard.h"
#include "ui/overview/EventFeed.h"
#include "ui/overview/GettingStarted.h"
#include "ui/overview/Happenings.h"
#include "ui/overview/LeaseEndsCard.h"
#include "ui/overview/NeedsCard.h"
#include "ui/overview/RunningCard.h"
#include "ui/overview/SpendCard.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr std::chrono::milliseconds figuresInterval{2000}; ///< every lease of the market is looked at

} // namespace

OverviewPage::OverviewPage(const OverviewSources &sources, const OverviewOptions &options, QWidget *parent)
    : Page(PageId::Overview, parent), m_sources(sources), m_options(options), m_start(new GettingStarted), m_trouble(new NoteBox),
      m_running(new StatTile(tr("Running"))), m_votes(new StatTile(sources.market.exists() ? tr("Spend") : tr("Votes due"))),
      m_balance(new StatTile(sources.market.exists() ? tr("Treasury lasts") : tr("Your balance"))),
      m_triggerTile(new StatTile(tr("Trigger"))), m_needs(new NeedsCard), m_ends(new EndsNextCard(sources.book, sources.clock)),
      m_leases(new RunningCard(sources.ledger)), m_feed(new EventFeed(sources.clock)), m_happenings(new Happenings(sources.book, sources.trigger, sources.clock, this)),
      m_find(header()->addAction(tr("Ctrl K · Find anything"), QStringLiteral("overview.find"))),
      m_create(header()->addAction(tr("New proposal"), QStringLiteral("overview.newProposal"), ButtonKind::Primary)), m_spend(new SpendCard(sources.market)),
      m_leaseEnds(new LeaseEndsCard(sources.market)), m_gate([this] { refresh(); }, this),
      m_figuresGate([this] { refreshFigures(); }, sources.clock, figuresInterval, this)
{
    build();
    connectSources();
    connect(m_happenings, &Happenings::happened, this, &OverviewPage::addEvent);
    m_happenings->begin();
    refreshFigures();
}

void OverviewPage::build()
{
    m_running->setObjectName(QStringLiteral("overview.tile.running"));
    const bool market = m_sources.market.exists();
    m_votes->setObjectName(market ? QStringLiteral("overview.tile.spend") : QStringLiteral("overview.tile.votes"));
    m_balance->setObjectName(market ? QStringLiteral("overview.tile.treasury") : QStringLiteral("overview.tile.balance"));
    m_triggerTile->setObjectName(QStringLiteral("overview.tile.trigger"));
    m_trouble->setObjectName(QStringLiteral("overview.trouble"));
    QVBoxLayout *column = scrollBody();
    column->addWidget(m_trouble);
    column->addWidget(m_start);
    m_tiles = new QGridLayout;
    m_tiles->setSpacing(Tokens::space4);
    column->addLayout(m_tiles);
    auto *cards = new QGridLayout;
    cards->setSpacing(Tokens::space4);
    cards->addWidget(m_needs, 0, 0);
    cards->addWidget(m_spend, 0, 1);
    cards->addWidget(m_leaseEnds, 1, 0);
    cards->addWidget(m_feed, 1, 1);
    m_spend->setVisible(market);
    if (market)
        m_ends->setTitle(tr("Open votes")); // leases end, too
    m_leaseEnds->setVisible(market);
    cards->addWidget(m_leases, market ? 2 : 0, 1);
    cards->addWidget(m_ends, market ? 2 : 1, 0);
    if (!m_sources.book.exists()) { // a network with a market only
        for (QWidget *ofDao : {static_cast<QWidget *>(m_leases), static_cast<QWidget *>(m_ends), static_cast<QWidget *>(m_triggerTile), static_cast<QWidget *>(m_create)})
            ofDao->hide();
    }
    cards->setColumnStretch(0, 1);
    cards->setColumnStretch(1, 1);
    cards->setColumnMinimumWidth(0, 200);
    cards->setColumnMinimumWidth(1, 200);
    column->addLayout(cards);
    column->addStretch(1);
    arrange(4);
    m_find->setAccessibleName(tr("Find anything"));
    m_find->setToolTip(tr("Every page and every action, by its name"));
    connect(m_find, &QPushButton::clicked, this, &OverviewPage::paletteRequested);
    connect(m_create, &QPushButton::clicked, this, &OverviewPage::newProposalRequested);
    connect(m_needs, &NeedsCard::chosen, this, &OverviewPage::choose);
    connect(m_ends, &EndsNextCard::proposalRequested, this,
            [this](quint64 id) { Q_EMIT pageRequested(PageId::Proposals, QVariant::fromValue(id)); });
    connect(m_leases, &RunningCard::openUrlRequested, this, &OverviewPage::openUrlRequested);
    connect(m_leases, &RunningCard::leaseRequested, this, [this](const QString &id) { Q_EMIT pageRequested(PageId::Leases, id); });
    connect(m_leaseEnds, &LeaseEndsCard::leaseRequested, this, [this](quint64 id) { Q_EMIT pageRequested(PageId::Leases, QString::number(id)); });
    connect(m_start, &GettingStarted::dismissed, this, [this] {
        m_dismissed = true;
        refreshStory();
    });
    connect(m_start, &GettingStarted::stepChosen, this, [this](GettingStarted::StepId step) {
        switch (step) {
        case GettingStarted::StepId::Unlock: return m_sources.vault.current() ? Q_EMIT unlockRequested() : Q_EMIT accountRequested();
        case GettingStarted::StepId::Propose: return Q_EMIT newProposalRequested();
        case GettingStarted::StepId::Vote: return Q_EMIT pageRequested(PageId::Proposals, {});
        case GettingStarted::StepId::Watch: return Q_EMIT pageRequested(PageId::Leases, {});
        }
    });
}

void OverviewPage::connectSources()
{
    using dao::ProposalBook;
    const auto &s = m_sources;
    for (const auto signal : {&ProposalBook::proposalAdded, &ProposalBook::proposalChanged, &ProposalBook::proposalRemoved})
        connect(&s.book, signal, &m_gate, &RefreshGate::request);
    for (const auto signal : {&ProposalBook::membershipChanged, &ProposalBook::loaded, &ProposalBook::chainTimeChanged})
        connect(&s.book, signal, &m_gate, &RefreshGate::request);
    connect(&s.book, &ProposalBook::failed, &m_gate, &RefreshGate::request);
    connect(&s.trigger, &deploy::Trigger::stateChanged, &m_gate, &RefreshGate::request);
    connect(&s.trigger, &deploy::Trigger::lagChanged, &m_gate, &RefreshGate::request);
    connect(&s.trigger, &deploy::Trigger::runsChanged, &m_gate, &RefreshGate::request);
    connect(&s.trigger, &deploy::Trigger::runChanged, &m_gate, &RefreshGate::request);
    connect(&s.ledger, &market::DeploymentLedger::deploymentAdded, &m_gate, &RefreshGate::request);
    connect(&s.ledger, &market::DeploymentLedger::deploymentChanged, &m_gate, &RefreshGate::request);
    connect(&s.ledger, &market::DeploymentLedger::deploymentRemoved, &m_gate, &RefreshGate::request);
    connect(&s.vault, &wallet::Vault::lockChanged, &m_gate, &RefreshGate::request);
    connect(&s.vault, &wallet::Vault::currentChanged, &m_gate, &RefreshGate::request);
    connect(&s.vault, &wallet::Vault::accountsChanged, &m_gate, &RefreshGate::request);
    connect(&s.account, &wallet::AccountState::changed, &m_gate, &RefreshGate::request);
    connect(&s.vault, &wallet::Vault::currentChanged, &m_figuresGate, &RefreshGate::request);
    connect(&s.market, &market::Market::headChanged, &m_figuresGate, &RefreshGate::request);
    connect(&s.market, &market::Market::changed, &m_figuresGate, &RefreshGate::request);
    connect(&s.market, &market::Market::syncChanged, &m_gate, &RefreshGate::request);
}

void OverviewPage::activated()
{
    refresh();
}

void OverviewPage::setQuorum(int quorum)
{
    m_options.quorum = quorum;
    refresh();
}

void OverviewPage::setBoard(market::WarningBoard &board)
{
    m_board = &board;
    connect(&board, &market::WarningBoard::changed, &m_gate, &RefreshGate::request);
    refresh();
}

void OverviewPage::addEvent(qint64 atMs, const QString &text, const QString &where)
{
    m_feed->addEvent(atMs, text, where);
}

QString OverviewPage::caption() const
{
    const auto &book = m_sources.book;
    QStringList parts;
    if (book.exists() && !book.dao().name.isEmpty())
        parts.append(base::visibleText(book.dao().name, 80));
    parts.append(m_options.network);
    const auto &membership = book.membership();
    if (membership && membership->isMember())
        parts.append(tr("you are a member with %1").arg(dao::countVotes(quint64(membership->tokenIds.size()))));
    else if (membership)
        parts.append(tr("you are not a member yet"));
    return parts.join(QStringLiteral(" · "));
}

void OverviewPage::refresh()
{
    const auto &book = m_sources.book;
    header()->setCaption(caption());
    m_trouble->setVisible(book.error().has_value());
    if (book.error()) {
        m_trouble->setTitle(book.isLoaded() ? tr("This is how it was a moment ago") : tr("The DAO cannot be read"));
        m_trouble->setNote(book.error()->summary, Tone::Caution);
    }
    std::vector<Need> needs = needsOf(book, m_sources.trigger, m_sources.vault, m_options.quorum);
    if (m_board)
        addWarnings(needs, m_board->groups());
    else
        addFunds(needs, m_figures.ends, m_sources.market);
    m_needs->setNeeds(needs, !book.isLoaded() && !book.error());
    refreshTiles(needs);
    if (m_sources.market.exists())
        refreshLeaseTiles();
    else
        refreshBalance();
    refreshStory();
}

void OverviewPage::refreshTiles(const std::vector<Need> &needs)
{
    const QLocale locale;
    QHash<QString, int> leases;
    for (const market::Deployment &lease : m_sources.ledger.deployments())
        ++leases[chipOf(lease.state)];
    const int starting = leases.value(QStringLiteral("starting"));
    const int problems = leases.value(QStringLiteral("problems"));
    m_running->setValue(locale.toString(leases.value(QStringLiteral("running"))));
    if (problems > 0)
        m_running->setCaptionText(problems == 1 ? tr("1 has a problem") : tr("%1 have a problem").arg(locale.toString(problems)));
    else
        m_running->setCaptionText(starting > 0 ? tr("%1 starting").arg(locale.toString(starting)) : tr("on this computer"));

    if (!m_sources.market.exists())
        refreshVotes(needs);
    const StateWords state = wordsFor(m_sources.trigger);
    const qsizetype runs = qsizetype(m_sources.trigger.runs().size());
    const QString count = runs == 1 ? tr("1 run") : tr("%1 runs").arg(locale.toString(runs));
    m_triggerTile->setValue(state.word, state.tone == Tone::Bad ? TextTone::Bad : state.tone == Tone::Caution ? TextTone::Caution : TextTone::Normal);
    m_triggerTile->setCaptionText(tr("%1, %2", "lag, runs").arg(lagText(m_sources.trigger.lagBlocks()), count));
}

void OverviewPage::refreshVotes(const std::vector<Need> &needs)
{
    int due = 0;
    QString first;
    for (const Need &need : needs) {
        if (need.kind == Need::Kind::Vote && due++ == 0)
            first = need.caption;
    }
    const bool known = m_sources.book.isLoaded();
    m_votes->setValue(known ? QLocale().toString(due) : QStringLiteral("–"));
    m_votes->setCaptionText(!known ? tr("reading the DAO…") : due == 0 ? tr("nothing to vote on") : due == 1 ? first : tr("the first %1").arg(first));
}

void OverviewPage::refreshFigures()
{
    const auto account = m_sources.vault.current();
    m_figures = leaseFigures(m_sources.market, account ? std::optional(account->address) : std::nullopt);
    m_spend->setFigures(m_figures);
    m_leaseEnds->setEnds(m_figures.ends);
    refresh();
}

void OverviewPage::refreshLeaseTiles()
{
    const QLocale locale;
    const QString symbol = m_figures.known ? market::symbolOf(m_figures.token) : QString();
    const auto sync = m_sources.market.sync().state;
    const bool reading = sync == market::MarketSync::State::Loading || sync == market::MarketSync::State::CatchingUp;
    const QString waiting = reading ? tr("reading the market…") : m_sources.vault.current() ? tr("nothing is leased yet") : tr("no account yet");
    if (m_figures.known && m_figures.sum.activeLeases > 0) {
        const QString providers = locale.toString(m_figures.sum.providers);
        m_running->setValue(locale.toString(m_figures.sum.activeLeases));
        m_running->setCaptionText(m_figures.sum.providers == 1 ? tr("leases on 1 provider") : tr("leases on %1 providers").arg(providers));
    }
    const bool spends = m_figures.known && m_figures.sum.perDay != 0;
    m_votes->setValue(spends ? base::displayUnits(m_figures.sum.perDay, m_figures.token.decimals, 2) : QStringLiteral("–"));
    m_votes->setCaptionText(spends ? tr("%1 per day").arg(symbol) : waiting);
    const auto head = m_sources.market.head();
    const auto end = m_figures.sum.lastsUntilBlock;
    constexpr qint64 day = 86'400;
    const qint64 left = spends && head && end && *end > head->number ? qint64(std::min<quint64>(*end - head->number, quint64(day) * 100'000)) * m_sources.market.blockTimeSeconds() : 0;
    const TextTone tone = spends && left < 3 * day ? TextTone::Caution : TextTone::Normal;
    m_balance->setValue(!spends ? QStringLiteral("–") : left < 2 * day ? durationText(left) : tr("%1 days").arg(locale.toString(left / day)), tone);
    m_balance->setCaptionText(m_figures.known ? tr("%1 %2 unlocked").arg(base::displayUnits(m_figures.sum.unlocked, m_figures.token.decimals, 2), symbol) : waiting);
}

void OverviewPage::refreshBalance()
{
    const auto account = m_sources.vault.current();
    const auto balance = m_sources.account.balance();
    if (!account) {
        m_balance->setValue(QStringLiteral("–"));
        m_balance->setCaptionText(tr("no account yet"));
    } else if (balance) {
        m_balance->setValue(base::displayUnits(*balance, m_options.decimals, 4));
        m_balance->setCaptionText(tr("%1 · %2", "currency, account").arg(m_options.currency, base::visibleText(account->name, 60)));
    } else {
        m_balance->setValue(QStringLiteral("–"));
        m_balance->setCaptionText(m_sources.account.error() ? m_sources.account.error()->summary : tr("asking the chain…"));
    }
}

void OverviewPage::refreshStory()
{
    const auto &book = m_sources.book;
    bool running = false;
    for (const market::Deployment &lease : m_sources.ledger.deployments())
        running = running || lease.state == market::Deployment::State::Running;
    bool voted = false;
    for (const quint64 id : book.ids()) {
        const auto unused = book.unusedTokens(id);
        voted = voted || (unused && book.membership() && unused->size() < book.membership()->tokenIds.size());
    }
    const bool steps[] = {m_sources.vault.isUnlocked(), book.total() > 0, voted};
    int done = 0;
    while (done < 3 && steps[done])
        ++done;
    m_start->setDone(done);
    const bool shown = m_options.tellsStory && !m_dismissed && !running;
    m_start->setVisible(shown);
    m_create->setKind(shown ? ButtonKind::Normal : ButtonKind::Primary); // one primary button a page
}

void OverviewPage::choose(const Need &need)
{
    switch (need.kind) {
    case Need::Kind::Account: return Q_EMIT accountRequested();
    case Need::Kind::Unlock: return Q_EMIT unlockRequested();
    case Need::Kind::Vote: return Q_EMIT voteRequested(need.proposal);
    case Need::Kind::Execute: return Q_EMIT executeRequested(need.proposal);
    case Need::Kind::Funds: return Q_EMIT topUpRequested(need.key.toULongLong());
    case Need::Kind::Warning: {
        using Remedy = market::LeaseWarning::Remedy;
        const Remedy remedy = need.warning->worst().remedy;
        if (showsSeveral(*need.warning) || remedy == Remedy::Show || remedy == Remedy::Review)
            return Q_EMIT pageRequested(PageId::Leases, need.key);
        return Q_EMIT remedyRequested(remedy, need.key.toULongLong());
    }
    case Need::Kind::Alarm:
    case Need::Kind::FailedRun:
    case Need::Kind::HeldRun: return Q_EMIT pageRequested(PageId::Trigger, need.key);
    }
}

void OverviewPage::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    int at = 0;
    for (QWidget *tile : {static_cast<QWidget *>(m_running), static_cast<QWidget *>(m_votes), static_cast<QWidget *>(m_balance),
                          static_cast<QWidget *>(m_triggerTile)}) {
        m_tiles->addWidget(tile, at / columns, at % columns);
        ++at;
    }
    for (int i = 0; i < 4; ++i)
        m_tiles->setColumnStretch(i, i < columns ? 1 : 0);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange(width() < 700 ? 2 : 4);
}

void OverviewPage::tick()
{
    refresh();
    m_next = m_sources.clock.after(std::chrono::seconds(5), [this] { tick(); });
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    tick();
}

void OverviewPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_next.reset();
}

} // namespace ui
