// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/RunningCard.h"

#include "models/base/VisibleText.h"
#include "ui/common/Button.h"
#include "ui/common/EmptyLine.h"
#include "ui/common/Layouts.h"
#include "ui/common/ListRow.h"
#include "ui/deploy/LeaseWords.h"

#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

using DeploymentState = market::Deployment::State;

namespace {

constexpr int runningHeight = 52;

} // namespace

RunningCard::RunningCard(market::DeploymentLedger &ledger, QWidget *parent) : Card(tr("Runs for the DAO"), parent), m_ledger(ledger), m_shown(QStringLiteral("?"))
{
    setObjectName(QStringLiteral("overview.running"));
    setFlush(true);
    connect(&ledger, &market::DeploymentLedger::deploymentAdded, this, &RunningCard::refresh);
    connect(&ledger, &market::DeploymentLedger::deploymentChanged, this, &RunningCard::refresh);
    connect(&ledger, &market::DeploymentLedger::deploymentRemoved, this, &RunningCard::refresh);
    refresh();
}

void RunningCard::refresh()
{
    std::vector<market::Deployment> leases = m_ledger.deployments();
    std::erase_if(leases, [](const market::Deployment &lease) { return !isAlive(lease.state); });
    std::stable_sort(leases.begin(), leases.end(), [](const auto &a, const auto &b) { return a.runningSinceMs > b.runningSinceMs; });
    QString shown;
    for (const market::Deployment &lease : leases)
        shown += QStringLiteral("%1/%2/%3;").arg(lease.id).arg(int(lease.state)).arg(lease.endpoints.empty() ? QString() : lease.endpoints.front().url());
    if (shown == m_shown)
        return;
    m_shown = shown;
    clearLayout(body());
    if (leases.empty())
        body()->addWidget(new EmptyLine(tr("Nothing runs yet. An executed proposal with more yes than no brings up what it describes.")));
    const std::size_t count = std::min(leases.size(), MaxRows);
    for (std::size_t i = 0; i < count; ++i)
        addRow(leases[i], i + 1 == count);
    setTrailing(leases.size() > MaxRows ? tr("%1 in all").arg(QLocale().toString(qsizetype(leases.size()))) : QString());
    body()->addStretch(1);
}

void RunningCard::addRow(const market::Deployment &lease, bool last)
{
    const StateWords state = wordsFor(lease.state);
    const QString name = base::visibleText(lease.service, 100);
    const bool open = lease.state == DeploymentState::Running && !lease.endpoints.empty();
    const QString url = open ? lease.endpoints.front().url() : QString();
    auto *button = new Button(open ? tr("Open") : tr("Details"), QStringLiteral("overview.lease.") + lease.id);
    button->setAccessibleName(tr("%1: %2").arg(button->text(), name));
    const QString caption = open ? url : base::visibleText(lease.problem, 160);
    auto *row = new ListRow(new Pill(state.word, state.tone, state.shape), name, caption, button);
    row->setMinimumHeight(runningHeight);
    row->setLast(last);
    body()->addWidget(row);
    connect(button, &QPushButton::clicked, this, [this, id = lease.id, url] {
        if (url.isEmpty())
            Q_EMIT leaseRequested(id);
        else
            Q_EMIT openUrlRequested(QUrl(url));
    });
}

} // namespace ui
