// SPDX-License-Identifier: Apache-2.0
#include "models/market/Market.h"

#include <algorithm>
#include <limits>

namespace market {

namespace {

constexpr std::chrono::milliseconds frame{16};
constexpr std::chrono::milliseconds breath{1}; ///< between two slices of a large batch
constexpr qint64 sliceMs = 4;
constexpr std::size_t eventsPerLook = 64; ///< between two looks at the clock
constexpr quint64 undoDepth = 256; ///< blocks that can be taken back; LogStream needs 64

} // namespace

Market::Market(std::optional<SpheronContracts> contracts, base::Clock &clock, int blockTimeSeconds, QObject *parent)
    : QObject(parent), m_contracts(std::move(contracts)), m_clock(clock), m_blockTime(std::max(1, blockTimeSeconds))
{
}

std::optional<qint64> Market::timeOf(quint64 block) const
{
    if (!m_head)
        return std::nullopt;
    const quint64 distance = block > m_head->number ? block - m_head->number : m_head->number - block;
    if (distance > quint64((std::numeric_limits<qint64>::max)() / 4 / m_blockTime))
        return std::nullopt; // no date has that many digits
    const qint64 seconds = qint64(distance) * m_blockTime;
    return block > m_head->number ? m_head->timestamp + seconds : m_head->timestamp - seconds;
}

void Market::replace(MarketState state, const chain::BlockHeader &head)
{
    m_queue.clear();
    m_state = std::move(state);
    m_head = head;
    m_headMoved = true;
    m_changes = {};
    m_changes.all = true;
    scheduleFrame();
}

void Market::addBlock(const chain::BlockHeader &header, std::vector<PlacedEvent> events)
{
    m_queue.push_back({header, std::move(events)});
    scheduleFrame();
}

void Market::removeBlock(const chain::BlockHeader &header)
{
    m_queue.push_back({header, {}, 0, true});
    scheduleFrame();
}

void Market::setSync(const MarketSync &sync)
{
    if (m_sync == sync)
        return;
    m_sync = sync;
    Q_EMIT syncChanged(m_sync);
}

/// Once a frame, and at once when the last one is long over: who has waited for a block need not wait longer.
void Market::scheduleFrame()
{
    const qint64 since = m_clock.monotonicMs() - m_toldMs;
    schedule(std::chrono::milliseconds(std::clamp<qint64>(frame.count() - since, 0, frame.count())));
}

void Market::schedule(std::chrono::milliseconds delay)
{
    if (m_planned)
        return;
    m_planned = true;
    m_frame = m_clock.after(delay, [this] {
        m_planned = false;
        work();
    });
}

void Market::work()
{
    const qint64 start = m_clock.monotonicMs();
    while (!m_queue.empty() && m_clock.monotonicMs() - start < sliceMs)
        advance(m_queue.front());
    if (isWhole() && (m_queue.empty() || start - m_toldMs >= frame.count())) {
        m_toldMs = start;
        tell();
    }
    if (!m_queue.empty())
        schedule(breath);
}

void Market::advance(Step &step)
{
    const std::size_t end = std::min(step.events.size(), step.next + eventsPerLook);
    for (; step.next < end; ++step.next)
        m_state.apply(step.events[step.next]);
    if (end < step.events.size())
        return;
    m_head = step.header;
    if (step.removed) {
        m_state.undo(step.header.number);
        m_head = chain::BlockHeader();
        m_head->number = step.header.number > 0 ? step.header.number - 1 : 0;
        m_head->hash = step.header.parentHash;
        m_head->timestamp = step.header.timestamp - m_blockTime;
    } else if (m_head->number > undoDepth) {
        m_state.forgetBefore(m_head->number - undoDepth);
    }
    m_headMoved = true;
    m_queue.pop_front();
}

void Market::tell()
{
    MarketChanges changes = std::exchange(m_changes, {});
    changes.orders = m_state.orders.takeChanged();
    changes.leases = m_state.leases.takeChanged();
    changes.providers = m_state.providers.takeChanged();
    changes.balances = m_state.escrow.takeChanged();
    if (changes.all)
        changes = MarketChanges{{}, {}, {}, {}, true};
    std::sort(changes.orders.begin(), changes.orders.end());
    std::sort(changes.leases.begin(), changes.leases.end());
    if (std::exchange(m_headMoved, false))
        Q_EMIT headChanged(*m_head);
    if (changes.all || !changes.orders.empty() || !changes.leases.empty() || !changes.providers.empty() || !changes.balances.empty())
        Q_EMIT changed(changes);
}

} // namespace market
