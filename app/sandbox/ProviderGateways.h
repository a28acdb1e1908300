// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/sandbox/SandboxMarket.h"
#include "models/chain/rpc/RpcClient.h"
#include "models/provider/gateway/Gateway.h"
#include "models/provider/gateway/LeaseHost.h"
#include "models/provider/gateway/MarketLeaseBook.h"

#include <set>

namespace app {

/// The gateways of the Sandbox's scripted providers, on loopback, with real containers behind them. Each registers on chain
/// where it listens and which certificate it shows, whenever that is not what stands there.
class ProviderGateways final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProviderGateways)
public:
    /// What the gateways work with; `folder`: for their certificates and their leases.
    struct Context {
        chain::RpcClient &client;
        market::Market &market;
        deploy::Reactor &reactor;
        deploy::EngineClient &engine;
        base::Clock &clock;
        quint64 chainId;
        QString folder;
    };
    ProviderGateways(Context context, const SandboxMarket &sandbox, QObject *parent = nullptr);
    ~ProviderGateways() override;
    /// Errors: Network, Storage, Internal: of the first that cannot work; the others do.
    [[nodiscard]] base::Status start();

private:
    struct House { // one provider's
        MarketProvider provider;
        chain::Address wallet;
        wallet::TlsIdentity identity;
        std::unique_ptr<provider::MarketLeaseBook> book;
        std::unique_ptr<provider::LeaseHost> host;
        std::unique_ptr<provider::Gateway> gateway;
    };
    [[nodiscard]] base::Status open(House &house);
    void keepRegistered();
    void registerText(const House &house, QStringView signature, const QByteArray &known, const QByteArray &wanted);

    const Context m_context;
    const SandboxMarket m_sandbox;
    std::vector<std::unique_ptr<House>> m_houses;
    std::set<QByteArray> m_sent; ///< registrations on their way
};

} // namespace app
