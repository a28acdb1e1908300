// SPDX-License-Identifier: Apache-2.0
#include "models/market/EventStore.h"

#include "models/base/Logging.h"
#include "models/chain/rpc/ReorgWindow.h"
#include "models/market/EventRows.h"

#include <QSqlDatabase>

namespace market {

using base::Result;

namespace {

constexpr int BlocksAtOnce = 4'000; ///< rows a turn of the worker: some ten milliseconds

} // namespace

/// Replaying what is stored, turn by turn; the worker has it while a turn runs, this thread between turns.
struct EventStore::Reading {
    bool onlySnapshot = false; ///< to renew the snapshot, not to load
    std::shared_ptr<StoredMarket> market = std::make_shared<StoredMarket>();
    rows::Walk walk;
    std::optional<quint64> safeBlock; ///< no reorganisation reaches it: where a snapshot is taken
    std::optional<quint64> snapshotBlock;
    quint64 rewinds = 0;
    base::Promise<std::shared_ptr<StoredMarket>> loaded;
    base::Promise<bool> renewed;

    Result<bool> begin(QSqlDatabase &database, quint64 chainId);
    [[nodiscard]] bool isAtSafeBlock() const { return safeBlock && walk.last == *safeBlock && walk.next > walk.last; }
    [[nodiscard]] bool isOver() const { return walk.next > walk.last; }
};

Result<bool> EventStore::Reading::begin(QSqlDatabase &database, quint64 chainId)
{
    const auto network = rows::find(database, chainId);
    if (!network)
        return base::fail(network.error());
    if (!*network || !(*network)->done)
        return false;
    const auto known = rows::readKnown(database, **network, *market);
    if (!known)
        return base::fail(known.error());
    auto snapshot = rows::snapshot(database, **network);
    if (!snapshot)
        return base::fail(snapshot.error());
    const quint64 done = *(*network)->done;
    market->doneBlock = done;
    market->eventCount = (*network)->events;
    if (done > chain::ReorgWindow::Depth)
        safeBlock = done - chain::ReorgWindow::Depth;
    if (*snapshot && (*snapshot)->block <= done) {
        if (auto state = MarketState::load((*snapshot)->content)) {
            market->state = std::move(*state);
            snapshotBlock = (*snapshot)->block;
        } else { // of another version of this program
            qCInfo(logStore).noquote() << "the market's snapshot is not used:" << state.error().toLogLine();
        }
    }
    walk.network = (*network)->id;
    walk.next = snapshotBlock ? *snapshotBlock + 1 : 0;
    walk.last = safeBlock ? *safeBlock : done;
    return true;
}

EventStore::EventStore(store::Database &database, quint64 chainId)
    : m_database(database), m_chainId(chainId), m_context(std::make_unique<QObject>())
{
}

EventStore::~EventStore() = default;

base::Async<std::shared_ptr<StoredMarket>> EventStore::load()
{
    const auto reading = std::make_shared<Reading>();
    const auto future = reading->loaded.future();
    beginReading(reading);
    return future;
}

base::Async<bool> EventStore::makeSnapshot()
{
    const auto reading = std::make_shared<Reading>();
    reading->onlySnapshot = true;
    const auto future = reading->renewed.future();
    beginReading(reading);
    return future;
}

void EventStore::beginReading(const std::shared_ptr<Reading> &reading)
{
    reading->rewinds = m_rewinds;
    m_database.read<bool>([reading, chainId = m_chainId](QSqlDatabase &database) { return reading->begin(database, chainId); })
        .then(m_context.get(), [this, reading](const Result<bool> &any) {
            if (!any)
                return readingFailed(reading, any.error());
            if (!*any || (reading->onlySnapshot && !reading->safeBlock)) {
                reading->loaded.complete(reading->market);
                return reading->renewed.complete(false);
            }
            readOn(reading);
        });
}

void EventStore::readOn(const std::shared_ptr<Reading> &reading)
{
    if (reading->isAtSafeBlock()) {
        const bool worthIt = reading->market->replayed > (reading->onlySnapshot ? 0 : ManyEvents);
        if (worthIt && reading->rewinds == m_rewinds)
            saveReached(reading, *reading->safeBlock);
        else
            reading->renewed.complete(false);
        if (reading->onlySnapshot)
            return;
        reading->walk.next = *reading->safeBlock + 1;
        reading->walk.last = *reading->market->doneBlock;
        if (reading->snapshotBlock && *reading->snapshotBlock > *reading->safeBlock)
            reading->walk.next = *reading->snapshotBlock + 1;
        reading->safeBlock.reset();
    }
    if (reading->isOver()) {
        StoredMarket &market = *reading->market;
        chain::BlockHeader head;
        head.number = *market.doneBlock;
        market.head = !market.known.empty() && market.known.back().number == head.number ? market.known.back() : head;
        return reading->loaded.complete(reading->market);
    }
    m_database
        .read<quint64>([reading](QSqlDatabase &database) {
            const quint64 keep = reading->safeBlock ? reading->walk.last + 1
                                                    : *reading->market->doneBlock - std::min(*reading->market->doneBlock, chain::ReorgWindow::Depth);
            return rows::replay(database, reading->walk, BlocksAtOnce, reading->market->state, keep);
        })
        .then(m_context.get(), [this, reading](const Result<quint64> &events) {
            if (!events)
                return readingFailed(reading, events.error());
            reading->market->replayed += *events;
            readOn(reading);
        });
}

void EventStore::saveReached(const std::shared_ptr<Reading> &reading, quint64 block)
{
    m_database
        .write<bool>([reading, block, chainId = m_chainId](QSqlDatabase &database) {
            return rows::saveSnapshot(database, chainId, reading->market->state.save(), block);
        })
        .then(m_context.get(), [reading](const Result<bool> &saved) {
            if (!saved)
                qCWarning(logStore).noquote() << "no snapshot of the market:" << saved.error().toLogLine();
            reading->renewed.complete(saved);
        });
}

void EventStore::readingFailed(const std::shared_ptr<Reading> &reading, const base::Error &error)
{
    if (!reading->walk.damaged || reading->onlySnapshot) {
        reading->loaded.fail(error);
        return reading->renewed.fail(error);
    }
    qCWarning(logStore).noquote() << "the market's history is read again from block" << *reading->walk.damaged << error.toLogLine();
    removeFrom(*reading->walk.damaged).then(m_context.get(), [this, reading](const Result<bool> &removed) {
        if (!removed)
            return reading->loaded.fail(removed.error());
        const auto again = std::make_shared<Reading>();
        again->loaded = reading->loaded;
        beginReading(again);
    });
}

base::Async<bool> EventStore::append(std::vector<StoredBlock> blocks, quint64 doneBlock, std::vector<chain::BlockHeader> known)
{
    // Shared, for what is handed to the worker is copied on its way.
    auto shared = std::make_shared<const std::vector<StoredBlock>>(std::move(blocks));
    return m_database.write<bool>([shared = std::move(shared), chainId = m_chainId, doneBlock, known = std::move(known)](QSqlDatabase &database) {
        return rows::append(database, chainId, *shared, doneBlock, known);
    });
}

base::Async<bool> EventStore::removeFrom(quint64 blockNumber)
{
    ++m_rewinds;
    return m_database.write<bool>([chainId = m_chainId, blockNumber](QSqlDatabase &database) { return rows::removeFrom(database, chainId, blockNumber); });
}

base::Async<bool> EventStore::saveSnapshot(QByteArray snapshot, quint64 block)
{
    return m_database.write<bool>([chainId = m_chainId, snapshot = std::move(snapshot), block](QSqlDatabase &database) {
        return rows::saveSnapshot(database, chainId, snapshot, block);
    });
}

base::Async<std::vector<PlacedEvent>> EventStore::eventsOf(std::vector<quint64> blocks)
{
    using Events = std::vector<PlacedEvent>;
    return m_database.read<Events>([chainId = m_chainId, blocks = std::move(blocks)](QSqlDatabase &database) -> Result<Events> {
        const auto network = rows::find(database, chainId);
        if (!network)
            return base::fail(network.error());
        return *network ? rows::eventsOf(database, **network, blocks) : Result<Events>(Events());
    });
}

base::Async<std::vector<chain::BlockHeader>> EventStore::landmarks()
{
    using Headers = std::vector<chain::BlockHeader>;
    return m_database.read<Headers>([chainId = m_chainId](QSqlDatabase &database) -> Result<Headers> {
        const auto network = rows::find(database, chainId);
        if (!network)
            return base::fail(network.error());
        return *network ? rows::landmarks(database, **network) : Result<Headers>(Headers());
    });
}

base::Async<bool> EventStore::clear()
{
    ++m_rewinds;
    return m_database.write<bool>([chainId = m_chainId](QSqlDatabase &database) { return rows::clear(database, chainId); });
}

} // namespace market
