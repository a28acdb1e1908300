// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/CalldataResolver.h"

#include "models/chain/rpc/RpcClient.h"
#include "models/dao/DaoAbi.h"

#include <QCoreApplication>

namespace deploy {

CalldataResolver::CalldataResolver(chain::RpcClient &client, QObject *parent) : QObject(parent), m_client(client) {}

base::Async<std::optional<quint64>> CalldataResolver::proposalOf(const chain::Log &log)
{
    using Answer = std::optional<quint64>;
    base::Promise<Answer> promise;
    m_client.transaction(log.transactionHash)
        .then(this, [promise, contract = log.address](const base::Result<std::optional<chain::TxInfo>> &found) {
            if (!found)
                return promise.fail(found.error());
            // Its log exists, so it does: a node that does not have it (yet) is to be asked again, never taken at its word.
            if (!*found)
                return promise.fail(
                    {base::ErrorCode::Network,
                     QCoreApplication::translate("deploy", "The node does not have the transaction of the deploy event yet."),
                     {}, nullptr, 0});
            promise.complete(indexIn(**found, contract));
        });
    return promise.future();
}

std::optional<quint64> CalldataResolver::indexIn(const chain::TxInfo &transaction, const chain::Address &contract)
{
    const auto index = transaction.to == contract ? dao::executedProposal(transaction.input)
                                                  : base::Result<quint64>(base::fail(base::ErrorCode::Invalid, {}));
    return index ? std::optional(*index) : std::nullopt;
}

} // namespace deploy
