// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/RunVerbs.h"

#include "ui/common/Button.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/WordSheet.h"
#include "ui/deploy/CloseLeaseSheet.h"
#include "ui/deploy/DocumentSheet.h"
#include "ui/deploy/DryRunSheet.h"
#include "ui/deploy/ProofExport.h"

#include <QLocale>

namespace ui {

namespace {

constexpr int longestReason = 200;

} // namespace

RunVerbs::RunVerbs(const TriggerContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_approve(new Button(tr("Deploy now"), QStringLiteral("trigger.approve"), ButtonKind::Primary)),
      m_deployMissed(new Button(tr("Deploy it"), QStringLiteral("trigger.choose.deploy"), ButtonKind::Primary)),
      m_leaveMissed(new Button(tr("Leave it"), QStringLiteral("trigger.choose.leave"))),
      m_retry(new Button(tr("Try again"), QStringLiteral("trigger.retry"), ButtonKind::Primary)),
      m_lease(new Button(tr("Show lease"), QStringLiteral("trigger.lease"))),
      m_document(new Button(tr("Show document"), QStringLiteral("trigger.document"))),
      m_dryRun(new Button(tr("Dry run…"), QStringLiteral("trigger.run.dry"))), m_repeat(new Button(tr("Repeat…"), QStringLiteral("trigger.repeat"))),
      m_proof(new Button(tr("Export proof…"), QStringLiteral("run.proof"))),
      m_close(new Button(tr("Close…"), QStringLiteral("trigger.close"), ButtonKind::Danger)), m_export(new ProofExport(context, this))
{
    new FlowLayout(this);
    add(m_approve, &RunVerbs::approve);
    add(m_deployMissed, &RunVerbs::deployMissed);
    add(m_leaveMissed, &RunVerbs::leaveMissed);
    add(m_retry, &RunVerbs::retry);
    add(m_lease, &RunVerbs::showLease);
    add(m_document, &RunVerbs::showDocument);
    add(m_dryRun, &RunVerbs::showDryRun);
    add(m_repeat, &RunVerbs::askToRepeat);
    add(m_proof, &RunVerbs::exportProof);
    add(m_close, &RunVerbs::askToClose);
    connect(m_export, &ProofExport::busyChanged, this, &RunVerbs::refreshProof);
    connect(m_export, &ProofExport::failed, this, &RunVerbs::failed);
    connect(m_export, &ProofExport::exported, this, &RunVerbs::exported);
    m_proof->setToolTip(tr("One file that ties the vote, the execution and what was deployed together, for others to check"));
    m_repeat->setToolTip(tr("Deploy the same document once more, on purpose"));
    m_dryRun->setToolTip(tr("What would happen now, without doing any of it"));
    m_leaveMissed->setToolTip(tr("It is closed and never deployed"));
}

Button *RunVerbs::add(Button *button, void (RunVerbs::*act)())
{
    layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void RunVerbs::setRun(const deploy::TriggerRun &run)
{
    using deploy::RunState;
    m_run = run;
    const RunState state = run.state();
    const bool alive = state == RunState::Running || state == RunState::Deploying;
    const bool waits = state == RunState::Seen || state == RunState::Confirming || state == RunState::Held;
    m_approve->setVisible(run.canApprove && !run.canChoose);
    m_deployMissed->setVisible(run.canChoose);
    m_leaveMissed->setVisible(run.canChoose);
    m_retry->setVisible(run.canRetry);
    m_retry->setText(run.isStopped() ? tr("Start again") : tr("Try again"));
    m_lease->setVisible(alive && !run.canRetry);
    m_dryRun->setVisible(waits || state == RunState::FailedFinal);
    m_repeat->setVisible(run.canReplay && !waits);
    m_close->setVisible(run.canClose && !run.canChoose); // leaving it is the same
    m_document->setEnabled(!run.entry.document.isEmpty());
    refreshProof();
}

void RunVerbs::refreshProof()
{
    m_proof->setVisible(m_export->canExport(m_run));
    m_proof->setEnabled(!m_export->isBusy());
    m_proof->setText(m_export->isBusy() ? tr("Gathering the proof…") : tr("Export proof…"));
}

void RunVerbs::act(const Act &verb)
{
    Q_EMIT begun();
    const QString key = m_run.key();
    deploy::Trigger *trigger = m_context.rules.triggerOf(key);
    if (!trigger)
        return Q_EMIT failed(key, tr("Its rule is switched off; switch it on first."));
    verb(*trigger, key).then(this, [this, key](const base::Result<bool> &done) {
        if (!done)
            Q_EMIT failed(key, done.error().summary);
    });
}

void RunVerbs::approve()
{
    act([](deploy::Trigger &trigger, const QString &key) { return trigger.approve(key); });
}

void RunVerbs::deployMissed()
{
    act([](deploy::Trigger &trigger, const QString &key) { return trigger.chooseMissed(key, true); });
}

void RunVerbs::leaveMissed()
{
    act([](deploy::Trigger &trigger, const QString &key) { return trigger.chooseMissed(key, false); });
}

void RunVerbs::retry()
{
    act([](deploy::Trigger &trigger, const QString &key) { return trigger.retry(key); });
}

void RunVerbs::showLease()
{
    Q_EMIT leaseRequested(m_run.status.lease ? QString::number(*m_run.status.lease) : m_run.key());
}

void RunVerbs::showDocument()
{
    (new DocumentSheet(tr("Document of run %1").arg(m_run.entry.run), m_run.entry.document, this))->open();
}

void RunVerbs::showDryRun()
{
    if (deploy::Trigger *trigger = m_context.rules.triggerOf(m_run.key()))
        DryRunSheet::show(tr("Run %1, if it went on now").arg(QLocale().toString(m_run.entry.run)), trigger->dryRunOf(m_run.key()), this);
}

void RunVerbs::exportProof()
{
    Q_EMIT begun();
    m_export->start(m_run);
}

void RunVerbs::askToRepeat()
{
    WordSheet::Question question{tr("Repeat run %1 on purpose?").arg(QLocale().toString(m_run.entry.run)),
                                 tr("The same document is deployed once more, as a run of its own. Policy and approval apply as always. Who asked and why is written in the audit trail."),
                                 tr("Why"), {}, tr("Repeat")};
    question.longest = longestReason;
    auto *sheet = new WordSheet(question, this);
    connect(sheet, &WordSheet::answered, this, &RunVerbs::repeat);
    sheet->openSheet();
}

void RunVerbs::repeat(const QString &why)
{
    Q_EMIT begun();
    const QString key = m_run.key();
    deploy::Trigger *trigger = m_context.rules.triggerOf(key);
    if (!trigger)
        return;
    const bool known = m_context.signer && !m_context.signer->address().isZero();
    const QString who = known ? m_context.signer->address().toString() : tr("somebody at this program");
    trigger->replay(key, who, why).then(this, [this, key](const base::Result<deploy::DeploymentKey> &made) {
        if (made)
            Q_EMIT runRequested(*made);
        else
            Q_EMIT failed(key, made.error().summary);
    });
}

void RunVerbs::askToClose()
{
    market::Deployment lease;
    lease.id = m_run.key();
    lease.service = m_run.service.isEmpty() ? tr("run %1").arg(m_run.entry.run) : m_run.service;
    lease.proposal = m_run.entry.proposal;
    lease.onMarket = m_run.onMarket;
    auto *sheet = new CloseLeaseSheet(lease, this);
    connect(sheet, &CloseLeaseSheet::confirmed, this, [this](const QString &key) {
        if (key == m_run.key())
            act([](deploy::Trigger &trigger, const QString &id) { return trigger.close(id); });
    });
    sheet->open();
}

} // namespace ui
