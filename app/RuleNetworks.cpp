// SPDX-License-Identifier: Apache-2.0
#include "app/RuleNetworks.h"

#include "app/NetworkProfiles.h"
#include "app/RuleLogSource.h"
#include "models/chain/rpc/HttpTransport.h"
#include "models/chain/rpc/WebSocketTransport.h"
#include "models/deploy/CalldataResolver.h"
#include "models/deploy/DaoMemberCheck.h"
#include "models/deploy/RpcFinalizedBlock.h"

#include <algorithm>

namespace app {

struct RuleNetworks::Link {
    Link(const chain::NetworkProfile &network, base::Clock &clock) : http(network.http, clock), socket(network.ws, clock), reader(http), pushed(socket) {}
    chain::HttpTransport http;
    chain::WebSocketTransport socket;
    chain::RpcClient reader;
    chain::RpcClient pushed;
};

struct RuleNetworks::Membership {
    Membership(chain::ContractReader &reader, const dao::DaoInfo &info, const std::optional<chain::Address> &token) : contract(reader, info, token), check(contract) {}
    dao::DaoContract contract;
    deploy::DaoMemberCheck check;
};

RuleNetworks::RuleNetworks(Home home, QString profileFolder, base::Clock &clock) : m_home(home), m_profileFolder(std::move(profileFolder)), m_clock(clock) {}

RuleNetworks::~RuleNetworks() = default;

std::vector<chain::NetworkProfile> RuleNetworks::known() const
{
    std::vector<chain::NetworkProfile> result{m_home.network};
    for (const chain::NetworkProfile &profile : networkProfiles(m_profileFolder)) {
        const bool there = std::any_of(result.begin(), result.end(), [&](const chain::NetworkProfile &one) { return one.chainId == profile.chainId; });
        // The Sandbox is a chain of this program's own: it lives only while it is the one in use.
        if (!there && profile.id != u"sandbox")
            result.push_back(withEndpoint(profile, {}));
    }
    return result;
}

base::Result<RuleNetworks::Ends> RuleNetworks::endsOf(quint64 chainId)
{
    if (chainId == m_home.network.chainId)
        return Ends{m_home.reader, m_home.pushed, m_home.push};
    auto &link = m_links[chainId];
    if (!link) {
        const std::vector<chain::NetworkProfile> all = known();
        const auto found = std::find_if(all.begin(), all.end(), [chainId](const chain::NetworkProfile &one) { return one.chainId == chainId; });
        if (found == all.end() || found->http.isEmpty() || found->ws.isEmpty())
            return base::fail(base::ErrorCode::NotFound, tr("The network of this rule (chain %1) is not known here. Add its description to the profile, or switch the rule off.").arg(chainId));
        link = std::make_unique<Link>(*found, m_clock);
        link->socket.open();
    }
    return Ends{link->reader, link->pushed, link->socket};
}

base::Result<std::unique_ptr<deploy::LogSource>> RuleNetworks::source(const deploy::Rule &rule)
{
    const auto ends = endsOf(rule.chainId);
    if (!ends)
        return base::fail(ends.error());
    return std::make_unique<RuleLogSource>(ends->pushed, ends->push, m_clock, rule.filter(), rule.chainId);
}

base::Result<std::unique_ptr<deploy::ProposalResolver>> RuleNetworks::resolver(const deploy::Rule &rule)
{
    const auto ends = endsOf(rule.chainId);
    if (!ends)
        return base::fail(ends.error());
    return std::make_unique<deploy::CalldataResolver>(ends->pushed);
}

base::Result<std::unique_ptr<deploy::FinalizedBlock>> RuleNetworks::finality(const deploy::Rule &rule)
{
    const auto ends = endsOf(rule.chainId);
    if (!ends)
        return base::fail(ends.error());
    return std::make_unique<deploy::RpcFinalizedBlock>(ends->pushed);
}

base::Async<quint64> RuleNetworks::firstBlock(const deploy::Rule &rule)
{
    const auto ends = endsOf(rule.chainId);
    return ends ? ends->reader.blockNumber() : base::failed<quint64>(ends.error());
}

deploy::MemberCheck *RuleNetworks::members(const deploy::Rule &rule)
{
    const auto ends = endsOf(rule.chainId);
    return ends ? &membership(rule, *ends).check : nullptr;
}

base::Result<RuleNetworks::Witness> RuleNetworks::witness(const deploy::Rule &rule)
{
    const auto ends = endsOf(rule.chainId);
    if (!ends)
        return base::fail(ends.error());
    if (rule.chainId == m_home.network.chainId && rule.contract == m_home.dao.info().address)
        return Witness{ends->reader, m_home.dao};
    return Witness{ends->reader, membership(rule, *ends).contract};
}

RuleNetworks::Membership &RuleNetworks::membership(const deploy::Rule &rule, const Ends &ends)
{
    auto &made = m_members[rule.streamName()];
    if (!made) {
        const std::vector<chain::NetworkProfile> all = known();
        const auto network = std::find_if(all.begin(), all.end(), [&rule](const chain::NetworkProfile &one) { return one.chainId == rule.chainId; });
        const bool named = network != all.end() && network->contract(QStringLiteral("dao")) == rule.contract;
        made = std::make_unique<Membership>(ends.reader, dao::DaoInfo{rule.contract, rule.name, network == all.end() ? QString() : network->name, rule.abi},
                                            named ? network->contract(QStringLiteral("nft")) : std::nullopt);
    }
    return *made;
}

void RuleNetworks::close()
{
    for (const auto &[chainId, link] : m_links) {
        if (!link)
            continue;
        link->socket.close();
        link->http.close();
    }
}

} // namespace app
