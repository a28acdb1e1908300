// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/wallet/SetupStep.h"

class QLineEdit;

namespace ui {

class FormField;

/// Chooses a V3 keystore file ("UTC--…") of another program.
class FileStep final : public SetupStep {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileStep)

public:
    explicit FileStep(SharedDraft draft);
    [[nodiscard]] QString title() const override { return tr("Import a keystore file"); }
    [[nodiscard]] QString caption() const override { return tr("An encrypted key file of another wallet; its name often begins with UTC."); }
    [[nodiscard]] QWidget *firstFocus() const override;
    [[nodiscard]] bool accept() override;

private:
    void choose();
    QLineEdit *m_path;
    FormField *m_field;
};

} // namespace ui
