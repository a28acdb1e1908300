// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/Pane.h"
#include "ui/deploy/TriggerContext.h"

class QStackedWidget;

namespace ui {

class ApprovalPanel;
class Expander;
class NoteBox;
class Pill;
class PlainLabel;
class RunVerbs;
class SegmentBar;
class Steps;

/// The pane beside the journal: one run, step by step, and what a person can do about it.
class RunDetail final : public Pane {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunDetail)

public:
    explicit RunDetail(const TriggerContext &context, QWidget *parent = nullptr);
    void setRun(const QString &key); ///< empty, or not known: says what to do
    [[nodiscard]] QString key() const { return m_key; }

Q_SIGNALS:
    void leaseRequested(const QString &key);
    void runRequested(const QString &key);

private:
    QWidget *makeContent();
    void connectParts();
    [[nodiscard]] std::optional<deploy::TriggerRun> run() const;
    void refresh();
    void refreshProblem(const deploy::TriggerRun &run);
    [[nodiscard]] QString nextStepOf(const deploy::TriggerRun &run) const;
    void readHistory();

    const TriggerContext &m_context;
    QString m_key;
    QString m_failure; ///< of the last act, until the run changes
    std::vector<deploy::JournalEvent> m_events; ///< of the run's history
    QStackedWidget *m_whole;
    PlainLabel *m_title;
    Pill *m_pill;
    PlainLabel *m_meta;
    PlainLabel *m_count;
    SegmentBar *m_bar;
    Steps *m_steps;
    NoteBox *m_problem;
    NoteBox *m_notice; ///< what an act brought about
    ApprovalPanel *m_approvals;
    RunVerbs *m_verbs;
    Steps *m_history;
    Expander *m_historyPart;
};

} // namespace ui
