// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"
#include "models/chain/rpc/RpcClient.h"
#include "models/chain/tx/Signer.h"
#include "models/dao/DaoContract.h"
#include "models/deploy/DeploymentProof.h"

#include <QObject>

namespace deploy {

/// Gathers what a deployment's proof is made of from the node, the DAO and the platform. On the GUI thread.
class ProofGatherer final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProofGatherer)
public:
    static constexpr std::size_t MostTransactions = 20'000; ///< of a block whose receipts are read
    struct Sources {
        chain::RpcClient &client;
        dao::DaoContract *contract; ///< null: no votes are told
        Reactor &reactor;           ///< that the run was deployed to
        base::Clock &clock;
    };
    explicit ProofGatherer(const Sources &sources, QObject *parent = nullptr) : QObject(parent), m_sources(sources) {}

    /// `made`: as the caller knows it (an order and its spec, a manifest's hash). Not signed yet. Errors: those of the node;
    /// NotFound (the block is not there any more); Protocol (what the node tells does not fit the block's hash).
    [[nodiscard]] base::Async<DeploymentProof> gather(const JournalEntry &entry, const DeploymentProof::Made &made);
    /// The same with the signer's signature. `signer` outlives the answer. Errors: those of the signer (Locked).
    [[nodiscard]] base::Async<DeploymentProof> sign(const DeploymentProof &proof, chain::Signer &signer);

private:
    const Sources m_sources;
};

/// Where a transaction's receipt stands in its block, proved. `block`: as eth_getBlockByHash tells it; `receipts`: all of it,
/// in order. Pure. Errors: Protocol, NotFound (the transaction is not in the block).
[[nodiscard]] base::Result<DeploymentProof::Execution> proveReceipt(const chain::Hash &transaction, const chain::Hash &blockHash, quint64 logIndex,
                                                                    const nlohmann::json &block, const nlohmann::json &receipts);

} // namespace deploy
