// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/Sheet.h"
#include "ui/deploy/TriggerContext.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace ui {

class FormField;
class NoteBox;
class OrderTargetForm;
class PolicyForm;

/// Makes a rule, or changes one. What is wrong is said at its field. Deletes itself when closed.
class RuleSheet final : public Sheet {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RuleSheet)

public:
    /// Without `rule` it is a new one.
    RuleSheet(const TriggerContext &context, const std::optional<deploy::Rule> &rule, QWidget *inWindow);
    void openSheet();

Q_SIGNALS:
    void saved(const deploy::Rule &rule);

private:
    QWidget *makeWhat();
    QWidget *makeHow();
    void networkChosen();
    void waitChosen();
    void targetChosen();
    [[nodiscard]] std::optional<deploy::Rule> taken();
    void save();
    void keep(const deploy::Rule &rule);
    void refuse(const base::Error &error);

    const TriggerContext &m_context;
    deploy::Rule m_rule;
    const bool m_isNew;
    QLineEdit *m_name;
    FormField *m_nameField;
    QComboBox *m_network;
    FormField *m_networkField;
    QLineEdit *m_contract;
    FormField *m_contractField;
    QComboBox *m_event;
    QComboBox *m_wait;
    QSpinBox *m_confirmations;
    FormField *m_confirmationsField;
    QComboBox *m_target;
    OrderTargetForm *m_order;
    QCheckBox *m_turns;
    QSpinBox *m_patience;
    QComboBox *m_approval;
    PolicyForm *m_policy;
    NoteBox *m_problem;
    Button *m_save;
};

} // namespace ui
