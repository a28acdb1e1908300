// SPDX-License-Identifier: Apache-2.0
// The Trigger page: what it is given of the services.
#include "app/Desktop.h"

#include "app/StartAtLogin.h"
#include "models/deploy/order/OrderTarget.h"
#include "ui/deploy/LeasesPage.h"
#include "ui/deploy/TriggerPage.h"
#include "ui/settings/SettingsPage.h"

#include <QLocale>

namespace app {

namespace {

constexpr std::size_t mostProposals = 30; ///< offered for a dry run

ui::TriggerContext::Network networkOf(const chain::NetworkProfile &profile)
{
    return {profile.chainId, profile.name, profile.confirmations, profile.contract(QStringLiteral("dao")).value_or(chain::Address())};
}

base::Error noRule()
{
    return {base::ErrorCode::NotFound, app::Desktop::tr("The rule of this deployment is switched off; switch it on first."), {}, nullptr, 0};
}

} // namespace

/// The draft, and the newest proposals.
std::vector<ui::TriggerContext::Document> Desktop::documentsToTry() const
{
    std::vector<ui::TriggerContext::Document> documents;
    if (!m_services.document.isEmpty())
        documents.push_back({tr("The draft in the editor"), m_services.document.text()});
    for (const quint64 id : m_services.book.ids()) {
        const dao::Proposal *proposal = m_services.book.find(id);
        if (proposal && !proposal->document.isEmpty())
            documents.push_back({tr("Proposal %1 · %2").arg(QLocale().toString(id), dao::titleOf(*proposal)), proposal->document});
        if (documents.size() >= mostProposals)
            break;
    }
    return documents;
}

ui::Page *Desktop::makeTrigger()
{
    Services &services = m_services;
    ui::TriggerContext context{services.triggerDesk.rules(), services.clock};
    for (const chain::NetworkProfile &profile : services.ruleNetworks.known())
        context.networks.push_back(networkOf(profile));
    context.targets = {{QString(), tr("Container engine"), &services.reactor, true}};
    deploy::Rule onMarket;
    onMarket.chainId = services.network.chainId;
    onMarket.contract = services.contract.info().address;
    onMarket.target = QStringLiteral("spheron-order?perHour=1&hours=1"); // for who it is; each rule says what it offers
    if (const auto market = services.orderTargets.reactor(onMarket))
        context.targets.push_back({deploy::orderTargetName.toString(), tr("Order on the Spheron market"), *market, false});
    context.audit = &services.triggerDesk.audit();
    context.auditScript = findBeside({QStringLiteral("verify-audit.py"), QStringLiteral("resources/audit/verify-audit.py")});
    context.nameOf = [this](const chain::Address &address) {
        return address == m_services.book.dao().address ? m_services.book.dao().name : accountName(address);
    };
    context.members = [&services](const deploy::Rule &rule) { return services.ruleNetworks.members(rule); };
    context.signer = &services.vault.signer();
    context.unlock = [this](const std::function<void(bool)> &done) { m_services.vault.isUnlocked() ? done(true) : askUnlock(done); };
    context.documents = [this] { return documentsToTry(); };
    context.save = [this](const QString &file, const QByteArray &content) { return writeFile(file, content); };
    context.read = [this](const QString &file) { return readFile(file); };
    context.firstBlock = [&services](const deploy::Rule &rule) { return services.ruleNetworks.firstBlock(rule); };
    context.proofOf = [&services](const deploy::DeploymentKey &key) { return services.proofs.proofOf(key); };
    return new ui::TriggerPage(std::move(context));
}

/// What was chosen in the rule is what the settings show.
void Desktop::ruleWasChanged()
{
    const auto rule = m_services.triggerDesk.homeRule();
    if (auto *leases = qobject_cast<ui::LeasesPage *>(m_window->page(ui::PageId::Leases)))
        leases->setTriggerOff(rule && !rule->enabled);
    auto *page = qobject_cast<ui::SettingsPage *>(m_window->page(ui::PageId::Settings));
    if (page && rule)
        page->setAskBeforeDeploy(rule->approval != deploy::Rule::Approval::Automatic);
}

void Desktop::startAtLogin(bool start)
{
    StartAtLogin login = StartAtLogin::usual();
    if (const auto set = login.set(start); !set)
        tellProblem(set.error());
    if (auto *page = qobject_cast<ui::SettingsPage *>(m_window->page(ui::PageId::Settings)))
        page->setStartsAtLogin(login.isOn());
}

void Desktop::closeRun(const QString &key)
{
    if (deploy::Trigger *trigger = m_services.triggerDesk.rules().triggerOf(key))
        tellIfFailed(trigger->close(key));
    else
        tellProblem(noRule());
}

void Desktop::retryRun(const QString &key)
{
    if (deploy::Trigger *trigger = m_services.triggerDesk.rules().triggerOf(key))
        tellIfFailed(trigger->retry(key));
    else
        tellProblem(noRule());
}

} // namespace app
