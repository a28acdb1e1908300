// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/Trigger.h"
#include "ui/common/Pane.h"

class QHBoxLayout;
class QStackedWidget;

namespace ui {

class Button;
class Expander;
class NoteBox;
class Pill;
class PlainLabel;
class SegmentBar;
class Steps;

/// The pane beside the journal: one run, step by step, and what a person can do about it.
class RunDetail final : public Pane {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunDetail)

public:
    RunDetail(deploy::Trigger &trigger, base::Clock &clock, QWidget *parent = nullptr);
    void setRun(const QString &key); ///< empty, or not known: says what to do
    [[nodiscard]] QString key() const { return m_key; }

Q_SIGNALS:
    void leaseRequested(const QString &key);
    void proposalRequested(quint64 proposal);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    using Act = base::Async<bool> (deploy::Trigger::*)(const deploy::DeploymentKey &);
    QWidget *makeContent();
    QWidget *makeButtons();
    void refresh();
    void refreshProblem(const deploy::TriggerRun &run);
    void refreshButtons(const deploy::TriggerRun &run);
    void placeClose();
    void readHistory();
    void act(Act verb);
    void askToClose();
    void showDocument();

    deploy::Trigger &m_trigger;
    base::Clock &m_clock;
    QString m_key;
    QString m_failure; ///< of the last act, until the run changes
    QStackedWidget *m_whole;
    PlainLabel *m_title;
    Pill *m_pill;
    PlainLabel *m_meta;
    PlainLabel *m_count;
    SegmentBar *m_bar;
    Steps *m_steps;
    NoteBox *m_problem;
    Button *m_approve;
    Button *m_retry;
    Button *m_lease;
    Button *m_document;
    Button *m_close;
    QHBoxLayout *m_firstRow = nullptr;
    QHBoxLayout *m_secondRow = nullptr;
    Steps *m_history;
    Expander *m_historyPart;
};

} // namespace ui
