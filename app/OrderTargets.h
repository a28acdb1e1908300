// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/NetworkProfile.h"
#include "models/dao/DaoContract.h"
#include "models/deploy/TurnGuard.h"
#include "models/deploy/order/SpheronOrderReactor.h"
#include "models/deploy/order/TxOrderSender.h"
#include "models/market/gateway/ProviderSessions.h"
#include "models/wallet/Activity.h"
#include "models/wallet/Vault.h"

#include <map>
#include <set>

namespace app {

/// The market of the network in use as a target of rules ("spheron-order?…", see OrderTarget.h), and whose turn it is where
/// several members run one rule. It knows the members of the DAO in use: it reads them again from time to time.
class OrderTargets final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderTargets)
public:
    static constexpr std::chrono::minutes ReadEvery{10}; ///< the members
    struct World {
        const chain::NetworkProfile &network;
        market::Market &market;
        market::SpheronReader *reader;     ///< null: the network has no market
        market::ProviderSessions *sessions; ///< null likewise
        chain::TxFlow::Context flows;
        wallet::Vault &vault;
        wallet::Activity &activity;
        dao::DaoContract &contract;
        base::Clock &clock;
    };
    explicit OrderTargets(const World &world, QObject *parent = nullptr);
    ~OrderTargets() override;

    /// The reactor for a rule whose target is the market; lives as long as this. Errors: NotFound (no market, or another
    /// network), Invalid (what the target says).
    [[nodiscard]] base::Result<deploy::Reactor *> reactor(const deploy::Rule &rule);
    /// The order that is the deployment (see OrderClaim.h); nothing: none was placed. Errors: Network (the market or the
    /// members are not known yet: again later).
    [[nodiscard]] base::Result<std::optional<quint64>> orderOf(const deploy::DeploymentKey &key) const;
    /// For rules of the DAO in use and for those that name their members.
    [[nodiscard]] deploy::TurnGuard &turns();

private:
    void readMembers();
    void takeMembers(const base::Result<std::vector<dao::TokenVote>> &tokens);
    const World m_world;
    std::optional<std::set<chain::Address>> m_members; ///< nothing: not known yet
    bool m_reading = false;
    base::Subscription m_again;
    deploy::TurnGuard m_turns;
    std::unique_ptr<deploy::TxOrderSender> m_sender;
    std::map<QString, std::unique_ptr<deploy::SpheronOrderReactor>> m_reactors; ///< by target
};

} // namespace app
