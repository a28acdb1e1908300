// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/LeaseOverview.h"

#include "models/base/VisibleText.h"
#include "ui/common/Button.h"
#include "ui/common/CopyButton.h"
#include "ui/common/KeyValueGrid.h"
#include "ui/common/Layouts.h"
#include "ui/common/NoteBox.h"
#include "ui/common/RelativeTime.h"
#include "ui/deploy/LeaseMeasures.h"
#include "ui/deploy/LeaseWords.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace ui {

namespace {

QString portsText(const market::Deployment &lease)
{
    QStringList ports;
    for (const auto &endpoint : lease.endpoints)
        ports.append(LeaseOverview::tr("%1 inside, %2 here").arg(endpoint.containerPort).arg(endpoint.port));
    return ports.isEmpty() ? LeaseOverview::tr("None open") : ports.join(u'\n');
}

} // namespace

LeaseOverview::LeaseOverview(deploy::Trigger &trigger, deploy::Reactor &reactor, base::Clock &clock, QWidget *parent)
    : QWidget(parent), m_trigger(trigger), m_problem(new NoteBox({}, Tone::Bad)),
      m_open(new Button(tr("Open"), QStringLiteral("leases.open"), ButtonKind::Primary)),
      m_retry(new Button(tr("Try again"), QStringLiteral("leases.retry"), ButtonKind::Primary)),
      m_close(new Button(tr("Close…"), QStringLiteral("leases.close"), ButtonKind::Danger)),
      m_measures(new LeaseMeasures(reactor, clock)), m_origin(new Card(tr("Where it came from")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Tokens::space4, Tokens::space4, Tokens::space4, Tokens::space4);
    column->setSpacing(Tokens::space4);
    column->addWidget(m_problem);
    column->addWidget(makeGrid(clock));
    column->addWidget(makeActions());
    column->addWidget(m_measures);
    column->addWidget(m_origin);
    column->addStretch(1);
    m_origin->setObjectName(QStringLiteral("leases.origin"));
    m_problem->setObjectName(QStringLiteral("leases.problem"));
    clearLease();
}

QWidget *LeaseOverview::makeGrid(base::Clock &clock)
{
    m_grid = new KeyValueGrid(96);
    m_addresses = new QWidget;
    m_addressList = new QVBoxLayout(m_addresses);
    m_addressList->setSpacing(2);
    m_grid->addRow(tr("Address"), m_addresses);
    m_image = m_grid->addRow(tr("Image"), QList<TextRun>{}); // breaks anywhere: it has no blanks
    m_image->setObjectName(QStringLiteral("leases.image"));
    m_region = m_grid->addRow(tr("Region"), QString());
    m_ports = m_grid->addRow(tr("Ports"), QString());
    m_since = new RelativeTime(clock);
    m_grid->addRow(tr("Running since"), m_since);
    return m_grid;
}

QWidget *LeaseOverview::makeActions()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->addWidget(m_open);
    row->addWidget(m_retry);
    row->addStretch(1);
    row->addWidget(m_close);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (!m_lease.endpoints.empty())
            Q_EMIT openUrlRequested(QUrl(m_lease.endpoints.front().url()));
    });
    connect(m_retry, &QPushButton::clicked, this, [this] { Q_EMIT retryRequested(m_lease.id); });
    connect(m_close, &QPushButton::clicked, this, [this] { Q_EMIT closeRequested(m_lease.id); });
    return bar;
}

void LeaseOverview::setLease(const market::Deployment &lease)
{
    m_lease = lease;
    const auto run = m_trigger.run(lease.id);
    m_problem->setVisible(!lease.problem.isEmpty());
    m_problem->setNote(lease.problem, lease.state == market::Deployment::State::Failed ? Tone::Bad : Tone::Caution);
    m_image->setRuns({{base::visibleText(lease.image, 512), TextRole::Mono, TextTone::Normal}});
    m_region->setForeignText(lease.region.isEmpty() ? tr("Any") : lease.region);
    m_ports->setText(portsText(lease));
    m_since->setTime(lease.runningSinceMs);
    m_open->setEnabled(lease.state == market::Deployment::State::Running && !lease.endpoints.empty());
    m_open->setToolTip(m_open->isEnabled() ? tr("Show it in the browser") : tr("It can be opened once it is running."));
    m_open->setVisible(!(run && run->canRetry) && isAlive(lease.state));
    m_retry->setVisible(run && run->canRetry);
    m_retry->setText(run && run->isStopped() ? tr("Start again") : tr("Try again"));
    m_close->setVisible(isAlive(lease.state));
    m_measures->setLease(lease);
    showAddresses();
    showOrigin();
}

void LeaseOverview::clearLease()
{
    m_lease = {};
    m_measures->clearLease();
}

void LeaseOverview::showAddresses()
{
    if (m_shownEndpoints == m_lease.endpoints && m_addressList->count() > 0)
        return;
    m_shownEndpoints = m_lease.endpoints;
    clearLayout(m_addressList);
    if (m_shownEndpoints.empty())
        m_addressList->addWidget(new PlainLabel(tr("None yet"), TextRole::Body, TextTone::Second));
    int number = 0;
    for (const auto &endpoint : m_shownEndpoints) {
        const QString url = endpoint.url();
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setSpacing(Tokens::space1);
        auto *link = new Button(url, QStringLiteral("leases.address.%1").arg(number++), ButtonKind::Link);
        link->setAccessibleName(tr("Open %1").arg(url));
        link->setToolTip(tr("Open %1").arg(url));
        link->setFixedHeight(21); // a line of the grid
        auto *copy = new CopyButton(tr("address"));
        copy->setValue(url);
        copy->setFixedSize(21, 21);
        row->addWidget(link);
        row->addWidget(copy);
        row->addStretch(1);
        m_addressList->addWidget(line);
        connect(link, &QPushButton::clicked, this, [this, url] { Q_EMIT openUrlRequested(QUrl(url)); });
    }
}

void LeaseOverview::showOrigin()
{
    const auto run = m_trigger.run(m_lease.id);
    const QString shown = QStringLiteral("%1/%2/%3").arg(m_lease.id, run ? deploy::toText(run->state()) : QString())
                              .arg(run ? run->confirmationsHave : 0);
    if (shown == m_shownOrigin)
        return;
    m_shownOrigin = shown;
    clearLayout(m_origin->body());
    const auto link = [](const QString &text, const QString &name) { return new Button(text, name, ButtonKind::Link); };
    if (m_lease.proposal) {
        auto *proposal = link(tr("Proposal %1").arg(*m_lease.proposal), QStringLiteral("leases.proposal"));
        connect(proposal, &QPushButton::clicked, this, [this] { Q_EMIT proposalRequested(m_lease.proposal.value_or(0)); });
        addOrigin(tr("Voted"), proposal, tr("more yes than no"));
    }
    if (!run) {
        if (!m_lease.proposal)
            m_origin->body()->addWidget(new PlainLabel(tr("The journal does not know it."), TextRole::Body, TextTone::Second));
        return;
    }
    const QLocale locale;
    auto *block = new PlainLabel(tr("Block %1").arg(locale.toString(run->entry.blockNumber)));
    const bool named = run->entry.executor != chain::Address();
    addOrigin(tr("Executed"), block, named ? tr("by %1").arg(base::elidedMiddle(run->entry.executor.toString())) : QString());
    auto *deployed = link(tr("Trigger run %1").arg(run->entry.run), QStringLiteral("leases.run"));
    connect(deployed, &QPushButton::clicked, this, [this] { Q_EMIT runRequested(m_lease.id); });
    addOrigin(tr("Deployed"), deployed,
              run->confirmationsNeed == 1 ? tr("1 confirmation") : tr("%1 confirmations").arg(locale.toString(run->confirmationsNeed)));
}

void LeaseOverview::addOrigin(const QString &word, QWidget *what, const QString &more)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setSpacing(Tokens::space2);
    row->addWidget(new Pill(word, Tone::Good, Shape::Check));
    row->addWidget(what);
    auto *rest = new PlainLabel(more, TextRole::Caption, TextTone::Second);
    rest->setElide(Qt::ElideRight);
    row->addWidget(rest, 1);
    m_origin->body()->addWidget(line);
}

} // namespace ui
