// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/Card.h"
#include "ui/wallet/WalletContext.h"

class QComboBox;

namespace ui {

class AmountLabel;
class CopyButton;
class Identicon;
class QrCode;

/// The account in use: name, balance, address to receive at, membership.
class AccountPanel final : public Card {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountPanel)

public:
    explicit AccountPanel(const WalletContext &context, QWidget *parent = nullptr);
    /// "4, 7 and 9" and 3; an empty text hides the line until membership is known.
    void setMembership(const QString &nfts, int votes);

private:
    void addRows();
    void refreshAccount();
    void refreshChain();

    WalletContext m_context;
    Identicon *m_picture;
    PlainLabel *m_name;
    QComboBox *m_accounts;
    AmountLabel *m_balance;
    PlainLabel *m_balanceNote;
    PlainLabel *m_membership;
    PlainLabel *m_block;
    PlainLabel *m_address;
    CopyButton *m_copy;
    QrCode *m_code;
};

} // namespace ui
