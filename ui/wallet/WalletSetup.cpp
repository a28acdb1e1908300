// SPDX-License-Identifier: Apache-2.0
#include "ui/wallet/WalletSetup.h"
#include "models/base/Logging.h"
#include "models/wallet/PasswordStore.h"
#include "ui/common/NoteBox.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/Spinner.h"
#include "ui/wallet/ChooseSource.h"
#include "ui/wallet/ConfirmStep.h"
#include "ui/wallet/FileStep.h"
#include "ui/wallet/PasswordStep.h"
#include "ui/wallet/SecretStep.h"
#include "ui/wallet/WordsStep.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

WalletSetup *WalletSetup::start(wallet::Vault &vault, wallet::PasswordStore &passwords, QWidget *inWindow, std::optional<SetupSource> source)
{
    auto *sheet = new WalletSetup(vault, passwords, inWindow);
    sheet->m_mayChoose = !source;
    sheet->open(sheet->m_choice->firstButton());
    if (source)
        sheet->choose(*source);
    return sheet;
}

WalletSetup::WalletSetup(wallet::Vault &vault, wallet::PasswordStore &passwords, QWidget *inWindow)
    : Sheet(tr("Add an account"), tr("How do you want to begin?"), inWindow), m_vault(vault), m_passwords(passwords),
      m_draft(std::make_shared<SetupDraft>()), m_choice(new ChooseSource), m_problem(new NoteBox({}, Tone::Bad)), m_progress(new QWidget)
{
    setObjectName(QStringLiteral("wallet.setup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setSheetWidth(560);
    body()->addWidget(m_choice);
    auto *progress = new QHBoxLayout(m_progress);
    progress->setContentsMargins(0, 0, 0, 0);
    progress->setSpacing(Tokens::space2);
    progress->addWidget(new Spinner(18));
    progress->addWidget(new PlainLabel(tr("Protecting the key…"), TextRole::Body, TextTone::Second), 1);
    m_progress->hide();
    m_problem->setObjectName(QStringLiteral("wallet.setup.problem"));
    m_problem->hide();
    body()->addWidget(m_problem);
    body()->addWidget(m_progress);

    addCancelButton({}, QStringLiteral("wallet.setup.cancel"));
    m_back = addButton(tr("Back"), QStringLiteral("wallet.setup.back"));
    m_next = addButton(tr("Next"), QStringLiteral("wallet.setup.next"), ButtonKind::Primary);
    m_back->hide();
    m_next->hide();
    connect(m_choice, &ChooseSource::chosen, this, &WalletSetup::choose);
    connect(m_back, &QPushButton::clicked, this, &WalletSetup::back);
    connect(m_next, &QPushButton::clicked, this, &WalletSetup::next);
}

void WalletSetup::choose(SetupSource source)
{
    *m_draft = {};
    m_draft->source = source;
    m_choice->hide();
    addStep();
}

SetupStep *WalletSetup::makeStep(int number) const
{
    if (isLast(number))
        return new PasswordStep(m_draft, m_passwords);
    switch (m_draft->source) {
    case SetupSource::NewPhrase:
        if (number == 0)
            return new WordsStep(m_draft);
        return new ConfirmStep(m_draft);
    case SetupSource::Phrase:
    case SetupSource::PrivateKey:
        return new SecretStep(m_draft);
    case SetupSource::KeystoreFile:
        break;
    }
    return new FileStep(m_draft);
}

bool WalletSetup::isLast(int number) const
{
    return number == (m_draft->source == SetupSource::NewPhrase ? 2 : 1);
}

void WalletSetup::addStep()
{
    SetupStep *step = makeStep(int(m_steps.size()));
    if (!m_steps.isEmpty())
        m_steps.last()->hide();
    m_steps.append(step);
    body()->insertWidget(1, step);
    connect(step, &SetupStep::nextRequested, this, &WalletSetup::next);
    showStep(step);
}

void WalletSetup::showStep(SetupStep *step)
{
    setTitle(step->title());
    setCaption(step->caption());
    m_problem->hide();
    m_next->setText(step->nextText());
    m_next->show();
    m_back->setVisible(m_steps.size() > 1 || m_mayChoose);
    step->show();
    if (QWidget *focus = step->firstFocus())
        focus->setFocus(Qt::OtherFocusReason);
}

void WalletSetup::next()
{
    if (m_busy || m_steps.isEmpty() || !m_steps.last()->accept())
        return;
    if (isLast(int(m_steps.size()) - 1))
        finish();
    else
        addStep();
}

void WalletSetup::back()
{
    if (m_busy || m_steps.isEmpty())
        return;
    SetupStep *left = m_steps.takeLast();
    left->hide();
    left->deleteLater();
    if (!m_steps.isEmpty())
        return showStep(m_steps.last());
    *m_draft = {};
    setTitle(tr("Add an account"));
    setCaption(tr("How do you want to begin?"));
    m_problem->hide();
    m_back->hide();
    m_next->hide();
    m_choice->show();
    m_choice->firstButton()->setFocus(Qt::OtherFocusReason);
}

void WalletSetup::finish()
{
    setBusy(true);
    auto kept = std::make_shared<base::SecretBytes>(m_draft->remember ? m_draft->password.clone() : base::SecretBytes());
    addToVault().then(this, [this, kept](const base::Result<wallet::Account> &account) { onAdded(account, std::move(*kept)); });
}

base::Async<wallet::Account> WalletSetup::addToVault()
{
    // The draft keeps its secrets until the vault has answered: after a mistake the person goes on from here.
    base::SecretBytes password = std::move(m_draft->password);
    switch (m_draft->source) {
    case SetupSource::NewPhrase:
    case SetupSource::Phrase:
        return m_vault.addFromPhrase(m_draft->phrase.clone(), std::move(password), m_draft->name);
    case SetupSource::PrivateKey:
        return m_vault.addFromPrivateKey(m_draft->privateKey.clone(), std::move(password), m_draft->name);
    case SetupSource::KeystoreFile:
        break;
    }
    return m_vault.addFromKeystore(m_draft->keystore, std::move(password), m_draft->name);
}

void WalletSetup::onAdded(const base::Result<wallet::Account> &account, base::SecretBytes toRemember)
{
    setBusy(false);
    if (!account) {
        if (account.error().code == base::ErrorCode::Auth && m_steps.last()->showError(tr("This password does not open the file. Try again.")))
            return;
        m_problem->setNote(account.error().summary, Tone::Bad);
        m_problem->show();
        return;
    }
    if (!toRemember.isEmpty()) // the sheet is gone when the store answers
        m_passwords.save(account->address, std::move(toRemember)).then(&m_vault, [](const base::Result<bool> &saved) {
            if (!saved)
                qCWarning(logWallet).noquote() << saved.error().toLogLine();
        });
    *m_draft = {};
    Q_EMIT added();
    closeSheet();
}

void WalletSetup::setBusy(bool busy)
{
    m_busy = busy;
    m_progress->setVisible(busy);
    m_next->setEnabled(!busy);
    m_back->setEnabled(!busy);
    if (!m_steps.isEmpty())
        m_steps.last()->setEnabled(!busy);
    setCancellable(!busy);
}

} // namespace ui
