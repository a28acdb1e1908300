// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/sandbox/AnvilNode.h"
#include "app/sandbox/ContainerEngineService.h"
#include "app/sandbox/SandboxMarket.h"
#include "models/base/Async.h"
#include "models/base/Clock.h"
#include "models/chain/rpc/RpcClient.h"

#include <deque>
#include <nlohmann/json.hpp>

namespace app {

/// The embedded private network: chain, contracts, container engine and its image, all real, all on this computer.
/// Models and ui know nothing of it: to them it is a network profile like any other.
class Sandbox final : public QObject {
    Q_OBJECT
public:
    Sandbox(QString folder, base::Clock &clock, QObject *parent = nullptr);

    /// Reads or makes the seed; profile(), state() and market() are valid afterwards. Errors: Storage,
    /// Internal (this build lacks the market's set-up).
    [[nodiscard]] base::Status prepare();
    [[nodiscard]] chain::NetworkProfile profile(const chain::NetworkProfile &described) const;
    [[nodiscard]] QString engineSocket() const { return m_engine.socket(); }

    /// Starts the chain and, the first time, deploys the contracts and hands `demoMember` ETH and NFTs. `withEngine`: the
    /// container engine too; if it is missing it is looked for until it is there. May be called again after failed().
    void start(chain::RpcClient &client, const chain::Address &demoMember, bool withEngine);
    /// Chain and engine service end; answers when both are gone. Containers go on.
    [[nodiscard]] base::Async<bool> stop();
    /// Moves chain time past `deadline` (seconds); only a chain of one's own can do that.
    void skipTo(qint64 deadline);
    [[nodiscard]] bool isEngineMissing() const { return m_engineTold; } ///< not installed; told by engineFailed()
    [[nodiscard]] const SandboxState &state() const { return m_state; }
    [[nodiscard]] const SandboxMarket &market() const { return *m_market; } ///< after prepare()

Q_SIGNALS:
    void step(const QString &what); ///< what is being waited for
    void ready();
    void failed(const base::Error &error);
    void engineFailed(const base::Error &error); ///< the chain lives, but nothing can be deployed

private:
    struct Call { QString method; nlohmann::json params; };
    void startEngine();
    void waitForChain(int attempt);
    void resume();
    void lookForMarket();
    void queueMarket();
    void setUpOrResume();
    void queueSetUp();
    void queueBalance(const chain::Address &who);
    void queueMints(const chain::Address &who, int count);
    void queueTransaction(const chain::Address &from, const std::optional<chain::Address> &to, const QByteArray &data,
                          const QString &valueHex = QStringLiteral("0x0"));
    void runNext();
    void fail(const base::Error &error);

    QString m_folder;
    base::Clock &m_clock;
    AnvilNode m_node;
    ContainerEngineService m_engine;
    SandboxState m_state;
    std::optional<SandboxMarket> m_market;
    chain::RpcClient *m_client = nullptr;
    chain::Address m_demoMember;
    std::deque<Call> m_queue;
    base::Subscription m_wait;
    base::Subscription m_engineWait;
    bool m_engineTold = false; ///< that it is missing
    bool m_starting = false;   ///< from start() to ready() or failed()
};

/// The scripted members: name and NFTs held.
struct NeighbourInfo { QString name; int tokens; };
[[nodiscard]] const QList<NeighbourInfo> &neighbours();

} // namespace app
