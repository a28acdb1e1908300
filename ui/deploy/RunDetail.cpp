// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/RunDetail.h"

#include "models/base/VisibleText.h"
#include "ui/common/Button.h"
#include "ui/common/EmptyLine.h"
#include "ui/common/Expander.h"
#include "ui/common/NoteBox.h"
#include "ui/common/Pill.h"
#include "ui/common/RelativeTime.h"
#include "ui/common/SegmentBar.h"
#include "ui/deploy/CloseLeaseSheet.h"
#include "ui/deploy/DocumentSheet.h"
#include "ui/deploy/RunWords.h"

#include <QGridLayout>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>

namespace ui {

RunDetail::RunDetail(deploy::Trigger &trigger, base::Clock &clock, QWidget *parent)
    : Pane(Qt::LeftEdge, Fill::Surface, parent), m_trigger(trigger), m_clock(clock), m_whole(new QStackedWidget),
      m_title(new PlainLabel({}, TextRole::Heading)), m_pill(new Pill), m_meta(new PlainLabel({}, TextRole::Caption, TextTone::Second)),
      m_count(new PlainLabel({}, TextRole::Strong)), m_bar(new SegmentBar), m_steps(new Steps), m_problem(new NoteBox),
      m_approve(new Button(tr("Deploy now"), QStringLiteral("trigger.approve"), ButtonKind::Primary)),
      m_retry(new Button(tr("Try again"), QStringLiteral("trigger.retry"), ButtonKind::Primary)),
      m_lease(new Button(tr("Show lease"), QStringLiteral("trigger.lease"))),
      m_document(new Button(tr("Show document"), QStringLiteral("trigger.document"))),
      m_close(new Button(tr("Close…"), QStringLiteral("trigger.close"), ButtonKind::Danger)), m_history(new Steps)
{
    setAccessibleName(tr("The chosen run"));
    m_historyPart = new Expander(tr("History"), QStringLiteral("trigger.history"), m_history);
    auto *scroll = new QScrollArea;
    scroll->setWidget(makeContent());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->widget()->setAutoFillBackground(false);
    m_whole->addWidget(new EmptyLine(tr("Choose a run to see its steps.")));
    m_whole->addWidget(scroll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->addWidget(m_whole);
    connect(m_historyPart, &Expander::toggled, this, &RunDetail::readHistory);
    connect(&m_trigger, &deploy::Trigger::runsChanged, this, &RunDetail::refresh);
    connect(&m_trigger, &deploy::Trigger::lagChanged, this, &RunDetail::refresh);
    connect(&m_trigger, &deploy::Trigger::runChanged, this, [this](const QString &key) {
        if (key != m_key)
            return;
        m_failure.clear();
        refresh();
        readHistory();
    });
}

QWidget *RunDetail::makeContent()
{
    m_title->setObjectName(QStringLiteral("trigger.run"));
    m_pill->setObjectName(QStringLiteral("trigger.runState"));
    m_steps->setObjectName(QStringLiteral("trigger.steps"));
    m_problem->setObjectName(QStringLiteral("trigger.problem"));
    m_bar->setObjectName(QStringLiteral("trigger.confirmations"));
    m_meta->setElide(Qt::ElideRight);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Tokens::space4, 14, Tokens::space4, Tokens::space4);
    column->setSpacing(Tokens::space2);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_pill);
    head->addStretch(1);
    column->addLayout(head);
    column->addWidget(m_meta);
    column->addSpacing(Tokens::space1);
    auto *count = new QHBoxLayout;
    count->addWidget(new PlainLabel(tr("Confirmations"), TextRole::Body, TextTone::Second));
    count->addStretch(1);
    count->addWidget(m_count);
    column->addLayout(count);
    column->addWidget(m_bar);
    column->addWidget(m_steps);
    column->addSpacing(Tokens::space1);
    column->addWidget(m_problem);
    column->addWidget(makeButtons());
    column->addWidget(m_historyPart);
    column->addStretch(1);
    return content;
}

QWidget *RunDetail::makeButtons()
{
    auto *bar = new QWidget;
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(0, Tokens::space1, 0, Tokens::space1);
    m_firstRow = new QHBoxLayout;
    m_secondRow = new QHBoxLayout;
    for (QWidget *button : {m_approve, m_retry, m_lease, m_document})
        m_firstRow->addWidget(button);
    m_firstRow->addStretch(1);
    m_firstRow->addWidget(m_close);
    column->addLayout(m_firstRow);
    column->addLayout(m_secondRow);
    connect(m_approve, &QPushButton::clicked, this, [this] { act(&deploy::Trigger::approve); });
    connect(m_retry, &QPushButton::clicked, this, [this] { act(&deploy::Trigger::retry); });
    connect(m_lease, &QPushButton::clicked, this, [this] { Q_EMIT leaseRequested(m_key); });
    connect(m_document, &QPushButton::clicked, this, &RunDetail::showDocument);
    connect(m_close, &QPushButton::clicked, this, &RunDetail::askToClose);
    return bar;
}

void RunDetail::setRun(const QString &key)
{
    if (key != m_key)
        m_failure.clear();
    const bool other = std::exchange(m_key, key) != key;
    refresh();
    if (other) {
        m_history->setSteps({});
        readHistory();
    }
}

void RunDetail::refresh()
{
    const auto run = m_trigger.run(m_key);
    m_whole->setCurrentIndex(run ? 1 : 0);
    if (!run)
        return;
    const StateWords state = wordsFor(*run);
    m_title->setText(tr("Run %1").arg(QLocale().toString(run->entry.run)));
    m_pill->setState(run->state() == deploy::RunState::Confirming ? tr("Confirming") : state.word, state.tone, state.shape);
    m_meta->setText(tr("%1 · %2", "proposal, time").arg(runTitle(*run), absoluteText(run->entry.createdMs)));
    m_count->setText(tr("%1 of %2").arg(run->confirmationsHave).arg(run->confirmationsNeed));
    m_bar->setProgress(int(run->confirmationsHave), int(run->confirmationsNeed));
    m_steps->setSteps(runSteps(*run));
    refreshProblem(*run);
    refreshButtons(*run);
}

void RunDetail::refreshProblem(const deploy::TriggerRun &run)
{
    QString sentence = !m_failure.isEmpty() ? m_failure : base::visibleText(run.entry.error, 600);
    Tone tone = Tone::Bad;
    if (sentence.isEmpty() && run.isStopped()) {
        sentence = run.status.problem.isEmpty() ? tr("Its container has ended.") : run.status.problem;
        tone = Tone::Caution;
    }
    if (run.state() == deploy::RunState::FailedRetry) {
        tone = Tone::Caution;
        if (run.nextAttemptMs > 0)
            sentence = tr("%1 The next attempt is %2.").arg(sentence, relativeText(run.nextAttemptMs, m_clock.nowMs()));
    }
    if (run.entry.alarm == deploy::JournalEntry::Alarm::Raised)
        sentence = tr("The block of its event left the chain after the deployment had begun.");
    m_problem->setNote(sentence, tone);
    m_problem->setVisible(!sentence.isEmpty());
}

void RunDetail::refreshButtons(const deploy::TriggerRun &run)
{
    using deploy::RunState;
    const bool alive = run.state() == RunState::Running || run.state() == RunState::Deploying;
    m_approve->setVisible(run.canApprove);
    m_retry->setVisible(run.canRetry);
    m_retry->setText(run.isStopped() ? tr("Start again") : tr("Try again"));
    m_lease->setVisible(alive && !run.canRetry);
    m_close->setVisible(run.canClose);
    m_document->setEnabled(!run.entry.document.isEmpty());
    placeClose();
}

/// Beside the others where there is room, else below them.
void RunDetail::placeClose()
{
    int needed = 2 * Tokens::space4 + 1;
    for (const QWidget *button : {m_approve, m_retry, m_lease, m_document, m_close}) {
        if (!button->isHidden())
            needed += button->sizeHint().width() + Tokens::space2;
    }
    QHBoxLayout *row = needed <= width() ? m_firstRow : m_secondRow;
    if (row->indexOf(m_close) >= 0)
        return;
    (row == m_firstRow ? m_secondRow : m_firstRow)->removeWidget(m_close);
    row->addWidget(m_close);
    row->setAlignment(m_close, Qt::AlignRight);
}

void RunDetail::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    placeClose();
}

void RunDetail::readHistory()
{
    if (m_key.isEmpty() || !m_historyPart->isOpen())
        return;
    m_trigger.history(m_key).then(this, [this, key = m_key](base::Result<std::vector<deploy::JournalEvent>> events) {
        if (key == m_key)
            m_history->setSteps(events ? historySteps(*events) : QList<Step>{{events.error().summary, {}, StepState::Failed}});
    });
}

void RunDetail::act(Act verb)
{
    m_failure.clear();
    (m_trigger.*verb)(m_key).then(this, [this, key = m_key](base::Result<bool> done) {
        if (done || key != m_key)
            return;
        m_failure = done.error().summary;
        refresh();
    });
}

void RunDetail::askToClose()
{
    const auto run = m_trigger.run(m_key);
    if (!run)
        return;
    market::Lease lease;
    lease.id = m_key;
    lease.service = run->service.isEmpty() ? tr("run %1").arg(run->entry.run) : run->service;
    lease.proposal = run->entry.proposal;
    auto *sheet = new CloseLeaseSheet(lease, this);
    connect(sheet, &CloseLeaseSheet::confirmed, this, [this](const QString &key) {
        if (key == m_key)
            act(&deploy::Trigger::close);
    });
    sheet->open();
}

void RunDetail::showDocument()
{
    if (const auto run = m_trigger.run(m_key))
        (new DocumentSheet(tr("Document of run %1").arg(run->entry.run), run->entry.document, this))->open();
}

} // namespace ui
