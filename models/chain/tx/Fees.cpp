// SPDX-License-Identifier: Apache-2.0
#include "models/chain/tx/Fees.h"

#include "models/base/Units.h"
#include "models/chain/rpc/RpcErrors.h"

#include <QCoreApplication>

#include <algorithm>

namespace chain {

namespace {

const base::U256 gwei = 1'000'000'000;
const base::U256 transferGas = 21'000;
const base::U256 largestEstimate = 100'000'000; ///< above any chain's block

base::U256 times(const base::U256 &a, unsigned factor)
{
    return base::checkedMul(a, factor).value_or((std::numeric_limits<base::U256>::max)());
}

/// Up to the next millionth, so that what is asked for is surely enough.
QString roundedUp(const base::U256 &wei)
{
    const base::U256 step = 1'000'000'000'000;
    return base::formatUnits(base::saturatingAdd(wei, step - 1) / step * step, 18);
}

} // namespace

Fees fillFees(const BlockHeader &head, const base::U256 &gasPrice, const std::optional<base::U256> &suggestedTip)
{
    if (head.baseFeePerGas == 0)
        return Fees{true, gasPrice, gasPrice, gasPrice};
    const base::U256 doubled = times(head.baseFeePerGas, 2);
    const base::U256 wished = suggestedTip.value_or(base::saturatingSub(gasPrice, head.baseFeePerGas));
    const base::U256 tip = std::min(wished, std::max<base::U256>(doubled, 3 * gwei));
    return Fees{false, base::saturatingAdd(doubled, tip), tip, base::saturatingAdd(head.baseFeePerGas, tip)};
}

std::optional<ReviewNote> feeCaution(const Fees &fees, std::vector<base::U256> recentBaseFees)
{
    const base::U256 absurd = 2'000 * gwei; // what remains to go by on a chain without base fees
    base::U256 usual = absurd / 10;
    if (!fees.legacy && !recentBaseFees.empty()) {
        const auto middle = recentBaseFees.begin() + qsizetype(recentBaseFees.size() / 2);
        std::nth_element(recentBaseFees.begin(), middle, recentBaseFees.end());
        usual = base::saturatingAdd(*middle, std::min<base::U256>(fees.maxPriorityFeePerGas, std::max<base::U256>(*middle, 3 * gwei)));
    }
    if (fees.maxFeePerGas <= times(usual, 10))
        return std::nullopt;
    return ReviewNote{Severity::Bad,
                      QCoreApplication::translate("chain", "The network fee is more than ten times what has been usual lately. "
                                                           "Wait, or check the endpoint in Settings, unless you know why.")};
}

base::Result<base::U256> fillGasLimit(const base::U256 &estimate, bool plainTransfer)
{
    if (estimate > largestEstimate || estimate < transferGas)
        return base::fail(impossibleError(QStringLiteral("a gas estimate of %1").arg(base::toDecimal(estimate))));
    if (plainTransfer && estimate == transferGas)
        return transferGas;
    return base::U256(estimate * 12 / 10);
}

base::Status checkFunds(const base::U256 &balance, const base::U256 &value, const base::U256 &maximumFee, const QString &currency)
{
    const base::U256 needed = base::saturatingAdd(value, maximumFee);
    if (needed <= balance)
        return {};
    return base::fail(base::ErrorCode::Invalid,
                      QCoreApplication::translate("chain", "You need %1 %2 more in this account for this and its network fee. Add funds, then try again.")
                          .arg(roundedUp(needed - balance), currency));
}

base::Result<base::U256> feeOf(const base::U256 &gas, const base::U256 &perGas)
{
    auto fee = base::checkedMul(gas, perGas);
    if (!fee)
        return base::fail(impossibleError(QStringLiteral("a fee beyond all money")));
    return *fee;
}

} // namespace chain
