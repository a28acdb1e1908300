// SPDX-License-Identifier: Apache-2.0
// The pages of the window: which there are, what each is given, and where what it asks for is done.
#include "app/Desktop.h"

#include "app/NetworkProfiles.h"
#include "app/StartAtLogin.h"
#include "models/base/Background.h"
#include "models/dao/Rules.h"
#include "models/store/AtomicFile.h"
#include "ui/common/Notices.h"
#include "ui/dao/ProposalsPage.h"
#include "ui/deploy/LeasesPage.h"
#include "ui/editor/EditorPage.h"
#include "ui/market/MarketPage.h"
#include "ui/overview/OverviewPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/wallet/WalletPage.h"

#include <QCoreApplication>
#include <QDesktopServices>

namespace app {

using ui::PageId;

void Desktop::addPages()
{
    m_window->addPage(PageId::Overview, [this] { return makeOverview(); });
    if (m_services.hasDao())
        m_window->addPage(PageId::Proposals, [this] { return makeProposals(); });
    m_window->addPage(PageId::Editor, [this] { return makeEditor(); });
    m_window->addPage(PageId::Leases, [this] { return makeLeases(); });
    m_window->addPage(PageId::Market, [this] { return makeMarket(); });
    if (m_services.hasDao())
        m_window->addPage(PageId::Trigger, [this] { return makeTrigger(); });
    m_window->addPage(PageId::Wallet, [this] { return makeWallet(); });
    m_window->addPage(PageId::Settings, [this] { return makeSettings(); });
    connect(m_window.get(), &ui::MainWindow::pageRequested, this, &Desktop::showArgument);
    m_window->showPage(PageId::Overview);
}

ui::Page *Desktop::makeOverview()
{
    auto *page = new ui::OverviewPage({m_services.book, m_services.trigger, m_services.deployments, m_services.vault, m_services.account, m_services.clock,
                                       m_services.market},
                                      {m_services.network.name, m_services.network.currencySymbol, m_services.network.currencyDecimals,
                                       m_services.isSandbox(), m_services.settings.preferences().quorum});
    connect(page, &ui::OverviewPage::voteRequested, this, &Desktop::showProposal);
    connect(page, &ui::OverviewPage::executeRequested, this, &Desktop::showProposal);
    connect(page, &ui::OverviewPage::unlockRequested, this, [this] { askUnlock([](bool) {}); });
    connect(page, &ui::OverviewPage::accountRequested, this, [this] { m_window->showPage(PageId::Wallet); });
    connect(page, &ui::OverviewPage::newProposalRequested, this, [this] { m_window->showPage(PageId::Editor); });
    page->setBoard(m_warnings.board());
    connect(page, &ui::OverviewPage::remedyRequested, this, [this](market::LeaseWarning::Remedy remedy, quint64 lease) {
        if (remedy == market::LeaseWarning::Remedy::Deposit)
            return marketPage()->openEscrow(true);
        remedy == market::LeaseWarning::Remedy::SendManifest ? showLease(lease) : marketPage()->openRenewSheet(lease);
    });
    connect(page, &ui::OverviewPage::topUpRequested, this, [this](quint64 id) { marketPage()->openRenewSheet(id); });
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
    auto *page = new ui::LeasesPage(m_services.deployments, m_services.trigger, m_services.reactor, m_services.clock, m_services.market, m_services.vault,
                                      m_services.sessions.get());
    connect(page, &ui::LeasesPage::openUrlRequested, this, [](const QUrl &url) { QDesktopServices::openUrl(url); });
    connect(page, &ui::LeasesPage::closeRequested, this, [this](const QString &key) { closeRun(key); });
    connect(page, &ui::LeasesPage::retryRequested, this, [this](const QString &key) { retryRun(key); });
    connect(page, &ui::LeasesPage::newProposalRequested, this, [this] { m_window->showPage(PageId::Editor); });
    page->setSaver([this](const QString &file, const QByteArray &content) { return writeFile(file, content); });
    if (const auto rule = m_services.triggerDesk.homeRule())
        page->setTriggerOff(!rule->enabled);
    connectDesk(page->desk());
    connectSessions(*page);
    page->setColumns(m_services.settings.preferences().leaseColumns.toLatin1());
    connect(page, &ui::LeasesPage::columnsChanged, this, [this](const QByteArray &columns) {
        ui::Preferences preferences = m_services.settings.preferences();
        preferences.leaseColumns = QString::fromLatin1(columns);
        m_services.applyPreferences(preferences);
    });
    connect(page, &ui::LeasesPage::exported, this, [this](const QString &file, int leases) {
        m_window->notices().post({ui::Tone::Good, tr("Exported"), tr("%Ln leases are in %1.", nullptr, leases).arg(file), {}, {}, false});
    });
    connect(page, &ui::LeasesPage::exportFailed, this, &Desktop::tellProblem);
    connect(page, &ui::LeasesPage::pauseRequested, &m_services.eventFeed(), &market::EventFeed::pause);
    connect(page, &ui::LeasesPage::resumeRequested, &m_services.eventFeed(), &market::EventFeed::resume);
    connect(page, &ui::LeasesPage::newOrderRequested, this, [this] { marketPage()->openOrderSheet(); });
    connect(page, &ui::LeasesPage::topUpRequested, this, [this](quint64 id) { marketPage()->openRenewSheet(id); });
    connect(page, &ui::LeasesPage::renewRequested, this, [this](quint64 id) { marketPage()->openRenewSheet(id); });
    connect(page, &ui::LeasesPage::updateRequested, this, [this](quint64 id) { marketPage()->openUpdateSheet(id); });
    connect(page, &ui::LeasesPage::withdrawRequested, this, [this] { marketPage()->openEscrow(false); });
    connect(page, &ui::LeasesPage::closeLeaseRequested, this, [this](quint64 id) {
        const auto intent = m_orders.closing(id);
        intent ? run(*intent) : tellProblem(intent.error());
    });
    return page;
}

ui::Page *Desktop::makeMarket()
{
    QStringList networks;
    for (const chain::NetworkProfile &profile : networkProfiles(m_services.paths.profile())) {
        if (market::SpheronContracts::fromProfile(profile) || profile.id == u"sandbox")
            networks.append(profile.name);
    }
    auto *page = new ui::MarketPage({m_services.market, m_services.spheron.get(), m_services.vault, m_services.document, m_services.book,
                                     m_services.clock, m_services.marketPlace(), networks});
    connect(page, &ui::MarketPage::failed, this, [this](const QString &sentence) {
        tellProblem({base::ErrorCode::Conflict, sentence, {}, nullptr, 0});
    });
    connect(page, &ui::MarketPage::intentRequested, this, &Desktop::run);
    connect(page, &ui::MarketPage::leaseRequested, this, [this](quint64 id) { showLease(id); });
    connect(page, &ui::MarketPage::pauseRequested, &m_services.eventFeed(), &market::EventFeed::pause);
    connect(page, &ui::MarketPage::resumeRequested, &m_services.eventFeed(), &market::EventFeed::resume);
    connect(page, &ui::MarketPage::unlockRequested, this, [this] { askUnlock([](bool) {}); });
    return page;
}

ui::MarketPage *Desktop::marketPage()
{
    return qobject_cast<ui::MarketPage *>(m_window->ensurePage(PageId::Market));
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
    facts.canStay = m_warnings.desktop().canStay();
    facts.startsAtLogin = StartAtLogin::usual().isOn();
    auto *page = new ui::SettingsPage(m_services.settings.preferences(), facts);
    connect(page, &ui::SettingsPage::preferencesChanged, this, &Desktop::applyPreferences);
    connect(page, &ui::SettingsPage::startAtLoginChosen, this, &Desktop::startAtLogin);
    if (const auto rule = m_services.triggerDesk.homeRule())
        page->setAskBeforeDeploy(rule->approval != deploy::Rule::Approval::Automatic);
    connect(&m_warnings, &WarningDesk::desktopWarningsChanged, page, &ui::SettingsPage::setDesktopWarnings);
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

base::Async<bool> Desktop::writeFile(const QString &file, const QByteArray &content)
{
    const base::Promise<bool> promise;
    const auto write = [file, content]() -> base::Result<bool> {
        const auto written = store::writeFileAtomically(file, content);
        return written ? base::Result<bool>(true) : base::fail(written.error());
    };
    base::inBackground<bool>(this, write, [promise](base::Result<bool> written) { promise.complete(std::move(written)); });
    return promise.future();
}

base::Async<QByteArray> Desktop::readFile(const QString &file)
{
    const base::Promise<QByteArray> promise;
    base::inBackground<QByteArray>(this, [file] { return store::readFile(file); }, [promise](base::Result<QByteArray> content) { promise.complete(std::move(content)); });
    return promise.future();
}

} // namespace app
