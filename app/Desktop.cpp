// SPDX-License-Identifier: Apache-2.0
#include "app/Desktop.h"

#include "app/NetworkProfiles.h"
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
#include "ui/editor/EditorPage.h"
#include "ui/overview/OverviewPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/FirstPaint.h"
#include "ui/wallet/UnlockSheet.h"
#include "ui/wallet/WalletPage.h"

#include <QApplication>
#include <QDesktopServices>
#include <QPixmap>
#include <QProcess>

namespace app {

using ui::PageId;

Desktop::Desktop(Services &services, ui::Theme &theme, const CommandLine &commandLine)
    : m_services(services)
    , m_theme(theme)
    , m_commandLine(commandLine)
    , m_feed(services, m_status)
    , m_window(std::make_unique<ui::MainWindow>(m_status, services.clock))
    , m_flows(std::make_unique<ui::FlowPresenter>(m_window.get(), m_window->notices(), services.clock))
{
    m_window->resize(1280, 800);
    auto *paint = new ui::FirstPaint(*m_window);
    connect(paint, &ui::FirstPaint::painted, this, [] { qCDebug(logApp) << "first paint"; });
    connect(&services, &Services::living, this, [] { qCDebug(logApp) << "network living"; });
    addPages();
    addCommands();
    new RailBadges(services, *m_window, this);
    m_flows->setHooks({[this] { return !m_services.vault.isUnlocked(); }, [this](const auto &done) { askUnlock(done); },
                       [this](const chain::Address &address) { return accountName(address); }});
    m_flows->setChain(services.network.currencySymbol, services.network.confirmations);
    connect(m_window.get(), &ui::MainWindow::closing, this, &Desktop::closeWindow);
    connect(m_window.get(), &ui::MainWindow::unlockRequested, this, [this] { askUnlock([](bool) {}); });
    connect(m_window.get(), &ui::MainWindow::networkRequested, this, [this] { m_window->showPage(PageId::Settings); });
    connect(m_window.get(), &ui::MainWindow::lockRequested, &services.vault, &wallet::Vault::lock);
    connect(&services, &Services::failed, this, &Desktop::tellProblem);
    connect(&services, &Services::engineFailed, this, &Desktop::tellProblem);
    connect(&services, &Services::halted, this, &Desktop::tellHalt);
    connect(&services, &Services::living, this, [this] { m_window->notices().dismiss(std::exchange(m_haltNotice, 0)); });
    connect(&services, &Services::noted, this, [this](const QString &sentence) {
        qCWarning(logApp).noquote() << sentence;
        m_window->notices().post({ui::Tone::Caution, tr("Please note"), sentence, {}, {}, true});
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

void Desktop::addPages()
{
    m_window->addPage(PageId::Overview, [this] { return makeOverview(); });
    m_window->addPage(PageId::Proposals, [this] { return makeProposals(); });
    m_window->addPage(PageId::Editor, [this] { return makeEditor(); });
    m_window->addPage(PageId::Leases, [this] { return makeLeases(); });
    m_window->addPage(PageId::Trigger, [this] { return makeTrigger(); });
    m_window->addPage(PageId::Wallet, [this] { return makeWallet(); });
    m_window->addPage(PageId::Settings, [this] { return makeSettings(); });
    connect(m_window.get(), &ui::MainWindow::pageRequested, this, &Desktop::showArgument);
    m_window->showPage(PageId::Overview);
}

ui::Page *Desktop::makeOverview()
{
    auto *page = new ui::OverviewPage({m_services.book, m_services.trigger, m_services.leases, m_services.vault, m_services.account, m_services.clock},
                                      {m_services.network.name, m_services.network.currencySymbol, m_services.network.currencyDecimals,
                                       m_services.isSandbox(), m_services.settings.preferences().quorum});
    connect(page, &ui::OverviewPage::voteRequested, this, &Desktop::showProposal);
    connect(page, &ui::OverviewPage::executeRequested, this, &Desktop::showProposal);
    connect(page, &ui::OverviewPage::unlockRequested, this, [this] { askUnlock([](bool) {}); });
    connect(page, &ui::OverviewPage::accountRequested, this, [this] { m_window->showPage(PageId::Wallet); });
    connect(page, &ui::OverviewPage::newProposalRequested, this, [this] { m_window->showPage(PageId::Editor); });
    connect(page, &ui::OverviewPage::openUrlRequested, this, [](const QUrl &url) { QDesktopServices::openUrl(url); });
    connect(&m_services.activity, &wallet::Activity::added, page, [this, page] {
        const wallet::ActivityEntry &entry = m_services.activity.entries().front();
        page->addEvent(entry.createdMs, tr("Sent: %1").arg(entry.title), entry.hash.toShort());
    });
    return page;
}

ui::Page *Desktop::makeProposals()
{
    auto *page = new ui::ProposalsPage(m_services.book, [this](const chain::TxIntent &intent) { run(intent); });
    if (m_services.isSandbox())
        page->setSandboxControls([this](qint64 deadline) { m_services.sandbox()->skipTo(deadline); });
    const int quorum = m_services.settings.preferences().quorum;
    page->setQuorum(quorum > 0 ? std::optional(quorum) : std::nullopt);
    connect(page, &ui::ProposalsPage::newProposalRequested, this, [this] { m_window->showPage(PageId::Editor); });
    connect(page, &ui::ProposalsPage::openLeaseRequested, this, &Desktop::showLeaseOf);
    return page;
}

ui::Page *Desktop::makeEditor()
{
    auto *page = new ui::EditorPage(m_services.document, m_services.templates, m_services.draft, m_services.clock);
    connect(page, &ui::EditorPage::proposeRequested, this, &Desktop::propose);
    return page;
}

ui::Page *Desktop::makeLeases()
{
    auto *page = new ui::LeasesPage(m_services.leases, m_services.trigger, m_services.reactor, m_services.clock);
    connect(page, &ui::LeasesPage::openUrlRequested, this, [](const QUrl &url) { QDesktopServices::openUrl(url); });
    connect(page, &ui::LeasesPage::closeRequested, this, [this](const QString &key) { tellIfFailed(m_services.trigger.close(key)); });
    connect(page, &ui::LeasesPage::retryRequested, this, [this](const QString &key) { tellIfFailed(m_services.trigger.retry(key)); });
    connect(page, &ui::LeasesPage::newProposalRequested, this, [this] { m_window->showPage(PageId::Editor); });
    return page;
}

ui::Page *Desktop::makeTrigger()
{
    return new ui::TriggerPage(m_services.trigger, m_services.reactor, m_services.clock, m_services.network.name, m_services.book.dao().name);
}

ui::Page *Desktop::makeWallet()
{
    auto *page = new ui::WalletPage({m_services.vault, m_services.account, m_services.activity, m_services.passwords, m_services.clock,
                                     [this](const chain::TxIntent &intent) { run(intent); }, m_services.network.currencySymbol,
                                     m_services.network.currencyDecimals, m_services.network.explorer, m_services.passwordHint()});
    const auto showMembership = [this, page] {
        const auto &membership = m_services.book.membership();
        page->setMembership(membership ? dao::describeTokens(membership->tokenIds) : QString(),
                            membership ? int(membership->tokenIds.size()) : 0);
    };
    connect(&m_services.book, &dao::ProposalBook::membershipChanged, page, showMembership);
    showMembership();
    return page;
}

ui::Page *Desktop::makeSettings()
{
    ui::SettingsFacts facts;
    for (const chain::NetworkProfile &profile : networkProfiles(m_services.paths.profile()))
        facts.networks.append({profile.id, profile.name, profile.chainId, profile.confirmations});
    facts.version = QCoreApplication::applicationVersion();
    facts.profileFolder = m_services.paths.profile();
    auto *page = new ui::SettingsPage(m_services.settings.preferences(), facts);
    connect(page, &ui::SettingsPage::preferencesChanged, this, &Desktop::applyPreferences);
    connect(page, &ui::SettingsPage::restartRequested, this, [this] {
        m_restart = true;
        closeWindow();
    });
    connect(page, &ui::SettingsPage::engineCheckRequested, page, [this, page] {
        m_services.reactor.describe().then(page, [page](const base::Result<QString> &described) {
            page->setEngineState(described.has_value(), described ? *described : described.error().summary);
        });
    });
    connect(page, &ui::SettingsPage::openUrlRequested, this, [](const QUrl &url) { QDesktopServices::openUrl(url); });
    return page;
}

void Desktop::addCommands()
{
    const QString wallet = ui::pageName(PageId::Wallet);
    m_window->addCommand({tr("New proposal"), ui::pageName(PageId::Editor), {}, ui::Icon::Plus, [this] { m_window->showPage(PageId::Editor); }});
    m_window->addCommand({tr("Unlock the wallet"), wallet, {}, ui::Icon::Unlock, [this] { askUnlock([](bool) {}); }});
    m_window->addCommand({tr("Lock the wallet"), wallet, QStringLiteral("Ctrl+L"), ui::Icon::Lock, [this] { m_services.vault.lock(); }});
    m_window->addCommand({tr("Connect again"), ui::pageName(PageId::Settings), {}, ui::Icon::Refresh, [this] {
        m_services.socket.retryNow();
        m_services.retry();
    }});
}

void Desktop::applyPreferences(const ui::Preferences &chosen)
{
    ui::Preferences preferences = chosen;
    const ui::Preferences &before = m_services.settings.preferences();
    if (preferences.network != before.network && preferences.rpcEndpoint == before.rpcEndpoint)
        preferences.rpcEndpoint.clear(); // one's own node belongs to the network it was entered for
    m_theme.setMode(themeMode(preferences.theme));
    m_services.applyPreferences(preferences);
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
    for (const market::Lease &lease : m_services.leases.leases()) {
        if (lease.proposal == proposal)
            return showArgument(PageId::Leases, lease.id);
    }
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
    m_flows->run([this, intent] { return m_services.makeFlow(intent); });
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
    m_haltNotice = m_window->notices().update(m_haltNotice, {ui::Tone::Bad, tr("Not connected"), error.summary, tr("Try again"), [this] {
        m_services.socket.retryNow();
        m_services.retry();
    }, true});
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
    auto *player = new DemoPlayer(*m_window, m_theme, m_services.clock, folder, this);
    connect(player, &DemoPlayer::finished, this, [this](bool allPassed) {
        m_exitCode = allPassed ? 0 : 1;
        quit();
    });
    player->play(story->steps());
}

void Desktop::show()
{
    m_window->show();
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
