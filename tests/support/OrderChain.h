// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/order/OrderSender.h"
#include "models/market/Market.h"

#include <QPointer>
#include <deque>
#include <map>

namespace test {

/// The orders of the protocol on a chain in memory: transactions wait in a pool, blocks carry them out, blocks may be lost
/// and their transactions come back in another order. Markets that follow it hear what the real ones hear.
class OrderChain final {
public:
    struct Tx {
        chain::Hash hash;
        chain::Address from;
        QByteArray data;
    };
    struct Block {
        chain::BlockHeader header;
        std::vector<Tx> txs;
        std::vector<market::PlacedEvent> events;
    };
    OrderChain();
    [[nodiscard]] static chain::Address token() { return *chain::Address::fromBytes(QByteArray(20, '\x44')); }
    [[nodiscard]] static market::SpheronContracts contracts();
    /// A market that knows all so far and is live; it hears of blocks while it lives and listens.
    void attach(market::Market &market);
    void detach(const market::Market *market);

    chain::Hash submit(const chain::Address &from, const QByteArray &data);
    void mine(int blocks = 1);
    /// The newest blocks are lost; their transactions wait again, the last first: so two orders swap places.
    void rollback(int depth);
    /// What waits is forgotten.
    void forgetPool() { pool.clear(); }
    /// An event by nobody's transaction: the provider takes the order.
    void match(quint64 order);

    [[nodiscard]] quint64 height() const { return blocks.back().header.number; }
    [[nodiscard]] bool waits(const chain::Hash &tx) const;
    [[nodiscard]] bool waits(const chain::Address &from) const;
    /// Empty: not in a block. Block number and whether it was carried out.
    struct Fate { quint64 block = 0; bool good = false; };
    [[nodiscard]] std::optional<Fate> fateOf(const chain::Hash &tx) const;
    /// Orders that are not closed, of a deployment.
    [[nodiscard]] std::vector<quint64> up(const QString &mark) const;

    market::MarketState state; ///< as of the newest block
    std::vector<Block> blocks;
    std::deque<Tx> pool;
    int orders = 0; ///< ever submitted

private:
    void carryOut(Block &block, const Tx &tx);
    void put(Block &block, market::ProtocolEvent event, const chain::Hash &tx);
    void tell(const Block &block);
    std::vector<market::ProtocolEvent> m_due; ///< of match(), for the next block
    std::vector<QPointer<market::Market>> m_markets;
    std::map<chain::Hash, bool> m_good;
    quint64 m_salt = 0;
    quint64 m_submitted = 0;
};

/// One account at one computer that orders on an OrderChain. It outlives the program that uses it, as a disk and a node do.
class OrderChainSender final : public deploy::OrderSender {
public:
    OrderChainSender(OrderChain &chain, const chain::Address &who) : m_chain(chain), m_who(who) {}
    std::optional<chain::Address> who() const { return m_who; }
    bool locked = false;
    bool forgetful = false;  ///< nothing is kept of what was sent: a lost database
    bool loseAnswers = false; ///< sends, but whoever asked never hears of it
    bool slow = false;       ///< what is asked for is signed and sent at sign() only
    int sendings = 0;
    int placed = 0;          ///< of these, orders
    base::U256 free = 10'000'000; ///< units in escrow

    std::optional<chain::Address> account() const override { return m_who; }
    bool isOnItsWay(const QByteArray &mark) const override;
    base::Async<quint64> quietBlock() override;
    base::Async<Means> means(const chain::Address &) override;
    base::Async<chain::Receipt> send(const chain::TxIntent &intent) override;
    void withdraw(const QByteArray &mark) override;
    void sign();
    /// Looks which of what was sent is in a block by now; to be called when the chain moved.
    void hear();
    /// The program has ended: nobody waits any more.
    void drop()
    {
        m_waiting.clear();
        m_unsigned.clear();
    }

private:
    struct Waiting { chain::Hash hash; base::Promise<chain::Receipt> promise; };
    struct Unsigned { QByteArray data; base::Promise<chain::Receipt> promise; };
    void submit(const Unsigned &one);
    OrderChain &m_chain;
    const std::optional<chain::Address> m_who;
    std::vector<OrderChain::Tx> m_kept;
    std::vector<Waiting> m_waiting;
    std::vector<Unsigned> m_unsigned;
};

} // namespace test
