// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/ProtocolEvent.h"

#include <QRandomGenerator>
#include <map>
#include <optional>

namespace test {

/// The Spheron protocol in memory, as its contracts behave, telling the events they would emit. Reckons money by itself,
/// apart from the program's own code. Everything happens in `block()` until endBlock().
class ProtocolModel {
public:
    struct Token { chain::Address address; int decimals = 6; };
    struct Purse { base::U256 locked = 0; base::U256 unlocked = 0; base::U256 earned = 0; base::U256 claimed = 0; };
    struct Terms { base::U256 maxPrice = 0; quint64 blocks = 0; QByteArray spec; };
    struct Order {
        chain::Address creator;
        Token token;
        Terms terms;
        std::optional<Terms> pending;
        bool accepted = false;
        bool open = true;
        std::vector<std::pair<chain::Address, base::U256>> bids;
        quint64 createdBlock = 0;
    };
    struct Lease { chain::Address tenant; chain::Address provider; Token token; base::U256 price = 0; quint64 startBlock = 0; quint64 blocks = 0; bool active = true; };

    explicit ProtocolModel(quint32 seed = 1, quint64 firstBlock = 1000);
    [[nodiscard]] static chain::Address address(quint32 number); ///< the same one for the same number
    [[nodiscard]] static chain::Address escrowUser() { return address(1); }
    [[nodiscard]] static chain::Address escrowProtocol() { return address(2); }
    [[nodiscard]] quint64 block() const { return m_block; }
    [[nodiscard]] static qint64 timeOf(quint64 block) { return 1'700'000'000 + qint64(block) * 2; }

    void addToken(const Token &token, const QByteArray &symbol);
    void addProvider(const chain::Address &wallet, const QByteArray &spec);
    void deposit(const chain::Address &user, const Token &token, const base::U256 &amount);
    bool withdraw(const chain::Address &user, const Token &token, const base::U256 &amount);
    bool claim(const chain::Address &provider, const Token &token, const base::U256 &amount);
    quint64 order(const chain::Address &tenant, const Token &token, const Terms &terms);
    void bid(quint64 order, const chain::Address &provider, const base::U256 &price);
    bool match(quint64 order, const chain::Address &provider, const base::U256 &price);
    void requestUpdate(quint64 order, const Terms &terms);
    void acceptUpdate(quint64 order);
    bool carryOutUpdate(quint64 order, const base::U256 &price);
    void close(quint64 id);

    /// Something that may happen, chosen at random.
    void anything();
    /// What happened in the block, in order; the next one begins.
    std::vector<market::PlacedEvent> endBlock(quint64 skip = 1);

    [[nodiscard]] const std::map<std::pair<chain::Address, chain::Address>, Purse> &purses() const { return m_purses; }
    [[nodiscard]] const std::map<quint64, Order> &orders() const { return m_orders; }
    [[nodiscard]] const std::map<quint64, Lease> &leases() const { return m_leases; }
    [[nodiscard]] base::U256 dueAt(quint64 lease, quint64 block) const; ///< what closing it would pay the provider

private:
    void tell(market::ProtocolEvent event);
    Purse &purse(const chain::Address &account, const Token &token) { return m_purses[{account, token.address}]; }
    void settle(Lease &lease);
    [[nodiscard]] Terms someTerms();
    [[nodiscard]] quint64 someOrder();
    QRandomGenerator m_random;
    quint64 m_block;
    quint32 m_transaction = 0;
    std::vector<market::PlacedEvent> m_events;
    std::map<std::pair<chain::Address, chain::Address>, Purse> m_purses;
    std::map<quint64, Order> m_orders;
    std::map<quint64, Lease> m_leases;
    std::vector<Token> m_tokens;
    std::vector<chain::Address> m_providers;
};

} // namespace test
