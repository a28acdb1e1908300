// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"
#include "models/chain/tx/TxIntent.h"
#include "ui/common/Sheet.h"

namespace ui {

/// What is about to be signed, in words; nothing is signed without it. One sheet goes through the stages of a flow:
/// preparing, review, working, failed. "Sign and send" comes alive after 600 ms and never has the first focus, so that a
/// stray Return or double click signs nothing.
class ReviewSheet final : public Sheet {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewSheet)

public:
    ReviewSheet(const chain::TxIntent &intent, base::Clock &clock, QWidget *inWindow);
    /// `fromName`: the account's name, may be empty; `coin`: the chain's own coin ("ETH").
    void showReview(const chain::TxReview &review, const QString &fromName, const QString &coin);
    /// Nothing to click but Cancel, while the chain or the signer is at work.
    void showWorking(const QString &sentence, bool cancellable);
    /// What happened, what to do next; `canRetry` offers "Try again".
    void showFailure(const QString &what, const QString &next, bool canRetry);

Q_SIGNALS:
    void approved(); ///< "Sign and send", objectName "review.approve"
    void retried();  ///< "Try again", objectName "review.retry"

private:
    void replaceBody(QWidget *content);
    [[nodiscard]] QWidget *makeReview(const chain::TxReview &review, const QString &fromName, const QString &coin) const;
    [[nodiscard]] static QWidget *makeRaw(const chain::TxReview &review, const QString &coin);
    base::Clock &m_clock;
    base::Subscription m_enable;
    Button *m_cancel;
    Button *m_retry;
    Button *m_approve;
};

} // namespace ui
