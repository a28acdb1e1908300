// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/tx/TxFlow.h"
#include "models/deploy/order/OrderSender.h"

namespace deploy {

/// The order sender of the program: a chain::TxFlow for each transaction, approved by the rule that asked for it.
class TxOrderSender final : public QObject, public OrderSender {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TxOrderSender)
public:
    /// A transaction that was signed here and is not settled yet.
    struct Kept {
        QByteArray raw;
    };
    struct Options {
        std::function<std::optional<chain::Address>()> account;
        std::function<std::vector<Kept>()> kept; ///< of the wallet's activity
    };
    /// `context`: its recorder writes down what is signed before it is sent; `kept` tells it again after a restart.
    TxOrderSender(const chain::TxFlow::Context &context, chain::Signer &signer, market::SpheronReader &reader, Options options, QObject *parent = nullptr);
    ~TxOrderSender() override;

    [[nodiscard]] std::optional<chain::Address> account() const override { return m_options.account(); }
    [[nodiscard]] bool isOnItsWay(const QByteArray &mark) const override;
    [[nodiscard]] base::Async<quint64> quietBlock() override;
    [[nodiscard]] base::Async<Means> means(const chain::Address &token) override;
    [[nodiscard]] base::Async<chain::Receipt> send(const chain::TxIntent &intent) override;
    void withdraw(const QByteArray &mark) override;

private:
    chain::TxFlow::Context m_context;
    chain::Signer &m_signer;
    market::SpheronReader &m_reader;
    const Options m_options;
};

} // namespace deploy
