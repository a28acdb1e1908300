// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/ChainLeaseDetail.h"

#include "models/base/VisibleText.h"
#include "models/market/LeaseCells.h"
#include "models/market/OrderWords.h"
#include "ui/common/KeyValueGrid.h"
#include "ui/common/Layouts.h"
#include "ui/common/PaneTabs.h"
#include "ui/common/Pill.h"
#include "ui/common/RelativeTime.h"
#include "ui/common/SectionHeader.h"
#include "ui/common/Steps.h"
#include "ui/deploy/ChainLeaseOverview.h"
#include "ui/deploy/LeaseEventsTab.h"
#include "ui/deploy/LeaseLogTab.h"
#include "ui/deploy/LeaseManifestTab.h"
#include "ui/deploy/LeaseShellTab.h"
#include "ui/deploy/LeaseTimelineTab.h"
#include "ui/deploy/LeaseWords.h"
#include "ui/deploy/SpendFigures.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

/// What only a tenant sees.
constexpr const char *sessionTabs[] = {"logs", "events", "shell", "manifest"};
constexpr std::size_t mostSamples = 500; ///< a session keeps no more: older ones may be gone

/// The first look that went well, where all looks are still known.
qint64 firstGoodMs(const market::LeaseSession &session)
{
    const auto &samples = session.health();
    if (samples.size() >= mostSamples)
        return 0;
    const auto good = std::find_if(samples.begin(), samples.end(), [](const market::HealthSample &sample) { return sample.good; });
    return good == samples.end() ? 0 : good->timeMs;
}

} // namespace

ChainLeaseDetail::ChainLeaseDetail(market::Market &market, market::LeaseSessions *sessions, base::Clock &clock, QWidget *parent)
    : Pane(Qt::LeftEdge, Fill::Surface, parent), m_market(market), m_clock(clock), m_sessions(sessions), m_name(new PlainLabel({}, TextRole::Heading)), m_pill(new Pill),
      m_meta(new PlainLabel({}, TextRole::Caption, TextTone::Second)), m_tabs(new PaneTabs(QStringLiteral("lease"))), m_pages(new QStackedWidget),
      m_overview(new ChainLeaseOverview(market)), m_logs(new LeaseLogTab(clock)), m_events(new LeaseEventsTab), m_shell(new LeaseShellTab),
      m_manifest(new LeaseManifestTab), m_timeline(new LeaseTimelineTab), m_order(new KeyValueGrid(96)), m_history(new Steps)
{
    setAccessibleName(tr("The chosen lease"));
    addPages();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    connectAll();
    refreshSession();
}

ChainLeaseDetail::~ChainLeaseDetail()
{
    if (m_session)
        m_session->setWatched(false);
}

void ChainLeaseDetail::addPages()
{
    const auto add = [this](const QString &title, const QString &key, QWidget *page) {
        m_tabs->addTab(title, key);
        m_keys.append(key);
        m_pages->addWidget(page);
    };
    add(tr("Overview"), QStringLiteral("overview"), scrollingPane(m_overview));
    add(tr("Logs"), QStringLiteral("logs"), m_logs);
    add(tr("Events"), QStringLiteral("events"), m_events);
    add(tr("Shell"), QStringLiteral("shell"), m_shell);
    add(tr("Manifest"), QStringLiteral("manifest"), m_manifest);
    add(tr("Timeline"), QStringLiteral("timeline"), scrollingPane(m_timeline));
    add(tr("Order"), QStringLiteral("order"), scrollingPane(makeOrderPage()));
}

QWidget *ChainLeaseDetail::makeOrderPage()
{
    m_order->setObjectName(QStringLiteral("lease.order"));
    m_history->setObjectName(QStringLiteral("lease.prices"));
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(Tokens::space4, Tokens::space4, Tokens::space4, Tokens::space4);
    column->setSpacing(Tokens::space3);
    column->addWidget(m_order);
    column->addWidget(new SectionHeader(tr("Prices")));
    column->addWidget(m_history);
    column->addStretch(1);
    return box;
}

void ChainLeaseDetail::connectAll()
{
    connect(m_tabs, &PaneTabs::currentChanged, this, [this](const QString &key) { m_pages->setCurrentIndex(int(std::max<qsizetype>(0, m_keys.indexOf(key)))); });
    connect(m_overview, &ChainLeaseOverview::topUpRequested, this, [this] { Q_EMIT topUpRequested(m_id); });
    connect(m_overview, &ChainLeaseOverview::renewRequested, this, [this] { Q_EMIT renewRequested(m_id); });
    connect(m_overview, &ChainLeaseOverview::updateRequested, this, [this] { Q_EMIT updateRequested(m_id); });
    connect(m_overview, &ChainLeaseOverview::closeRequested, this, [this] { Q_EMIT closeLeaseRequested(m_id); });
    connect(m_overview, &ChainLeaseOverview::withdrawRequested, this, &ChainLeaseDetail::withdrawRequested);
    connect(m_overview, &ChainLeaseOverview::openUrlRequested, this, &ChainLeaseDetail::openUrlRequested);
    connect(m_overview, &ChainLeaseOverview::unlockRequested, this, &ChainLeaseDetail::unlockRequested);
    connect(m_overview, &ChainLeaseOverview::manifestFileRequested, this, [this] { Q_EMIT manifestFileRequested(m_id); });
    connect(m_manifest, &LeaseManifestTab::unlockRequested, this, &ChainLeaseDetail::unlockRequested);
    connect(m_manifest, &LeaseManifestTab::manifestFileRequested, this, [this] { Q_EMIT manifestFileRequested(m_id); });
    connect(m_shell, &LeaseShellTab::unlockRequested, this, &ChainLeaseDetail::unlockRequested);
    connect(m_logs, &LeaseLogTab::saved, this, &ChainLeaseDetail::logSaved);
    connect(m_logs, &LeaseLogTab::saveFailed, this, &ChainLeaseDetail::logSaveFailed);
    if (!m_sessions)
        return;
    connect(m_sessions, &market::LeaseSessions::sessionChanged, this, [this](quint64 lease) {
        if (lease == m_id)
            adopt(m_sessions->session(lease));
    });
    connect(m_sessions, &market::LeaseSessions::sessionEnded, this, [this](quint64 lease) {
        if (lease == m_id)
            adopt(nullptr);
    });
}

void ChainLeaseDetail::setOrigins(OriginOf origins)
{
    m_origins = std::move(origins);
}

void ChainLeaseDetail::setSaver(SaveFile save)
{
    m_logs->setSaver(std::move(save));
}

void ChainLeaseDetail::setNotes(market::LeaseNotes &notes)
{
    m_overview->setNotes(notes, m_clock);
    connect(m_overview, &ChainLeaseOverview::tagChosen, this, &ChainLeaseDetail::tagChosen);
}

void ChainLeaseDetail::showTab(const QString &key)
{
    m_tabs->setCurrent(key);
}

/// From now on all tabs speak of this one.
void ChainLeaseDetail::adopt(market::LeaseSession *session)
{
    if (session != m_session) {
        if (m_session) {
            disconnect(m_session, nullptr, this, nullptr);
            m_session->setWatched(false);
        }
        m_session = session;
        if (session) {
            connect(session, &market::LeaseSession::changed, this, &ChainLeaseDetail::refreshSession);
            session->setWatched(isVisible());
        }
    }
    refreshSession();
}

void ChainLeaseDetail::refreshSession()
{
    m_overview->setSession(m_session, providerNumber());
    m_logs->setSession(m_session);
    m_events->setSession(m_session);
    m_shell->setSession(m_session);
    m_manifest->setSession(m_session);
    for (const char *key : sessionTabs)
        m_tabs->setTabOffered(QLatin1String(key), m_session != nullptr);
    if (const market::Lease *lease = m_market.state().leases.lease(m_id))
        showTimeline(*lease);
}

quint64 ChainLeaseDetail::providerNumber() const
{
    const market::Lease *lease = m_market.state().leases.lease(m_id);
    const market::Provider *provider = lease ? m_market.state().providers.provider(lease->provider) : nullptr;
    return provider ? provider->id : 0;
}

void ChainLeaseDetail::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    if (m_session)
        m_session->setWatched(true);
}

void ChainLeaseDetail::hideEvent(QHideEvent *event)
{
    Pane::hideEvent(event);
    if (m_session)
        m_session->setWatched(false);
}

QWidget *ChainLeaseDetail::makeHead()
{
    m_name->setObjectName(QStringLiteral("lease.name"));
    m_pill->setObjectName(QStringLiteral("lease.state"));
    m_meta->setObjectName(QStringLiteral("lease.meta"));
    m_name->setElide(Qt::ElideRight);
    m_meta->setElide(Qt::ElideRight);
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(Tokens::space4, 14, Tokens::space4, Tokens::space2);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->addWidget(m_name);
    row->addWidget(m_pill);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_meta);
    return head;
}

bool ChainLeaseDetail::showLease(quint64 id, const QString &service, const QString &state, int standing, const std::optional<chain::Address> &account)
{
    const market::Lease *lease = m_market.state().leases.lease(id);
    if (!lease)
        return false;
    const bool other = id != m_id;
    m_id = id;
    const StateWords words = wordsFor(market::LeaseStanding(standing));
    const QLocale locale;
    m_name->setText(service);
    m_pill->setState(state, words.tone, words.shape);
    m_meta->setText(tr("Lease #%1 · %2 · since block %3", "number, provider, number")
                        .arg(locale.toString(id), base::visibleText(m_market.state().providers.nameOf(lease->provider), 60), locale.toString(lease->firstBlock)));
    m_overview->showLease(*lease, account);
    showOrder(*lease);
    showHistory(*lease);
    market::LeaseSession *session = m_sessions ? m_sessions->session(id) : nullptr;
    if (session != m_session || other)
        adopt(session);
    else
        showTimeline(*lease);
    return true;
}

void ChainLeaseDetail::showTimeline(const market::Lease &lease)
{
    const market::TokenInfo token = tokenOf(m_market.state(), lease.token);
    market::LeaseStory story{m_market.state().orders.order(lease.id), &lease};
    story.origin = m_origins ? m_origins(lease.id) : std::nullopt;
    story.receipt = m_session ? m_session->receipt() : std::nullopt;
    story.readyMs = m_session ? firstGoodMs(*m_session) : 0;
    story.decimals = token.decimals;
    story.symbol = market::symbolOf(token);
    story.blockTimeSeconds = m_market.blockTimeSeconds();
    story.timeOf = [this](quint64 block) { return m_market.timeOf(block); };
    story.nameOf = [this](const chain::Address &address) { return base::visibleText(m_market.state().providers.nameOf(address), 60); };
    m_timeline->setMoments(market::timelineOf(story), story.origin);
}

void ChainLeaseDetail::showOrder(const market::Lease &lease)
{
    const QByteArray shown = QByteArray::number(lease.id) + lease.spec + QByteArray::number(lease.numOfBlocks);
    if (shown == m_shownSpec)
        return;
    m_shownSpec = shown;
    m_order->clear();
    for (const chain::ReviewLine &line : market::specLines(lease.spec))
        m_order->addRow(line.label, line.value, line.monospace ? TextRole::Mono : TextRole::Body);
    const quint64 blocks = lease.numOfBlocks;
    m_order->addRow(tr("Duration"), blocks == 0 ? tr("not known") : market::blocksWords(blocks, m_market.blockTimeSeconds()));
}

void ChainLeaseDetail::showHistory(const market::Lease &lease)
{
    const market::TokenInfo token = tokenOf(m_market.state(), lease.token);
    const QLocale locale;
    const auto caption = [&](quint64 block, qint64 seconds) {
        const QString number = tr("block %1").arg(locale.toString(block));
        return seconds > 0 ? number + QStringLiteral(" · ") + absoluteText(seconds * 1000) : number;
    };
    const auto price = [&](const base::U256 &perBlock) {
        return tr("%1 %2 per hour").arg(market::LeaseCells::hourly(perBlock, m_market.blockTimeSeconds()), market::symbolOf(token));
    };
    QList<Step> steps;
    for (const market::PriceSpan &span : lease.history)
        steps.append({price(span.price), caption(span.fromBlock, span.fromTime), StepState::Done});
    steps.append({price(lease.price), caption(lease.startBlock, lease.startTime),
                  lease.isActive() ? StepState::Active : StepState::Done});
    if (!lease.isActive())
        steps.append({tr("Closed"), caption(lease.closedBlock, lease.endTime), StepState::Done});
    m_history->setSteps(steps);
}

} // namespace ui
