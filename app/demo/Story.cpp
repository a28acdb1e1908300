// SPDX-License-Identifier: Apache-2.0
#include "app/demo/Story.h"

#include "app/demo/Acts.h"
#include "app/demo/DraftSteps.h"

#include <QNetworkReply>

namespace app {

namespace {

constexpr auto field = "editor.field.configuration.";

QString fieldName(const char *name)
{
    return QString::fromLatin1(field) + QString::fromLatin1(name);
}

} // namespace

Story::Story(Services &services, QWidget &window, QObject *parent)
    : QObject(parent), m_services(services), m_hands(window), m_marketStory(services, m_hands), m_ruleStory(services, m_hands)
{
}

const dao::Proposal *Story::ours() const
{
    return m_services.book.find(m_proposal);
}

std::optional<market::Deployment> Story::lease() const
{
    for (const market::Deployment &lease : m_services.deployments.deployments()) {
        if (lease.proposal == m_proposal)
            return lease;
    }
    return std::nullopt;
}

std::function<base::Status()> Story::click(const char *name) const
{
    return [this, name] { return m_hands.click(QString::fromLatin1(name)); };
}

void Story::ask(const QUrl &url)
{
    m_answer.clear();
    QNetworkReply *reply = m_network.get(QNetworkRequest(url));
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        if (reply->error() == QNetworkReply::NoError)
            m_answer = reply->readAll();
        reply->deleteLater();
    });
}

std::deque<DemoStep> Story::steps(const QString &part)
{
    std::deque<DemoStep> steps;
    steps.push_back({QStringLiteral("01-overview"), {}, [this] {
                         return m_services.book.isLoaded() && m_services.book.membership() && m_services.account.balance();
                     }, 60});
    addUnlock(steps);
    if (part.isEmpty() || part == u"dao") {
        addWallet(steps);
        addEditor(steps);
        addVote(steps);
        addExecution(steps);
        addLease(steps);
        addEnd(steps);
    }
    if (part.isEmpty() || part == u"market")
        m_marketStory.addTo(steps);
    if (part == u"rule")
        m_marketStory.addMoney(steps);
    if (part.isEmpty() || part == u"rule")
        m_ruleStory.addTo(steps);
    return steps;
}

void Story::addUnlock(std::deque<DemoStep> &steps)
{
    steps.push_back({QStringLiteral("02-unlock"), click("overview.start.unlock"), [this] { return m_hands.sees(QStringLiteral("wallet.password")); }});
    steps.push_back({QStringLiteral("02-wrong-password"),
                     inOrder({[this] { return m_hands.type(QStringLiteral("wallet.password"), QStringLiteral("sandpit")); },
                              click("wallet.unlock.open")}),
                     [this] { return m_hands.canUse(QStringLiteral("wallet.unlock.open")); }});
    steps.push_back({QStringLiteral("03-wallet"),
                     inOrder({[this] { return m_hands.type(QStringLiteral("wallet.password"), QStringLiteral("sandbox")); },
                              click("wallet.unlock.open")}),
                     [this] {
                         if (m_services.vault.isUnlocked() && !m_hands.sees(QStringLiteral("wallet.unlockSheet")))
                             (void)m_hands.click(QStringLiteral("nav.wallet"));
                         return m_hands.sees(QStringLiteral("page.wallet"));
                     }});
}

void Story::addWallet(std::deque<DemoStep> &steps)
{
    steps.push_back({QStringLiteral("04-send-review"),
                     inOrder({[this] {
                                  const chain::Address ada = m_services.sandbox()->state().account(neighbours().constFirst().name);
                                  return m_hands.type(QStringLiteral("wallet.send.to"), ada.toString());
                              },
                              [this] { return m_hands.type(QStringLiteral("wallet.send.amount"), QStringLiteral("0.25")); },
                              click("wallet.send.review")}),
                     [this] { return m_hands.canUse(QStringLiteral("review.approve")); }});
    steps.push_back({QStringLiteral("05-sent"), click("review.approve"), [this] {
                         const auto &entries = m_services.activity.entries();
                         return !entries.empty() && entries.front().state == wallet::ActivityState::Confirmed;
                     }, 30, true, true});
    steps.push_back({QStringLiteral("05-wallet-setup"), click("wallet.add"), [this] { return m_hands.sees(QStringLiteral("wallet.setup.new")); }});
}

void Story::addEditor(std::deque<DemoStep> &steps)
{
    const auto type = [this](const QString &name, const QString &text) {
        return [this, name, text] { return m_hands.type(name, text); };
    };
    const auto choose = [this](const char *name, const char *entry) {
        return [this, name, entry] { return m_hands.choose(fieldName(name), QString::fromLatin1(entry)); };
    };
    steps.push_back({QStringLiteral("06-templates"), inOrder({click("wallet.setup.cancel"), click("nav.editor")}), [this] { return m_hands.sees(QStringLiteral("editor.template.web-page")); }});
    steps.push_back({QStringLiteral("07-template"), click("editor.template.web-page"),
                     [this] { return !m_services.document.isEmpty() && !m_services.document.hasErrors(); }});
    steps.push_back({QStringLiteral("08-mistake"), type(fieldName("storage"), QStringLiteral("2048")),
                     [this] { return m_services.document.hasErrors() && !m_hands.canUse(QStringLiteral("editor.propose")); }});
    steps.push_back({QStringLiteral("09-editor"),
                     inOrder({type(fieldName("storage"), QStringLiteral("4")), type(fieldName("image"), QStringLiteral("localhost/commonrack-page")), choose("region", "eu-west"),
                              choose("customSpecs.cpu", "1"), choose("customSpecs.memory", "1"),
                              type(fieldName("ports.0.containerPort"), QStringLiteral("9090")),
                              type(fieldName("environmentVariables.0.value"), QStringLiteral("9090")),
                              type(QStringLiteral("editor.field.healthCheckConfig.port"), QStringLiteral("9090")),
                              type(QStringLiteral("editor.field.clusterName"), QStringLiteral("helsinki-page"))}),
                     [this] { return !m_services.document.hasErrors() && !m_services.document.text().contains("8080"); }});
    steps.push_back({QStringLiteral("10-create-review"), click("editor.propose"), [this] { return m_hands.canUse(QStringLiteral("review.approve")); }});
    steps.push_back(createdStep(QStringLiteral("11-created"), m_services, m_hands, m_proposal));
}

void Story::addVote(std::deque<DemoStep> &steps)
{
    steps.push_back({QStringLiteral("12-proposal"),
                     inOrder({[this] { return m_hands.clickRow(QStringLiteral("proposals.table"), QStringLiteral("helsinki-page")); },
                              [this] { return m_hands.press(Qt::Key_Return); }}),
                     [this] { return m_hands.canUse(QStringLiteral("proposals.vote.yes")); }});
    steps.push_back({QStringLiteral("13-vote-review"), click("proposals.vote.yes"), [this] { return m_hands.canUse(QStringLiteral("review.approve")); }});
    steps.push_back({QStringLiteral("14-voted"), click("review.approve"), [this] { return ours() && ours()->yay >= 3; }, 30});
    steps.push_back({QStringLiteral("15-neighbours-voted"), {}, [this] { return ours() && ours()->yay >= 6 && ours()->nay >= 1; }, 60});
}

void Story::addExecution(std::deque<DemoStep> &steps)
{
    steps.push_back({QStringLiteral("16-deadline-passed"), click("proposals.skip"), [this] { return m_hands.canUse(QStringLiteral("proposals.execute")); }, 30});
    steps.push_back({QStringLiteral("17-execute-review"), click("proposals.execute"), [this] { return m_hands.canUse(QStringLiteral("review.approve")); }});
    steps.push_back({QStringLiteral("18-executed"), click("review.approve"), [this] { return ours() && ours()->executed; }, 30, true, true});
    steps.push_back({QStringLiteral("18-proposals"), click("header.back"), [this] { return m_hands.sees(QStringLiteral("proposals.table")); }});
    steps.push_back({QStringLiteral("19-trigger"), click("nav.trigger"), [this] { return m_hands.rows(QStringLiteral("trigger.table")) > 0; }, 30});
    steps.push_back({QStringLiteral("20-deployed"), {}, [this] {
                         const auto running = lease();
                         return running && running->state == market::Deployment::State::Running;
                     }, 60});
    steps.push_back({QStringLiteral("20-rules"), click("trigger.tab.rules"), [this] { return m_hands.sees(QStringLiteral("trigger.rule.change")); }});
    steps.push_back({QStringLiteral("20-targets"), click("trigger.tab.targets"), [this] { return m_hands.canUse(QStringLiteral("trigger.target.again")); }});
    steps.push_back({QStringLiteral("20-audit"), click("trigger.tab.audit"), [this] { return m_hands.rows(QStringLiteral("audit.table")) > 0; }, 15});
    steps.push_back({QStringLiteral("20-dry-run"), click("trigger.dry"), [this] { return m_hands.canUse(QStringLiteral("dryrun.confirm")); }});
    steps.push_back({QStringLiteral("20-dry-run-steps"), click("dryrun.confirm"), [this] { return m_hands.sees(QStringLiteral("dryrun.steps")); }, 15});
}

void Story::addLease(std::deque<DemoStep> &steps)
{
    steps.push_back({QStringLiteral("21-leases"),
                     inOrder({click("sheet.cancel"), click("nav.leases"), [this] { return m_hands.clickRow(QStringLiteral("leases.table"), QStringLiteral("helsinki-page")); }}),
                     [this] { return lease() && lease()->memoryBytes > 0 && lease()->cpuPercent >= 0; }, 30});
    steps.push_back({QStringLiteral("22-answers"),
                     [this] {
                         const auto running = lease();
                         if (!running || running->endpoints.empty())
                             return base::Status(base::fail(base::ErrorCode::NotFound, QStringLiteral("the lease has no address")));
                         ask(QUrl(running->endpoints.front().url()));
                         return base::Status();
                     },
                     [this] { return m_answer.contains("<html"); }, 15, false});
    steps.push_back({QStringLiteral("23-logs"), click("leases.tab.logs"), [this] { return m_hands.read(QStringLiteral("leases.logs")).contains(u"200"); }});
    steps.push_back({QStringLiteral("24-overview"), click("nav.overview"), [this] { return m_hands.sees(QStringLiteral("page.overview")); }});
    steps.push_back({QStringLiteral("24-palette"), click("overview.find"), [this] { return m_hands.sees(QStringLiteral("palette.input")); }});
    steps.push_back({QStringLiteral("25-settings"), inOrder({[this] { return m_hands.pressIn(QStringLiteral("palette.input"), Qt::Key_Escape); }, click("nav.settings")}),
                     [this] { // until it answers, the sentence names both engines
                         const QString engine = m_hands.read(QStringLiteral("settings.engineState"));
                         return m_hands.sees(QStringLiteral("page.settings")) && !(engine.contains(u"Podman") && engine.contains(u"Docker"));
                     }});
}

void Story::addEnd(std::deque<DemoStep> &steps)
{
    steps.push_back({QStringLiteral("26-close"), inOrder({click("nav.leases"), click("leases.tab.overview"), click("leases.close")}),
                     [this] { return m_hands.canUse(QStringLiteral("sheet.confirm")); }});
    steps.push_back({QStringLiteral("27-closed"), click("sheet.confirm"),
                     [this] { return !lease() || lease()->state == market::Deployment::State::Closed; }, 30});
}

} // namespace app
