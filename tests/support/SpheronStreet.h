// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/tx/TxFlow.h"
#include "models/chain/rpc/WebSocketTransport.h"
#include "models/market/EventFeed.h"
#include "models/market/OrderIntents.h"
#include "models/market/OrderWatch.h"
#include "models/store/Database.h"
#include "tests/support/AnvilProcess.h"
#include "tests/support/KeySigner.h"
#include "tests/support/Outcome.h"
#include "tests/support/SdkPeer.h"

#include <nlohmann/json.hpp>

namespace test {

/// One chain, one tenant, two programs: the published SDK, and ours from signature to ledger.
struct SpheronStreet {
    static constexpr quint64 chainId = 8453; ///< the SDK knows addresses for this one
    AnvilProcess anvil;
    SdkPeer sdk;
    base::SystemClock clock;
    std::unique_ptr<chain::WebSocketTransport> transport;
    std::unique_ptr<chain::RpcClient> client;
    std::unique_ptr<chain::HeadTracker> heads;
    KeySigner tenant{AnvilProcess::FirstKey};
    const chain::Address provider = person(4);
    market::MarketPlace place;
    chain::Address tokenAddress;
    std::unique_ptr<store::Database> database;
    std::unique_ptr<market::EventStore> store;
    std::unique_ptr<market::Market> market;
    std::unique_ptr<market::EventFeed> feed;
    std::unique_ptr<market::SpheronReader> reader;
    QString problem;
    std::optional<chain::Receipt> receipt;

    [[nodiscard]] static chain::Address person(int number);
    [[nodiscard]] static QByteArray vectorFile(const char *name); ///< of tests/vectors/icl
    [[nodiscard]] static nlohmann::json numberText(const base::U256 &value);
    [[nodiscard]] static QString textOf(const nlohmann::json &value);

    bool fails(const QString &why);
    nlohmann::json ask(const char *verb, const nlohmann::json &arguments = nlohmann::json::object());
    /// Both programs on the chain, one provider registered, the tenant with 50 tokens in the wallet. False: see `problem`.
    [[nodiscard]] bool start();
    [[nodiscard]] bool catchUp(); ///< our ledgers have seen the newest block
    /// Carries an intent through simulation, signature and confirmation.
    [[nodiscard]] bool act(const base::Result<chain::TxIntent> &intent, market::OrderWatch *watch = nullptr) { return act(intent, tenant, watch); }
    [[nodiscard]] bool act(const base::Result<chain::TxIntent> &intent, KeySigner &signer, market::OrderWatch *watch = nullptr);
    /// Another tenant: tokens into its wallet, and of these so many units into escrow.
    [[nodiscard]] bool endow(KeySigner &signer, const base::U256 &units);
    template <class T>
    T read(base::Async<T> answer)
    {
        Outcome<T> outcome(answer);
        if (!outcome.wait() || !outcome.ok()) {
            fails(outcome.error().toLogLine());
            qCritical("%s", qPrintable(problem));
            return {};
        }
        return outcome.value();
    }
    [[nodiscard]] market::SpheronReader::Purse purse() { return purse(tenant.address()); }
    [[nodiscard]] market::SpheronReader::Purse purse(const chain::Address &account) { return read(reader->purse(account, tokenAddress)); }
    [[nodiscard]] market::SpheronReader::Limits limits() { return read(reader->limits()); }
    [[nodiscard]] market::TokenInfo token() const;
    [[nodiscard]] const market::Order *order(quint64 id) const { return market->state().orders.order(id); }
    [[nodiscard]] const market::Lease *lease(quint64 id) const { return market->state().leases.lease(id); }
    [[nodiscard]] market::OrderDetails ordered(const QByteArray &icl);
    [[nodiscard]] bool bidAndMatch(quint64 id, const base::U256 &price);
    [[nodiscard]] bool carryOutUpdate(quint64 id, const base::U256 &price);
    [[nodiscard]] bool mine(int blocks) { return !ask("chain.mine", {{"blocks", blocks}}).is_null() && catchUp(); }

private:
    bool follow(const nlohmann::json &deployed);
};

} // namespace test
