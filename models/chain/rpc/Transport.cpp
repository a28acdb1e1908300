// SPDX-License-Identifier: Apache-2.0
#include "models/chain/rpc/Transport.h"

#include "models/chain/rpc/RpcEnvelope.h"

#include <nlohmann/json.hpp>

namespace chain {

base::Async<QByteArray> Transport::requestText(const QString &method, nlohmann::json params)
{
    const base::Promise<QByteArray> promise;
    request(method, std::move(params)).then(&m_context, [promise](QFuture<base::Result<nlohmann::json>> finished) {
        auto result = base::taken(finished);
        if (result)
            promise.complete(rpcAnswerText(1, std::move(*result)));
        else
            promise.fail(std::move(result.error()));
    });
    return promise.future();
}

} // namespace chain
