// SPDX-License-Identifier: Apache-2.0
#include "ui/wallet/AccountPanel.h"
#include "models/base/Units.h"
#include "ui/common/AmountLabel.h"
#include "ui/common/CopyButton.h"
#include "ui/common/Identicon.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/QrCode.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui {

AccountPanel::AccountPanel(const WalletContext &context, QWidget *parent)
    : Card(tr("Account"), parent), m_context(context), m_picture(new Identicon(40)), m_name(new PlainLabel({}, TextRole::Heading)),
      m_accounts(new QComboBox), m_balance(new AmountLabel), m_balanceNote(new PlainLabel({}, TextRole::Caption, TextTone::Second)),
      m_membership(new PlainLabel({}, TextRole::Body, TextTone::Second)), m_block(new PlainLabel({}, TextRole::Caption, TextTone::Third)),
      m_address(new PlainLabel({}, TextRole::MonoSmall)), m_copy(new CopyButton(tr("address"))), m_code(new QrCode)
{
    setObjectName(QStringLiteral("wallet.accountCard"));
    addRows();
    connect(&context.vault, &wallet::Vault::accountsChanged, this, &AccountPanel::refreshAccount);
    connect(&context.vault, &wallet::Vault::currentChanged, this, &AccountPanel::refreshAccount);
    connect(&context.vault, &wallet::Vault::lockChanged, this, &AccountPanel::refreshAccount);
    connect(&context.state, &wallet::AccountState::changed, this, &AccountPanel::refreshChain);
    connect(m_accounts, &QComboBox::activated, this, [this](int row) {
        const auto &accounts = m_context.vault.accounts();
        if (row >= 0 && std::size_t(row) < accounts.size())
            m_context.vault.setCurrent(chain::Address(accounts[std::size_t(row)].address));
    });
    refreshAccount();
    refreshChain();
}

void AccountPanel::addRows()
{
    m_name->setObjectName(QStringLiteral("wallet.account.name"));
    m_name->setElide(Qt::ElideRight);
    m_accounts->setObjectName(QStringLiteral("wallet.account"));
    m_accounts->setAccessibleName(tr("Account in use"));
    m_accounts->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_accounts->setMinimumContentsLength(8);
    m_balance->setObjectName(QStringLiteral("wallet.balance"));
    m_balance->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_balanceNote->setObjectName(QStringLiteral("wallet.balance.note"));
    m_balanceNote->setWordWrap(true);
    m_membership->setObjectName(QStringLiteral("wallet.membership"));
    m_membership->setWordWrap(true);
    m_membership->hide();
    m_block->setObjectName(QStringLiteral("wallet.block"));
    m_address->setObjectName(QStringLiteral("wallet.address"));
    m_copy->setObjectName(QStringLiteral("wallet.address.copy"));
    m_code->setObjectName(QStringLiteral("wallet.qr"));
    m_code->setFixedSize(196, 196);

    auto *who = new QHBoxLayout;
    who->setSpacing(Tokens::space3);
    who->addWidget(m_picture);
    who->addWidget(m_name, 1);
    who->addWidget(m_accounts, 1);
    body()->addLayout(who);
    body()->addSpacing(Tokens::space2);
    body()->addWidget(m_balanceNote);
    body()->addWidget(m_balance);
    body()->addWidget(m_membership);
    body()->addSpacing(Tokens::space3);
    body()->addWidget(m_code, 0, Qt::AlignHCenter);
    auto *address = new QHBoxLayout;
    address->setSpacing(Tokens::space1);
    address->addStretch(1);
    address->addWidget(m_address);
    address->addWidget(m_copy);
    address->addStretch(1);
    body()->addLayout(address);
    auto *hint = new PlainLabel(tr("Send to this address on this network only."), TextRole::Caption, TextTone::Third);
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignCenter);
    body()->addWidget(hint);
    body()->addStretch(1);
    body()->addWidget(m_block);
}

void AccountPanel::setMembership(const QString &nfts, int votes)
{
    m_membership->setVisible(!nfts.isEmpty() || votes > 0);
    m_membership->setForeignText(votes == 0 ? tr("Not a member of this DAO") : tr("Member with %n vote(s) · %1", nullptr, votes).arg(nfts));
}

void AccountPanel::refreshAccount()
{
    const auto account = m_context.vault.current();
    const auto &accounts = m_context.vault.accounts();
    const bool several = accounts.size() > 1;
    m_name->setVisible(!several);
    m_accounts->setVisible(several);
    const QSignalBlocker quiet(m_accounts);
    m_accounts->clear();
    for (const wallet::Account &one : accounts) {
        m_accounts->addItem(tr("%1 · %2").arg(one.name, one.address.toShort()));
        if (account && one.address == account->address)
            m_accounts->setCurrentIndex(m_accounts->count() - 1);
    }
    m_name->setText(account ? account->name : QString());
    m_picture->setBytes(account ? account->address.bytes() : QByteArray());
    m_address->setText(account ? account->address.toString() : QString());
    m_copy->setValue(m_address->text());
    m_code->setText(account ? account->address.toString() : QString());
    m_code->setAccessibleName(tr("QR code of the address"));
    const bool unlocked = m_context.vault.isUnlocked();
    setBadge(unlocked ? tr("Unlocked") : tr("Locked"), unlocked ? Tone::Good : Tone::Off, unlocked ? Shape::Disc : Shape::Lock);
}

void AccountPanel::refreshChain()
{
    const auto balance = m_context.state.balance();
    if (balance) {
        m_balance->setAmount(base::displayUnits(*balance, m_context.decimals, 6), m_context.symbol, 2, TextRole::Display);
        m_balance->setToolTip(base::formatUnits(*balance, m_context.decimals) + u' ' + m_context.symbol);
    } else {
        m_balance->setAmount(QStringLiteral("–"), m_context.symbol, 2, TextRole::Display);
        m_balance->setToolTip({});
    }
    const auto error = m_context.state.error();
    m_balanceNote->setTone(error ? TextTone::Caution : TextTone::Second);
    m_balanceNote->setText(error ? (balance ? tr("May be old: %1").arg(error->summary) : error->summary)
                                 : balance ? tr("Balance") : tr("Asking the chain for the balance…"));
    const auto block = m_context.state.blockNumber();
    m_block->setText(block ? tr("Block %1").arg(QLocale().toString(*block)) : tr("No block seen yet"));
}

} // namespace ui
