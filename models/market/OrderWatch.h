// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/rpc/RpcTypes.h"
#include "models/market/Market.h"

namespace market {

/// The order that a transaction placed or asked to update, by its receipt; empty for any other transaction.
[[nodiscard]] std::optional<quint64> orderOf(const chain::Receipt &receipt, const SpheronContracts &contracts);

/// Follows one order from the moment it is sent to its lease. It listens to the market before the transaction goes out,
/// takes the order's number from OrderCreated in that very transaction's receipt, and from then on heeds nothing but
/// that number: a match in the next block is not missed, and two orders of one account are not mixed up.
class OrderWatch final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderWatch)
public:
    enum class Step { Sending, LookingForProviders, Matched, Closed };
    Q_ENUM(Step)
    explicit OrderWatch(Market &market, QObject *parent = nullptr); ///< before sending
    /// Of the transaction that placed the order, and again whenever a reorganisation mined it anew.
    void takeReceipt(const chain::Receipt &receipt);
    [[nodiscard]] std::optional<quint64> orderId() const { return m_orderId; }
    [[nodiscard]] Step step() const { return m_step; }

Q_SIGNALS:
    void stepChanged(market::OrderWatch::Step step);

private:
    void look();
    Market &m_market;
    std::optional<quint64> m_orderId;
    chain::Hash m_transaction;
    Step m_step = Step::Sending;
};

} // namespace market
