// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/ProposalResolver.h"

#include <QObject>

namespace chain {
class RpcClient;
}

namespace deploy {

/// Reads the index from the calldata of the transaction: executeProposal(uint256) sent to the contract itself. Executions
/// through another contract (a wallet) give no index.
class CalldataResolver final : public QObject, public ProposalResolver {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CalldataResolver)
public:
    explicit CalldataResolver(chain::RpcClient &client, QObject *parent = nullptr);
    [[nodiscard]] base::Async<std::optional<quint64>> proposalOf(const chain::Log &log) override;

    /// The pure part. `contract`: who emitted the event.
    [[nodiscard]] static std::optional<quint64> indexIn(const chain::TxInfo &transaction, const chain::Address &contract);

private:
    chain::RpcClient &m_client;
};

} // namespace deploy
