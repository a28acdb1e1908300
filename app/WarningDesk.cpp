// SPDX-License-Identifier: Apache-2.0
#include "app/WarningDesk.h"

#include <QDir>

namespace app {

namespace {

constexpr std::chrono::milliseconds factsInterval{1000};

/// Since when nothing answered, counted back from the newest look; 0: it answers, or nobody looked yet.
qint64 silentSince(const std::vector<market::HealthSample> &health)
{
    qint64 since = 0;
    for (auto sample = health.rbegin(); sample != health.rend() && !sample->good; ++sample)
        since = sample->timeMs;
    return since;
}

market::LeaseFacts factsOf(const market::LeaseSession &session)
{
    const auto receipt = session.receipt();
    const bool away = session.state() == market::LeaseSession::State::Unreachable && session.statusMs() > 0;
    const qint64 silent = silentSince(session.health());
    return {session.lease(), silent > 0 ? silent : away ? session.statusMs() : 0, receipt ? receipt->sentMs : 0,
            session.state() == market::LeaseSession::State::Ready};
}

} // namespace

WarningDesk::WarningDesk(Services &services)
    : m_services(services), m_memory(QDir(services.paths.profile()).filePath(QStringLiteral("warnings-%1.json").arg(services.network.chainId))),
      m_board(services.market, m_memory, services.clock), m_notes(services.database, services.network.chainId),
      m_factsGate([this] { takeFacts(); }, services.clock, factsInterval, this)
{
    if (services.sessions) {
        connect(services.sessions.get(), &market::LeaseSessions::sessionChanged, &m_factsGate, &ui::RefreshGate::request);
        connect(services.sessions.get(), &market::LeaseSessions::sessionEnded, &m_factsGate, &ui::RefreshGate::request);
    }
    connect(&services.vault, &wallet::Vault::currentChanged, this, &WarningDesk::takeAccount);
    connect(&m_notes, &market::LeaseNotes::failed, this, &WarningDesk::failed);
    connect(&services, &Services::living, this, [this] { // the database is open by then
        m_notes.load().then(this, [this](const base::Result<bool> &loaded) {
            if (!loaded)
                Q_EMIT failed(loaded.error());
        });
    }, Qt::SingleShotConnection);
    takeAccount();
    applyPreferences(services.settings.preferences());
}

void WarningDesk::attach(ui::MainWindow &window)
{
    m_teller = new ui::WarningTeller(m_board, m_tray, window.notices(), &window);
    m_teller->setWish(m_services.settings.preferences().desktopWarnings);
    connect(m_teller, &ui::WarningTeller::wishChanged, this, &WarningDesk::keepWish);
    connect(m_teller, &ui::WarningTeller::showRequested, this, &WarningDesk::showRequested);
}

void WarningDesk::takeAccount()
{
    const auto account = m_services.vault.current();
    m_board.setAccount(account ? std::optional(account->address) : std::nullopt);
}

void WarningDesk::takeFacts()
{
    std::vector<market::LeaseFacts> facts;
    for (const market::LeaseSession *session : m_services.sessions->sessions())
        facts.push_back(factsOf(*session));
    m_board.setFacts(std::move(facts));
}

void WarningDesk::applyPreferences(const ui::Preferences &preferences)
{
    m_board.setLimits({preferences.warnFundsDays, preferences.warnExpiryDays});
    m_board.setQuietHours({preferences.quietFrom, preferences.quietTo});
    if (m_teller)
        m_teller->setWish(preferences.desktopWarnings);
}

void WarningDesk::keepWish(const QString &wish)
{
    ui::Preferences preferences = m_services.settings.preferences();
    preferences.desktopWarnings = wish;
    m_services.applyPreferences(preferences);
    Q_EMIT desktopWarningsChanged(wish);
}

} // namespace app
