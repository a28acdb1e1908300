// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/Sheet.h"
#include "ui/deploy/TriggerContext.h"

class QComboBox;
class QPlainTextEdit;

namespace ui {

class FormField;

/// Asks what to pretend with: a draft, a proposal or a pasted document, and by which rule. Deletes itself when closed.
class DryRunForm final : public Sheet {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DryRunForm)

public:
    DryRunForm(const TriggerContext &context, QWidget *inWindow);

private:
    void sourceChosen();
    void confirm();
    const TriggerContext &m_context;
    QWidget *m_inWindow;
    std::vector<TriggerContext::Document> m_documents;
    QComboBox *m_rule;
    QComboBox *m_source;
    QPlainTextEdit *m_text;
    FormField *m_textField;
};

} // namespace ui
