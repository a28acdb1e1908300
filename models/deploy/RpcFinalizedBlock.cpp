// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/RpcFinalizedBlock.h"

#include "models/chain/rpc/RpcClient.h"

namespace deploy {

base::Async<quint64> RpcFinalizedBlock::number()
{
    base::Promise<quint64> promise;
    m_client.header(chain::BlockTag(QStringLiteral("finalized"))).then(this, [promise](const base::Result<chain::BlockHeader> &header) {
        header ? promise.complete(header->number) : promise.fail(header.error());
    });
    return promise.future();
}

} // namespace deploy
