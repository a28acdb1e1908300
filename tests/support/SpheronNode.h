// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"
#include "models/chain/codec/AbiValue.h"
#include "models/chain/rpc/RpcClient.h"
#include "models/chain/rpc/WebSocketTransport.h"
#include "models/market/ProtocolSetup.h"
#include "tests/support/AnvilProcess.h"

#include <nlohmann/json.hpp>
#include <unordered_map>

namespace test {

/// A real local chain with the Spheron protocol on it. Anybody may send (nobody signs); gas costs nothing.
class SpheronNode final {
public:
    static constexpr quint64 chainId = 31337;
    static constexpr int decimals = 6; ///< of the test token

    SpheronNode();
    ~SpheronNode();
    /// Starts anvil and puts the protocol there. False: see `problem()`.
    [[nodiscard]] bool start(const QStringList &anvilArguments = {});
    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] AnvilProcess &anvil() { return m_anvil; }
    [[nodiscard]] chain::RpcClient &client() { return *m_client; }
    [[nodiscard]] chain::WebSocketTransport &transport() { return *m_transport; }
    [[nodiscard]] const market::ProtocolSetup &setup() const { return m_setup; }
    [[nodiscard]] const market::SpheronContracts &contracts() const { return m_setup.contracts; }
    [[nodiscard]] chain::Address token() const { return m_setup.addresses.value(QStringLiteral("TestToken")); }
    [[nodiscard]] static chain::Address admin();    ///< who set the protocol up; anvil's first account
    [[nodiscard]] static chain::Address matchmaker(); ///< "operator": anvil's second account
    [[nodiscard]] static chain::Address person(int number); ///< as many as one wants

    /// Sends and waits until it is mined; `success` of the receipt tells whether the contract took it. Nothing: see `problem()`.
    std::optional<chain::Receipt> send(const chain::Address &from, const std::optional<chain::Address> &to, const QByteArray &data);
    /// Sends without waiting for anything, in order. For chains that do not mine by themselves.
    void post(const chain::Address &from, const std::optional<chain::Address> &to, const QByteArray &data);
    /// Waits until all that was posted is in the pool, then mines so many blocks. False: see `problem()`.
    [[nodiscard]] bool mine(int blocks = 1);
    /// Gives the person tokens, of which EscrowUser may take all.
    void postTokens(const chain::Address &person, const base::U256 &amount);
    /// Registers a provider that takes the test token.
    void postProvider(const chain::Address &wallet, const QByteArray &spec, const QByteArray &hostUri = "provider.example", const QByteArray &certificate = "PEM");

    [[nodiscard]] quint64 blockNumber();
    [[nodiscard]] std::vector<chain::Log> logs(quint64 fromBlock, quint64 toBlock); ///< of all eight contracts
    /// Calls a view: ask(contract, u"providerEarnings(address,address)", u"(uint128,uint128,uint128)", {a, b}).
    [[nodiscard]] std::vector<chain::AbiValue> ask(const chain::Address &contract, QStringView function, QStringView outputs, const std::vector<chain::AbiValue> &arguments);
    nlohmann::json rpc(const char *method, nlohmann::json params = nlohmann::json::array());

private:
    template <class T>
    [[nodiscard]] std::optional<T> await(const base::Async<T> &answer);
    [[nodiscard]] bool makeSetup();
    [[nodiscard]] nlohmann::json transaction(const chain::Address &from, const std::optional<chain::Address> &to, const QByteArray &data);
    AnvilProcess m_anvil;
    base::SystemClock m_clock;
    std::unique_ptr<chain::WebSocketTransport> m_transport;
    std::unique_ptr<chain::RpcClient> m_client;
    market::ProtocolSetup m_setup;
    QMap<chain::Address, quint64> m_nonces;
    std::vector<base::Async<nlohmann::json>> m_posted;
    QString m_problem;
};

} // namespace test
