// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"

#include <QByteArray>
#include <nlohmann/json_fwd.hpp>
#include <optional>

namespace chain {

/// What is sent for one call.
[[nodiscard]] QByteArray rpcRequestText(quint64 id, const QString &method, const nlohmann::json &params);
/// The result of the call `id`. A node's error becomes Remote: `remoteCode` its code, `summary` its visible message,
/// `detail` the hex data of a revert where there is one, else the message as sent.
[[nodiscard]] base::Result<nlohmann::json> rpcResult(nlohmann::json &&answer, quint64 id);
[[nodiscard]] base::Result<nlohmann::json> rpcResultOfText(QByteArrayView body, quint64 id);
/// The node's error as rpcResult gives it, out of an answer that holds one; whatever its id.
[[nodiscard]] base::Error rpcErrorOfText(QByteArrayView body);
/// The id of an answer that has it where nodes put it: among the first or the last few characters, so that however much
/// lies between is not read. Nothing when it stands elsewhere: then the answer has to be parsed.
[[nodiscard]] std::optional<quint64> rpcIdAtEdge(QStringView text);
[[nodiscard]] std::optional<quint64> rpcIdAtEdge(QByteArrayView text);
/// The answer of a node that says `result`, for what only has a result.
[[nodiscard]] QByteArray rpcAnswerText(quint64 id, nlohmann::json result);

} // namespace chain
