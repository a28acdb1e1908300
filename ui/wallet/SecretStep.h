// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/wallet/SetupStep.h"

namespace ui {

class FormField;
class PasswordField;

/// Takes a recovery phrase or a private key from elsewhere and checks it at once: a wrong word is named.
class SecretStep final : public SetupStep {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretStep)

public:
    /// `draft->source` says which: Phrase or PrivateKey.
    explicit SecretStep(SharedDraft draft);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString caption() const override;
    [[nodiscard]] QWidget *firstFocus() const override;
    [[nodiscard]] bool accept() override;

private:
    [[nodiscard]] bool isPhrase() const { return draft().source == SetupSource::Phrase; }
    PasswordField *m_edit;
    FormField *m_field;
};

} // namespace ui
