// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/sandbox/SandboxState.h"
#include "models/market/ProtocolSetup.h"

#include <vector>

namespace app {

/// A scripted provider of the Sandbox's market.
struct MarketProvider {
    QString name;
    QString region; ///< one of the protocol's region codes
    quint64 cpuUnits;
    quint64 gpuUnits;
    int thrift; ///< percent of the asked price it likes to bid; the rest of the mood depends on the order
};
[[nodiscard]] const QList<MarketProvider> &marketProviders();
[[nodiscard]] const QStringList &marketTenants();

/// The Sandbox's market as it is set up: the protocol's contracts, a token, providers that register and tenants with
/// funds. Pure: what to send, not the sending.
class SandboxMarket final {
public:
    struct Call {
        chain::Address from;
        std::optional<chain::Address> to; ///< empty: creates a contract
        QByteArray data;
        bool mineAfter = false; ///< what follows depends on it
    };
    [[nodiscard]] static base::Result<SandboxMarket> make(const SandboxState &state);

    [[nodiscard]] const market::SpheronContracts &contracts() const { return m_setup.contracts; }
    [[nodiscard]] chain::Address token() const;
    [[nodiscard]] chain::Address person(const QString &name) const { return m_state.account(name); }
    /// Everything from the first contract to the last deposit; `demoMember` gets tokens of its own.
    [[nodiscard]] std::vector<Call> calls(const chain::Address &demoMember) const;
    [[nodiscard]] QList<chain::Address> people() const; ///< who need ETH for it

    static constexpr auto senderName = "protocol";
    static constexpr auto operatorName = "matchmaker";

private:
    void addProvider(std::vector<Call> &calls, const MarketProvider &provider) const;
    void addFunds(std::vector<Call> &calls, const QString &tenant) const;
    SandboxState m_state;
    market::ProtocolSetup m_setup;
};

} // namespace app
