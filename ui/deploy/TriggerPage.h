// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/TriggerTableModel.h"
#include "ui/common/RefreshGate.h"
#include "ui/deploy/TriggerContext.h"
#include "ui/deploy/TriggerPulse.h"
#include "ui/shell/Page.h"

class QStackedWidget;
class QTableView;

namespace ui {

class PaneTabs;
class RulesTab;
class RunDetail;
class RunTable;
class StateView;
class TargetsTab;
class TriggerBanners;

/// What the trigger has done and is doing: the journal, its rules, where it deploys to, and the proof of it all.
class TriggerPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TriggerPage)

public:
    explicit TriggerPage(TriggerContext context, QWidget *parent = nullptr);
    void activated() override;
    void showRun(const QString &key);
    void showTab(const QString &key); ///< "journal", "rules", "targets", "audit"

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeLeft();
    void connectParts();
    void setUpColumns();
    void fitColumns();
    void pauseOrResume();
    void editRule(const std::optional<deploy::Rule> &rule);
    void tell(base::Async<bool> answer);
    void refresh();
    void refreshJournal(const TriggerPulse &pulse);
    void refreshDetail();
    void tick();

    const TriggerContext m_context;
    deploy::TriggerTableModel m_model;
    RefreshGate m_gate; ///< a burst of runs costs one look at all of them
    RunTable *m_runs;
    PaneTabs *m_tabs;
    QStackedWidget *m_pages;
    StateView *m_journal;
    QTableView *m_table;
    TriggerBanners *m_banners;
    RulesTab *m_rules;
    TargetsTab *m_targets;
    RunDetail *m_detail;
    Button *m_dryRun;
    Button *m_pause;
    Button *m_newRule;
    QString m_wanted; ///< a run that was asked for and is not in the table yet
    base::Subscription m_next;
};

} // namespace ui
