// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/ContainerReactor.h"
#include "models/provider/gateway/Gateway.h"
#include "models/provider/gateway/MarketLeaseBook.h"
#include "tests/support/PodmanService.h"
#include "tests/support/SpheronStreet.h"

#include <QTemporaryDir>

namespace test {

/// The provider of a SpheronStreet with its gateway and engine, registered there.
struct StreetProvider {
    StreetProvider(SpheronStreet &where, PodmanService &service) : street(where), podman(service) {}
    SpheronStreet &street;
    PodmanService &podman;
    QTemporaryDir folder;
    deploy::EngineClient engine{podman.address(), street.clock};
    deploy::ContainerReactor reactor{engine, street.clock};
    provider::MarketLeaseBook book{*street.market, street.provider};
    provider::LeaseHost host{reactor, book, street.clock, {folder.path(), SpheronStreet::chainId, &engine}};
    std::unique_ptr<provider::Gateway> gateway;

    /// False: see the street's problem.
    [[nodiscard]] bool open();
    [[nodiscard]] int containers() const; ///< running or ended
};

} // namespace test
