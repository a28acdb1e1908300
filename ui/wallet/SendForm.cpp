// SPDX-License-Identifier: Apache-2.0
#include "ui/wallet/SendForm.h"
#include "models/base/Units.h"
#include "models/wallet/Send.h"
#include "ui/common/FormField.h"
#include "ui/common/Layouts.h"
#include "ui/common/Tokens.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

SendForm::SendForm(const WalletContext &context, QWidget *parent)
    : Card(tr("Send"), parent), m_context(context), m_to(new QLineEdit), m_amount(new QLineEdit), m_toField(new FormField(tr("To"), m_to)),
      m_amountField(new FormField(tr("Amount in %1").arg(context.symbol), m_amount)),
      m_maximum(new Button(tr("Max"), QStringLiteral("wallet.send.max"))),
      m_review(new Button(tr("Review"), QStringLiteral("wallet.send.review"), ButtonKind::Primary))
{
    setObjectName(QStringLiteral("wallet.send"));
    m_to->setObjectName(QStringLiteral("wallet.send.to"));
    m_to->setPlaceholderText(tr("0x… address"));
    m_to->setMaxLength(64);
    m_amount->setObjectName(QStringLiteral("wallet.send.amount"));
    m_amount->setPlaceholderText(QStringLiteral("0.0"));
    m_amount->setMaxLength(100);
    m_maximum->setAccessibleName(tr("All that can be sent"));
    body()->setSpacing(Tokens::space3);
    body()->addWidget(m_toField);
    auto *row = new QHBoxLayout;
    row->setSpacing(Tokens::space2);
    row->addWidget(m_amountField, 1);
    row->addWidget(levelWithField(m_maximum));
    row->addSpacing(Tokens::space2);
    row->addWidget(levelWithField(m_review));
    body()->addLayout(row);

    connect(m_to, &QLineEdit::textEdited, this, [this] { m_toField->setError({}); });
    connect(m_to, &QLineEdit::editingFinished, this, &SendForm::checkRecipient);
    connect(m_amount, &QLineEdit::textEdited, this, [this] { m_amountField->setError({}); });
    connect(m_amount, &QLineEdit::editingFinished, this, &SendForm::checkAmount);
    connect(m_to, &QLineEdit::returnPressed, m_amount, [this] { m_amount->setFocus(); });
    connect(m_amount, &QLineEdit::returnPressed, this, &SendForm::review);
    connect(m_maximum, &QPushButton::clicked, this, &SendForm::fillMaximum);
    connect(m_review, &QPushButton::clicked, this, &SendForm::review);
    connect(&context.state, &wallet::AccountState::changed, this, &SendForm::refreshHint);
    connect(&context.vault, &wallet::Vault::lockChanged, this, &SendForm::refreshHint);
    connect(&context.vault, &wallet::Vault::currentChanged, this, &SendForm::reset);
    refreshHint();
}

void SendForm::reset()
{
    m_to->clear();
    m_amount->clear();
    m_toField->setError({});
    m_amountField->setError({});
}

std::optional<chain::Address> SendForm::recipient()
{
    const QString text = m_to->text().trimmed();
    if (text.isEmpty()) {
        m_toField->setError(tr("Who shall get it? Paste an address."));
        return {};
    }
    const auto address = chain::Address::parse(text);
    m_toField->setError(address ? QString() : address.error().summary);
    return address ? std::optional(*address) : std::nullopt;
}

std::optional<base::U256> SendForm::amount()
{
    const QString text = m_amount->text().trimmed();
    if (text.isEmpty()) {
        m_amountField->setError(tr("How much? For example 0.25."));
        return {};
    }
    const auto value = base::parseUnits(text, m_context.decimals);
    const auto balance = m_context.state.balance();
    if (!value) {
        m_amountField->setError(value.error().summary);
        return {};
    }
    if (balance && *value > *balance) {
        m_amountField->setError(tr("Not enough: the account holds %1 %2.").arg(base::displayUnits(*balance, m_context.decimals, 6), m_context.symbol));
        return {};
    }
    m_amountField->setError({});
    return *value;
}

/// On leaving a field an empty one is no mistake yet.
void SendForm::checkRecipient()
{
    if (!m_to->text().trimmed().isEmpty())
        (void)recipient();
}

void SendForm::checkAmount()
{
    if (!m_amount->text().trimmed().isEmpty())
        (void)amount();
}

void SendForm::fillMaximum()
{
    m_maximum->setEnabled(false);
    m_context.state.spendable().then(this, [this](const base::Result<base::U256> &most) {
        m_maximum->setEnabled(true);
        if (!most) {
            m_amountField->setError(most.error().summary);
            return;
        }
        m_amount->setText(base::formatUnits(*most, m_context.decimals));
        m_amountField->setError(*most == 0 ? tr("The fee is more than the account holds.") : QString());
        m_amount->setFocus();
    });
}

void SendForm::review()
{
    const auto to = recipient();
    const auto value = amount();
    const auto account = m_context.vault.current();
    if (!to || !value || !account) {
        (to ? m_amount : m_to)->setFocus();
        return;
    }
    if (!m_review->isEnabled())
        return;
    m_review->setEnabled(false);
    m_context.state.isContract(*to).then(this, [this, to = *to, value = *value, from = account->address](const base::Result<bool> &contract) {
        m_review->setEnabled(true);
        m_context.runIntent(wallet::makeSendIntent(to, value,
                                                   {from, m_context.state.balance(), contract ? std::optional(*contract) : std::nullopt,
                                                    m_context.symbol, m_context.decimals}));
    });
}

void SendForm::refreshHint()
{
    const auto balance = m_context.state.balance();
    m_amountField->setHint(balance ? tr("%1 %2 in the account; the fee comes on top.")
                                         .arg(base::displayUnits(*balance, m_context.decimals, 6), m_context.symbol)
                                   : tr("The fee comes on top."));
    m_review->setKind(m_context.vault.isUnlocked() ? ButtonKind::Primary : ButtonKind::Normal); // one primary a page: Unlock
}

} // namespace ui
