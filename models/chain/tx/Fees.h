// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/tx/TxIntent.h"

#include <optional>
#include <vector>

namespace chain {

/// Prices of one unit of gas, in wei.
struct Fees {
    bool legacy = false; ///< no base fee on this chain: both prices are the gas price
    base::U256 maxFeePerGas = 0;
    base::U256 maxPriorityFeePerGas = 0;
    base::U256 likelyPerGas = 0;
};
/// EIP-1559: twice the base fee plus the tip, so that it stays payable over six full blocks. The tip is what the node
/// suggests, but never more than twice the base fee or 3 gwei, whichever is more: a node must not be able to spend for us.
[[nodiscard]] Fees fillFees(const BlockHeader &head, const base::U256 &gasPrice, const std::optional<base::U256> &suggestedTip);
/// A warning when the fee is above ten times what was usual in the last blocks (their base fees, in wei).
[[nodiscard]] std::optional<ReviewNote> feeCaution(const Fees &fees, std::vector<base::U256> recentBaseFees);

/// A fifth more than estimated, for state that changes meanwhile; exactly 21000 for money to an account without code.
/// Errors: Protocol for an estimate that no block can hold.
[[nodiscard]] base::Result<base::U256> fillGasLimit(const base::U256 &estimate, bool plainTransfer);
/// `currency`: the symbol of the chain's own. Errors: Invalid, saying how much is missing.
[[nodiscard]] base::Status checkFunds(const base::U256 &balance, const base::U256 &value, const base::U256 &maximumFee, const QString &currency);
/// a × b; Protocol when that is no amount of money.
[[nodiscard]] base::Result<base::U256> feeOf(const base::U256 &gas, const base::U256 &perGas);

} // namespace chain
