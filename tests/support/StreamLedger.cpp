// SPDX-License-Identifier: Apache-2.0
#include "tests/support/StreamLedger.h"

namespace test {

StreamLedger::StreamLedger(chain::LogStream &stream, std::function<int(const chain::Log &)> keyOf)
    : m_stream(stream), m_keyOf(std::move(keyOf))
{
    connect(&stream, &chain::LogStream::blockAdded, this, &StreamLedger::onAdded);
    connect(&stream, &chain::LogStream::blockRemoved, this, &StreamLedger::onRemoved);
    connect(&stream, &chain::LogStream::failed, this, [this](const base::Error &error) { m_failure = error; });
}

void StreamLedger::onAdded(const chain::LogBlock &block)
{
    ++m_added;
    m_story += QStringLiteral("+%1").arg(block.header.number);
    if (!m_blocks.empty() && block.header.number <= m_blocks.back().header.number)
        m_complaints += QStringLiteral("block %1 after block %2").arg(block.header.number).arg(m_blocks.back().header.number);
    const bool neighbours = !m_blocks.empty() && block.header.number == m_blocks.back().header.number + 1;
    if (neighbours && block.header.parentHash != m_blocks.back().header.hash)
        m_complaints += QStringLiteral("block %1 does not stand on the one before").arg(block.header.number);
    for (std::size_t i = 0; i < block.logs.size(); ++i) {
        if (block.logs[i].blockHash != block.header.hash)
            m_complaints += QStringLiteral("a foreign log in block %1").arg(block.header.number);
        if (i > 0 && block.logs[i].logIndex <= block.logs[i - 1].logIndex)
            m_complaints += QStringLiteral("logs out of order in block %1").arg(block.header.number);
    }
    m_blocks.push_back(block);
    if (!m_stream.head() || m_stream.head()->hash != block.header.hash)
        m_complaints += QStringLiteral("head() is not the block just added");
}

void StreamLedger::onRemoved(const chain::BlockHeader &header)
{
    ++m_removed;
    m_story += QStringLiteral("-%1").arg(header.number);
    if (m_blocks.empty() || m_blocks.back().header.hash != header.hash) {
        m_complaints += QStringLiteral("block %1 removed, which is not the newest").arg(header.number);
        return;
    }
    m_blocks.pop_back();
}

QList<int> StreamLedger::keys() const
{
    QList<int> all;
    for (const chain::LogBlock &block : m_blocks) {
        for (const chain::Log &log : block.logs)
            all += m_keyOf(log);
    }
    return all;
}

std::vector<chain::BlockHeader> StreamLedger::headers(std::size_t newest) const
{
    std::vector<chain::BlockHeader> all;
    for (std::size_t i = m_blocks.size() - std::min(newest, m_blocks.size()); i < m_blocks.size(); ++i)
        all.push_back(m_blocks[i].header);
    return all;
}

} // namespace test
