// SPDX-License-Identifier: Apache-2.0
// What is asked for around many leases: warnings, batches, views; where it is done.
#include "app/Desktop.h"

#include "models/deploy/order/OrderClaim.h"
#include "models/descriptor/Icl.h"
#include "models/store/AtomicFile.h"
#include "ui/common/Notices.h"
#include "ui/deploy/LeaseDesk.h"
#include "ui/deploy/LeasesPage.h"
#include "ui/market/MarketPage.h"
#include "ui/shell/BatchRun.h"

#include <QFileDialog>
#include <algorithm>

namespace app {

using ui::PageId;

void Desktop::connectWarnings()
{
    m_warnings.attach(*m_window);
    connect(&m_warnings, &WarningDesk::failed, this, &Desktop::tellProblem);
    connect(&m_warnings, &WarningDesk::showRequested, this, [this](const std::vector<quint64> &leases) {
        m_window->show();
        m_window->raise();
        m_window->activateWindow();
        m_window->showPage(PageId::Leases);
        auto *page = qobject_cast<ui::LeasesPage *>(m_window->page(PageId::Leases));
        if (!page || leases.empty())
            return;
        if (leases.size() == 1)
            page->showLease(QString::number(leases.front()));
        else
            page->desk().showLeases(leases);
    });
}

void Desktop::connectDesk(ui::LeaseDesk &desk)
{
    desk.setBoard(m_warnings.board());
    desk.setNotes(m_warnings.notes());
    desk.setViews(m_services.settings.preferences().leaseViews);
    if (m_services.spheron)
        desk.setTrade(*m_services.spheron, m_services.marketPlace());
    connect(&desk, &ui::LeaseDesk::viewsChanged, this, [this](const QString &views) {
        ui::Preferences preferences = m_services.settings.preferences();
        preferences.leaseViews = views;
        m_services.applyPreferences(preferences);
    });
    connect(&desk, &ui::LeaseDesk::depositRequested, this, [this] { marketPage()->openEscrow(true); });
    connect(&desk, &ui::LeaseDesk::manifestRequested, this, [this](quint64 id) { showLease(id, QStringLiteral("manifest")); });
    connect(&desk, &ui::LeaseDesk::batchRequested, this, &Desktop::runAll);
    connect(&desk, &ui::LeaseDesk::exported, this, [this](const QString &file) {
        m_window->notices().post({ui::Tone::Good, tr("Exported"), tr("The spending is in %1.").arg(file), {}, {}, false});
    });
    connect(&desk, &ui::LeaseDesk::exportFailed, this, &Desktop::tellProblem);
}

void Desktop::connectSessions(ui::LeasesPage &page)
{
    page.setNotes(m_warnings.notes());
    page.setOrigins([this](quint64 lease) { return originOf(lease); });
    connect(&page, &ui::LeasesPage::unlockRequested, this, [this] { askUnlock([](bool) {}); });
    connect(&page, &ui::LeasesPage::manifestFileRequested, this, &Desktop::chooseManifest);
    connect(&page, &ui::LeasesPage::logSaveFailed, this, &Desktop::tellProblem);
    connect(&page, &ui::LeasesPage::logSaved, this, [this](const QString &file, int lines) {
        m_window->notices().post({ui::Tone::Good, tr("Saved"), tr("%Ln lines are in %1.", nullptr, lines).arg(file), {}, {}, false});
    });
}

/// The proposal that a lease came from, by the mark in its order; nothing for an order that a person placed.
std::optional<market::LeaseOrigin> Desktop::originOf(quint64 lease) const
{
    const market::Order *order = m_services.market.state().orders.order(lease);
    const auto key = order ? deploy::keyOfSpec(order->terms.spec) : std::nullopt;
    const deploy::Trigger *trigger = key ? m_services.triggerDesk.rules().triggerOf(*key) : nullptr;
    const auto run = trigger ? trigger->run(*key) : std::nullopt;
    if (!run || !run->entry.proposal)
        return std::nullopt;
    market::LeaseOrigin origin;
    origin.proposal = *run->entry.proposal;
    origin.deployBlock = run->entry.blockNumber;
    origin.deployMs = run->entry.createdMs;
    origin.executor = run->entry.executor;
    const dao::Proposal *proposal = m_services.book.find(origin.proposal);
    if (proposal && run->entry.contract == m_services.book.dao().address) {
        origin.yes = base::toU64(proposal->yay).value_or(0);
        origin.no = base::toU64(proposal->nay).value_or(0);
        origin.votingEndedMs = proposal->deadline * 1000;
    }
    return origin;
}

/// For an order that was made elsewhere: what its ICL file describes is sent to the provider.
void Desktop::chooseManifest(quint64 lease)
{
    auto *dialog = new QFileDialog(m_window.get(), tr("What lease %1 is to run").arg(lease), {}, tr("ICL files (*.yaml *.yml);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, lease](const QString &file) { sendManifest(lease, file); });
    dialog->open();
}

void Desktop::sendManifest(quint64 lease, const QString &file)
{
    constexpr qint64 largest = 1024 * 1024;
    const auto text = store::readFile(file, largest);
    if (!text)
        return tellProblem(text.error());
    const descriptor::IclResult read = descriptor::parseIcl(*text, m_services.network.blockTimeSeconds);
    const auto problem = std::find_if(read.problems.begin(), read.problems.end(), [](const descriptor::IclProblem &one) { return !one.advice; });
    if (!read.draft)
        return tellProblem({base::ErrorCode::Invalid, problem == read.problems.end() ? tr("This is no ICL file.") : tr("Line %1: %2").arg(problem->line).arg(problem->sentence),
                            {}, nullptr, 0});
    market::LeaseSession *session = m_services.sessions ? m_services.sessions->session(lease) : nullptr;
    if (!session)
        return;
    session->sendManifest(read.draft->manifest).then(this, [this](const base::Result<market::ManifestReceipt> &receipt) {
        if (!receipt)
            tellProblem(receipt.error());
    });
}

void Desktop::runAll(const std::vector<chain::TxIntent> &intents)
{
    auto *batch = new ui::BatchRun(*m_flows, m_window->notices(), intents, [this](const chain::TxIntent &intent) { run(intent); }, this);
    batch->start();
}

} // namespace app
