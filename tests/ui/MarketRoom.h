// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "tests/support/FakeClock.h"
#include "tests/support/FakeDao.h"
#include "tests/support/FakeHeads.h"
#include "tests/support/ProtocolModel.h"
#include "tests/ui/FakeEscrow.h"
#include "ui/market/MarketSources.h"

#include <QTemporaryDir>

namespace test {

/// A market fed block by block from a protocol in memory, an account, a DAO and a draft: what the Market room works with.
struct MarketRoom {
    static constexpr quint64 firstBlock = 38'000'000;
    explicit MarketRoom(bool exists = true);

    [[nodiscard]] ui::MarketSources sources();
    /// Ends the block and lets the market tell it. `skip`: empty blocks go by with it.
    void mine(quint64 skip = 1);
    void tell(market::ProtocolEvent event); ///< into the present block, besides what the model does
    void live();
    void sync(market::MarketSync::State state, quint64 done = 0, quint64 target = 0, const QString &problem = {});
    [[nodiscard]] bool addAccount(); ///< "Demo member", unlocked
    [[nodiscard]] chain::Address me() const { return vault.current()->address; }

    void addProviders();      ///< five of all kinds, and the token
    void addTrade();          ///< ten days of matched orders, some closed
    /// The newest orders: mine, one that nobody can read, one with hostile text, two that may still be bid on.
    void addOpenOrders();
    void fill();              ///< all of these
    quint64 order(const QByteArray &service, const char *perHour, quint64 hours, const QByteArray &region = {}, int gpus = 0,
                  const std::optional<chain::Address> &by = {});
    [[nodiscard]] static base::U256 price(const char *perHour);
    [[nodiscard]] static QByteArray spec(const QByteArray &service, const QByteArray &region = {}, int gpus = 0);
    [[nodiscard]] static chain::Address provider(int n) { return ProtocolModel::address(quint32(500 + n)); }

    FakeClock clock;
    FakeDao dao;
    FakeHeads heads;
    dao::DaoContract contract{dao, dao.info()};
    dao::ProposalBook book{contract, heads.tracker()};
    QTemporaryDir folder;
    wallet::Vault vault{folder.path(), clock, 2};
    descriptor::Document document;
    FakeEscrow escrow;
    market::MarketPlace place;
    market::SpheronReader reader;
    market::Market market;
    ProtocolModel model{1, firstBlock};
    ProtocolModel::Token token{ProtocolModel::address(9), 6};
    std::vector<market::PlacedEvent> extra;
};

} // namespace test
