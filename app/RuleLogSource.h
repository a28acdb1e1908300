// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/rpc/LogStream.h"
#include "models/deploy/LogSource.h"

namespace app {

/// The events of one rule: a LogStream of its own, which begins only once the node is known to be of the rule's chain.
class RuleLogSource final : public deploy::LogSource {
    Q_OBJECT
public:
    /// All outlive this.
    RuleLogSource(chain::RpcClient &client, chain::PushTransport &push, base::Clock &clock, chain::LogFilter filter, quint64 chainId);
    void start(quint64 fromBlock, std::vector<chain::BlockHeader> known) override;
    void stop() override;
    [[nodiscard]] State state() const override;

private:
    void ask();
    chain::RpcClient &m_client;
    base::Clock &m_clock;
    const quint64 m_chainId;
    chain::LogStream m_stream;
    quint64 m_from = 0;
    std::vector<chain::BlockHeader> m_known;
    base::Subscription m_again;
    std::unique_ptr<QObject> m_asking; ///< while the node has not said which chain it is of
};

} // namespace app
