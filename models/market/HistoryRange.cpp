// SPDX-License-Identifier: Apache-2.0
#include "models/market/HistoryRange.h"

#include "models/chain/rpc/RpcErrors.h"
#include "models/market/EventDecoder.h"

#include <algorithm>

namespace market {

namespace {

using base::Result;

/// Takes logs in order of the chain and makes blocks of them.
class Builder {
public:
    Builder(const chain::LogFilter &filter, quint64 from, quint64 to) : m_addresses(filter.addresses), m_topics(filter.topic0)
    {
        std::sort(m_addresses.begin(), m_addresses.end());
        std::sort(m_topics.begin(), m_topics.end());
        m_range->from = from;
        m_range->to = to;
    }

    /// False: it cannot be, or does not follow on the one before; then there is no more to be had from this.
    bool take(const chain::LogView &log)
    {
        if (log.removed || log.blockNumber < m_range->from || log.blockNumber > m_range->to || !isWanted(log))
            return refuse(QStringLiteral("a log that was not asked for"), log);
        std::vector<HistoryRange::Block> &blocks = m_range->blocks;
        const bool sameBlock = !blocks.empty() && blocks.back().stored.header.number == log.blockNumber;
        if (!blocks.empty() && log.blockNumber < blocks.back().stored.header.number)
            return outOfOrder();
        if (sameBlock && log.blockHash != blocks.back().stored.header.hash)
            return refuse(QStringLiteral("two blocks at one height"), log);
        if (sameBlock && log.logIndex == m_lastIndex)
            return refuse(QStringLiteral("two logs in one place"), log);
        if (sameBlock && log.logIndex < m_lastIndex)
            return outOfOrder();
        if (!sameBlock)
            begin(log);
        m_lastIndex = log.logIndex;
        m_packer.add(log);
        ++m_range->logs;
        if (auto event = decodeEvent(log))
            blocks.back().events.push_back(std::move(*event));
        return true;
    }
    [[nodiscard]] bool isOutOfOrder() const { return m_outOfOrder; }
    Result<std::shared_ptr<HistoryRange>> finish()
    {
        if (!m_problem.isEmpty())
            return base::fail(chain::impossibleError(m_problem));
        closeBlock();
        return std::move(m_range);
    }

private:
    [[nodiscard]] bool isWanted(const chain::LogView &log) const
    {
        if (!m_addresses.empty() && !std::binary_search(m_addresses.begin(), m_addresses.end(), log.address))
            return false;
        return m_topics.empty() || (log.topicCount > 0 && std::binary_search(m_topics.begin(), m_topics.end(), log.topics[0]));
    }
    bool refuse(const QString &what, const chain::LogView &log)
    {
        m_problem = what + QStringLiteral(", in block %1, index %2").arg(log.blockNumber).arg(log.logIndex);
        return false;
    }
    bool outOfOrder()
    {
        m_outOfOrder = true;
        return false;
    }
    void begin(const chain::LogView &log)
    {
        closeBlock();
        HistoryRange::Block &block = m_range->blocks.emplace_back();
        block.stored.header.number = log.blockNumber;
        block.stored.header.hash = log.blockHash;
    }
    void closeBlock()
    {
        if (m_packer.count() == 0)
            return;
        StoredBlock &block = m_range->blocks.back().stored;
        block.packedCount = m_packer.count();
        block.packed = m_packer.take();
    }
    std::vector<chain::Address> m_addresses;
    std::vector<chain::Hash> m_topics;
    std::shared_ptr<HistoryRange> m_range = std::make_shared<HistoryRange>();
    LogPacker m_packer;
    quint64 m_lastIndex = 0;
    QString m_problem;
    bool m_outOfOrder = false;
};

} // namespace

void HistoryRange::reckonTimes(const std::optional<chain::BlockHeader> &before)
{
    if (last.timestamp == 0)
        return;
    const bool spans = before && before->timestamp > 0 && before->number < last.number;
    for (Block &block : blocks) {
        chain::BlockHeader &header = block.stored.header;
        if (header.timestamp > 0)
            continue;
        const qint64 behind = qint64(last.number - header.number);
        header.timestamp = spans ? last.timestamp - (last.timestamp - before->timestamp) * behind / qint64(last.number - before->number) : last.timestamp;
    }
}

Result<std::shared_ptr<HistoryRange>> readRange(const QByteArray &answer, const chain::LogFilter &filter, quint64 from, quint64 to)
{
    Builder builder(filter, from, to);
    const auto read = chain::readLogs(answer, [&builder](const chain::LogView &log) { return builder.take(log); });
    if (!read)
        return base::fail(read.error());
    if (!builder.isOutOfOrder())
        return builder.finish();
    std::vector<chain::Log> logs;
    const auto again = chain::readLogs(answer, [&logs](const chain::LogView &log) {
        logs.push_back(chain::logOf(log));
        return true;
    });
    if (!again)
        return base::fail(again.error());
    return readRange(std::move(logs), filter, from, to);
}

Result<std::shared_ptr<HistoryRange>> readRange(std::vector<chain::Log> logs, const chain::LogFilter &filter, quint64 from, quint64 to)
{
    std::stable_sort(logs.begin(), logs.end(), [](const chain::Log &a, const chain::Log &b) {
        return std::pair(a.blockNumber, a.logIndex) < std::pair(b.blockNumber, b.logIndex);
    });
    Builder builder(filter, from, to);
    for (const chain::Log &log : logs) {
        if (!builder.take(chain::viewOf(log)))
            break;
    }
    return builder.finish();
}

} // namespace market
