// SPDX-License-Identifier: Apache-2.0
#include "models/wallet/Send.h"
#include "models/base/Units.h"

#include <QCoreApplication>

namespace wallet {
namespace {

QList<chain::ReviewNote> notesFor(const chain::Address &to, const base::U256 &amount, const SendFacts &facts)
{
    using chain::Severity;
    QList<chain::ReviewNote> notes;
    if (to.isZero())
        notes.append({Severity::Bad, QCoreApplication::translate("wallet", "Nobody has the key of the zero address: what you send there is lost.")});
    if (to == facts.from)
        notes.append({Severity::Caution, QCoreApplication::translate("wallet", "This is your own address: you pay a fee and nothing moves.")});
    if (facts.toContract == true)
        notes.append({Severity::Caution, QCoreApplication::translate("wallet", "A contract lives at this address; not every contract can give the amount back.")});
    if (amount == 0)
        notes.append({Severity::Caution, QCoreApplication::translate("wallet", "The amount is zero: only the fee is spent.")});
    if (facts.balance && amount > *facts.balance)
        notes.append({Severity::Bad, QCoreApplication::translate("wallet", "This is more than the account holds.")});
    else if (facts.balance && amount == *facts.balance && amount != 0)
        notes.append({Severity::Bad, QCoreApplication::translate("wallet", "This is all the account holds, so nothing is left for the fee.")});
    else if (facts.balance && *facts.balance - amount < *facts.balance / 10 && amount != 0)
        notes.append({Severity::Caution, QCoreApplication::translate("wallet", "Almost nothing stays in the account; later actions need a fee too.")});
    return notes;
}

} // namespace

chain::TxIntent makeSendIntent(const chain::Address &to, const base::U256 &amount, const SendFacts &facts)
{
    const QString exact = base::formatUnits(amount, facts.decimals) + u' ' + facts.symbol;
    chain::TxIntent intent;
    intent.kind = QStringLiteral("wallet.send");
    intent.title = QCoreApplication::translate("wallet", "Send %1").arg(exact);
    intent.caption = QCoreApplication::translate("wallet", "The amount goes to %1 and cannot be taken back.").arg(to.toShort());
    intent.to = to;
    intent.value = amount;
    intent.lines = {{QCoreApplication::translate("wallet", "To"), to.toString(), true},
                    {QCoreApplication::translate("wallet", "Amount"), exact, false}};
    intent.notes = notesFor(to, amount, facts);
    return intent;
}

} // namespace wallet
