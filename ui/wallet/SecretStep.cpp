// SPDX-License-Identifier: Apache-2.0
#include "ui/wallet/SecretStep.h"
#include "models/wallet/Mnemonic.h"
#include "models/wallet/VaultJobs.h"
#include "ui/common/FormField.h"
#include "ui/common/NoteBox.h"
#include "ui/common/Tokens.h"
#include "ui/wallet/PasswordField.h"

#include <QVBoxLayout>

namespace ui {

SecretStep::SecretStep(SharedDraft shared)
    : SetupStep(std::move(shared)), m_edit(new PasswordField(isPhrase() ? QStringLiteral("wallet.phrase") : QStringLiteral("wallet.privateKey"))),
      m_field(new FormField(isPhrase() ? tr("Recovery phrase") : tr("Private key"), m_edit,
                            isPhrase() ? tr("12 to 24 English words with spaces between them. The account is the first one of the phrase, as in other wallets.")
                                       : tr("64 digits from 0 to 9 and a to f, with or without 0x.")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Tokens::space3);
    column->addWidget(m_field);
    column->addWidget(new NoteBox(isPhrase() ? tr("Type it only where nobody looks over your shoulder. It stays on this computer, encrypted.")
                                             : tr("A private key has no second copy here: keep the one you have."),
                                  Tone::Info));
    connect(m_edit, &QLineEdit::textEdited, this, [this] { m_field->setError({}); });
    connect(m_edit, &QLineEdit::returnPressed, this, &SetupStep::nextRequested);
}

QString SecretStep::title() const
{
    return isPhrase() ? tr("Import a phrase") : tr("Import a private key");
}

QString SecretStep::caption() const
{
    return isPhrase() ? tr("The words another wallet gave you.") : tr("The key of one account, as another program exported it.");
}

QWidget *SecretStep::firstFocus() const
{
    return m_edit;
}

bool SecretStep::accept()
{
    base::SecretBytes typed = m_edit->secret();
    QString error;
    if (isPhrase()) {
        base::SecretBytes phrase = wallet::Mnemonic::tidied(typed);
        if (phrase.isEmpty())
            error = tr("Type the words of the phrase.");
        else if (const auto entropy = wallet::Mnemonic::toEntropy(phrase); !entropy)
            error = entropy.error().summary;
        draft().phrase = std::move(phrase);
    } else {
        if (const auto key = wallet::parsePrivateKey(typed); !key)
            error = key.error().summary;
        draft().privateKey = std::move(typed);
    }
    m_field->setError(error);
    if (!error.isEmpty()) {
        m_edit->setFocus();
        return false;
    }
    m_edit->wipeAndClear();
    return true;
}

} // namespace ui
