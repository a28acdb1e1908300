// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/Card.h"
#include "ui/deploy/TriggerContext.h"

namespace ui {

class Button;
class KeyValueGrid;
class NoteBox;

/// One rule in words, how it is, and its switches.
class RuleCard final : public Card {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RuleCard)

public:
    RuleCard(const TriggerContext &context, const deploy::Rule &rule, QWidget *parent = nullptr);
    void setRule(const deploy::Rule &rule);
    /// Of the same contract: it may have got a number since.
    [[nodiscard]] bool isAbout(const deploy::Rule &rule) const { return rule.chainId == m_rule.chainId && rule.contract == m_rule.contract; }

Q_SIGNALS:
    void editRequested(const deploy::Rule &rule);

private:
    QWidget *makeButtons();
    void showRule(const deploy::Rule &rule, const QString &engine);
    void refreshState();
    [[nodiscard]] deploy::Rule current() const;
    void togglePause();
    void toggleEnabled();
    void askToRemove();
    void tell(base::Async<bool> answer);
    const TriggerContext &m_context;
    deploy::Rule m_rule;
    QString m_shown; ///< what the grid says, so that it is not made anew at each block
    QString m_failure;
    KeyValueGrid *m_grid;
    NoteBox *m_problem;
    Button *m_pause;
    Button *m_enable;
    Button *m_remove;
};

} // namespace ui
