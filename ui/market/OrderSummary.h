// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/OrderIntents.h"
#include "ui/common/Card.h"
#include "ui/common/RunLabel.h"

namespace ui {

class Button;
class KeyValueGrid;
class NoteBox;

/// What an order comes to: at most in all, what lies free in escrow, what is missing and the way to put it there.
class OrderSummary final : public Card {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderSummary)

public:
    explicit OrderSummary(QWidget *parent = nullptr);
    /// What is not known yet says so.
    struct Figures {
        std::optional<market::OrderDetails> details;
        std::optional<market::TokenInfo> token;
        std::optional<market::SpheronReader::Purse> purse;
        base::U256 comesBack = 0; ///< units of an old lock that are free again before the new one
        int blockTimeSeconds = 2;
    };
    void setFigures(const Figures &figures);
    void setProblem(const QString &sentence); ///< the escrow could not be read; empty: it could

Q_SIGNALS:
    void depositRequested(const base::U256 &missing); ///< units
    void retryRequested();

private:
    void showMissing(const Figures &figures);
    KeyValueGrid *m_grid;
    RunLabel *m_total;
    RunLabel *m_hourly;
    RunLabel *m_free;
    RunLabel *m_back;
    NoteBox *m_note;
    NoteBox *m_problem;
    Button *m_deposit;
    Button *m_retry;
    base::U256 m_missing = 0;
};

} // namespace ui
