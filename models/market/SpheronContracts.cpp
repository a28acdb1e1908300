// SPDX-License-Identifier: Apache-2.0
#include "models/market/SpheronContracts.h"

#include "models/market/EventDecoder.h"

#include <array>

namespace market {

namespace {

struct Role {
    const char *name;
    chain::Address SpheronContracts::*address;
};

constexpr std::array roles{
    Role{"orderRequest", &SpheronContracts::orderRequest},
    Role{"bid", &SpheronContracts::bid},
    Role{"computeLease", &SpheronContracts::computeLease},
    Role{"escrowUser", &SpheronContracts::escrowUser},
    Role{"escrowProtocol", &SpheronContracts::escrowProtocol},
    Role{"providerRegistry", &SpheronContracts::providerRegistry},
    Role{"providerAttributeRegistry", &SpheronContracts::providerAttributeRegistry},
    Role{"tokenRegistry", &SpheronContracts::tokenRegistry},
};

} // namespace

std::optional<SpheronContracts> SpheronContracts::fromProfile(const chain::NetworkProfile &network)
{
    SpheronContracts contracts;
    for (const Role &role : roles) {
        const auto address = network.contract(QString::fromLatin1(role.name));
        if (!address)
            return std::nullopt;
        contracts.*role.address = *address;
    }
    contracts.deployBlock = network.deployBlock;
    return contracts;
}

void SpheronContracts::addTo(chain::NetworkProfile &network) const
{
    // The profile's block is that of everything on it: other contracts may be older.
    network.deployBlock = network.contracts.isEmpty() ? deployBlock : qMin(network.deployBlock, deployBlock);
    for (const Role &role : roles)
        network.contracts.insert(QString::fromLatin1(role.name), this->*role.address);
}

chain::LogFilter SpheronContracts::filter() const
{
    chain::LogFilter filter;
    for (const Role &role : roles)
        filter.addresses.push_back(this->*role.address);
    filter.topic0 = protocolTopics();
    return filter;
}

} // namespace market
