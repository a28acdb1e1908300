// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"
#include "models/chain/rpc/RpcClient.h"

namespace chain {

/// The newest block, by newHeads push (asked once after each reconnect). Everything that must follow the chain hangs on
/// `headChanged`; nothing polls. Only when no head has come for five usual block times (15 s at least) is the node asked,
/// then after twice that, and so on: a subscription can die while the connection lives.
class HeadTracker final : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds ShortestSilence{15};
    static constexpr std::chrono::seconds LongestSilence{300};

    HeadTracker(RpcClient &client, PushTransport &push, base::Clock &clock, QObject *parent = nullptr);
    ~HeadTracker() override;
    [[nodiscard]] std::optional<BlockHeader> head() const { return m_head; }
    /// Chain time now: the head's timestamp plus the time since it came (for smooth countdowns), in seconds. Before the
    /// first head this machine's clock.
    [[nodiscard]] qint64 chainTimeEstimate() const;

Q_SIGNALS:
    void headChanged(const chain::BlockHeader &head); ///< another hash; the number may also stay or go down

private:
    void subscribe();
    void ask();
    void setHead(const BlockHeader &head);
    void watch();
    void checkSilence();
    base::Clock &m_clock;
    RpcClient &m_client;
    PushTransport &m_push;
    std::optional<BlockHeader> m_head;
    qint64 m_headAtMs = 0;
    qint64 m_spacingMs = 0; ///< usual time between blocks, smoothed
    std::chrono::milliseconds m_silence{0};
    quint64 m_heads = 0; ///< counts, so that a late answer never overrides a newer push
    base::Subscription m_subscription;
    base::Subscription m_watch;
};

} // namespace chain
