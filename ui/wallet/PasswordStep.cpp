// SPDX-License-Identifier: Apache-2.0
#include "ui/wallet/PasswordStep.h"
#include "ui/common/FormField.h"
#include "ui/common/Tokens.h"
#include "ui/wallet/PasswordField.h"
#include "ui/wallet/RememberBox.h"

#include <QVBoxLayout>

#include <bitset>

namespace ui {
namespace {

/// 0 too short, 1 weak, 2 fair, 3 strong: length counts most, variety a little.
int strengthOf(QStringView text)
{
    if (text.size() < PasswordStep::MinimumLength)
        return 0;
    std::bitset<4> kinds;
    std::bitset<256> different;
    for (const QChar c : text) {
        kinds.set(c.isLower() ? 0 : c.isUpper() ? 1 : c.isDigit() ? 2 : 3);
        different.set(c.unicode() & 0xff);
    }
    if (different.count() < 5)
        return 1;
    const int points = int(text.size()) + 2 * int(kinds.count());
    return points >= 20 ? 3 : points >= 14 ? 2 : 1;
}

} // namespace

PasswordStep::PasswordStep(SharedDraft shared, wallet::PasswordStore &passwords)
    : SetupStep(std::move(shared)), m_name(new QLineEdit),
      m_password(new PasswordField(isOfFile() ? QStringLiteral("wallet.password.file") : QStringLiteral("wallet.password.new"))),
      m_repeat(new PasswordField(QStringLiteral("wallet.password.repeat"))),
      m_passwordField(new FormField(isOfFile() ? tr("Password of the file") : tr("Password"), m_password)),
      m_repeatField(new FormField(tr("The same again"), m_repeat)), m_remember(new RememberBox(passwords))
{
    m_name->setObjectName(QStringLiteral("wallet.name"));
    m_name->setMaxLength(64);
    m_name->setPlaceholderText(tr("For example: Treasury signer"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Tokens::space3);
    column->addWidget(new FormField(tr("Name of the account"), m_name));
    column->addWidget(m_passwordField);
    column->addWidget(m_repeatField);
    column->addWidget(m_remember);
    m_repeatField->setVisible(!isOfFile());
    connect(m_password, &QLineEdit::textChanged, this, &PasswordStep::judge);
    connect(m_repeat, &QLineEdit::textEdited, this, [this] { m_repeatField->setError({}); });
    for (QLineEdit *edit : {m_name, static_cast<QLineEdit *>(m_password), static_cast<QLineEdit *>(m_repeat)})
        connect(edit, &QLineEdit::returnPressed, this, &SetupStep::nextRequested);
    judge();
}

QString PasswordStep::title() const
{
    return isOfFile() ? tr("Open the file") : tr("Choose a password");
}

QString PasswordStep::caption() const
{
    return isOfFile() ? tr("The same password protects the account here.")
                      : tr("It protects the key on this computer. It cannot be reset; the words or the key can restore the account.");
}

QString PasswordStep::nextText() const
{
    return draft().source == SetupSource::NewPhrase ? tr("Make the wallet") : tr("Import");
}

QWidget *PasswordStep::firstFocus() const
{
    return m_name;
}

void PasswordStep::judge()
{
    m_passwordField->setError({});
    if (isOfFile())
        return;
    static const std::array<const char *, 4> words = {QT_TR_NOOP("At least 8 characters; a few unrelated words are easy to keep in mind."),
                                                      QT_TR_NOOP("Weak: easy to guess. Make it longer."), QT_TR_NOOP("Fair: longer is better."),
                                                      QT_TR_NOOP("Strong.")};
    m_passwordField->setHint(tr(words.at(std::size_t(strengthOf(m_password->text())))));
}

bool PasswordStep::accept()
{
    if (m_password->text().isEmpty() && isOfFile()) {
        m_passwordField->setError(tr("Type the password of the file."));
    } else if (!isOfFile() && m_password->text().size() < MinimumLength) {
        m_passwordField->setError(tr("The password needs at least %1 characters.").arg(MinimumLength));
    } else if (!isOfFile() && !m_password->secret().equals(m_repeat->secret())) {
        m_repeatField->setError(tr("The two passwords differ."));
        m_repeat->setFocus();
        return false;
    } else {
        draft().name = m_name->text().trimmed();
        draft().remember = m_remember->isChecked();
        draft().password = m_password->take();
        m_repeat->wipeAndClear();
        return true;
    }
    m_password->setFocus();
    return false;
}

bool PasswordStep::showError(const QString &sentence)
{
    m_passwordField->setError(sentence);
    m_password->setFocus();
    return true;
}

} // namespace ui
