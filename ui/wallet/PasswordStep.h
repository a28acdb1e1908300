// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/wallet/PasswordStore.h"
#include "ui/wallet/SetupStep.h"

class QLineEdit;

namespace ui {

class FormField;
class PasswordField;
class RememberBox;

/// The last step: a name, and the password; chosen twice, or the one of the keystore file once.
class PasswordStep final : public SetupStep {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PasswordStep)

public:
    static constexpr int MinimumLength = 8; ///< characters

    PasswordStep(SharedDraft draft, wallet::PasswordStore &passwords);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString caption() const override;
    [[nodiscard]] QString nextText() const override;
    [[nodiscard]] QWidget *firstFocus() const override;
    [[nodiscard]] bool accept() override;
    bool showError(const QString &sentence) override;

private:
    [[nodiscard]] bool isOfFile() const { return draft().source == SetupSource::KeystoreFile; }
    void judge();
    QLineEdit *m_name;
    PasswordField *m_password;
    PasswordField *m_repeat;
    FormField *m_passwordField;
    FormField *m_repeatField;
    RememberBox *m_remember;
};

} // namespace ui
