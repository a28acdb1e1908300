// SPDX-License-Identifier: Apache-2.0
#include "models/market/FeedWriter.h"

#include "models/base/Logging.h"

namespace market {

FeedWriter::FeedWriter(EventStore &store, base::Clock &clock, QObject *parent) : QObject(parent), m_store(store), m_clock(clock) {}

/// Only the oldest batch, and only when nothing is on its way: one that fails before another that works would be a gap.
FeedWriter::~FeedWriter()
{
    if (m_writing || m_queue.empty())
        return;
    Batch &batch = m_queue.front();
    if (batch.removeFrom)
        (void)m_store.removeFrom(*batch.removeFrom);
    else
        (void)m_store.append(std::move(batch.blocks), *batch.done, std::move(batch.known));
}

void FeedWriter::add(StoredBlock block, bool known)
{
    Batch &batch = open();
    batch.done = block.header.number;
    batch.logs += block.logCount();
    if (known)
        batch.known.push_back(block.header);
    if (block.logCount() > 0)
        batch.blocks.push_back(std::move(block));
    plan();
}

void FeedWriter::advance(quint64 doneBlock, const std::optional<chain::BlockHeader> &known)
{
    Batch &batch = open();
    batch.done = std::max(batch.done.value_or(0), doneBlock);
    if (known)
        batch.known.push_back(*known);
    plan();
}

void FeedWriter::removeFrom(quint64 blockNumber)
{
    Batch *last = m_queue.empty() ? nullptr : &open();
    if (last && !last->done && last->removeFrom) // newest first, one after the other
        last->removeFrom = std::min(*last->removeFrom, blockNumber);
    else if (last && !last->done)
        last->removeFrom = blockNumber;
    else
        m_queue.emplace_back().removeFrom = blockNumber;
    plan();
}

void FeedWriter::flush()
{
    m_timer.reset();
    writeNext();
}

std::size_t FeedWriter::backlog() const
{
    std::size_t logs = 0;
    for (const Batch &batch : m_queue)
        logs += batch.logs;
    return logs;
}

/// The batch that may still be added to.
FeedWriter::Batch &FeedWriter::open()
{
    const bool lastIsOpen = m_queue.size() > (m_writing ? 1U : 0U) && m_queue.back().logs < EnoughLogs;
    return lastIsOpen ? m_queue.back() : m_queue.emplace_back();
}

void FeedWriter::plan()
{
    if (m_queue.size() > 1 || m_queue.back().logs >= EnoughLogs)
        return flush();
    if (!m_timer)
        m_timer = m_clock.after(GatherFor, [this] { flush(); });
}

void FeedWriter::writeNext()
{
    if (m_writing || m_retry || m_queue.empty())
        return;
    m_writing = true;
    if (!m_queue.front().removeFrom)
        return append();
    m_store.removeFrom(*m_queue.front().removeFrom).then(this, [this](const base::Result<bool> &removed) {
        if (!removed || !m_queue.front().done)
            return finish(removed);
        append();
    });
}

void FeedWriter::append()
{
    const Batch &batch = m_queue.front(); // kept until it is written
    m_store.append(batch.blocks, *batch.done, batch.known).then(this, [this](const base::Result<bool> &written) { finish(written); });
}

void FeedWriter::finish(const base::Result<bool> &result)
{
    m_writing = false;
    if (!result) {
        qCWarning(logStore).noquote() << "the market's history is not written:" << result.error().toLogLine();
        m_retry = m_clock.after(m_backOff.next(), [this] {
            m_retry.reset();
            writeNext();
        });
        Q_EMIT failed(result.error());
        return;
    }
    m_backOff.reset();
    const std::size_t logs = m_queue.front().logs;
    m_queue.pop_front();
    Q_EMIT written(logs);
    if (m_queue.empty())
        Q_EMIT idle();
    else if (!m_timer || m_queue.size() > 1)
        flush();
}

} // namespace market
