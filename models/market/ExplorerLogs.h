// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Async.h"
#include "models/base/Clock.h"
#include "models/chain/rpc/RpcTypes.h"

#include <QObject>
#include <QUrl>
#include <memory>

namespace market {

/// The "logs" module of Etherscan-style explorers, V1 (?module=logs&action=getLogs) and V2 (with chainid). At
/// most 1000 rows a page; "0x" stands for zero; "No records found" is an empty answer.
class ExplorerLogs final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExplorerLogs)
public:
    struct Options {
        QUrl base;                       ///< "https://api.etherscan.io/v2/api"
        std::optional<quint64> chainId;  ///< V2 names the chain; empty: V1
        QString apiKey;                  ///< may be empty
        int pageSize = 1000;
        std::chrono::milliseconds pause{220}; ///< between requests: five a second is the usual limit
    };
    ExplorerLogs(Options options, base::Clock &clock, QObject *parent = nullptr);
    ~ExplorerLogs() override;
    /// All logs of the filter's addresses in the range, in order of block and log index, page by page; topics are
    /// filtered here. Errors: Network, Timeout, Limit (more than 10,000 rows: ask for less), Remote (their words), Protocol.
    [[nodiscard]] base::Async<std::vector<chain::Log>> logs(const chain::LogFilter &filter, quint64 fromBlock, quint64 toBlock);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace market
