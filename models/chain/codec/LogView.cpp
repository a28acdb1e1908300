// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/LogView.h"

#include <algorithm>

namespace chain {

LogView viewOf(const Log &log)
{
    LogView view;
    view.address = log.address;
    view.topicCount = int(std::min(log.topics.size(), view.topics.size()));
    std::copy_n(log.topics.begin(), view.topicCount, view.topics.begin());
    view.data = log.data;
    view.blockNumber = log.blockNumber;
    view.blockHash = log.blockHash;
    view.transactionHash = log.transactionHash;
    view.logIndex = log.logIndex;
    view.removed = log.removed;
    return view;
}

Log logOf(const LogView &view)
{
    Log log;
    log.address = view.address;
    log.topics.assign(view.topics.begin(), view.topics.begin() + view.topicCount);
    log.data = view.data.toByteArray();
    log.blockNumber = view.blockNumber;
    log.blockHash = view.blockHash;
    log.transactionHash = view.transactionHash;
    log.logIndex = view.logIndex;
    log.removed = view.removed;
    return log;
}

bool matches(const LogFilter &filter, const LogView &view)
{
    const auto holds = [](const auto &list, const auto &wanted) { return std::find(list.begin(), list.end(), wanted) != list.end(); };
    if (!filter.addresses.empty() && !holds(filter.addresses, view.address))
        return false;
    return filter.topic0.empty() || (view.topicCount > 0 && holds(filter.topic0, view.topics[0]));
}

} // namespace chain
