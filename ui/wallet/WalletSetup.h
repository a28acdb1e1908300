// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/wallet/Vault.h"
#include "ui/common/Sheet.h"
#include "ui/wallet/SetupStep.h"

namespace wallet {
class PasswordStore;
}

namespace ui {

class ChooseSource;
class NoteBox;

/// Adds an account, step by step. Nothing is written before the last step; Cancel and Esc leave no trace.
class WalletSetup final : public Sheet {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WalletSetup)

public:
    /// Without a `source` it asks for one first. The sheet deletes itself.
    static WalletSetup *start(wallet::Vault &vault, wallet::PasswordStore &passwords, QWidget *inWindow,
                              std::optional<SetupSource> source = std::nullopt);

Q_SIGNALS:
    void added(); ///< the account is in the vault, current and unlocked

private:
    WalletSetup(wallet::Vault &vault, wallet::PasswordStore &passwords, QWidget *inWindow);
    void choose(SetupSource source);
    void addStep();
    [[nodiscard]] SetupStep *makeStep(int number) const;
    [[nodiscard]] bool isLast(int number) const;
    void showStep(SetupStep *step);
    void next();
    void back();
    void finish();
    [[nodiscard]] base::Async<wallet::Account> addToVault();
    void onAdded(const base::Result<wallet::Account> &account, base::SecretBytes toRemember);
    void setBusy(bool busy);

    wallet::Vault &m_vault;
    wallet::PasswordStore &m_passwords;
    SharedDraft m_draft;
    ChooseSource *m_choice;
    QList<SetupStep *> m_steps; ///< the last one is shown
    NoteBox *m_problem;
    QWidget *m_progress;
    Button *m_back;
    Button *m_next;
    bool m_mayChoose = true;
    bool m_busy = false;
};

} // namespace ui
