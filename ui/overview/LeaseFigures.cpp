// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/LeaseFigures.h"

#include "models/base/VisibleText.h"
#include "models/market/LeaseCells.h"
#include "models/market/SpecGlance.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int figureDigits = 2;

/// The token of the account's money: locked counts first, then what is free, then the registry's default.
std::optional<market::TokenInfo> tokenOfAccount(const market::MarketState &state, const chain::Address &account)
{
    std::optional<market::TokenInfo> best;
    base::U256 most = 0;
    for (const bool locked : {true, false}) {
        for (const market::TokenInfo &token : state.escrow.tokens()) {
            const market::EscrowBalance balance = state.escrow.balance(account, token.address);
            const base::U256 &money = locked ? balance.locked : balance.unlocked;
            if (money > most || !best) {
                best = token;
                most = money;
            }
        }
        if (most > 0)
            break;
    }
    return best;
}

} // namespace

LeaseFigures leaseFigures(const market::Market &market, const std::optional<chain::Address> &account)
{
    LeaseFigures figures;
    const auto head = market.head();
    const auto &state = market.state();
    const auto token = account && head ? tokenOfAccount(state, *account) : std::nullopt;
    if (!token)
        return figures;
    const auto sum = market::forecast(state, *account, token->address, head->number, market.blockTimeSeconds());
    auto days = market::spendPerDay(state, *account, token->address, head->number, market.blockTimeSeconds(), LeaseFigures::Days);
    if (!sum || !days)
        return figures;
    figures.known = true;
    figures.token = *token;
    figures.sum = *sum;
    figures.perDay = std::move(*days);
    for (const auto &[id, lease] : state.leases.leases()) {
        if (!lease.isActive() || lease.tenant != *account || !lease.expiryBlock())
            continue;
        const market::TokenInfo *paid = state.escrow.token(lease.token);
        const int decimals = paid ? paid->decimals : token->decimals;
        const auto left = lease.leftAt(head->number, decimals);
        const QByteArrayView service = market::SpecGlance::of(lease.spec).service;
        figures.ends.push_back({id, base::visibleText(QString::fromUtf8(service.isEmpty() ? QByteArrayView(lease.spec) : service), 80), *lease.expiryBlock(),
                                left ? market::LeaseCells::evenUnits(*left, decimals, figureDigits) : QStringLiteral("–")});
    }
    std::sort(figures.ends.begin(), figures.ends.end(), [](const LeaseEnd &a, const LeaseEnd &b) { return std::pair(a.block, a.lease) < std::pair(b.block, b.lease); });
    return figures;
}

} // namespace ui
