// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/TriggerBanners.h"

#include "ui/common/Button.h"
#include "ui/common/NoteBox.h"
#include "ui/common/Sheet.h"
#include "ui/deploy/MissedSheet.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

using TriggerState = deploy::Trigger::State;

TriggerBanners::TriggerBanners(const TriggerContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_alarmNote(new NoteBox), m_missedNote(new NoteBox),
      m_acknowledge(new Button(tr("I have looked at it"), QStringLiteral("trigger.acknowledge"))), m_alarm(nullptr), m_missed(nullptr)
{
    m_alarmNote->setObjectName(QStringLiteral("trigger.alarm"));
    m_missedNote->setObjectName(QStringLiteral("trigger.missed"));
    auto *deployAll = new Button(tr("Deploy all"), QStringLiteral("trigger.missed.deploy"));
    auto *leaveAll = new Button(tr("Leave all…"), QStringLiteral("trigger.missed.leave"));
    auto *choose = new Button(tr("One by one…"), QStringLiteral("trigger.missed.choose"));
    m_alarm = makeRow(m_alarmNote, {m_acknowledge});
    m_missed = makeRow(m_missedNote, {choose, leaveAll, deployAll});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Tokens::space4, 0, Tokens::space4, Tokens::space3);
    column->setSpacing(0);
    column->addWidget(m_alarm);
    column->addWidget(m_missed);
    m_alarm->hide();
    m_missed->hide();
    connect(m_acknowledge, &QPushButton::clicked, this, &TriggerBanners::acknowledge);
    connect(deployAll, &QPushButton::clicked, this, [this] { chooseAll(true); });
    connect(leaveAll, &QPushButton::clicked, this, &TriggerBanners::askToLeaveAll);
    connect(choose, &QPushButton::clicked, this, &TriggerBanners::chooseOneByOne);
}

QWidget *TriggerBanners::makeRow(NoteBox *note, std::initializer_list<QWidget *> buttons)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, Tokens::space3, 0, 0);
    row->setSpacing(Tokens::space2);
    row->addWidget(note, 1);
    for (QWidget *button : buttons)
        row->addWidget(button, 0, Qt::AlignVCenter);
    return box;
}

void TriggerBanners::refresh(const TriggerPulse &pulse)
{
    const bool alarm = pulse.state == TriggerState::Alarmed;
    m_alarm->setVisible(alarm || !pulse.problem.isEmpty());
    m_acknowledge->setVisible(alarm);
    m_alarmNote->setTitle(alarm ? tr("A deployment lost its event") : wordsFor(pulse).word);
    m_alarmNote->setNote(alarm ? tr("The chain was reorganised after a deployment had begun. Nothing new is deployed until you have looked at the run.") : pulse.problem,
                         alarm ? Tone::Bad : Tone::Caution);
    const int missed = int(MissedSheet::choosable(m_context.rules).size());
    m_missed->setVisible(missed > 0);
    if (missed == 0)
        m_missedProblem.clear();
    m_missedNote->setNote(m_missedProblem.isEmpty() ? tr("%n proposal(s) came while the rule was paused. Choose what becomes of them.", nullptr, missed) : m_missedProblem,
                          m_missedProblem.isEmpty() ? Tone::Caution : Tone::Bad);
    setVisible(!m_alarm->isHidden() || !m_missed->isHidden());
}

void TriggerBanners::acknowledge()
{
    m_acknowledge->setEnabled(false);
    for (const deploy::Rule &rule : m_context.rules.rules()) {
        deploy::Trigger *trigger = m_context.rules.trigger(rule.id);
        if (!trigger || trigger->state() != TriggerState::Alarmed)
            continue;
        trigger->acknowledgeAlarm().then(this, [this](const base::Result<bool> &done) {
            m_acknowledge->setEnabled(true);
            Q_EMIT changed();
            tell(m_alarmNote, done);
        });
    }
}

void TriggerBanners::tell(NoteBox *note, const base::Result<bool> &done)
{
    if (!done)
        note->setNote(done.error().summary, Tone::Bad);
}

void TriggerBanners::chooseAll(bool deploy)
{
    m_missedProblem.clear();
    for (const deploy::Rule &rule : m_context.rules.rules()) {
        deploy::Trigger *trigger = m_context.rules.trigger(rule.id);
        if (!trigger || trigger->rule().paused)
            continue;
        trigger->chooseAllMissed(deploy).then(this, [this](const base::Result<bool> &done) {
            if (!done)
                m_missedProblem = done.error().summary;
            Q_EMIT changed();
        });
    }
}

void TriggerBanners::askToLeaveAll()
{
    const int missed = int(MissedSheet::choosable(m_context.rules).size());
    auto *sheet = new Sheet(tr("Leave %n proposal(s)?", nullptr, missed), tr("Their runs are closed and never deployed, whatever the members voted. To have one after all, repeat its run on purpose."), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setSheetWidth(460);
    sheet->addCancelButton();
    Button *leave = sheet->addButton(tr("Leave all"), QStringLiteral("sheet.confirm"), ButtonKind::Danger);
    connect(leave, &QPushButton::clicked, this, [this, sheet] {
        sheet->closeSheet();
        chooseAll(false);
    });
    sheet->open();
}

void TriggerBanners::chooseOneByOne()
{
    (new MissedSheet(m_context, this))->open();
}

} // namespace ui
