// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/rpc/HeadTracker.h"

namespace chain {

/// Follows one transaction that was sent, looking once for each new head. Also takes up transactions sent before a
/// restart. Stops at Confirmed; every other state may still change (a reorganisation can bring back what was replaced).
class TxTracker final : public QObject {
    Q_OBJECT
public:
    enum class State {
        Pending,   ///< the node knows it, or may still learn of it
        Mined,     ///< in a block, with fewer confirmations than wanted
        Confirmed,
        Replaced,  ///< another transaction used its nonce
        Dropped,   ///< the node has not known it for three blocks
    };
    Q_ENUM(State)
    static constexpr int BlocksUntilReplaced = 2;
    static constexpr int BlocksUntilDropped = 3;

    /// `confirmations`: blocks, counting the one that holds it.
    TxTracker(RpcClient &client, HeadTracker &heads, const Hash &hash, quint64 confirmations, QObject *parent = nullptr);
    /// Lets a replacement be told from a loss; otherwise learnt as soon as the node has shown the transaction.
    void setSender(const Address &from, quint64 nonce);
    /// Looks for the first time; connect before.
    void start();
    void stop();
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Hash &hash() const { return m_hash; }
    [[nodiscard]] std::optional<Receipt> receipt() const { return m_receipt; } ///< in Mined and Confirmed
    [[nodiscard]] quint64 confirmations() const { return m_confirmations; }    ///< so far

Q_SIGNALS:
    void changed(); ///< state, confirmations, or the block that holds it

private:
    void look();
    void finishLook();
    void onReceipt(const Receipt &receipt);
    void onNoReceipt();
    void onUnknown();
    void set(State state, quint64 confirmations, std::optional<Receipt> receipt = std::nullopt);
    RpcClient &m_client;
    HeadTracker &m_heads;
    const Hash m_hash;
    const quint64 m_wanted;
    State m_state = State::Pending;
    std::optional<Receipt> m_receipt;
    quint64 m_confirmations = 0;
    std::optional<std::pair<Address, quint64>> m_sender;
    int m_unknownFor = 0;  ///< heads in a row
    bool m_looking = false;
    bool m_lookAgain = false;
};

} // namespace chain
