// SPDX-License-Identifier: Apache-2.0
#include "models/market/MarketState.h"

#include <QCoreApplication>

namespace market {

namespace {
constexpr quint32 snapshotVersion = 1; // a change of what the ledgers write counts it up: older ones are reckoned anew
}

void MarketState::apply(const PlacedEvent &placed)
{
    orders.apply(placed);
    leases.apply(placed, orders); // they find an order's new terms there
    escrow.apply(placed);
    providers.apply(placed);
}

void MarketState::undo(quint64 block)
{
    orders.undo(block);
    leases.undo(block);
    escrow.undo(block);
    providers.undo(block);
}

void MarketState::forgetBefore(quint64 block)
{
    orders.forgetBefore(block);
    leases.forgetBefore(block);
    escrow.forgetBefore(block);
    providers.forgetBefore(block);
}

QByteArray MarketState::save() const
{
    SnapshotWriter writer;
    orders.save(writer);
    leases.save(writer);
    escrow.save(writer);
    providers.save(writer);
    return writer.finish(snapshotVersion);
}

base::Result<MarketState> MarketState::load(const QByteArray &snapshot)
{
    SnapshotReader reader(snapshot, snapshotVersion);
    MarketState state;
    state.orders.load(reader);
    state.leases.load(reader);
    state.escrow.load(reader);
    state.providers.load(reader);
    if (!reader.isGood() || !reader.isAtEnd())
        return base::fail(base::ErrorCode::Invalid,
                          QCoreApplication::translate("market", "What was kept of the market is damaged. It is reckoned anew from the chain's events."));
    return state;
}

} // namespace market
