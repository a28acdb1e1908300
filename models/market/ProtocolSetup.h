// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/SpheronContracts.h"

#include <QMap>
#include <functional>

namespace market {

/// The transactions that put the Spheron protocol's contracts on a chain of one's own (the Sandbox, a test): nothing of
/// it is needed where they stand already. Made from resources/contracts/spheron/setup.json, which names the contracts in
/// order, their constructor arguments and the calls that follow; addresses are known beforehand from the sender's nonce.
struct ProtocolSetup {
    struct Transaction {
        QString what;                      ///< "TokenRegistry" or "TokenRegistry.addToken"
        std::optional<chain::Address> to;  ///< empty: creates a contract
        QByteArray data;
    };
    std::vector<Transaction> transactions; ///< all from `sender`, in order, the first one with nonce `nonce`
    QMap<QString, chain::Address> addresses; ///< by contract name ("TestToken" is the token)
    SpheronContracts contracts;

    /// `bytecode`: creation code by contract name. `people`: addresses the recipe names ("operator"). Errors: Invalid,
    /// and those of `bytecode`.
    using Bytecode = std::function<base::Result<QByteArray>(const QString &contract)>;
    [[nodiscard]] static base::Result<ProtocolSetup> make(QByteArrayView recipe, const Bytecode &bytecode, const chain::Address &sender,
                                                          quint64 nonce, const QMap<QString, chain::Address> &people);
};


} // namespace market
