// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/deploy/TriggerContext.h"
#include "ui/deploy/TriggerPulse.h"

#include <QWidget>

namespace ui {

class Button;
class NoteBox;

/// What stands above the trigger's tabs while it needs a person: the alarm, other trouble, and what came during a pause.
class TriggerBanners final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TriggerBanners)

public:
    explicit TriggerBanners(const TriggerContext &context, QWidget *parent = nullptr);
    void refresh(const TriggerPulse &pulse);

Q_SIGNALS:
    void changed(); ///< something was answered: look again

private:
    QWidget *makeRow(NoteBox *note, std::initializer_list<QWidget *> buttons);
    void acknowledge();
    void chooseAll(bool deploy);
    void askToLeaveAll();
    void chooseOneByOne();
    void tell(NoteBox *note, const base::Result<bool> &done);

    const TriggerContext &m_context;
    NoteBox *m_alarmNote;
    NoteBox *m_missedNote;
    Button *m_acknowledge;
    QWidget *m_alarm;
    QWidget *m_missed;
    QString m_missedProblem;
};

} // namespace ui
