// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/EventFeed.h"
#include "tests/support/FakeClock.h"
#include "tests/support/SpheronChain.h"

namespace test {

/// Runs the event loop until `done`; fake time passes meanwhile, `step` a millisecond or so. False after 20 s.
[[nodiscard]] bool pumpUntil(base::Clock &clock, const std::function<bool()> &done, std::chrono::milliseconds step = std::chrono::milliseconds(20));

/// A market that is fed from a chain in memory through the real way: client, stream, history, decoder, store, ledgers.
class FeedRig final {
public:
    FeedRig(MemoryChain &node, chain::Transport &reader, chain::PushTransport &push, base::Clock &clock, quint64 deployBlock = 0,
            const QString &file = QStringLiteral(":memory:"));
    ~FeedRig();
    void start();   ///< a new feed and a new market on what the store holds
    void restart(); ///< the program ends and starts again
    void end();

    /// The market is live at the node's head, and all of it is in the store.
    [[nodiscard]] bool settle();
    /// In words, in what market, store and node differ; empty: they agree.
    [[nodiscard]] QString difference();
    [[nodiscard]] QList<int> storedKeys(); ///< in order of the rows
    [[nodiscard]] market::Market &market() { return *m_market; }
    [[nodiscard]] market::EventFeed &feed() { return *m_feed; }
    [[nodiscard]] market::EventStore &store() { return *m_store; }
    [[nodiscard]] store::Database &database() { return *m_database; }
    [[nodiscard]] const std::vector<market::MarketSync> &story() const { return m_story; } ///< everything told through setSync
    [[nodiscard]] bool everSaid(const QString &words) const;
    [[nodiscard]] bool everWas(market::MarketSync::State state) const;
    void forgetStory() { m_story.clear(); }

private:
    MemoryChain &m_node;
    chain::PushTransport &m_push;
    base::Clock &m_clock;
    const quint64 m_deployBlock;
    chain::RpcClient m_reader;
    chain::RpcClient m_pushed;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<market::EventStore> m_store;
    std::unique_ptr<market::Market> m_market;
    std::unique_ptr<market::EventFeed> m_feed;
    std::vector<market::MarketSync> m_story;
};

} // namespace test
