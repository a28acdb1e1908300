// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/sandbox/SandboxMarket.h"
#include "models/chain/rpc/RpcClient.h"
#include "models/market/Market.h"

#include <set>

namespace app {

/// The Sandbox's scripted market: providers bid on every order that asks for something they have, the matchmaker takes
/// the best bid when the window is over, tenants come with orders of their own and go again, and whoever must accepts
/// updates and ends what has run out. It acts on what the ledgers say, block by block, and so goes on after a restart.
class MarketNeighbours final : public QObject {
    Q_OBJECT
public:
    MarketNeighbours(chain::RpcClient &client, market::Market &market, SandboxMarket sandbox, QObject *parent = nullptr);

private:
    void onHead(quint64 block);
    void bid(const market::Order &order, quint64 block);
    void match(const market::Order &order);
    void answerUpdate(const market::Order &order);
    void endLease(const market::Lease &lease, quint64 block);
    void comeAndGo(quint64 block, int running);
    [[nodiscard]] bool isTenant(const chain::Address &who) const;
    void send(const chain::Address &from, const chain::Address &to, const QByteArray &data, const QByteArray &once);

    chain::RpcClient &m_client;
    market::Market &m_market;
    const SandboxMarket m_sandbox;
    std::set<QByteArray> m_sent; ///< what was done, so that it is not done again before the ledgers show it
};

} // namespace app
