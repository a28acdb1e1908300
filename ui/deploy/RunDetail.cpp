// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/RunDetail.h"

#include "models/base/VisibleText.h"
#include "ui/common/EmptyLine.h"
#include "ui/common/Expander.h"
#include "ui/common/Layouts.h"
#include "ui/common/NoteBox.h"
#include "ui/common/Pill.h"
#include "ui/common/RelativeTime.h"
#include "ui/common/SegmentBar.h"
#include "ui/deploy/ApprovalPanel.h"
#include "ui/deploy/RunVerbs.h"
#include "ui/deploy/RunWords.h"

#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {

Tone toneOfSentence(const deploy::TriggerRun &run)
{
    using deploy::RunPhase;
    if (run.entry.alarm == deploy::JournalEntry::Alarm::Raised)
        return Tone::Bad;
    switch (run.phase()) {
    case RunPhase::FailedForGood: return Tone::Bad;
    case RunPhase::Held:
    case RunPhase::AwaitingApproval:
    case RunPhase::Missed:
    case RunPhase::WillRetry:
    case RunPhase::Reorganised: return Tone::Caution;
    case RunPhase::Deployed: return run.isStopped() ? Tone::Caution : Tone::Good;
    default: return Tone::Info;
    }
}

/// Nothing that the steps above do not say already.
bool isWorthASentence(const deploy::TriggerRun &run)
{
    using deploy::RunPhase;
    const RunPhase phase = run.phase();
    return phase != RunPhase::Seen && phase != RunPhase::Confirming && phase != RunPhase::Deploying && phase != RunPhase::Closing
        && (phase != RunPhase::Deployed || run.isStopped());
}

} // namespace

RunDetail::RunDetail(const TriggerContext &context, QWidget *parent)
    : Pane(Qt::LeftEdge, Fill::Surface, parent), m_context(context), m_whole(new QStackedWidget), m_title(new PlainLabel({}, TextRole::Heading)),
      m_pill(new Pill), m_meta(new PlainLabel({}, TextRole::Caption, TextTone::Second)), m_count(new PlainLabel({}, TextRole::Strong)),
      m_bar(new SegmentBar), m_steps(new Steps), m_problem(new NoteBox), m_notice(new NoteBox), m_approvals(new ApprovalPanel(context)), m_verbs(new RunVerbs(context)),
      m_history(new Steps)
{
    setAccessibleName(tr("The chosen run"));
    m_historyPart = new Expander(tr("History"), QStringLiteral("trigger.history"), m_history);
    QScrollArea *scroll = scrollingPane(makeContent());
    auto *foot = new Pane(Qt::TopEdge, Fill::Surface); // what can be done is always in sight
    auto *footColumn = new QVBoxLayout(foot);
    footColumn->setContentsMargins(Tokens::space4, Tokens::space3, Tokens::space4, Tokens::space3);
    footColumn->addWidget(m_verbs);
    auto *whole = new QWidget;
    auto *parts = new QVBoxLayout(whole);
    parts->setSpacing(0);
    parts->addWidget(scroll, 1);
    parts->addWidget(foot);
    m_whole->addWidget(new EmptyLine(tr("Choose a run to see its steps.")));
    m_whole->addWidget(whole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->addWidget(m_whole);
    connectParts();
}

void RunDetail::connectParts()
{
    const auto tell = [this](const QString &key, const QString &sentence) {
        if (key != m_key)
            return;
        m_failure = sentence;
        refresh();
    };
    connect(m_verbs, &RunVerbs::failed, this, tell);
    connect(m_approvals, &ApprovalPanel::failed, this, tell);
    connect(m_verbs, &RunVerbs::begun, this, [this] {
        m_failure.clear();
        m_notice->hide();
    });
    connect(m_verbs, &RunVerbs::exported, this, [this](const QString &key, const QString &sentence, bool isSigned) {
        if (key != m_key)
            return;
        m_notice->setNote(sentence, isSigned ? Tone::Good : Tone::Caution);
        m_notice->show();
    });
    connect(m_verbs, &RunVerbs::leaseRequested, this, &RunDetail::leaseRequested);
    connect(m_verbs, &RunVerbs::runRequested, this, &RunDetail::runRequested);
    connect(m_approvals, &ApprovalPanel::runRequested, this, &RunDetail::runRequested);
    connect(&m_context.rules, &deploy::TriggerSet::runsChanged, this, &RunDetail::refresh);
    connect(&m_context.rules, &deploy::TriggerSet::pulseChanged, this, &RunDetail::refresh);
    connect(&m_context.rules, &deploy::TriggerSet::rulesChanged, this, &RunDetail::refresh);
    connect(&m_context.rules, &deploy::TriggerSet::runChanged, this, [this](const QString &key) {
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
    m_notice->setObjectName(QStringLiteral("trigger.notice"));
    m_notice->hide();
    m_bar->setObjectName(QStringLiteral("trigger.confirmations"));
    m_count->setObjectName(QStringLiteral("trigger.confirmations.count"));
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
    column->addWidget(m_problem);
    column->addWidget(m_notice);
    column->addWidget(m_approvals);
    column->addWidget(m_steps);
    column->addSpacing(Tokens::space1);
    column->addWidget(m_historyPart);
    column->addStretch(1);
    return content;
}

void RunDetail::setRun(const QString &key)
{
    if (key != m_key) {
        m_failure.clear();
        m_notice->hide();
    }
    const bool other = std::exchange(m_key, key) != key;
    if (other) {
        m_events.clear();
        m_history->setSteps({});
    }
    refresh();
    if (other)
        readHistory();
}

std::optional<deploy::TriggerRun> RunDetail::run() const
{
    const deploy::Trigger *trigger = m_context.rules.triggerOf(m_key);
    return trigger ? trigger->run(m_key) : std::nullopt;
}

void RunDetail::refresh()
{
    const auto run = this->run();
    m_whole->setCurrentIndex(run ? 1 : 0);
    if (!run)
        return;
    const StateWords state = wordsFor(*run);
    m_title->setText(tr("Run %1").arg(QLocale().toString(run->entry.run)));
    m_pill->setState(run->state() == deploy::RunState::Confirming ? tr("Confirming") : state.word, state.tone, state.shape);
    QStringList meta{runTitle(*run), absoluteText(run->entry.createdMs)};
    if (m_context.rules.rules().size() > 1)
        meta.append(base::visibleText(m_context.rules.triggerOf(m_key)->rule().name, 80));
    if (run->entry.replayNumber > 0)
        meta.append(tr("repeated on purpose"));
    m_meta->setText(meta.join(QStringLiteral(" · ")));
    m_count->setText(tr("%1 of %2").arg(run->confirmationsHave).arg(run->confirmationsNeed));
    m_bar->setProgress(int(run->confirmationsHave), int(run->confirmationsNeed));
    m_steps->setSteps(runSteps(*run, m_events));
    m_approvals->setVisible(run->approvalsNeed > 1 || run->approvalsHave > 0);
    m_approvals->setRun(*run);
    m_verbs->setRun(*run);
    refreshProblem(*run);
}

/// The run's own, but for signatures: what is next depends on who looks.
QString RunDetail::nextStepOf(const deploy::TriggerRun &run) const
{
    if (run.phase() != deploy::RunPhase::AwaitingApproval || run.approvalsNeed < 2 || !m_context.signer)
        return run.nextStep;
    const bool signedByMe = std::find(run.approvedBy.begin(), run.approvedBy.end(), m_context.signer->address()) != run.approvedBy.end();
    return signedByMe ? tr("Copy your approval for the other members, and paste theirs here.") : tr("Sign it, and paste the approval of another member here.");
}

void RunDetail::refreshProblem(const deploy::TriggerRun &run)
{
    QString sentence;
    Tone tone = toneOfSentence(run);
    if (!m_failure.isEmpty()) {
        sentence = m_failure;
        tone = Tone::Bad;
    } else if (run.entry.alarm == deploy::JournalEntry::Alarm::Raised) {
        sentence = tr("The block of its event left the chain after the deployment had begun.");
    } else if (isWorthASentence(run)) {
        QStringList parts{run.sentence.endsWith(u'.') ? run.sentence : run.sentence + u'.'};
        if (run.phase() == deploy::RunPhase::Missed)
            parts = QStringList{tr("It came while the rule was paused.")};
        if (run.isStopped() && !run.status.problem.isEmpty())
            parts = QStringList{base::visibleText(run.status.problem, 300)};
        if (const QString next = nextStepOf(run); !next.isEmpty())
            parts << next;
        sentence = parts.join(u' ');
    }
    m_problem->setNote(sentence, tone);
    m_problem->setVisible(!sentence.isEmpty());
}

void RunDetail::readHistory()
{
    deploy::Trigger *trigger = m_context.rules.triggerOf(m_key);
    if (!trigger)
        return;
    trigger->history(m_key).then(this, [this, key = m_key](const base::Result<std::vector<deploy::JournalEvent>> &events) {
        if (key != m_key)
            return;
        m_events = events ? *events : std::vector<deploy::JournalEvent>();
        m_history->setSteps(events ? historySteps(*events) : QList<Step>{{events.error().summary, {}, StepState::Failed}});
        if (const auto run = this->run())
            m_steps->setSteps(runSteps(*run, m_events));
    });
}

} // namespace ui
