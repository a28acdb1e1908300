// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/DryRunSheet.h"

#include "models/base/VisibleText.h"
#include "ui/common/NoteBox.h"
#include "ui/common/Pill.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/StateView.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int pillColumn = 116;
constexpr int titleColumn = 110;

Pill *pillOf(deploy::DryRun::Outcome outcome)
{
    using Outcome = deploy::DryRun::Outcome;
    switch (outcome) {
    case Outcome::Good: return new Pill(DryRunSheet::tr("Passes"), Tone::Good);
    case Outcome::Waits: return new Pill(DryRunSheet::tr("Would wait"), Tone::Caution);
    case Outcome::Stops: return new Pill(DryRunSheet::tr("Would stop"), Tone::Bad);
    case Outcome::Note: break;
    }
    return new Pill(DryRunSheet::tr("To know"), Tone::Neutral);
}

bool has(const deploy::DryRun &run, deploy::DryRun::Outcome outcome)
{
    return std::any_of(run.steps.begin(), run.steps.end(), [outcome](const deploy::DryRun::Step &step) { return step.outcome == outcome; });
}

} // namespace

DryRunSheet::DryRunSheet(const QString &title, QWidget *inWindow)
    : Sheet(title, tr("A dry run: nothing was written, nothing was asked of the target but who it is."), inWindow), m_state(new StateView), m_verdict(new NoteBox),
      m_steps(new QWidget)
{
    setObjectName(QStringLiteral("dryrun.sheet"));
    setAttribute(Qt::WA_DeleteOnClose);
    setSheetWidth(640);
    m_verdict->setObjectName(QStringLiteral("dryrun.verdict"));
    m_steps->setObjectName(QStringLiteral("dryrun.steps"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setSpacing(Tokens::space3);
    column->addWidget(m_verdict);
    column->addWidget(m_steps);
    m_state->setContent(content);
    m_state->showLoading(tr("Going through the steps…"));
    m_state->setMinimumHeight(180);
    body()->addWidget(m_state);
    addCancelButton(tr("Done"));
}

void DryRunSheet::show(const QString &title, base::Async<deploy::DryRun> answer, QWidget *inWindow)
{
    auto *sheet = new DryRunSheet(title, inWindow);
    sheet->open();
    answer.then(sheet, [sheet](const base::Result<deploy::DryRun> &run) { sheet->take(run); });
}

void DryRunSheet::take(const base::Result<deploy::DryRun> &answer)
{
    using Outcome = deploy::DryRun::Outcome;
    if (!answer)
        return m_state->showError(answer.error());
    if (answer->wouldDeploy)
        m_verdict->setNote(tr("It would be deployed."), Tone::Good);
    else if (has(*answer, Outcome::Stops))
        m_verdict->setNote(tr("It would not be deployed: it stops at one of the steps."), Tone::Bad);
    else
        m_verdict->setNote(tr("It would wait, and be deployed once what it waits for has come."), Tone::Caution);
    auto *grid = new QGridLayout(m_steps);
    grid->setHorizontalSpacing(Tokens::space3);
    grid->setVerticalSpacing(Tokens::space3);
    grid->setColumnMinimumWidth(0, titleColumn);
    grid->setColumnMinimumWidth(1, pillColumn);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const deploy::DryRun::Step &step : answer->steps) {
        auto *words = new PlainLabel(base::visibleText(step.words, 600));
        words->setWordWrap(true);
        grid->addWidget(new PlainLabel(step.title, TextRole::Body, TextTone::Second), row, 0, Qt::AlignTop);
        grid->addWidget(pillOf(step.outcome), row, 1, Qt::AlignTop | Qt::AlignLeft);
        grid->addWidget(words, row++, 2, Qt::AlignTop);
    }
    m_state->showContent();
    m_state->setMinimumHeight(0);
    m_state->updateGeometry();
}

} // namespace ui
