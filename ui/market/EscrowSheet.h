// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/RunLabel.h"
#include "ui/common/Sheet.h"
#include "ui/market/MarketSources.h"

class QComboBox;
class QLineEdit;

namespace ui {

class FormField;
class KeyValueGrid;
class MeterBar;
class NoteBox;
class PaneTabs;
class Steps;

/// The account's money in escrow, per token: what is free and what is reserved; deposit and withdraw. A deposit takes two
/// transactions while the escrow may not yet take as much from the wallet; the sheet stays open between them.
/// Deletes itself when closed.
class EscrowSheet final : public Sheet {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EscrowSheet)

public:
    EscrowSheet(const MarketSources &sources, bool deposit, QWidget *inWindow);
    void openSheet(); ///< with the cursor in the amount
    void choose(const chain::Address &token, const base::U256 &units); ///< fills the form

Q_SIGNALS:
    void intentRequested(const chain::TxIntent &intent);
    void unlockRequested(); ///< there is no account

private:
    void build();
    void readPurse();
    void refresh();
    void showBalances();
    void showSteps();
    void check(bool all);
    void confirm();
    void fillMaximum();
    [[nodiscard]] bool deposits() const;
    [[nodiscard]] std::optional<market::TokenInfo> token() const;
    [[nodiscard]] base::Result<base::U256> amount() const;
    [[nodiscard]] bool needsApproval() const;

    MarketSources m_sources;
    QComboBox *m_token;
    PaneTabs *m_tabs;
    KeyValueGrid *m_grid;
    RunLabel *m_free = nullptr;
    RunLabel *m_locked = nullptr;
    RunLabel *m_wallet = nullptr;
    RunLabel *m_allowance = nullptr;
    MeterBar *m_meter;
    QLineEdit *m_amount;
    FormField *m_field;
    Button *m_maximum;
    Steps *m_steps;
    NoteBox *m_note;
    NoteBox *m_problem;
    Button *m_retry;
    Button *m_confirm = nullptr;
    std::optional<market::SpheronReader::Purse> m_purse;
    quint64 m_reading = 0;
    bool m_approving = false; ///< asked for; the allowance tells when it is there
    bool m_tried = false;
};

} // namespace ui
