// SPDX-License-Identifier: Apache-2.0
#include "app/Desktop.h"

#include "models/base/Logging.h"
#include "models/dao/Intents.h"
#include "ui/common/Notices.h"
#include "ui/dao/ProposalsPage.h"
#include "ui/deploy/LeasesPage.h"

#include <QApplication>
#include <QDesktopServices>
#include <QPixmap>

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
    addPages();
    m_flows->setChain(services.network.currencySymbol, services.network.confirmations);
    connect(m_window.get(), &ui::MainWindow::closing, this, &Desktop::quit);
    connect(m_window.get(), &ui::MainWindow::lockRequested, &services.vault, &wallet::Vault::lock);
    connect(&services, &Services::failed, this, &Desktop::tellProblem);
    connect(&services, &Services::engineFailed, this, &Desktop::tellProblem);
    if (!commandLine.pictureFile.isEmpty())
        showWhenLiving(commandLine.pictureFile);
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
    m_window->addPage(PageId::Proposals, [this] { return makeProposals(); });
    m_window->addPage(PageId::Leases, [this] { return makeLeases(); });
    m_window->showPage(PageId::Proposals);
}

ui::Page *Desktop::makeProposals()
{
    auto *page = new ui::ProposalsPage(m_services.book, [this](const chain::TxIntent &intent) { run(intent); });
    if (m_services.isSandbox())
        page->setSandboxControls([this](qint64 deadline) { m_services.sandbox()->skipTo(deadline); });
    return page;
}

ui::Page *Desktop::makeLeases()
{
    auto *page = new ui::LeasesPage(m_services.leases, m_services.trigger, m_services.reactor, m_services.clock);
    connect(page, &ui::LeasesPage::openUrlRequested, this, [](const QUrl &url) { QDesktopServices::openUrl(url); });
    connect(page, &ui::LeasesPage::closeRequested, this, &Desktop::closeLease);
    return page;
}

void Desktop::run(const chain::TxIntent &intent)
{
    m_flows->run([this, intent] { return m_services.makeFlow(intent); });
}

void Desktop::closeLease(const QString &key)
{
    m_services.trigger.close(key).then(this, [this](const base::Result<bool> &closed) {
        if (!closed)
            tellProblem(closed.error());
    });
}

void Desktop::tellProblem(const base::Error &error)
{
    qCWarning(logApp).noquote() << error.toLogLine();
    if (!error.summary.isEmpty())
        m_window->notices().post({ui::Tone::Bad, tr("That did not work"), error.summary, {}, {}, false});
}

void Desktop::showWhenLiving(const QString &pictureFile)
{
    using namespace std::chrono_literals;
    // The first blocks bring proposals, balance and memberships: a moment later the picture says something.
    connect(&m_services, &Services::living, this, [this, pictureFile] {
        m_pictureTimer = m_services.clock.after(3s, [this, pictureFile] { m_window->grab().save(pictureFile); });
    });
}

void Desktop::show()
{
    m_window->show();
}

void Desktop::quit()
{
    if (std::exchange(m_quitting, true))
        return;
    m_window->hide();
    m_services.shutDown().then(this, [this](const base::Result<bool> &) { QCoreApplication::exit(m_exitCode); });
}

} // namespace app
