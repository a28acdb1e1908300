// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/wallet/SetupStep.h"

#include <QList>

class QLineEdit;

namespace ui {

class FormField;

/// Asks for three of the words, so that the paper is known to be right.
class ConfirmStep final : public SetupStep {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConfirmStep)

public:
    explicit ConfirmStep(SharedDraft draft);
    [[nodiscard]] QString title() const override { return tr("Check what you wrote"); }
    [[nodiscard]] QString caption() const override { return tr("Read these three words from your paper."); }
    [[nodiscard]] QWidget *firstFocus() const override;
    [[nodiscard]] bool accept() override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    struct Question {
        int number; ///< of the word, from 1
        QLineEdit *edit;
        FormField *field;
    };
    [[nodiscard]] bool isRight(const Question &question) const;
    QList<Question> m_questions;
};

} // namespace ui
