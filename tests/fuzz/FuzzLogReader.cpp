// SPDX-License-Identifier: Apache-2.0
// What the fast reader takes, the one that goes through a tree takes too, and as the same.
#include "models/base/Json.h"
#include "models/chain/codec/LogReader.h"
#include "models/chain/rpc/RpcDecode.h"
#include "models/chain/rpc/RpcEnvelope.h"
#include "tests/fuzz/Fuzz.h"

#include <nlohmann/json.hpp>

COMMONRACK_FUZZ(data)
{
    std::vector<chain::Log> logs;
    const auto count = chain::readLogs(QByteArray::fromRawData(data.data(), data.size()), [&logs](const chain::LogView &log) {
        logs.push_back(chain::logOf(log));
        return true;
    });
    if (!count)
        return;
    check(*count == qsizetype(logs.size()));
    const auto tree = base::parseJson(data);
    check(tree.has_value());
    const auto result = chain::rpcResultOfText(data, (*tree)["id"].get<quint64>());
    check(result.has_value() && result->size() == logs.size());
    for (std::size_t i = 0; i < logs.size(); ++i) {
        const auto log = chain::logFromJson((*result)[i]);
        check(log.has_value());
        check(log->address == logs[i].address && log->topics == logs[i].topics && log->data == logs[i].data);
        check(log->blockNumber == logs[i].blockNumber && log->logIndex == logs[i].logIndex && log->removed == logs[i].removed);
        check(log->blockHash == logs[i].blockHash && log->transactionHash == logs[i].transactionHash);
    }
}
