// SPDX-License-Identifier: Apache-2.0
// What the services do for the Sandbox alone.
#include "app/Services.h"

namespace app {

void Services::startGateways()
{
    m_gateways = std::make_unique<ProviderGateways>(
        ProviderGateways::Context{reader, market, reactor, engine, clock, network.chainId, paths.networkFolder() + QStringLiteral("/providers")}, m_sandbox->market());
    if (const auto opened = m_gateways->start(); !opened)
        Q_EMIT failed(opened.error());
}

} // namespace app
