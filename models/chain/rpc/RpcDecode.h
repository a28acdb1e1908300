// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/rpc/RpcTypes.h"

#include <nlohmann/json_fwd.hpp>

namespace chain {

/// From the node's JSON to our types and back; everything that breaks the hex rules or lacks a field is Protocol.
[[nodiscard]] base::Result<base::U256> quantityFromJson(const nlohmann::json &value);
[[nodiscard]] base::Result<quint64> numberFromJson(const nlohmann::json &value);
[[nodiscard]] base::Result<QByteArray> dataFromJson(const nlohmann::json &value);
[[nodiscard]] base::Result<Hash> hashFromJson(const nlohmann::json &value);
[[nodiscard]] base::Result<BlockHeader> headerFromJson(const nlohmann::json &value);
[[nodiscard]] base::Result<Log> logFromJson(const nlohmann::json &value);
/// In the order of block number and log index; two logs in one place, or two blocks at one height, are Protocol.
[[nodiscard]] base::Result<std::vector<Log>> logsFromJson(const nlohmann::json &value);
/// The same from the text of the whole answer, without a tree (see readLogs for its errors): safe on any thread.
[[nodiscard]] base::Result<std::vector<Log>> logsFromText(const QByteArray &answer);
[[nodiscard]] base::Result<Receipt> receiptFromJson(const nlohmann::json &value);
[[nodiscard]] base::Result<TxInfo> txInfoFromJson(const nlohmann::json &value);

[[nodiscard]] nlohmann::json callToJson(const CallRequest &request);
[[nodiscard]] nlohmann::json filterToJson(const LogFilter &filter);

} // namespace chain
