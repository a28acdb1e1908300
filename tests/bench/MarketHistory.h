// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/codec/AbiEvent.h"
#include "models/market/EventStore.h"
#include "models/market/SpheronContracts.h"

#include <map>

namespace bench {

/// Years of a market, made up: leases come and go in order of their blocks, ten events each; every tenth still runs at
/// the end. The same logs for the same number of leases, always.
class MarketHistory {
public:
    static constexpr quint64 chainId = 84532;
    MarketHistory();
    [[nodiscard]] static market::SpheronContracts contracts();
    [[nodiscard]] static chain::Address tenant(int number);
    /// Hands the blocks out in order, some thousand at a time.
    void make(quint64 leases, const std::function<void(std::vector<market::StoredBlock>)> &take);
    [[nodiscard]] quint64 events() const { return m_events; }
    [[nodiscard]] quint64 lastBlock() const { return m_block; }

private:
    using Values = std::vector<chain::AbiValue>;
    void begin();
    void order(quint64 id);
    void bids(quint64 id);
    void match(quint64 id);
    void close(quint64 id);
    void log(const char *name, const chain::Address &emitter, const Values &values);
    void endBlock();
    [[nodiscard]] QByteArray spec(quint64 id) const;
    [[nodiscard]] chain::Address providerOf(quint64 id) const;
    [[nodiscard]] base::U256 priceOf(quint64 id) const;
    const market::SpheronContracts m_contracts = contracts();
    std::map<QString, chain::AbiEvent> m_signatures;
    std::vector<market::StoredBlock> m_blocks;
    std::vector<chain::Log> m_logs; ///< of the block being made
    chain::Hash m_transaction;
    quint64 m_block = 1'000'000;
    quint64 m_events = 0;
};

} // namespace bench
