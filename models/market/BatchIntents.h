// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/Market.h"
#include "models/market/OrderIntents.h"

namespace market {

/// The intents of a batch. What only the contracts know (tiers, limits, the purse) is asked first, one lease after the
/// other. One batch at a time.
class BatchIntents final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchIntents)

public:
    using Intents = std::vector<chain::TxIntent>;
    /// Both outlive it.
    BatchIntents(const Market &market, SpheronReader &reader, MarketPlace place, QObject *parent = nullptr);

    /// Every lease anew for `blocks` blocks at the price it has. The first problem is the answer's; its sentence names the
    /// lease. Errors: those of makeUpdateIntent and SpheronReader.
    [[nodiscard]] base::Async<Intents> topUp(const chain::Address &account, const std::vector<quint64> &leases, quint64 blocks);
    /// Errors: those of makeCloseIntent.
    [[nodiscard]] static base::Result<Intents> close(const Market &market, const MarketPlace &place, const chain::Address &account, const std::vector<quint64> &leases);

Q_SIGNALS:
    void progressed(int done, int all);

private:
    struct Work;
    void readLimits(const std::shared_ptr<Work> &work);
    void readNext(const std::shared_ptr<Work> &work);
    void readPurse(const std::shared_ptr<Work> &work, const chain::Address &token);
    void make(const std::shared_ptr<Work> &work);
    const Market &m_market;
    SpheronReader &m_reader;
    const MarketPlace m_place;
};

} // namespace market
