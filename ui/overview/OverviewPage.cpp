// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/OverviewPage.h"

#include "models/base/Units.h"
#include "models/base/VisibleText.h"
#include "models/dao/Rules.h"
#include "ui/common/NoteBox.h"
#include "ui/common/RelativeTime.h"
#include "ui/common/StatTile.h"
#include "ui/deploy/RunWords.h"
#include "ui/overview/EndsNextCard.h"
#include "ui/overview/EventFeed.h"
#include "ui/overview/GettingStarted.h"
#include "ui/overview/Happenings.h"
#include "ui/overview/NeedsCard.h"
#include "ui/overview/RunningCard.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace ui {

OverviewPage::OverviewPage(const OverviewSources &sources, const OverviewOptions &options, QWidget *parent)
    : Page(PageId::Overview, parent), m_sources(sources), m_options(options), m_start(new GettingStarted), m_trouble(new NoteBox),
      m_running(new StatTile(tr("Running"))), m_votes(new StatTile(tr("Votes due"))), m_balance(new StatTile(tr("Your balance"))),
      m_triggerTile(new StatTile(tr("Trigger"))), m_needs(new NeedsCard), m_ends(new EndsNextCard(sources.book, sources.clock)),
      m_leases(new RunningCard(sources.ledger)), m_feed(new EventFeed), m_happenings(new Happenings(sources.book, sources.trigger, sources.clock, this)),
      m_find(header()->addAction(tr("Ctrl K · Find anything"), QStringLiteral("overview.find"))),
      m_create(header()->addAction(tr("New proposal"), QStringLiteral("overview.newProposal"), ButtonKind::Primary))
{
    build();
    connectSources();
    connect(m_happenings, &Happenings::happened, this, &OverviewPage::addEvent);
    m_happenings->begin();
    refresh();
}

void OverviewPage::build()
{
    m_running->setObjectName(QStringLiteral("overview.tile.running"));
    m_votes->setObjectName(QStringLiteral("overview.tile.votes"));
    m_balance->setObjectName(QStringLiteral("overview.tile.balance"));
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
    cards->addWidget(m_leases, 0, 1);
    cards->addWidget(m_ends, 1, 0);
    cards->addWidget(m_feed, 1, 1);
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
        connect(&s.book, signal, this, &OverviewPage::scheduleRefresh);
    for (const auto signal : {&ProposalBook::membershipChanged, &ProposalBook::loaded, &ProposalBook::chainTimeChanged})
        connect(&s.book, signal, this, &OverviewPage::scheduleRefresh);
    connect(&s.book, &ProposalBook::failed, this, &OverviewPage::scheduleRefresh);
    connect(&s.trigger, &deploy::Trigger::stateChanged, this, &OverviewPage::scheduleRefresh);
    connect(&s.trigger, &deploy::Trigger::lagChanged, this, &OverviewPage::scheduleRefresh);
    connect(&s.trigger, &deploy::Trigger::runsChanged, this, &OverviewPage::scheduleRefresh);
    connect(&s.trigger, &deploy::Trigger::runChanged, this, &OverviewPage::scheduleRefresh);
    connect(&s.ledger, &market::LeaseLedger::leaseAdded, this, &OverviewPage::scheduleRefresh);
    connect(&s.ledger, &market::LeaseLedger::leaseChanged, this, &OverviewPage::scheduleRefresh);
    connect(&s.ledger, &market::LeaseLedger::leaseRemoved, this, &OverviewPage::scheduleRefresh);
    connect(&s.vault, &wallet::Vault::lockChanged, this, &OverviewPage::scheduleRefresh);
    connect(&s.vault, &wallet::Vault::currentChanged, this, &OverviewPage::scheduleRefresh);
    connect(&s.vault, &wallet::Vault::accountsChanged, this, &OverviewPage::scheduleRefresh);
    connect(&s.account, &wallet::AccountState::changed, this, &OverviewPage::scheduleRefresh);
}

/// Many signals of one moment cost one refresh.
void OverviewPage::scheduleRefresh()
{
    if (std::exchange(m_scheduled, true))
        return;
    QMetaObject::invokeMethod(this, [this] {
        m_scheduled = false;
        refresh();
    }, Qt::QueuedConnection);
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

void OverviewPage::addEvent(qint64 atMs, const QString &text, const QString &where)
{
    m_feed->addEvent(atMs, text, where);
}

QString OverviewPage::caption() const
{
    const auto &book = m_sources.book;
    QStringList parts;
    if (!book.dao().name.isEmpty())
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
    const std::vector<Need> needs = needsOf(book, m_sources.trigger, m_sources.vault, m_options.quorum);
    m_needs->setNeeds(needs, !book.isLoaded() && !book.error());
    refreshTiles(needs);
    refreshBalance();
    refreshStory();
}

void OverviewPage::refreshTiles(const std::vector<Need> &needs)
{
    const QLocale locale;
    QHash<QString, int> leases;
    for (const market::Lease &lease : m_sources.ledger.leases())
        ++leases[chipOf(lease.state)];
    const int starting = leases.value(QStringLiteral("starting"));
    const int problems = leases.value(QStringLiteral("problems"));
    m_running->setValue(locale.toString(leases.value(QStringLiteral("running"))));
    if (problems > 0)
        m_running->setCaptionText(problems == 1 ? tr("1 has a problem") : tr("%1 have a problem").arg(locale.toString(problems)));
    else
        m_running->setCaptionText(starting > 0 ? tr("%1 starting").arg(locale.toString(starting)) : tr("on this computer"));

    int due = 0;
    QString first;
    for (const Need &need : needs) {
        if (need.kind == Need::Kind::Vote && due++ == 0)
            first = need.caption;
    }
    const bool known = m_sources.book.isLoaded();
    m_votes->setValue(known ? locale.toString(due) : QStringLiteral("–"));
    m_votes->setCaptionText(!known ? tr("reading the DAO…") : due == 0 ? tr("nothing to vote on") : due == 1 ? first : tr("the first %1").arg(first));

    const StateWords state = wordsFor(m_sources.trigger);
    const qsizetype runs = qsizetype(m_sources.trigger.runs().size());
    const QString count = runs == 1 ? tr("1 run") : tr("%1 runs").arg(locale.toString(runs));
    m_triggerTile->setValue(state.word, state.tone == Tone::Bad ? TextTone::Bad : state.tone == Tone::Caution ? TextTone::Caution : TextTone::Normal);
    m_triggerTile->setCaptionText(tr("%1, %2", "lag, runs").arg(lagText(m_sources.trigger.lagBlocks()), count));
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
    for (const market::Lease &lease : m_sources.ledger.leases())
        running = running || lease.state == market::Lease::State::Running;
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
