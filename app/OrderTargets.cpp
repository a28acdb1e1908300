// SPDX-License-Identifier: Apache-2.0
#include "app/OrderTargets.h"

#include "models/base/Logging.h"
#include "models/deploy/order/OrderTarget.h"

namespace app {

namespace {

constexpr std::chrono::seconds readAgainAfterFailure{30};

} // namespace

OrderTargets::OrderTargets(const World &world, QObject *parent) : QObject(parent), m_world(world)
{
    const auto account = [this] { return m_world.vault.current() ? std::optional(m_world.vault.current()->address) : std::nullopt; };
    m_turns.setSelf(account());
    connect(&world.vault, &wallet::Vault::currentChanged, this, [this, account] { m_turns.setSelf(account()); });
    if (!world.reader)
        return;
    const auto kept = [this] {
        std::vector<deploy::TxOrderSender::Kept> unsettled;
        for (const wallet::ActivityEntry &entry : m_world.activity.entries()) {
            if (!entry.isSettled() && entry.state != wallet::ActivityState::Mined)
                unsettled.push_back({entry.raw});
        }
        return unsettled;
    };
    m_sender = std::make_unique<deploy::TxOrderSender>(world.flows, world.vault.signer(), *world.reader, deploy::TxOrderSender::Options{account, kept});
}

OrderTargets::~OrderTargets() = default;

deploy::TurnGuard &OrderTargets::turns()
{
    if (!m_members)
        readMembers();
    return m_turns;
}

base::Result<deploy::Reactor *> OrderTargets::reactor(const deploy::Rule &rule)
{
    const bool isHome = rule.chainId == m_world.network.chainId && rule.contract == m_world.contract.info().address;
    if (!m_sender || !m_world.sessions || !isHome)
        return base::fail(base::ErrorCode::NotFound, tr("Orders are placed for the DAO in use, and only where its network has a market. Choose another target, or that network in Settings."));
    if (const auto known = m_reactors.find(rule.target); known != m_reactors.end())
        return known->second.get();
    const auto wishes = deploy::orderWishesOf(rule.target, m_world.network.blockTimeSeconds);
    if (!wishes)
        return base::fail(wishes.error());
    if (!m_members)
        readMembers();
    const market::MarketPlace place{m_world.market.contracts().value_or(market::SpheronContracts()), m_world.network.name, m_world.network.blockTimeSeconds};
    auto made = std::make_unique<deploy::SpheronOrderReactor>(deploy::OrderPlace{
        m_world.market, *m_world.sessions, *m_sender, m_world.clock, place, *wishes,
        [this](const chain::Address &creator) { return m_members && m_members->contains(creator); },
        [this] { return m_members.has_value(); },
        m_world.network.confirmations});
    return (m_reactors[rule.target] = std::move(made)).get();
}

base::Result<std::optional<quint64>> OrderTargets::orderOf(const deploy::DeploymentKey &key) const
{
    const bool upToDate = m_world.market.head() && m_world.market.isWhole() && m_world.market.sync().state == market::MarketSync::State::Live;
    if (!upToDate || !m_members)
        return base::fail(base::ErrorCode::Network, tr("The market or the members of the DAO are not known up to now. Wait a little, then try again."));
    return deploy::claimOf(key, m_world.market.state(), [this](const chain::Address &creator) { return m_members->contains(creator); }).order;
}

void OrderTargets::readMembers()
{
    if (std::exchange(m_reading, true))
        return;
    m_again.reset();
    m_world.contract.votes(0).then(this, [this](const base::Result<std::vector<dao::TokenVote>> &tokens) { takeMembers(tokens); });
}

/// Who holds at least one membership token. The proposal asked about does not matter, nor whether it is there.
void OrderTargets::takeMembers(const base::Result<std::vector<dao::TokenVote>> &tokens)
{
    m_reading = false;
    m_again = m_world.clock.after(tokens ? std::chrono::seconds(ReadEvery) : readAgainAfterFailure, [this] { readMembers(); });
    if (!tokens) {
        qCWarning(logApp).noquote() << "the members are not known:" << tokens.error().toLogLine();
        return;
    }
    std::set<chain::Address> members;
    for (const dao::TokenVote &token : *tokens)
        members.insert(token.owner);
    if (m_members == members)
        return;
    m_members = members;
    std::vector<deploy::TurnMember> list;
    for (const chain::Address &member : members)
        list.push_back({member});
    m_turns.setMembers(std::move(list));
}

} // namespace app
