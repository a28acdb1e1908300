// SPDX-License-Identifier: Apache-2.0
#include "models/market/IntentParts.h"
#include "models/market/OrderWords.h"
#include "models/market/Tr.h"

#include <QCoreApplication>

namespace market {

namespace {

using chain::Severity;
using chain::TxIntent;

tl::unexpected<base::Error> noAmount()
{
    return base::fail(base::ErrorCode::Invalid, tr("Enter an amount above zero."));
}

} // namespace

TxIntent startIntent(const MarketPlace &place, const QString &kind, const QString &title, const QString &contract,
                     const chain::Address &to, const QByteArray &data)
{
    TxIntent intent;
    intent.kind = kind;
    intent.title = title;
    intent.caption = place.network.isEmpty() ? tr("Read what you sign. It cannot be taken back.")
                                             : tr("Read what you sign. It goes to %1 and cannot be taken back.").arg(place.network);
    intent.to = to;
    intent.data = data;
    intent.lines.append({tr("Contract"), contract + u' ' + to.toString(), false});
    return intent;
}

void describeIntent(TxIntent &intent, const QString &call, const QString &effect)
{
    intent.lines.append({tr("Call"), call, true});
    intent.lines.append({tr("What it does"), effect, false});
}

base::Result<TxIntent> makeApproveIntent(const MarketPlace &place, const TokenInfo &token, const base::U256 &amount)
{
    const QString shown = amountWords(amount, token);
    const bool unlimited = amount >= base::U256(1) << 128; // no escrow balance can be that large
    TxIntent intent = startIntent(place, QStringLiteral("market.approve"),
                                  amount == 0 ? tr("Take back the escrow's allowance") : unlimited ? tr("Allow the escrow to take any amount")
                                                                                                   : tr("Allow the escrow to take %1").arg(shown),
                                  symbolOf(token), token.address, encodeApprove(place.contracts.escrowUser, amount));
    describeIntent(intent, QStringLiteral("approve(EscrowUser, %1)").arg(unlimited ? base::toDecimal(amount) : shown),
                   amount == 0 ? tr("The escrow may take nothing from your wallet any more.")
                               : tr("The escrow may take this much from your wallet when you deposit. Nothing moves yet."));
    intent.lines.append({tr("Spender"), place.contracts.escrowUser.toString(), true});
    if (unlimited)
        intent.notes.append({Severity::Bad, tr("This allowance has no limit: a fault in the contract could empty your wallet of this token. Allow only what you deposit.")});
    else if (amount > 0)
        intent.notes.append({Severity::Info, tr("It replaces what you allowed before. The deposit itself is a second transaction.")});
    return intent;
}

base::Result<TxIntent> makeDepositIntent(const MarketPlace &place, const TokenInfo &token, const base::U256 &amount, const SpheronReader::Purse &purse)
{
    if (amount == 0)
        return noAmount();
    if (amount < token.minimumDeposit)
        return conflict(tr("The smallest deposit is %1. Enter at least that much.").arg(amountWords(token.minimumDeposit, token)));
    if (amount > purse.inWallet)
        return conflict(tr("Your wallet holds %1: %2 are missing. Enter a smaller amount, or get more first.")
                            .arg(amountWords(purse.inWallet, token), amountWords(amount - purse.inWallet, token)));
    if (amount > purse.allowance)
        return conflict(tr("The escrow may take %1 from your wallet so far. Allow it to take %2 first.")
                            .arg(amountWords(purse.allowance, token), amountWords(amount, token)));
    TxIntent intent = startIntent(place, QStringLiteral("market.deposit"), tr("Deposit %1").arg(amountWords(amount, token)),
                                  QStringLiteral("EscrowUser"), place.contracts.escrowUser, encodeDeposit(token.address, amount));
    describeIntent(intent, QStringLiteral("deposit(%1)").arg(amountWords(amount, token)),
                   tr("Moves it from your wallet into escrow, where you can order with it."));
    const auto after = base::checkedAdd(purse.unlocked, amount);
    intent.lines.append({tr("Token"), symbolOf(token) + u' ' + token.address.toString(), false});
    intent.lines.append({tr("Free in escrow"), tr("%1 → %2").arg(amountWords(purse.unlocked, token), amountWords(after.value_or(amount), token)), false});
    intent.lines.append({tr("In your wallet"), tr("%1 → %2").arg(amountWords(purse.inWallet, token), amountWords(purse.inWallet - amount, token)), false});
    intent.notes.append({Severity::Info, tr("What no lease has locked you can withdraw at any time.")});
    return intent;
}

base::Result<TxIntent> makeWithdrawIntent(const MarketPlace &place, const TokenInfo &token, const base::U256 &amount, const SpheronReader::Purse &purse)
{
    if (amount == 0)
        return noAmount();
    if (amount > purse.unlocked) {
        const QString free = tr("Only %1 are free in escrow.").arg(amountWords(purse.unlocked, token));
        return conflict(purse.locked > 0 ? free + u' ' + tr("Leases hold another %1: close one to free its rest, or enter a smaller amount.").arg(amountWords(purse.locked, token))
                                         : free + u' ' + tr("Enter at most that much."));
    }
    TxIntent intent = startIntent(place, QStringLiteral("market.withdraw"), tr("Withdraw %1").arg(amountWords(amount, token)),
                                  QStringLiteral("EscrowUser"), place.contracts.escrowUser, encodeWithdraw(token.address, amount));
    describeIntent(intent, QStringLiteral("withdraw(%1)").arg(amountWords(amount, token)), tr("Moves it from escrow back into your wallet."));
    intent.lines.append({tr("Token"), symbolOf(token) + u' ' + token.address.toString(), false});
    intent.lines.append({tr("Free in escrow"), tr("%1 → %2").arg(amountWords(purse.unlocked, token), amountWords(purse.unlocked - amount, token)), false});
    if (purse.locked > 0)
        intent.notes.append({Severity::Info, tr("Running leases are not touched: %1 stay locked for them.").arg(amountWords(purse.locked, token))});
    return intent;
}

base::Result<TxIntent> makeClaimIntent(const MarketPlace &place, const chain::Address &provider, const TokenInfo &token,
                                       const base::U256 &amount, const SpheronReader::Earnings &earnings)
{
    if (amount == 0)
        return noAmount();
    if (amount > earnings.balance)
        return conflict(tr("This provider has %1 to take out. Enter at most that much.").arg(amountWords(earnings.balance, token)));
    TxIntent intent = startIntent(place, QStringLiteral("market.claim"), tr("Take out earnings of %1").arg(amountWords(amount, token)),
                                  QStringLiteral("EscrowProtocol"), place.contracts.escrowProtocol,
                                  encodeWithdrawEarnings(provider, token.address, amount));
    describeIntent(intent, QStringLiteral("withdrawEarnings(%1)").arg(amountWords(amount, token)), tr("Pays it to the provider's reward wallet."));
    intent.lines.append({tr("Provider"), provider.toString(), true});
    intent.lines.append({tr("Left to take out"), tr("%1 → %2").arg(amountWords(earnings.balance, token), amountWords(earnings.balance - amount, token)), false});
    intent.notes.append({Severity::Info, tr("What running leases owe is added only when they are closed or changed.")});
    return intent;
}

} // namespace market
