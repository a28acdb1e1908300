// SPDX-License-Identifier: Apache-2.0
#include "app/Desktop.h"

#include "app/RailBadges.h"
#include "app/demo/DemoPlayer.h"
#include "app/demo/Story.h"
#include "models/base/Logging.h"
#include "models/chain/rpc/Revert.h"
#include "models/dao/Intents.h"
#include "models/dao/Rules.h"
#include "ui/common/Notices.h"
#include "ui/dao/ProposalsPage.h"
#include "ui/deploy/LeasesPage.h"
#include "ui/deploy/TriggerPage.h"
#include "ui/overview/OverviewPage.h"
#include "ui/shell/FirstPaint.h"
#include "ui/wallet/UnlockSheet.h"

#include <QPixmap>

namespace app {

using ui::PageId;

Desktop::Desktop(Services &services, ui::Theme &theme, const CommandLine &commandLine)
    : m_services(services)
    , m_theme(theme)
    , m_commandLine(commandLine)
    , m_feed(services, m_status)
    , m_warnings(services)
    , m_window(std::make_unique<ui::MainWindow>(m_status, services.clock))
    , m_flows(std::make_unique<ui::FlowPresenter>(m_window.get(), m_window->notices(), services.clock))
    , m_orders(services)
    , m_background(services.triggerDesk.rules(), m_warnings.desktop(), *m_window, services.clock)
{
    m_window->resize(1280, 800);
    auto *paint = new ui::FirstPaint(*m_window);
    connect(paint, &ui::FirstPaint::painted, this, [] { qCDebug(logApp) << "first paint"; });
    connect(&services, &Services::living, this, [] { qCDebug(logApp) << "network living"; });
    addPages();
    addCommands();
    new RailBadges(services, *m_window, this);
    connectWarnings();
    m_background.setWanted(services.settings.preferences().keepWorking);
    connect(&m_background, &Background::quitRequested, this, &Desktop::closeWindow);
    connect(&services.triggerDesk, &TriggerDesk::homeRuleChanged, this, &Desktop::ruleWasChanged);
    m_flows->setHooks({[this] { return !m_services.vault.isUnlocked(); }, [this](const auto &done) { askUnlock(done); },
                       [this](const chain::Address &address) { return accountName(address); }});
    m_flows->setChain(services.network.currencySymbol, services.network.confirmations);
    connect(m_window.get(), &ui::MainWindow::closing, this, &Desktop::windowClosed);
    connect(m_window.get(), &ui::MainWindow::unlockRequested, this, [this] { askUnlock([](bool) {}); });
    connect(m_window.get(), &ui::MainWindow::networkRequested, this, [this] { m_window->showPage(PageId::Settings); });
    connect(m_window.get(), &ui::MainWindow::triggerRequested, this, [this] { m_window->showPage(PageId::Trigger); });
    connect(m_window.get(), &ui::MainWindow::lockRequested, &services.vault, &wallet::Vault::lock);
    connect(&services, &Services::failed, this, &Desktop::tellProblem);
    connect(&services, &Services::engineFailed, this, &Desktop::tellProblem);
    connect(&services, &Services::halted, this, &Desktop::tellHalt);
    connect(&services, &Services::living, this, [this] { m_window->notices().dismiss(std::exchange(m_haltNotice, 0)); });
    connect(&services, &Services::noted, this, [this](const QString &sentence) {
        qCWarning(logApp).noquote() << sentence;
        m_window->notices().post({ui::Tone::Caution, tr("Please note"), sentence, {}, {}, true});
    });
    connect(&m_orders, &OrderDesk::failed, this, &Desktop::tellProblem);
    connect(&m_orders, &OrderDesk::told, this, [this](const QString &sentence, std::optional<quint64> lease) {
        const auto show = lease ? std::function<void()>([this, id = *lease] { showLease(id); }) : std::function<void()>();
        m_window->notices().post({lease ? ui::Tone::Good : ui::Tone::Info, tr("Market"), sentence, lease ? tr("Show the lease") : QString(), show, false});
    });
    if (!commandLine.pictureFile.isEmpty())
        showWhenLiving(commandLine.pictureFile);
    if (!commandLine.demoFolder.isEmpty())
        playDemo(commandLine.demoFolder);
}

Desktop::~Desktop() = default;

ui::Theme::Mode Desktop::themeMode(const QString &name)
{
    if (name == u"light")
        return ui::Theme::Mode::Light;
    if (name == u"dark")
        return ui::Theme::Mode::Dark;
    return name == u"contrast" ? ui::Theme::Mode::HighContrast : ui::Theme::Mode::System;
}

void Desktop::addCommands()
{
    const QString wallet = ui::pageName(PageId::Wallet);
    m_window->addCommand({tr("New proposal"), ui::pageName(PageId::Editor), {}, ui::Icon::Plus, [this] { m_window->showPage(PageId::Editor); }});
    m_window->addCommand({tr("Unlock the wallet"), wallet, {}, ui::Icon::Unlock, [this] { askUnlock([](bool) {}); }});
    m_window->addCommand({tr("Lock the wallet"), wallet, QStringLiteral("Ctrl+L"), ui::Icon::Lock, [this] { m_services.vault.lock(); }});
    m_window->addCommand({tr("Connect again"), ui::pageName(PageId::Settings), {}, ui::Icon::Refresh, [this] { connectAgain(); }});
}

void Desktop::applyPreferences(const ui::Preferences &chosen)
{
    ui::Preferences preferences = chosen;
    const ui::Preferences &before = m_services.settings.preferences();
    if (preferences.network != before.network && preferences.rpcEndpoint == before.rpcEndpoint)
        preferences.rpcEndpoint.clear(); // one's own node belongs to the network it was entered for
    preferences.triggerPaused = before.triggerPaused; // other pages' business
    preferences.leaseColumns = before.leaseColumns;
    preferences.leaseViews = before.leaseViews;
    m_theme.setMode(themeMode(preferences.theme));
    m_services.applyPreferences(preferences);
    m_warnings.applyPreferences(preferences);
    m_background.setWanted(preferences.keepWorking);
    const std::optional<int> quorum = preferences.quorum > 0 ? std::optional(preferences.quorum) : std::nullopt;
    if (auto *page = qobject_cast<ui::ProposalsPage *>(m_window->page(PageId::Proposals)))
        page->setQuorum(quorum);
    if (auto *page = qobject_cast<ui::OverviewPage *>(m_window->page(PageId::Overview)))
        page->setQuorum(preferences.quorum);
}

void Desktop::showArgument(ui::PageId id, const QVariant &argument)
{
    if (!argument.isValid())
        return;
    if (auto *proposals = qobject_cast<ui::ProposalsPage *>(m_window->page(id)))
        proposals->showProposal(argument.toULongLong());
    else if (auto *leases = qobject_cast<ui::LeasesPage *>(m_window->page(id)))
        leases->showLease(argument.toString());
    else if (auto *trigger = qobject_cast<ui::TriggerPage *>(m_window->page(id)))
        trigger->showRun(argument.toString());
}

void Desktop::showProposal(quint64 id)
{
    m_window->showPage(PageId::Proposals);
    showArgument(PageId::Proposals, QVariant::fromValue(id));
}

void Desktop::showLeaseOf(quint64 proposal)
{
    m_window->showPage(PageId::Leases);
    for (const market::Deployment &lease : m_services.deployments.deployments()) {
        if (lease.proposal == proposal)
            return showArgument(PageId::Leases, lease.id);
    }
    for (const deploy::TriggerRun &run : m_services.triggerDesk.rules().runs()) {
        if (run.entry.proposal == proposal && run.entry.contract == m_services.book.dao().address && run.status.lease)
            return showLease(*run.status.lease);
    }
}

void Desktop::showLease(quint64 id, const QString &tab)
{
    m_window->showPage(PageId::Leases);
    if (auto *leases = qobject_cast<ui::LeasesPage *>(m_window->page(PageId::Leases)))
        leases->showLease(QString::number(id), tab);
}

void Desktop::askUnlock(const std::function<void(bool)> &done)
{
    if (!m_services.vault.current()) {
        m_window->showPage(PageId::Wallet); // there is nothing to unlock: the page says how to begin
        return done(false);
    }
    ui::UnlockSheet::ask(m_services.vault, m_services.passwords, m_window.get(), done, m_services.passwordHint());
}

void Desktop::propose(const QByteArray &document)
{
    const auto account = m_services.vault.current();
    if (!account)
        return m_window->showPage(PageId::Wallet);
    // The contract swallows calls it does not know: ask it what it would answer, then look at what stands at that id.
    m_services.contract.simulateCreate(account->address, document).then(this, [this, document](const base::Result<quint64> &id) {
        if (!id) {
            base::Error error = id.error();
            if (const QString words = dao::explainRevert(chain::revertCode(error)); !words.isEmpty())
                error.summary = words;
            return tellProblem(error);
        }
        m_services.contract.proposal(*id).then(this, [this, document](const base::Result<dao::Proposal> &next) {
            if (!next)
                return tellProblem(next.error());
            const auto intent = dao::makeCreateIntent(m_services.book.dao(), document, *next);
            intent ? run(*intent) : tellProblem(intent.error());
        });
    });
}

void Desktop::run(const chain::TxIntent &intent)
{
    m_flows->run([this, intent] {
        auto flow = m_services.makeFlow(intent);
        m_orders.follow(*flow);
        return flow;
    });
}

void Desktop::tellIfFailed(const base::Async<bool> &answer)
{
    base::Async<bool>(answer).then(this, [this](const base::Result<bool> &done) {
        if (!done)
            tellProblem(done.error());
    });
}

QString Desktop::accountName(const chain::Address &address) const
{
    for (const wallet::Account &account : m_services.vault.accounts()) {
        if (account.address == address)
            return account.name;
    }
    return {};
}

void Desktop::tellProblem(const base::Error &error)
{
    qCWarning(logApp).noquote() << error.toLogLine();
    if (!error.summary.isEmpty())
        m_window->notices().post({ui::Tone::Bad, tr("That did not work"), error.summary, {}, {}, false});
}

/// The start got stuck: the sentence says why, and a person may let it begin again.
void Desktop::tellHalt(const base::Error &error)
{
    m_haltNotice = m_window->notices().update(m_haltNotice, {ui::Tone::Bad, tr("Not connected"), error.summary, tr("Try again"), [this] { connectAgain(); }, true});
}

void Desktop::connectAgain()
{
    m_services.socket.retryNow();
    m_services.retry();
}

void Desktop::showWhenLiving(const QString &pictureFile)
{
    using namespace std::chrono_literals;
    // The first blocks bring proposals, balance and memberships: a moment later the picture says something.
    const auto later = [this, pictureFile] {
        m_pictureTimer = m_services.clock.after(3s, [this, pictureFile] { m_window->grab().save(pictureFile); });
    };
    connect(&m_services, &Services::living, this, later);
    connect(&m_services, &Services::halted, this, later); // then the picture says why not
}

void Desktop::playDemo(const QString &folder)
{
    auto *story = new Story(m_services, *m_window, this);
    auto *player = new DemoPlayer(*m_window, m_theme, m_commandLine.theme, m_services.clock, folder, this);
    connect(player, &DemoPlayer::finished, this, [this](bool allPassed) {
        m_exitCode = allPassed ? 0 : 1;
        quit();
    });
    player->play(story->steps(m_commandLine.story));
}

void Desktop::show()
{
    if (!m_commandLine.background || !m_background.beginHidden())
        m_window->show();
}

/// The window went: the program ends, or goes on where it is wanted to.
void Desktop::windowClosed()
{
    if (m_services.draft.flush() && m_background.takeOver())
        return;
    closeWindow();
}

/// What was typed is on disk before the window goes: a full disk must not swallow it.
void Desktop::closeWindow()
{
    const auto saved = m_services.draft.flush();
    if (saved || std::exchange(m_warnedOfDraft, true))
        return quit();
    m_restart = false;
    tellProblem(base::wrap(tr("Your draft is not saved yet: %1 Close again to leave without it.").arg(saved.error().summary), saved.error()));
}

void Desktop::quit()
{
    if (std::exchange(m_quitting, true))
        return;
    m_window->hide();
    m_services.shutDown().then(this, [this](const base::Result<bool> &) {
        QCoreApplication::exit(m_restart ? restartCode : m_exitCode);
    });
}

} // namespace app
