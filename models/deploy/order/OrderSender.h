// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/tx/TxIntent.h"
#include "models/market/SpheronAbi.h"

namespace deploy {

/// Signs and sends for the order reactor, and knows what it has sent. Between sending a transaction and hearing of it the
/// program may end: so before anything is sent anew, what is kept is asked first, and the account must be quiet.
class OrderSender {
public:
    virtual ~OrderSender() = default;
    /// Who pays; empty: there is no account.
    [[nodiscard]] virtual std::optional<chain::Address> account() const = 0;
    /// A transaction that holds `mark` was signed on this computer, and neither the chain nor the node has settled it.
    [[nodiscard]] virtual bool isOnItsWay(const QByteArray &mark) const = 0;
    /// The newest block, if as of it no transaction of the account waits in the node: all that it ever sent is in this block
    /// or before, or will never be carried out beside another. Errors: Network (one waits, or the node does not answer:
    /// again later).
    [[nodiscard]] virtual base::Async<quint64> quietBlock() = 0;

    struct Means {
        market::SpheronReader::Limits limits;
        market::SpheronReader::Purse purse;
    };
    /// What the account has of the token, and how long an order may be.
    [[nodiscard]] virtual base::Async<Means> means(const chain::Address &token) = 0;
    /// Simulates, signs, sends and waits until it is in a block and was not refused. Errors: those of chain::TxFlow; Locked:
    /// the wallet is to be unlocked, then it may be tried again. After any error it may have been sent all the same.
    [[nodiscard]] virtual base::Async<chain::Receipt> send(const chain::TxIntent &intent) = 0;
    /// What holds `mark` and is not signed and written down yet is not sent any more; its send() answers with an error.
    virtual void withdraw(const QByteArray &mark) = 0;
};

} // namespace deploy
