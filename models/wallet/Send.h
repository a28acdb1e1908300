// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/tx/TxIntent.h"

namespace wallet {

/// What is known around a transfer; it makes the notes of the review.
struct SendFacts {
    chain::Address from;
    std::optional<base::U256> balance; ///< wei
    std::optional<bool> toContract;    ///< empty: not known
    QString symbol = QStringLiteral("ETH");
    int decimals = 18;
};

/// A plain transfer of the chain's own currency; `amount` in wei. Kind "wallet.send".
[[nodiscard]] chain::TxIntent makeSendIntent(const chain::Address &to, const base::U256 &amount, const SendFacts &facts);

} // namespace wallet
