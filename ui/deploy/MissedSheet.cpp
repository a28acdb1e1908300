// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/MissedSheet.h"

#include "ui/common/ListRow.h"
#include "ui/common/RelativeTime.h"
#include "ui/deploy/RunWords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int rowInset = 5; ///< with a row's own margin, its words stand below the title's

} // namespace

MissedSheet::MissedSheet(const TriggerContext &context, QWidget *inWindow)
    : Sheet(tr("What came while the rule was paused"), tr("A proposal that you deploy goes through policy and approval as always. One that you leave is closed for good."), inWindow),
      m_context(context), m_problem(new PlainLabel({}, TextRole::Caption, TextTone::Bad))
{
    setObjectName(QStringLiteral("missed.sheet"));
    setAttribute(Qt::WA_DeleteOnClose);
    setSheetWidth(620);
    body()->setContentsMargins(rowInset, Tokens::space2, rowInset, Tokens::space2);
    m_problem->setWordWrap(true);
    m_problem->hide();
    body()->addWidget(m_problem);
    addCancelButton(tr("Done"));
    connect(&context.rules, &deploy::TriggerSet::runsChanged, this, &MissedSheet::refresh);
    connect(&context.rules, &deploy::TriggerSet::runChanged, this, &MissedSheet::refresh);
    refresh();
}

std::vector<deploy::TriggerRun> MissedSheet::choosable(const deploy::TriggerSet &rules)
{
    std::vector<deploy::TriggerRun> result = rules.missed();
    std::erase_if(result, [](const deploy::TriggerRun &run) { return !run.canChoose; });
    return result;
}

QWidget *MissedSheet::makeRow(const deploy::TriggerRun &run)
{
    auto *ends = new QWidget;
    auto *row = new QHBoxLayout(ends);
    row->setSpacing(Tokens::space2);
    const QString title = runTitle(run);
    auto *leave = new Button(tr("Leave"), QStringLiteral("missed.leave.%1").arg(run.entry.run));
    auto *deploy = new Button(tr("Deploy"), QStringLiteral("missed.deploy.%1").arg(run.entry.run));
    leave->setAccessibleName(tr("Leave %1").arg(title));
    deploy->setAccessibleName(tr("Deploy %1").arg(title));
    row->addWidget(leave);
    row->addWidget(deploy);
    connect(leave, &QPushButton::clicked, this, [this, key = run.key()] { choose(key, false); });
    connect(deploy, &QPushButton::clicked, this, [this, key = run.key()] { choose(key, true); });
    return new ListRow(nullptr, title, QStringLiteral("%1 · %2").arg(absoluteText(run.entry.createdMs), run.image), ends);
}

void MissedSheet::refresh()
{
    const std::vector<deploy::TriggerRun> runs = choosable(m_context.rules);
    QStringList keys;
    for (const deploy::TriggerRun &run : runs)
        keys << run.key();
    if (m_list && keys == m_keys)
        return;
    m_keys = keys;
    if (m_list) {
        m_list->hide();
        m_list->deleteLater();
    }
    m_list = new QWidget;
    auto *column = new QVBoxLayout(m_list);
    column->setSpacing(0);
    for (const deploy::TriggerRun &run : runs)
        column->addWidget(makeRow(run));
    body()->addWidget(m_list);
    if (runs.empty())
        closeSheet();
}

void MissedSheet::choose(const QString &key, bool deploy)
{
    deploy::Trigger *trigger = m_context.rules.triggerOf(key);
    if (!trigger)
        return;
    m_problem->hide();
    trigger->chooseMissed(key, deploy).then(this, [this](const base::Result<bool> &done) {
        m_problem->setText(done ? QString() : done.error().summary);
        m_problem->setVisible(!done);
    });
}

} // namespace ui
