// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"

#include <QByteArray>
#include <nlohmann/json_fwd.hpp>

namespace chain {

/// What is sent for one call.
[[nodiscard]] QByteArray rpcRequestText(quint64 id, const QString &method, const nlohmann::json &params);
/// The result of the call `id`. A node's error becomes Remote: `remoteCode` its code, `summary` its visible message,
/// `detail` the hex data of a revert where there is one, else the message as sent.
[[nodiscard]] base::Result<nlohmann::json> rpcResult(nlohmann::json &&answer, quint64 id);
[[nodiscard]] base::Result<nlohmann::json> rpcResultOfText(QByteArrayView body, quint64 id);

} // namespace chain
