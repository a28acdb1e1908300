// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/Rule.h"

#include "models/dao/DaoAbi.h"

namespace deploy {

chain::LogFilter Rule::filter() const
{
    chain::LogFilter filter;
    filter.addresses = {contract};
    if (abi != dao::AbiVersion::V1)
        filter.topic0.push_back(dao::abi::deployEvent(dao::AbiVersion::V2).topic0());
    if (abi != dao::AbiVersion::V2)
        filter.topic0.push_back(dao::abi::deployEvent(dao::AbiVersion::V1).topic0());
    return filter;
}

QString Rule::streamName() const
{
    return QString::number(chainId) + u':' + contract.toString();
}

} // namespace deploy
