// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/rpc/HeadTracker.h"
#include "models/wallet/Vault.h"

namespace wallet {

/// What the chain says about the account in use: its balance, asked anew with every block and every change of account.
class AccountState final : public QObject {
    Q_OBJECT
public:
    AccountState(chain::RpcClient &client, chain::HeadTracker &heads, Vault &vault, QObject *parent = nullptr);

    [[nodiscard]] std::optional<base::U256> balance() const { return m_balance; } ///< wei; empty while unknown
    [[nodiscard]] std::optional<base::Error> error() const { return m_error; }    ///< why the last question failed
    [[nodiscard]] std::optional<quint64> blockNumber() const { return m_block; }  ///< the newest block
    /// Whether code lives at the address. Errors: those of the transport.
    [[nodiscard]] base::Async<bool> isContract(const chain::Address &address);
    /// The most a plain transfer to an account without code can move: the balance less the highest fee it could cost
    /// soon; 0 where the fee is more than the balance. Errors: those of the transport.
    [[nodiscard]] base::Async<base::U256> spendable();
    void refresh();

Q_SIGNALS:
    void changed();

private:
    void startOver();

    chain::RpcClient &m_client;
    Vault &m_vault;
    std::optional<base::U256> m_balance;
    std::optional<base::Error> m_error;
    std::optional<quint64> m_block;
    quint64 m_question = 0; ///< answers to older questions are dropped
};

} // namespace wallet
