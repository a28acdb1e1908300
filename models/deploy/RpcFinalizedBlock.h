// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/FinalizedBlock.h"

#include <QObject>

namespace chain {
class RpcClient;
}

namespace deploy {

/// Asks a node for its "finalized" block.
class RpcFinalizedBlock final : public QObject, public FinalizedBlock {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RpcFinalizedBlock)
public:
    explicit RpcFinalizedBlock(chain::RpcClient &client, QObject *parent = nullptr) : QObject(parent), m_client(client) {}
    [[nodiscard]] base::Async<quint64> number() override;

private:
    chain::RpcClient &m_client;
};

} // namespace deploy
