// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"

#include <QByteArray>
#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <optional>

namespace chain {

/// What a node refused with.
struct RpcError {
    int code = 0;
    QString message;                            ///< as sent; make it visible before showing it
    std::shared_ptr<const nlohmann::json> data; ///< null when there was none; revert data comes as a hex string
};

/// One JSON-RPC 2.0 answer: either an error, or a result (which may be JSON null).
struct RpcResponse {
    std::optional<RpcError> error;
    std::shared_ptr<const nlohmann::json> result; ///< set exactly when there is no error
};

/// Reads the answer to the request `id`. Tolerated beyond the standard: `error: null` beside a result, `result: null`
/// beside an error. Errors: Protocol (not JSON, another id, neither or both), Limit (too large or too deep).
[[nodiscard]] base::Result<RpcResponse> parseRpcResponse(QByteArrayView body, quint64 id);
/// The same for a text that has been parsed already (one element of a batch, a WebSocket frame).
[[nodiscard]] base::Result<RpcResponse> readRpcResponse(nlohmann::json &&answer, quint64 id);

} // namespace chain
