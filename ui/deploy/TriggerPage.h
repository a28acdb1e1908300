// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/Trigger.h"
#include "models/deploy/TriggerTableModel.h"
#include "ui/shell/Page.h"

class QStackedWidget;
class QTableView;

namespace ui {

class NoteBox;
class PaneTabs;
class RulesTab;
class RunDetail;
class RunTable;
class StateView;
class TargetsTab;

/// What the trigger has done and is doing: the journal, its rule, where it deploys to.
class TriggerPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TriggerPage)

public:
    /// `network` and `dao`: names for people.
    TriggerPage(deploy::Trigger &trigger, deploy::Reactor &reactor, base::Clock &clock, const QString &network, const QString &dao,
                QWidget *parent = nullptr);
    void activated() override;
    void showRun(const QString &key);

Q_SIGNALS:
    void pausedChanged(bool paused); ///< the rule was changed already; to be kept

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeLeft(const QString &network, const QString &dao);
    QWidget *makeAlarm();
    void setUpColumns();
    void fitColumns();
    void pauseOrResume();
    void acknowledge();
    void refresh();
    void refreshJournal();
    void refreshDetail();
    void tick();

    deploy::Trigger &m_trigger;
    base::Clock &m_clock;
    deploy::TriggerTableModel m_model;
    RunTable *m_runs;
    PaneTabs *m_tabs;
    QStackedWidget *m_pages;
    StateView *m_journal;
    QTableView *m_table;
    RulesTab *m_rules;
    TargetsTab *m_targets;
    RunDetail *m_detail;
    QWidget *m_alarm = nullptr;
    NoteBox *m_alarmNote;
    Button *m_acknowledge;
    Button *m_pause;
    base::Subscription m_next;
};

} // namespace ui
