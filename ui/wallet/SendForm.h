// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/wallet/WalletContext.h"

class QLineEdit;

namespace ui {

class FormField;

/// Recipient and amount of a transfer; errors stand at their field, the rest is the review's business.
class SendForm final : public Card {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SendForm)

public:
    explicit SendForm(const WalletContext &context, QWidget *parent = nullptr);
    /// Empties the form, after the transfer was sent.
    void reset();

private:
    [[nodiscard]] std::optional<chain::Address> recipient();
    [[nodiscard]] std::optional<base::U256> amount();
    void checkRecipient();
    void checkAmount();
    void fillMaximum();
    void review();
    void refreshHint();

    WalletContext m_context;
    QLineEdit *m_to;
    QLineEdit *m_amount;
    FormField *m_toField;
    FormField *m_amountField;
    Button *m_maximum;
    Button *m_review;
};

} // namespace ui
