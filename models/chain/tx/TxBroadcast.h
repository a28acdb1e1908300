// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"
#include "models/chain/rpc/BackOff.h"
#include "models/chain/rpc/RpcClient.h"

namespace chain {

/// Gets one signed transaction to a node, always the same bytes. A node may take it and still answer with an error, or
/// not at all: so the transaction is looked up before anything is called a failure.
class TxBroadcast final : public QObject {
    Q_OBJECT
public:
    static constexpr int MaxAttempts = 4;

    TxBroadcast(RpcClient &client, base::Clock &clock, const Hash &hash, const QByteArray &raw, QObject *parent = nullptr);
    /// True once a node knows it. Errors: Network or Timeout when that could not be found out, Conflict (nonce used up),
    /// Invalid (money), Remote; each says what to do next.
    [[nodiscard]] base::Async<bool> send();

private:
    void attempt();
    void lookUp(const base::Error &error);
    void notFound(const base::Error &error, bool unclear);
    RpcClient &m_client;
    base::Clock &m_clock;
    const Hash m_hash;
    const QByteArray m_raw;
    int m_attempts = 0;
    bool m_perhapsSent = false; ///< an attempt ended without an answer, so no later refusal proves anything
    BackOff m_backOff;
    base::Subscription m_retry;
    base::Promise<bool> m_promise;
};

} // namespace chain
