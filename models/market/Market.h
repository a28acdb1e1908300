// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"
#include "models/chain/rpc/RpcTypes.h"
#include "models/market/MarketState.h"
#include "models/market/SpheronContracts.h"

#include <QObject>
#include <deque>

namespace market {

/// What changed since the last time it was told; ids may have come, changed or gone.
struct MarketChanges {
    std::vector<quint64> orders; ///< sorted, each once
    std::vector<quint64> leases; ///< sorted, each once
    std::vector<chain::Address> providers;
    std::vector<AccountToken> balances;
    bool all = false; ///< everything may be different: read the state anew
};

/// How far the market follows the chain, in words a page can show.
struct MarketSync {
    enum class State { None, Loading, CatchingUp, Live, Paused, Disconnected, Failed };
    State state = State::None; ///< None: this network has no market
    quint64 done = 0;          ///< blocks, while catching up
    quint64 target = 0;
    quint64 events = 0;        ///< stored in all
    QString problem;           ///< one sentence in Failed
    bool operator==(const MarketSync &) const = default;
};

/// The market as the program knows it: the ledgers, kept up with the chain by EventFeed, and told to the views gathered
/// (once a frame, 16 ms). On the GUI thread; large batches are reduced in slices of a few milliseconds.
class Market final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Market)
public:
    Market(std::optional<SpheronContracts> contracts, base::Clock &clock, int blockTimeSeconds, QObject *parent = nullptr);

    [[nodiscard]] bool exists() const { return m_contracts.has_value(); } ///< false: no contracts on this network
    [[nodiscard]] const std::optional<SpheronContracts> &contracts() const { return m_contracts; }
    [[nodiscard]] const MarketState &state() const { return m_state; }
    [[nodiscard]] const MarketSync &sync() const { return m_sync; }
    [[nodiscard]] std::optional<chain::BlockHeader> head() const { return m_head; } ///< up to where state() reaches
    /// False while a block is half applied: state() is then not exactly that of head(). Never while signals are told.
    [[nodiscard]] bool isWhole() const { return m_queue.empty() || m_queue.front().next == 0; }
    [[nodiscard]] int blockTimeSeconds() const { return m_blockTime; }
    [[nodiscard]] qint64 nowMs() const { return m_clock.nowMs(); } ///< wall clock
    /// The time of a block, past or to come, reckoned from the head; seconds. Nothing before the first head.
    [[nodiscard]] std::optional<qint64> timeOf(quint64 block) const;

    // What EventFeed (or a test) tells.
    void replace(MarketState state, const chain::BlockHeader &head); ///< after loading
    void addBlock(const chain::BlockHeader &header, std::vector<PlacedEvent> events); ///< in order
    void removeBlock(const chain::BlockHeader &header); ///< newest first
    void setSync(const MarketSync &sync);

Q_SIGNALS:
    void changed(const market::MarketChanges &changes); ///< gathered
    void headChanged(const chain::BlockHeader &head);   ///< gathered
    void syncChanged(const market::MarketSync &sync);

private:
    struct Step { chain::BlockHeader header; std::vector<PlacedEvent> events; std::size_t next = 0; bool removed = false; };
    void scheduleFrame();
    void schedule(std::chrono::milliseconds delay);
    void work();
    void advance(Step &step); ///< some of its events; takes it off the queue after the last
    void tell();
    const std::optional<SpheronContracts> m_contracts;
    base::Clock &m_clock;
    const int m_blockTime;
    MarketState m_state;
    MarketSync m_sync;
    std::optional<chain::BlockHeader> m_head;
    std::deque<Step> m_queue;
    MarketChanges m_changes;
    bool m_headMoved = false;
    bool m_planned = false;
    qint64 m_toldMs = 0; ///< when something was told last, monotonic
    base::Subscription m_frame;
};

} // namespace market
Q_DECLARE_METATYPE(market::MarketChanges)
Q_DECLARE_METATYPE(market::MarketSync)
