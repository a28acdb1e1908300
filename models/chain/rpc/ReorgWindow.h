// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/rpc/RpcTypes.h"

#include <deque>

namespace chain {

/// The newest blocks of the branch we follow, by height; there may be heights without an entry (blocks that were caught
/// up with and held nothing). A chain that was rewritten is recognised as long as it leaves one of these blocks standing.
class ReorgWindow {
public:
    static constexpr quint64 Depth = 64; ///< blocks that may be taken back
    struct Entry {
        BlockHeader header;
        bool told = true; ///< the consumer was told; else it only serves to compare
    };

    /// From the oldest; kept whole until newer blocks push them out.
    void assign(std::vector<BlockHeader> known);
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    [[nodiscard]] const BlockHeader &front() const { return m_entries.front().header; }
    [[nodiscard]] const BlockHeader &back() const { return m_entries.back().header; }
    [[nodiscard]] const std::deque<Entry> &entries() const { return m_entries; }
    [[nodiscard]] const BlockHeader *at(quint64 number) const;
    [[nodiscard]] bool contains(const Hash &hash) const;
    [[nodiscard]] std::optional<BlockHeader> lastTold() const;
    /// False once anything has been pushed out: then there is a past that cannot be compared any more.
    [[nodiscard]] bool isWhole() const { return m_whole; }
    void forgetPast() { m_whole = false; }
    void push(const BlockHeader &header, bool told = true);
    Entry takeBack();

private:
    std::deque<Entry> m_entries;
    bool m_whole = true;
};

} // namespace chain
