// SPDX-License-Identifier: Apache-2.0
#include "models/market/EscrowLedger.h"

namespace market {

namespace {

using base::saturatingAdd;
using base::saturatingSub;
constexpr quint64 mostDecimals = 255; // more than any token has, and than a price can be reckoned with

struct EscrowReducer { // of one event
    UndoableMap<AccountToken, EscrowBalance, AccountTokenHash> &balances;
    UndoableMap<chain::Address, TokenInfo, AddressHash> &tokens;
    quint64 block;

    void operator()(const UserTokenLocked &event) const
    {
        EscrowBalance &balance = balances.edit(block, {event.user, event.token});
        balance.unlocked = saturatingSub(balance.unlocked, event.amount);
        balance.locked = saturatingAdd(balance.locked, event.amount);
    }
    void operator()(const UserTokenUnlocked &event) const
    {
        EscrowBalance &balance = balances.edit(block, {event.user, event.token});
        balance.locked = saturatingSub(balance.locked, event.amount);
        balance.unlocked = saturatingAdd(balance.unlocked, event.amount);
    }
    void operator()(const TokenMovement &event) const
    {
        if (event.to == event.emitter) {
            EscrowBalance &balance = balances.edit(block, {event.from, event.token});
            balance.unlocked = saturatingAdd(balance.unlocked, event.amount);
            balance.deposited = saturatingAdd(balance.deposited, event.amount);
        } else if (event.from == event.emitter) {
            EscrowBalance &balance = balances.edit(block, {event.to, event.token});
            balance.unlocked = saturatingSub(balance.unlocked, event.amount);
            balance.withdrawn = saturatingAdd(balance.withdrawn, event.amount);
        } else {
            EscrowBalance &balance = balances.edit(block, {event.from, event.token});
            balance.claimed = saturatingAdd(balance.claimed, event.amount);
        }
    }
    void operator()(const LockedTokenTransfered &event) const
    {
        EscrowBalance &tenant = balances.edit(block, {event.from, event.token});
        tenant.locked = saturatingSub(tenant.locked, event.amount);
        tenant.spent = saturatingAdd(tenant.spent, event.amount);
        EscrowBalance &provider = balances.edit(block, {event.to, event.token});
        provider.earned = saturatingAdd(provider.earned, event.amount);
    }
    void operator()(const TokenAdded &event) const
    {
        TokenInfo &token = tokens.edit(block, event.token);
        token.address = event.token;
        token.symbol = event.symbol;
        token.decimals = int(std::min<quint64>(event.decimals, mostDecimals));
        token.minimumDeposit = event.minimumDeposit;
        token.isDefault = event.isDefault;
        token.accepted = true;
    }
    void operator()(const TokenRemoved &event) const
    {
        if (tokens.find(event.token))
            tokens.edit(block, event.token).accepted = false;
    }
    template <class Other>
    void operator()(const Other &) const {}
};

void putBalance(SnapshotWriter &writer, const EscrowBalance &balance)
{
    for (const base::U256 *amount : {&balance.locked, &balance.unlocked, &balance.deposited, &balance.withdrawn, &balance.spent, &balance.earned, &balance.claimed})
        writer.number(*amount);
}

EscrowBalance takeBalance(SnapshotReader &reader, const AccountToken &)
{
    EscrowBalance balance;
    for (base::U256 *amount : {&balance.locked, &balance.unlocked, &balance.deposited, &balance.withdrawn, &balance.spent, &balance.earned, &balance.claimed})
        *amount = reader.bigNumber();
    return balance;
}

void putToken(SnapshotWriter &writer, const TokenInfo &token)
{
    writer.text(token.symbol);
    writer.number(quint64(token.decimals));
    writer.number(token.minimumDeposit);
    writer.boolean(token.isDefault);
    writer.boolean(token.accepted);
}

TokenInfo takeToken(SnapshotReader &reader, const chain::Address &address)
{
    TokenInfo token;
    token.address = address;
    token.symbol = reader.text();
    token.decimals = int(reader.number(mostDecimals));
    token.minimumDeposit = reader.bigNumber();
    token.isDefault = reader.boolean();
    token.accepted = reader.boolean();
    return token;
}

void putKey(SnapshotWriter &writer, const AccountToken &key)
{
    writer.address(key.account);
    writer.address(key.token);
}

AccountToken takeKey(SnapshotReader &reader)
{
    AccountToken key;
    key.account = reader.address();
    key.token = reader.address();
    return key;
}

} // namespace

void EscrowLedger::apply(const PlacedEvent &placed)
{
    std::visit(EscrowReducer{m_balances, m_tokens, placed.blockNumber}, placed.event);
}

void EscrowLedger::undo(quint64 block)
{
    m_balances.undo(block);
    m_tokens.undo(block);
}

void EscrowLedger::forgetBefore(quint64 block)
{
    m_balances.forgetBefore(block);
    m_tokens.forgetBefore(block);
}

EscrowBalance EscrowLedger::balance(const chain::Address &account, const chain::Address &token) const
{
    const EscrowBalance *balance = m_balances.find({account, token});
    return balance ? *balance : EscrowBalance();
}

std::vector<TokenInfo> EscrowLedger::tokens() const
{
    std::vector<TokenInfo> tokens;
    for (const auto &[address, token] : m_tokens.entries()) {
        if (token.accepted)
            tokens.push_back(token);
    }
    std::sort(tokens.begin(), tokens.end(), [](const TokenInfo &a, const TokenInfo &b) {
        return std::tie(b.isDefault, a.symbol, a.address) < std::tie(a.isDefault, b.symbol, b.address);
    });
    return tokens;
}

void EscrowLedger::save(SnapshotWriter &writer) const
{
    m_balances.save(writer, putKey, putBalance);
    m_tokens.save(writer, [](SnapshotWriter &to, const chain::Address &address) { to.address(address); }, putToken);
}

void EscrowLedger::load(SnapshotReader &reader)
{
    m_balances.load(reader, takeKey, takeBalance);
    m_tokens.load(reader, [](SnapshotReader &from) { return from.address(); }, takeToken);
}

} // namespace market
