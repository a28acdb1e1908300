// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/LeaseDetail.h"

#include "models/base/VisibleText.h"
#include "ui/common/EmptyLine.h"
#include "ui/common/Layouts.h"
#include "ui/common/Pill.h"
#include "ui/common/Steps.h"
#include "ui/deploy/LeaseOverview.h"
#include "ui/deploy/LeaseWords.h"
#include "ui/deploy/LogView.h"
#include "ui/common/PaneTabs.h"
#include "ui/deploy/RunWords.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

} // namespace

LeaseDetail::LeaseDetail(deploy::Trigger &trigger, deploy::Reactor &reactor, base::Clock &clock, QWidget *parent)
    : Pane(Qt::LeftEdge, Fill::Surface, parent), m_trigger(trigger), m_whole(new QStackedWidget), m_name(new PlainLabel({}, TextRole::Heading)),
      m_pill(new Pill), m_meta(new PlainLabel({}, TextRole::Caption, TextTone::Second)), m_tabs(new PaneTabs(QStringLiteral("leases"))),
      m_pages(new QStackedWidget), m_overview(new LeaseOverview(trigger, reactor, clock)), m_logs(new LogView(reactor, clock)),
      m_history(new Steps), m_historyNote(new PlainLabel({}, TextRole::Body, TextTone::Second))
{
    setAccessibleName(tr("The chosen lease"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->addWidget(m_whole);
    m_whole->addWidget(new EmptyLine(tr("Choose a lease to see its address, its log and where it came from.")));
    m_whole->addWidget(makeContent());
    connect(m_overview, &LeaseOverview::openUrlRequested, this, &LeaseDetail::openUrlRequested);
    connect(m_overview, &LeaseOverview::closeRequested, this, &LeaseDetail::closeRequested);
    connect(m_overview, &LeaseOverview::retryRequested, this, &LeaseDetail::retryRequested);
    connect(m_overview, &LeaseOverview::proposalRequested, this, &LeaseDetail::proposalRequested);
    connect(m_overview, &LeaseOverview::runRequested, this, &LeaseDetail::runRequested);
    connect(&m_trigger, &deploy::Trigger::runChanged, this, [this](const QString &key) {
        if (key == m_lease.id)
            readHistory();
    });
}

QWidget *LeaseDetail::makeHead()
{
    m_name->setObjectName(QStringLiteral("leases.name"));
    m_pill->setObjectName(QStringLiteral("leases.state"));
    m_name->setElide(Qt::ElideRight);
    m_meta->setElide(Qt::ElideRight);
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(Tokens::space4, 14, Tokens::space4, Tokens::space2);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->addWidget(m_name);
    row->addWidget(m_pill);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_meta);
    return head;
}

QWidget *LeaseDetail::makeContent()
{
    m_tabs->addTab(tr("Overview"), QStringLiteral("overview"));
    m_tabs->addTab(tr("Logs"), QStringLiteral("logs"));
    m_tabs->addTab(tr("History"), QStringLiteral("history"));
    auto *history = new QWidget;
    auto *historyColumn = new QVBoxLayout(history);
    historyColumn->setContentsMargins(Tokens::space4, Tokens::space3, Tokens::space4, Tokens::space4);
    historyColumn->addWidget(m_historyNote);
    historyColumn->addWidget(m_history);
    historyColumn->addStretch(1);
    m_historyNote->setWordWrap(true);
    m_history->setObjectName(QStringLiteral("leases.history"));
    m_logs->setContentsMargins(Tokens::space4, Tokens::space3, Tokens::space4, Tokens::space3);
    m_pages->addWidget(scrollingPane(m_overview));
    m_pages->addWidget(m_logs);
    m_pages->addWidget(scrollingPane(history));
    connect(m_tabs, &PaneTabs::currentChanged, this, [this](const QString &key) {
        m_pages->setCurrentIndex(key == QStringLiteral("logs") ? 1 : key == QStringLiteral("history") ? 2 : 0);
        readHistory();
    });
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    return content;
}

void LeaseDetail::setLease(const market::Deployment &lease)
{
    const bool other = lease.id != m_lease.id;
    const bool moved = other || lease.state != m_lease.state;
    m_lease = lease;
    const StateWords state = wordsFor(lease.state);
    m_name->setForeignText(lease.service);
    m_pill->setState(state.word, state.tone, state.shape);
    QStringList meta;
    if (const auto run = m_trigger.run(lease.id))
        meta.append(tr("Run %1").arg(run->entry.run));
    meta.append(base::visibleText(lease.provider, 200));
    meta.append(tr("key %1").arg(base::elidedMiddle(lease.id)));
    m_meta->setText(meta.join(QStringLiteral(" · ")));
    m_overview->setLease(lease);
    m_logs->setKey(lease.id, isAlive(lease.state) ? tr("Waiting for the first line…") : tr("It is closed; its log went with the container."));
    m_whole->setCurrentIndex(1);
    if (moved)
        readHistory();
}

void LeaseDetail::clearLease()
{
    m_lease = {};
    m_overview->clearLease();
    m_logs->setKey({}, {});
    m_whole->setCurrentIndex(0);
}

void LeaseDetail::showTab(const QString &key)
{
    m_tabs->setCurrent(key);
}

void LeaseDetail::readHistory()
{
    if (m_lease.id.isEmpty() || m_pages->currentIndex() != 2)
        return;
    m_trigger.history(m_lease.id).then(this, [this, id = m_lease.id](base::Result<std::vector<deploy::JournalEvent>> events) {
        if (id != m_lease.id)
            return;
        if (events)
            return showHistory(*events);
        showHistory({});
        m_historyNote->setText(events.error().summary);
    });
}

void LeaseDetail::showHistory(const std::vector<deploy::JournalEvent> &events)
{
    m_history->setSteps(historySteps(events));
    m_historyNote->setText(events.empty() ? tr("Nothing is written down about it yet.") : QString());
    m_historyNote->setVisible(events.empty());
}

} // namespace ui
