// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/rpc/LogStream.h"

#include <functional>

namespace test {

/// Listens to a LogStream as a strict consumer would, and notes everything that breaks its promise.
class StreamLedger final : public QObject {
    Q_OBJECT
public:
    /// `keyOf` names a log; the keys of the blocks that stand are `keys()`.
    StreamLedger(chain::LogStream &stream, std::function<int(const chain::Log &)> keyOf);
    [[nodiscard]] QList<int> keys() const;
    [[nodiscard]] const QStringList &complaints() const { return m_complaints; }
    [[nodiscard]] const std::vector<chain::LogBlock> &blocks() const { return m_blocks; }
    [[nodiscard]] std::vector<chain::BlockHeader> headers(std::size_t newest) const; ///< as a store would keep them
    [[nodiscard]] int added() const { return m_added; }
    [[nodiscard]] int removed() const { return m_removed; }
    [[nodiscard]] std::optional<base::Error> failure() const { return m_failure; }
    /// What it did, in words: "+5 -5 +5".
    [[nodiscard]] QString story() const { return m_story.join(QLatin1Char(' ')); }
    void forgetStory() { m_story.clear(); }
    /// Goes on with what another one held, as after a restart.
    void adopt(const StreamLedger &before) { m_blocks = before.m_blocks; }

private:
    void onAdded(const chain::LogBlock &block);
    void onRemoved(const chain::BlockHeader &header);
    chain::LogStream &m_stream;
    std::function<int(const chain::Log &)> m_keyOf;
    std::vector<chain::LogBlock> m_blocks;
    QStringList m_complaints;
    QStringList m_story;
    std::optional<base::Error> m_failure;
    int m_added = 0;
    int m_removed = 0;
};

} // namespace test
