// SPDX-License-Identifier: Apache-2.0
#include "models/market/IntentParts.h"
#include "models/market/OrderWords.h"
#include "models/market/Pricing.h"

#include "models/base/VisibleText.h"
#include "models/market/Tr.h"

#include <QCoreApplication>

namespace market {

namespace {

using chain::Severity;
using chain::TxIntent;

constexpr quint64 bidWindow = 2; ///< blocks

/// The first problem as an error: what another draft mends is Invalid, what the chain has to change first is Conflict.
base::Status sendable(const OrderDetails &details, const TokenInfo &token, const SpheronReader::Limits &limits,
                      const SpheronReader::Purse &purse, int blockTimeSeconds)
{
    const auto problems = checkOrder(details, &token, limits, purse, blockTimeSeconds);
    if (problems.empty())
        return {};
    const QString &field = problems.front().field;
    const bool ofDraft = field == u"price" || field == u"tier" || field == u"spec";
    return base::fail(ofDraft ? base::ErrorCode::Invalid : base::ErrorCode::Conflict, problems.front().sentence);
}

QString callWords(const QString &call, const OrderDetails &details)
{
    return QStringLiteral("%1(maxPrice %2, numOfBlocks %3, mode %4, tier %5, spec %6 bytes)")
        .arg(call, base::toDecimal(details.maxPrice), QString::number(details.numOfBlocks),
             details.mode == OrderMode::Fizz ? QStringLiteral("fizz") : QStringLiteral("provider"),
             QString::number(details.tier.size()) + QStringLiteral(" of 7"), QString::number(details.spec.size()));
}

void addTerms(TxIntent &intent, const OrderDetails &details, const TokenInfo &token, const base::U256 &total, int blockTimeSeconds)
{
    intent.lines.append({tr("Price, at most"), perHourWords(details.maxPrice, token, blockTimeSeconds), false});
    intent.lines.append({tr("Price per block"), perBlockWords(details.maxPrice, token), true});
    intent.lines.append({tr("Duration"), blocksWords(details.numOfBlocks, blockTimeSeconds), false});
    intent.lines.append({tr("Total, at most"), amountWords(total, token), false});
    intent.lines.append({tr("Token"), symbolOf(token) + u' ' + token.address.toString(), false});
    intent.lines.append({tr("Runs on"), details.mode == OrderMode::Fizz ? tr("Fizz nodes") : tr("Providers"), false});
    intent.lines.append({tr("Tiers"), tierWords(details.tier), false});
    intent.lines.append(specLines(details.spec));
    intent.lines.append({tr("Size"), tr("%1 bytes of call data").arg(intent.data.size()), false});
}

/// What an update may not touch, as a sentence; empty when it does not.
QString forbiddenChange(const OrderTerms &before, const OrderDetails &after)
{
    if (after.token != before.token)
        return tr("An update cannot change the token. Close this order and place a new one to pay with another token.");
    if (quint8(after.mode) != before.mode)
        return tr("An update cannot move an order between providers and Fizz nodes. Close it and place a new one.");
    if (after.spec == before.spec)
        return {};
    const auto was = descriptor::OrderSpec::parse(before.spec);
    const auto is = descriptor::OrderSpec::parse(after.spec);
    if (!was || !is)
        return {}; // checkOrder judges the new one; the old one cannot be compared
    if (was->region() != is->region())
        return tr("An update cannot change the region. Close this order and place a new one for another region.");
    const auto endpoints = [](const descriptor::OrderSpec &spec) {
        QMap<QString, std::vector<descriptor::OrderSpec::Endpoint>> all;
        for (const auto &service : spec.services)
            all.insert(service.name, service.endpoints);
        return all;
    };
    if (endpoints(*was) != endpoints(*is))
        return tr("An update cannot change the ports. Close this order and place a new one with the other ports.");
    return {};
}

void addChanges(TxIntent &intent, const OrderTerms &before, const base::U256 &paid, const OrderDetails &after, const TokenInfo &token, int blockTimeSeconds)
{
    if (after.maxPrice != paid)
        intent.lines.append({tr("Price"), tr("%1 → at most %2").arg(perHourWords(paid, token, blockTimeSeconds), perHourWords(after.maxPrice, token, blockTimeSeconds)), false});
    if (after.numOfBlocks != before.numOfBlocks)
        intent.lines.append({tr("Duration"), tr("%1 → %2, counted from the update").arg(durationWords(before.numOfBlocks, blockTimeSeconds),
                                                                                     durationWords(after.numOfBlocks, blockTimeSeconds)), false});
    if (after.spec == before.spec)
        return;
    for (const auto &line : specLines(before.spec))
        intent.lines.append({tr("Before: %1").arg(line.label), line.value, line.monospace});
}

void addUpdateNotes(TxIntent &intent, const Order &order, const OrderDetails &details)
{
    if (order.state == OrderState::Open) {
        intent.notes.append({Severity::Info, tr("No provider has this order yet: the new terms replace the old ones at once.")});
        return;
    }
    intent.notes.append({Severity::Info, tr("The provider has to accept first; until then everything stays as it is.")});
    intent.notes.append({Severity::Caution, tr("Once it has accepted, the manifest must be sent again, also when nothing in it changed.")});
    intent.notes.append({Severity::Info, details.maxPrice > order.acceptedPrice
        ? tr("The provider may then ask any price up to the new limit.")
        : tr("The provider may then ask any price up to the limit, which is no more than you pay now.")});
    intent.notes.append({Severity::Info, tr("What has run so far is paid then, the rest of the old reservation comes back, and the new duration begins.")});
    if (order.pending)
        intent.notes.append({Severity::Caution, tr("Another update is waiting: this one takes its place.")});
}

/// What would come back of the present lock at `block`.
base::Result<base::U256> comesBack(const Lease *lease, quint64 block, const TokenInfo &token)
{
    return lease && lease->isActive() && lease->numOfBlocks > 0 ? lease->leftAt(block, token.decimals) : base::Result<base::U256>(base::U256(0));
}

QString providerWords(const QString &name, const chain::Address &address)
{
    const QString shown = base::visibleText(name, 64);
    return shown.isEmpty() || shown == address.toString() ? address.toString() : shown + u' ' + address.toString();
}

} // namespace

base::Result<TxIntent> makeOrderIntent(const MarketPlace &place, const OrderDetails &details, const TokenInfo &token,
                                       const SpheronReader::Limits &limits, const SpheronReader::Purse &purse)
{
    if (const auto status = sendable(details, token, limits, purse, place.blockTimeSeconds); !status)
        return base::fail(status.error());
    const auto total = lockForBlocks(details.maxPrice, details.numOfBlocks, token.decimals);
    if (!total)
        return base::fail(total.error());
    TxIntent intent = startIntent(place, QStringLiteral("market.order"), tr("Place an order for %1").arg(durationWords(details.numOfBlocks, place.blockTimeSeconds)),
                                  QStringLiteral("OrderRequest"), place.contracts.orderRequest, encodeCreateOrder(details));
    describeIntent(intent, callWords(QStringLiteral("createOrder"), details), tr("Puts the order on the market for providers to bid on. Nothing is paid or locked yet."));
    addTerms(intent, details, token, *total, place.blockTimeSeconds);
    intent.notes.append({Severity::Info, tr("Providers have %1 blocks (about %2) to bid; then one of the bids is matched.")
                             .arg(bidWindow).arg(durationWords(bidWindow, place.blockTimeSeconds))});
    intent.notes.append({Severity::Info, tr("The money is locked only when the order is matched, for the price that was bid: %1 at most. It is paid block by block.")
                             .arg(amountWords(*total, token))});
    intent.notes.append({Severity::Info, tr("If nobody bids, nothing is locked. Take the order back then, or change it.")});
    return intent;
}

base::Result<TxIntent> makeUpdateIntent(const MarketPlace &place, const Order &order, const OrderDetails &details, const TokenInfo &token,
                                        const SpheronReader::Limits &limits, const SpheronReader::Purse &purse, const Lease *lease, quint64 block)
{
    if (order.state == OrderState::Closed || (lease && !lease->isActive()))
        return conflict(tr("Order %1 is closed and cannot be changed. Place a new order.").arg(order.id));
    if (const QString reason = forbiddenChange(order.terms, details); !reason.isEmpty())
        return conflict(reason);
    if (const auto status = sendable(details, token, limits, purse, place.blockTimeSeconds); !status)
        return base::fail(status.error());
    const auto back = comesBack(lease, block, token);
    if (!back)
        return base::fail(back.error());
    const auto total = lockForBlocks(details.maxPrice, details.numOfBlocks, token.decimals);
    if (!total)
        return base::fail(total.error());
    TxIntent intent = startIntent(place, QStringLiteral("market.update"), tr("Update order %1").arg(order.id), QStringLiteral("OrderRequest"),
                                  place.contracts.orderRequest, encodeUpdateInitialOrder(order.id, details));
    const bool renewal = order.state != OrderState::Open && details.spec == order.terms.spec;
    describeIntent(intent, callWords(QStringLiteral("updateInitialOrder"), details),
                   renewal ? tr("Asks the provider to go on for %1 from the update.").arg(durationWords(details.numOfBlocks, place.blockTimeSeconds))
                           : tr("Asks for other terms for order %1.").arg(order.id));
    intent.lines.append({tr("Order"), QString::number(order.id), false});
    addChanges(intent, order.terms, order.acceptedPrice > 0 ? order.acceptedPrice : order.terms.maxPrice, details, token, place.blockTimeSeconds);
    addTerms(intent, details, token, *total, place.blockTimeSeconds);
    if (*back > 0)
        intent.lines.append({tr("Comes back then"), tr("about %1 of the old reservation, at block %2").arg(amountWords(*back, token)).arg(block), false});
    addUpdateNotes(intent, order, details);
    return intent;
}

base::Result<TxIntent> makeCloseIntent(const MarketPlace &place, const Lease &lease, const TokenInfo &token, const QString &provider,
                                       quint64 block, const chain::Address &by)
{
    if (!lease.isActive())
        return conflict(tr("Lease %1 has ended already; nothing is left to close.").arg(lease.id));
    const bool tenant = by == lease.tenant;
    const auto expiry = lease.expiryBlock();
    const bool ranOut = expiry && block >= *expiry;
    if (!tenant && by != lease.provider && !ranOut)
        return conflict(tr("Only the tenant and the provider may close lease %1 while it is paid for. Switch to one of these accounts.").arg(lease.id));
    TxIntent intent = startIntent(place, QStringLiteral("market.close"), tr("Close lease %1").arg(lease.id), QStringLiteral("ComputeLease"),
                                  place.contracts.computeLease, encodeCloseLease(lease.id));
    describeIntent(intent, QStringLiteral("closeLease(%1)").arg(lease.id), tr("Ends the lease for good, pays the provider for what has run, and gives back the rest."));
    intent.lines.append({tr("Provider"), providerWords(provider, lease.provider), false});
    if (!expiry) {
        intent.notes.append({Severity::Caution, tr("How much is paid and comes back is not known here: the order was placed before the history this program holds.")});
    } else {
        const auto owed = lease.owedAt(block, token.decimals);
        const auto left = lease.leftAt(block, token.decimals);
        if (!owed || !left)
            return base::fail(!owed ? owed.error() : left.error());
        intent.lines.append({tr("Paid to the provider"), tr("about %1, at block %2").arg(amountWords(*owed, token)).arg(block), false});
        intent.lines.append({tenant ? tr("Comes back to you") : tr("Goes back to the tenant"), tr("about %1, at block %2").arg(amountWords(*left, token)).arg(block), false});
        intent.notes.append({Severity::Info, ranOut ? tr("The lease has used up its time; the amounts do not change any more.")
                                                    : tr("Each further block until it is mined costs %1 more.").arg(perBlockWords(lease.price, token))});
    }
    intent.notes.append({Severity::Bad, tr("The services stop, and what they stored is lost. Save what you need first.")});
    return intent;
}

base::Result<TxIntent> makeCancelIntent(const MarketPlace &place, const Order &order, const chain::Address &by)
{
    if (order.state != OrderState::Open)
        return conflict(order.state == OrderState::Closed ? tr("Order %1 is closed already.").arg(order.id)
                                                          : tr("Order %1 has been matched meanwhile. Close its lease instead.").arg(order.id));
    if (by != order.creator)
        return conflict(tr("Only the account that placed order %1 may take it back. Switch to that account.").arg(order.id));
    TxIntent intent = startIntent(place, QStringLiteral("market.close"), tr("Take back order %1").arg(order.id), QStringLiteral("ComputeLease"),
                                  place.contracts.computeLease, encodeCloseLease(order.id));
    describeIntent(intent, QStringLiteral("closeLease(%1)").arg(order.id), tr("Takes the order off the market. Nothing was locked for it."));
    intent.notes.append({Severity::Caution, tr("If it is matched before this is mined, its lease is closed instead, and what ran until then is paid.")});
    return intent;
}

} // namespace market
