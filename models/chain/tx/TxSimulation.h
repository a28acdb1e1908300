// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/codec/Transaction.h"
#include "models/chain/rpc/RpcClient.h"
#include "models/chain/tx/TxIntent.h"

namespace chain {

/// Errors: Conflict when the node is on another chain than expected.
[[nodiscard]] base::Status checkChainId(quint64 answered, quint64 expected);
/// Fills an intent with chain id, nonce, fees and gas, and tries it out on the newest block without sending anything.
/// `currency`: the symbol of the chain's own. Errors: Conflict (wrong chain), Reverted, Invalid (not enough money), Protocol, and those of Transport.
[[nodiscard]] base::Async<TxReview> simulateTx(QObject *context, RpcClient &client, quint64 expectedChainId, const Address &from,
                                               TxIntent intent, const QString &currency);
/// Exactly what a review shows, ready to be signed.
[[nodiscard]] Transaction transactionOf(const TxReview &review);

} // namespace chain
