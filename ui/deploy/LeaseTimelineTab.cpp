// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/LeaseTimelineTab.h"

#include "models/base/VisibleText.h"
#include "ui/common/NoteBox.h"
#include "ui/common/RelativeTime.h"
#include "ui/common/StateView.h"
#include "ui/common/Steps.h"

#include <QLocale>
#include <QVBoxLayout>

namespace ui {

namespace {

StepState momentState(const market::LeaseMoment &moment)
{
    using Kind = market::LeaseMoment::Kind;
    return moment.kind == Kind::UpdateAsked || moment.kind == Kind::UpdateAccepted ? StepState::Active : StepState::Done;
}

Step momentStep(const market::LeaseMoment &moment)
{
    QStringList caption;
    const QString time = moment.timeMs > 0 ? absoluteText(moment.timeMs) : QString();
    const QString block = moment.block > 0 ? LeaseTimelineTab::tr("block %1").arg(QLocale().toString(moment.block)) : QString();
    for (const QString &part : {moment.more, time, moment.more.isEmpty() || time.isEmpty() ? block : QString()}) {
        if (!part.isEmpty())
            caption.append(part);
    }
    QStringList whole{moment.words};
    for (const QString &part : {moment.more, time, block}) {
        if (!part.isEmpty())
            whole.append(part);
    }
    return {moment.words, caption.join(QStringLiteral(" · ")), momentState(moment), whole.join(u'\n')};
}

QString approvalOf(const market::LeaseOrigin &origin)
{
    const QLocale locale;
    const QString who = origin.executor ? LeaseTimelineTab::tr(" It was executed by %1.").arg(base::elidedMiddle(origin.executor->toString())) : QString();
    return LeaseTimelineTab::tr("Approved by proposal %1 with %2 yes and %3 no.").arg(locale.toString(origin.proposal), locale.toString(origin.yes), locale.toString(origin.no)) + who;
}

} // namespace

LeaseTimelineTab::LeaseTimelineTab(QWidget *parent) : QWidget(parent), m_state(new StateView), m_approval(new NoteBox({}, Tone::Good)), m_steps(new Steps)
{
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(Tokens::space4, Tokens::space4, Tokens::space4, Tokens::space4);
    inner->addWidget(m_approval);
    inner->addWidget(m_steps);
    inner->addStretch(1);
    m_approval->setObjectName(QStringLiteral("lease.approval"));
    m_approval->hide();
    m_steps->setObjectName(QStringLiteral("lease.timeline"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_state);
    m_state->setContent(content);
    m_state->showLoading(tr("Putting together what is known…"));
}

void LeaseTimelineTab::setMoments(const std::vector<market::LeaseMoment> &moments, const std::optional<market::LeaseOrigin> &origin)
{
    if (std::exchange(m_told, true) && m_shown == moments && m_origin == origin)
        return;
    m_shown = moments;
    m_origin = origin;
    m_approval->setVisible(origin.has_value());
    if (origin)
        m_approval->setNote(approvalOf(*origin), Tone::Good);
    QList<Step> steps;
    for (const market::LeaseMoment &moment : moments)
        steps.append(momentStep(moment));
    m_steps->setSteps(steps);
    if (moments.empty())
        m_state->showEmpty(tr("Nothing is known yet"), tr("The moments of the lease appear here as the chain tells them."), {}, Icon::Info);
    else
        m_state->showContent();
}

} // namespace ui
