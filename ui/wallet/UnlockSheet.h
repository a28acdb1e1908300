// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/wallet/PasswordStore.h"
#include "models/wallet/Vault.h"
#include "ui/common/Sheet.h"

#include <functional>

namespace ui {

class FormField;
class PasswordField;
class RememberBox;

/// Asks for the password of the account in use. A wrong one is said in the sheet, which stays open.
class UnlockSheet final : public Sheet {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnlockSheet)

public:
    /// Calls back once, with true when the wallet is unlocked now (also at once if it was). Without an account: false.
    /// `hint` stands below the field, for a demo wallet whose password is no secret.
    static void ask(wallet::Vault &vault, wallet::PasswordStore &passwords, QWidget *inWindow, std::function<void(bool unlocked)> done,
                    const QString &hint = {});

Q_SIGNALS:
    void finished(bool unlocked); ///< once

private:
    UnlockSheet(const wallet::Account &account, wallet::Vault &vault, wallet::PasswordStore &passwords, QWidget *inWindow);
    void addContent();
    void lookIntoStore();
    void unlockTyped();
    void unlockRemembered();
    void forget();
    void unlockWith(base::SecretBytes password, bool typed);
    void onAnswer(const base::Result<bool> &answer, base::SecretBytes toRemember);
    void finishUnlocked();
    void setBusy(bool busy);

    const wallet::Account m_account;
    wallet::Vault &m_vault;
    wallet::PasswordStore &m_passwords;
    PasswordField *m_password = nullptr;
    FormField *m_field = nullptr;
    RememberBox *m_remember = nullptr;
    QWidget *m_storedRow = nullptr;
    QWidget *m_progress = nullptr;
    Button *m_open = nullptr;
    bool m_busy = false;
    bool m_done = false;
};

} // namespace ui
