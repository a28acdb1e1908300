// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/FlowRun.h"

#include "models/base/VisibleText.h"
#include "ui/shell/ReviewSheet.h"

#include <QLocale>

namespace ui {

namespace {

using Phase = chain::TxFlow::Phase;

/// What a person does next about an error of this kind. Once signed, a transaction may be under way in spite of the error.
QString nextStep(base::ErrorCode code, bool isSigned)
{
    if (isSigned)
        return FlowRun::tr("Look at Activity in the wallet before you do it again.");
    switch (code) {
    case base::ErrorCode::Network:
    case base::ErrorCode::Timeout: return FlowRun::tr("Check the connection in Settings, then try again. Nothing was signed.");
    case base::ErrorCode::Locked: return FlowRun::tr("Unlock the wallet, then try again.");
    case base::ErrorCode::Reverted: return FlowRun::tr("Sending it now would only cost the fee, so nothing was signed.");
    case base::ErrorCode::Limit: return FlowRun::tr("Make sure that the account holds enough for the amount and the fee.");
    case base::ErrorCode::Invalid: return FlowRun::tr("Close this, change what you asked for and try again.");
    default: return FlowRun::tr("Close this and try again; the log has the details.");
    }
}

} // namespace

FlowRun::FlowRun(FlowPresenter &presenter, FlowPresenter::MakeFlow make)
    : QObject(&presenter), m_presenter(presenter), m_make(std::move(make))
{
}

FlowRun::~FlowRun()
{
    if (m_flow)
        m_flow->disconnect(this);
    if (m_sheet) {
        m_sheet->disconnect(this);
        m_sheet->deleteLater();
    }
}

void FlowRun::begin(std::unique_ptr<chain::TxFlow> flow)
{
    m_flow = std::move(flow);
    if (!m_sheet) {
        m_sheet = new ReviewSheet(m_flow->intent(), m_presenter.m_clock, m_presenter.m_window);
        connect(m_sheet, &ReviewSheet::approved, this, &FlowRun::approve);
        connect(m_sheet, &ReviewSheet::retried, this, &FlowRun::retry);
        connect(m_sheet, &Sheet::cancelled, this, [this] {
            if (m_flow->isFinished())
                end();
            else
                m_flow->cancel();
        });
    }
    connect(m_flow.get(), &chain::TxFlow::phaseChanged, this, &FlowRun::phaseChanged);
    connect(m_flow.get(), &chain::TxFlow::progressChanged, this, &FlowRun::showProgress);
    connect(m_flow.get(), &chain::TxFlow::finished, this, &FlowRun::finished);
    m_sheet->open();
    m_flow->start();
}

void FlowRun::phaseChanged(Phase phase)
{
    switch (phase) {
    case Phase::Simulating:
        if (m_sheet)
            m_sheet->showWorking(tr("Simulating the transaction on the newest block…"), true);
        break;
    case Phase::Reviewing: {
        const auto &name = m_presenter.m_hooks.accountName;
        const chain::TxReview &review = m_flow->review();
        if (m_sheet)
            m_sheet->showReview(review, name ? name(review.from) : QString(), m_presenter.m_coin);
        break;
    }
    case Phase::Signing:
        if (m_sheet)
            m_sheet->showWorking(tr("Signing…"), true);
        break;
    case Phase::Sending:
        if (m_sheet)
            m_sheet->showWorking(tr("Sending to the network…"), false);
        break;
    case Phase::Pending:
        if (m_sheet) {
            m_sheet->setAttribute(Qt::WA_DeleteOnClose);
            m_sheet->closeSheet();
            m_sheet.clear();
        }
        showProgress();
        break;
    case Phase::Mined:
    case Phase::Confirmed: showProgress(); break;
    default: break;
    }
}

void FlowRun::approve()
{
    const auto &hooks = m_presenter.m_hooks;
    if (!hooks.isLocked || !hooks.isLocked() || !hooks.requestUnlock)
        return m_flow->approve();
    const QPointer<FlowRun> alive(this);
    hooks.requestUnlock([alive](bool unlocked) {
        if (alive && unlocked && alive->m_flow->phase() == Phase::Reviewing)
            alive->m_flow->approve();
    });
}

void FlowRun::retry()
{
    if (!m_make)
        return;
    // The finished flow may still be on the stack: let it go later.
    if (m_flow) {
        m_flow->disconnect(this);
        m_flow->setParent(this);
        m_flow.release()->deleteLater();
    }
    if (auto next = m_make())
        begin(std::move(next));
    else
        end();
}

void FlowRun::finished()
{
    const QString kind = m_flow->intent().kind;
    const bool ok = m_flow->phase() == Phase::Confirmed;
    const bool failed = m_flow->phase() == Phase::Failed;
    if (failed)
        fail();
    if (!failed || !m_sheet)
        end();
    Q_EMIT m_presenter.flowFinished(kind, ok);
}

void FlowRun::fail()
{
    const auto error = m_flow->error();
    const QString what = error ? error->summary : tr("The transaction did not go through.");
    const bool isSigned = m_flow->hash().has_value();
    if (m_sheet)
        return m_sheet->showFailure(what, nextStep(error ? error->code : base::ErrorCode::Internal, isSigned), m_make && !isSigned);
    Notice notice;
    notice.tone = Tone::Bad;
    notice.title = tr("%1: failed").arg(base::visibleText(m_flow->intent().title, 120));
    notice.text = base::visibleText(what, 400);
    m_presenter.m_notices.update(m_notice, notice);
}

void FlowRun::showProgress()
{
    const Phase phase = m_flow->phase();
    if (phase != Phase::Pending && phase != Phase::Mined && phase != Phase::Confirmed)
        return;
    Notice notice;
    const bool done = phase == Phase::Confirmed;
    notice.tone = done ? Tone::Good : Tone::Info;
    notice.sticky = !done;
    notice.title = base::visibleText(m_flow->intent().title, 120);
    const quint64 wanted = m_presenter.m_confirmations;
    const QString count = wanted > 0 ? tr("%1 of %2").arg(std::min(m_flow->confirmations(), wanted)).arg(wanted)
                                     : tr("%n confirmation(s)", nullptr, int(std::min<quint64>(m_flow->confirmations(), 1000000)));
    const auto receipt = m_flow->receipt();
    m_wasMined = m_wasMined || phase == Phase::Mined;
    if (phase == Phase::Pending)
        notice.text = m_wasMined ? tr("Its block was replaced; waiting for another one.") : tr("Sent; waiting to be put into a block.");
    else if (phase == Phase::Mined && receipt)
        notice.text = tr("Mined in block %1, confirmed %2.").arg(QLocale().toString(receipt->blockNumber), count);
    else
        notice.text = tr("Confirmed, %1.").arg(count);
    m_notice = m_notice == 0 ? m_presenter.m_notices.post(notice) : m_presenter.m_notices.update(m_notice, notice);
}

void FlowRun::end()
{
    if (m_sheet && m_sheet->isOpen()) {
        m_sheet->disconnect(this);
        m_sheet->setAttribute(Qt::WA_DeleteOnClose);
        m_sheet->closeSheet();
        m_sheet.clear();
    }
    m_done = true;
    deleteLater();
}

} // namespace ui
