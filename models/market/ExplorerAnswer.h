// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/rpc/RpcTypes.h"

namespace market {

/// One page of an Etherscan-style "getLogs" answer.
struct ExplorerAnswer {
    enum class Kind { Logs, TooFast, TooMany, Refused };
    Kind kind = Kind::Logs;
    std::vector<chain::Log> logs; ///< as they stand; `blockHash` zero where the explorer does not tell it
    QString words;                ///< of the explorer when Refused; foreign
};
/// "0x" is zero, "No records found" an empty page. `address`: whose logs were asked for; other rows, rows outside the
/// range and rows that are not logs are Protocol. Errors: Protocol, Limit. Pure.
[[nodiscard]] base::Result<ExplorerAnswer> readExplorerAnswer(const QByteArray &body, const chain::Address &address, quint64 fromBlock, quint64 toBlock);

} // namespace market
