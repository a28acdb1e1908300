// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/NetworkProfile.h"
#include "models/chain/rpc/RpcClient.h"
#include "models/dao/DaoContract.h"
#include "models/deploy/MemberCheck.h"
#include "models/deploy/TriggerSet.h"

#include <map>

namespace app {

/// The networks that rules watch: the one in use, over the connections that are there already, and any other that is
/// known, over a connection of its own from the first rule that needs it.
class RuleNetworks final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RuleNetworks)
public:
    /// The network in use; all outlive this.
    struct Home {
        const chain::NetworkProfile &network;
        chain::RpcClient &reader;
        chain::RpcClient &pushed;
        chain::PushTransport &push;
        dao::DaoContract &dao;
    };
    RuleNetworks(Home home, QString profileFolder, base::Clock &clock);
    ~RuleNetworks() override;

    [[nodiscard]] std::vector<chain::NetworkProfile> known() const; ///< the one in use first; each chain once
    /// What TriggerSet asks for. Errors: NotFound (no network of that chain is known here, or it names no endpoint).
    [[nodiscard]] base::Result<std::unique_ptr<deploy::LogSource>> source(const deploy::Rule &rule);
    [[nodiscard]] base::Result<std::unique_ptr<deploy::ProposalResolver>> resolver(const deploy::Rule &rule);
    [[nodiscard]] base::Result<std::unique_ptr<deploy::FinalizedBlock>> finality(const deploy::Rule &rule);
    /// The newest block of the rule's chain: what was executed before a rule was made is history, not an order.
    [[nodiscard]] base::Async<quint64> firstBlock(const deploy::Rule &rule);
    /// Who are members of the rule's DAO; null where the network is not known. Lives as long as this.
    [[nodiscard]] deploy::MemberCheck *members(const deploy::Rule &rule);
    /// What a proof of the rule's deployments is read from. Lives as long as this.
    struct Witness {
        chain::RpcClient &reader;
        dao::DaoContract &contract;
    };
    /// Errors: NotFound, as above.
    [[nodiscard]] base::Result<Witness> witness(const deploy::Rule &rule);
    void close(); ///< what is in flight ends

private:
    struct Link;
    struct Membership;
    struct Ends {
        chain::RpcClient &reader;
        chain::RpcClient &pushed;
        chain::PushTransport &push;
    };
    [[nodiscard]] base::Result<Ends> endsOf(quint64 chainId);
    [[nodiscard]] Membership &membership(const deploy::Rule &rule, const Ends &ends);
    const Home m_home;
    const QString m_profileFolder;
    base::Clock &m_clock;
    std::map<quint64, std::unique_ptr<Link>> m_links;
    std::map<QString, std::unique_ptr<Membership>> m_members; ///< by the rule's stream; they go before the links
};

} // namespace app
