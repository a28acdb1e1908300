// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/NetworkProfile.h"
#include "models/chain/rpc/RpcTypes.h"

namespace market {

/// Where the contracts of the Spheron protocol stand on one network.
struct SpheronContracts {
    chain::Address orderRequest;
    chain::Address bid;
    chain::Address computeLease;
    chain::Address escrowUser;
    chain::Address escrowProtocol;
    chain::Address providerRegistry;
    chain::Address providerAttributeRegistry;
    chain::Address tokenRegistry;
    quint64 deployBlock = 0; ///< nothing of the protocol happened before it

    /// From the roles "orderRequest", "bid", … of a profile; nothing when one is missing: no market there.
    [[nodiscard]] static std::optional<SpheronContracts> fromProfile(const chain::NetworkProfile &network);
    void addTo(chain::NetworkProfile &network) const; ///< under the same roles
    [[nodiscard]] chain::LogFilter filter() const; ///< all eight addresses, all topics that ProtocolEvent knows
};

} // namespace market
