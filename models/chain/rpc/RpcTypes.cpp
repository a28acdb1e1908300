// SPDX-License-Identifier: Apache-2.0
#include "models/chain/rpc/RpcTypes.h"

#include <algorithm>

namespace chain {

bool LogFilter::matches(const Log &log) const
{
    if (!addresses.empty() && std::find(addresses.begin(), addresses.end(), log.address) == addresses.end())
        return false;
    if (topic0.empty())
        return true;
    return !log.topics.empty() && std::find(topic0.begin(), topic0.end(), log.topics.front()) != topic0.end();
}

} // namespace chain
