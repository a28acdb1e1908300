// SPDX-License-Identifier: Apache-2.0
#include "tests/support/ProtocolModel.h"

#include <boost/multiprecision/cpp_int.hpp>
#include <QtEndian>

namespace test {

using namespace market;

namespace {

constexpr quint32 tenants = 6;
constexpr quint32 firstTenant = 100;

base::U256 reckon(const base::U256 &price, quint64 blocks, int decimals, bool up)
{
    using Integer = boost::multiprecision::cpp_int;
    const Integer scaled = Integer(price) * blocks * pow(Integer(10), unsigned(decimals));
    const Integer unit = pow(Integer(10), 18);
    return base::U256(Integer((scaled + (up ? unit - 1 : Integer(0))) / unit));
}

} // namespace

ProtocolModel::ProtocolModel(quint32 seed, quint64 firstBlock) : m_random(seed), m_block(firstBlock) {}

chain::Address ProtocolModel::address(quint32 number)
{
    QByteArray bytes(chain::Address::Size, '\x11');
    qToBigEndian(number, bytes.data() + chain::Address::Size - sizeof(number));
    return *chain::Address::fromBytes(bytes);
}

void ProtocolModel::tell(ProtocolEvent event)
{
    QByteArray hash(chain::Hash::Size, '\0');
    qToBigEndian(m_block, hash.data());
    qToBigEndian(m_transaction, hash.data() + sizeof(m_block));
    m_events.push_back({m_block, quint32(m_events.size()), *chain::Hash::fromBytes(hash), std::move(event)});
}

std::vector<PlacedEvent> ProtocolModel::endBlock(quint64 skip)
{
    m_block += skip;
    return std::exchange(m_events, {});
}

void ProtocolModel::addToken(const Token &token, const QByteArray &symbol)
{
    ++m_transaction;
    m_tokens.push_back(token);
    tell(TokenAdded{token.address, symbol, quint32(token.decimals), 1, m_tokens.size() == 1});
}

void ProtocolModel::addProvider(const chain::Address &wallet, const QByteArray &spec)
{
    ++m_transaction;
    m_providers.push_back(wallet);
    tell(ProviderAdded{m_providers.size(), wallet, spec, "provider.example", "PEM", {}, quint8(ProviderStatus::Active), 0, timeOf(m_block), wallet});
}

void ProtocolModel::deposit(const chain::Address &user, const Token &token, const base::U256 &amount)
{
    ++m_transaction;
    purse(user, token).unlocked += amount;
    tell(TokenMovement{escrowUser(), user, escrowUser(), token.address, amount, 0});
}

bool ProtocolModel::withdraw(const chain::Address &user, const Token &token, const base::U256 &amount)
{
    if (purse(user, token).unlocked < amount)
        return false;
    ++m_transaction;
    purse(user, token).unlocked -= amount;
    tell(TokenMovement{escrowUser(), escrowUser(), user, token.address, amount, 1});
    return true;
}

bool ProtocolModel::claim(const chain::Address &provider, const Token &token, const base::U256 &amount)
{
    Purse &earnings = purse(provider, token);
    if (earnings.earned - earnings.claimed < amount)
        return false;
    ++m_transaction;
    earnings.claimed += amount;
    tell(TokenMovement{escrowProtocol(), provider, provider, token.address, amount, 2});
    return true;
}

quint64 ProtocolModel::order(const chain::Address &tenant, const Token &token, const Terms &terms)
{
    ++m_transaction;
    const quint64 id = m_orders.size() + 1;
    Order order;
    order.creator = tenant;
    order.token = token;
    order.terms = terms;
    order.createdBlock = m_block;
    m_orders.emplace(id, order);
    tell(OrderCreated{id, tenant, {terms.maxPrice, terms.blocks, token.address, terms.spec, 1, 1}});
    return id;
}

void ProtocolModel::bid(quint64 id, const chain::Address &provider, const base::U256 &price)
{
    ++m_transaction;
    m_orders.at(id).bids.emplace_back(provider, price);
    tell(BidPlaced{id, price, provider, 0});
}

bool ProtocolModel::match(quint64 id, const chain::Address &provider, const base::U256 &price)
{
    Order &order = m_orders.at(id);
    const base::U256 lock = reckon(price, order.terms.blocks, order.token.decimals, true);
    Purse &tenant = purse(order.creator, order.token);
    if (!order.open || m_leases.contains(id) || tenant.unlocked < lock)
        return false;
    ++m_transaction;
    tenant.unlocked -= lock;
    tenant.locked += lock;
    m_leases[id] = {order.creator, provider, order.token, price, m_block, order.terms.blocks};
    tell(UserTokenLocked{order.creator, order.token.address, lock});
    tell(LeaseCreated{id, 0, id, price, provider, order.creator, quint32(m_block), quint32(timeOf(m_block)), 0, 0});
    tell(OrderStateChanged{id, price, quint8(OrderState::Matched)});
    tell(OrderMatched{id, provider, 0, 1, price, order.creator});
    return true;
}

base::U256 ProtocolModel::dueAt(quint64 id, quint64 block) const
{
    const Lease &lease = m_leases.at(id);
    return lease.active ? reckon(lease.price, std::min(block - lease.startBlock, lease.blocks), lease.token.decimals, false) : base::U256(0);
}

void ProtocolModel::settle(Lease &lease)
{
    const base::U256 amount = reckon(lease.price, std::min(m_block - lease.startBlock, lease.blocks), lease.token.decimals, false);
    const base::U256 rest = reckon(lease.price, lease.blocks, lease.token.decimals, true) - amount;
    purse(lease.tenant, lease.token).locked -= amount;
    purse(lease.provider, lease.token).earned += amount;
    tell(LockedTokenTransfered{lease.tenant, lease.provider, lease.token.address, amount});
    if (rest == 0)
        return;
    purse(lease.tenant, lease.token).locked -= rest;
    purse(lease.tenant, lease.token).unlocked += rest;
    tell(UserTokenUnlocked{lease.tenant, lease.token.address, rest});
}

void ProtocolModel::requestUpdate(quint64 id, const Terms &terms)
{
    ++m_transaction;
    Order &order = m_orders.at(id);
    if (m_leases.contains(id))
        order.pending = terms;
    else
        order.terms = terms;
    order.accepted = false;
    tell(OrderUpdateRequested{id, order.creator, {terms.maxPrice, terms.blocks, order.token.address, terms.spec, 1, 1}});
}

void ProtocolModel::acceptUpdate(quint64 id)
{
    ++m_transaction;
    Order &order = m_orders.at(id);
    order.accepted = order.pending.has_value();
    if (order.accepted)
        tell(UpdateRequestAccepted{id, m_leases.at(id).provider, order.creator});
}

bool ProtocolModel::carryOutUpdate(quint64 id, const base::U256 &price)
{
    Order &order = m_orders.at(id);
    if (!order.accepted || !m_leases.contains(id) || !m_leases[id].active)
        return false;
    Lease &lease = m_leases[id];
    const base::U256 lock = reckon(price, order.pending->blocks, order.token.decimals, true);
    const base::U256 back = reckon(lease.price, lease.blocks, lease.token.decimals, true) - dueAt(id, m_block);
    Purse &tenant = purse(order.creator, order.token);
    if (tenant.unlocked + back < lock)
        return false;
    ++m_transaction;
    settle(lease);
    tenant.unlocked -= lock;
    tenant.locked += lock;
    tell(UserTokenLocked{order.creator, order.token.address, lock});
    lease.price = price;
    lease.startBlock = m_block;
    lease.blocks = order.pending->blocks;
    order.terms = *order.pending;
    order.pending.reset();
    order.accepted = false;
    tell(LeaseUpdated{id, lease.provider, lease.tenant, price, quint32(m_block), quint32(timeOf(m_block))});
    tell(BidLeaseUpdated{id, lease.provider, lease.tenant, price});
    return true;
}

void ProtocolModel::close(quint64 id)
{
    ++m_transaction;
    Order &order = m_orders.at(id);
    order.open = false;
    order.pending.reset();
    order.accepted = false;
    const auto lease = m_leases.find(id);
    if (lease != m_leases.end()) {
        settle(lease->second);
        lease->second.active = false;
        tell(LeaseClosed{id, lease->second.provider, lease->second.tenant, quint32(timeOf(m_block)), 1});
    }
    tell(OrderMarkedAsClosed{id});
}

ProtocolModel::Terms ProtocolModel::someTerms()
{
    constexpr quint64 highestPrice = 4'000'000'000'000'000; // about 7 tokens an hour
    constexpr quint32 longest = 60;
    return {base::U256(1 + m_random.generate64() % highestPrice), 1 + m_random.bounded(longest), "{n:group" + QByteArray::number(m_random.bounded(5)) + "}"};
}

quint64 ProtocolModel::someOrder()
{
    constexpr quint32 recent = 8; // more happens to those
    const auto count = quint32(m_orders.size());
    return count == 0 ? 0 : count - m_random.bounded(std::min(count, recent));
}

void ProtocolModel::anything()
{
    enum { Deposit, Withdraw, Claim, NewOrder, PlaceBid, Match, AskUpdate, AcceptUpdate, CarryOut, Close, Tier, Status, ActionCount };
    const chain::Address tenant = address(firstTenant + m_random.bounded(tenants));
    const chain::Address provider = m_providers[m_random.bounded(quint32(m_providers.size()))];
    const Token token = m_tokens[m_random.bounded(quint32(m_tokens.size()))];
    const base::U256 amount = base::U256(m_random.bounded(1, 1'000'000)) * (token.decimals > 6 ? 1'000'000'000'000ULL : 1ULL);
    const quint64 id = someOrder();
    const bool open = id && m_orders[id].open && !m_leases.contains(id);
    const bool running = id && m_leases.contains(id) && m_leases[id].active;
    constexpr int moreMatches = 5; // what the rest needs
    const int action = m_random.bounded(ActionCount + moreMatches);
    switch (action < ActionCount ? action : int(Match)) {
    case Deposit: deposit(tenant, token, amount * 100); break;
    case Withdraw: (void)withdraw(tenant, token, amount); break;
    case Claim: (void)claim(provider, token, base::U256(amount / 1000)); break;
    case NewOrder: order(tenant, token, someTerms()); break;
    case PlaceBid:
        if (open)
            bid(id, provider, m_orders[id].terms.maxPrice);
        break;
    case Match:
        if (open)
            (void)match(id, provider, base::U256(m_orders[id].terms.maxPrice / 2 + 1));
        break;
    case AskUpdate:
        if (open || running)
            requestUpdate(id, someTerms());
        break;
    case AcceptUpdate:
        if (running)
            acceptUpdate(id);
        break;
    case CarryOut:
        if (running && m_orders[id].pending)
            (void)carryOutUpdate(id, m_orders[id].pending->maxPrice);
        break;
    case Close:
        if (open || running)
            close(id);
        break;
    case Tier: tell(ProviderTierUpdated{provider, quint8(m_random.bounded(7))}); break;
    case Status: tell(ProviderStatusUpdated{1 + m_random.bounded(quint32(m_providers.size())), quint8(m_random.bounded(6))}); break;
    default: break;
    }
}

} // namespace test
