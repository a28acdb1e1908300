// SPDX-License-Identifier: Apache-2.0
#include "ui/wallet/UnlockSheet.h"
#include "models/base/Logging.h"
#include "ui/common/FormField.h"
#include "ui/common/Identicon.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/Spinner.h"
#include "ui/wallet/PasswordField.h"
#include "ui/wallet/RememberBox.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

void UnlockSheet::ask(wallet::Vault &vault, wallet::PasswordStore &passwords, QWidget *inWindow, std::function<void(bool)> done,
                      const QString &hint)
{
    const auto account = vault.current();
    if (vault.isUnlocked() || !account) {
        done(vault.isUnlocked());
        return;
    }
    auto *sheet = new UnlockSheet(*account, vault, passwords, inWindow);
    sheet->m_field->setHint(hint);
    connect(sheet, &UnlockSheet::finished, inWindow, [done = std::move(done)](bool unlocked) { done(unlocked); });
    sheet->open(sheet->m_password);
}

UnlockSheet::UnlockSheet(const wallet::Account &account, wallet::Vault &vault, wallet::PasswordStore &passwords, QWidget *inWindow)
    : Sheet(tr("Unlock the wallet"), tr("The password opens the key of this account, here and only here."), inWindow), m_account(account),
      m_vault(vault), m_passwords(passwords)
{
    setObjectName(QStringLiteral("wallet.unlockSheet"));
    setAttribute(Qt::WA_DeleteOnClose);
    setSheetWidth(440);
    addContent();
    addCancelButton();
    m_open = addButton(tr("Unlock"), QStringLiteral("wallet.unlock.open"), ButtonKind::Primary);
    connect(m_open, &QPushButton::clicked, this, &UnlockSheet::unlockTyped);
    connect(m_password, &QLineEdit::returnPressed, this, &UnlockSheet::unlockTyped);
    connect(m_password, &QLineEdit::textEdited, this, [this] { m_field->setError({}); });
    connect(this, &Sheet::closed, this, [this] {
        m_password->wipeAndClear();
        if (!std::exchange(m_done, true))
            Q_EMIT finished(false);
    });
    // Somebody else opened it, or took the account away: the question is answered.
    connect(&vault, &wallet::Vault::lockChanged, this, [this](bool unlocked) {
        if (unlocked && !m_busy)
            finishUnlocked();
    });
    connect(&vault, &wallet::Vault::currentChanged, this, &Sheet::closeSheet);
    lookIntoStore();
}

void UnlockSheet::addContent()
{
    auto *who = new QHBoxLayout;
    who->setSpacing(Tokens::space3);
    auto *picture = new Identicon(36);
    picture->setBytes(m_account.address.bytes());
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new PlainLabel(m_account.name, TextRole::Strong));
    words->addWidget(new PlainLabel(m_account.address.toShort(), TextRole::MonoSmall, TextTone::Second));
    who->addWidget(picture);
    who->addLayout(words, 1);
    body()->addLayout(who);

    m_password = new PasswordField(QStringLiteral("wallet.password"));
    m_field = new FormField(tr("Password"), m_password);
    body()->addWidget(m_field);
    m_remember = new RememberBox(m_passwords);
    body()->addWidget(m_remember);

    m_storedRow = new QWidget;
    auto *stored = new QHBoxLayout(m_storedRow);
    stored->setContentsMargins(0, 0, 0, 0);
    auto *use = new Button(Icon::Key, tr("Use %1").arg(m_passwords.name()), QStringLiteral("wallet.unlock.keychain"), ButtonKind::Normal);
    auto *forgetIt = new Button(tr("Forget it there"), QStringLiteral("wallet.unlock.forget"), ButtonKind::Link);
    stored->addWidget(use);
    stored->addWidget(forgetIt);
    stored->addStretch(1);
    m_storedRow->hide();
    body()->addWidget(m_storedRow);
    connect(use, &QPushButton::clicked, this, &UnlockSheet::unlockRemembered);
    connect(forgetIt, &QPushButton::clicked, this, &UnlockSheet::forget);

    m_progress = new QWidget;
    auto *progress = new QHBoxLayout(m_progress);
    progress->setContentsMargins(0, 0, 0, 0);
    progress->setSpacing(Tokens::space2);
    progress->addWidget(new Spinner(18));
    auto *wait = new PlainLabel(tr("Opening the key…"), TextRole::Body, TextTone::Second);
    wait->setObjectName(QStringLiteral("wallet.unlock.progress"));
    progress->addWidget(wait, 1);
    m_progress->hide();
    body()->addWidget(m_progress);
}

void UnlockSheet::lookIntoStore()
{
    m_passwords.load(m_account.address).then(this, [this](const base::Result<base::SecretBytes> &found) {
        m_storedRow->setVisible(found.has_value() && !found->isEmpty());
        m_remember->setVisible(!m_storedRow->isVisibleTo(this));
    });
}

void UnlockSheet::unlockTyped()
{
    if (!m_open->isEnabled())
        return;
    if (m_password->text().isEmpty()) {
        m_field->setError(tr("Type the password of this account."));
        m_password->setFocus();
        return;
    }
    unlockWith(m_password->take(), true);
}

void UnlockSheet::unlockRemembered()
{
    setBusy(true);
    m_passwords.load(m_account.address).then(this, [this](base::Result<base::SecretBytes> found) {
        if (found)
            return unlockWith(std::move(*found), false);
        setBusy(false);
        m_field->setError(found.error().summary);
    });
}

void UnlockSheet::forget()
{
    m_passwords.forget(m_account.address).then(this, [this](const base::Result<bool> &forgotten) {
        if (!forgotten)
            return m_field->setError(forgotten.error().summary);
        m_storedRow->hide();
        m_remember->show();
        m_password->setFocus();
    });
}

void UnlockSheet::unlockWith(base::SecretBytes password, bool typed)
{
    const bool remember = typed && m_remember->isVisibleTo(this) && m_remember->isChecked();
    setBusy(true);
    auto kept = std::make_shared<base::SecretBytes>(remember ? password.clone() : base::SecretBytes());
    m_vault.unlock(std::move(password)).then(this, [this, kept](const base::Result<bool> &answer) { onAnswer(answer, std::move(*kept)); });
}

void UnlockSheet::onAnswer(const base::Result<bool> &answer, base::SecretBytes toRemember)
{
    if (answer) {
        if (!toRemember.isEmpty()) // the sheet is gone when the store answers
            m_passwords.save(m_account.address, std::move(toRemember)).then(&m_vault, [](const base::Result<bool> &saved) {
                if (!saved)
                    qCWarning(logWallet).noquote() << saved.error().toLogLine();
            });
        finishUnlocked();
        return;
    }
    setBusy(false);
    m_field->setError(answer.error().code == base::ErrorCode::Auth ? tr("This password does not open the account. Try again.")
                                                                   : answer.error().summary);
    m_password->setFocus();
}

void UnlockSheet::finishUnlocked()
{
    if (std::exchange(m_done, true))
        return;
    closeSheet();
    Q_EMIT finished(true);
}

void UnlockSheet::setBusy(bool busy)
{
    m_busy = busy;
    m_progress->setVisible(busy);
    m_password->setEnabled(!busy);
    m_storedRow->setEnabled(!busy);
    m_remember->setEnabled(!busy);
    m_open->setEnabled(!busy);
    if (busy)
        m_field->setError({});
}

} // namespace ui
