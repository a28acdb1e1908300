// SPDX-License-Identifier: Apache-2.0
#include "models/chain/rpc/ReorgWindow.h"

#include <algorithm>

namespace chain {

void ReorgWindow::assign(std::vector<BlockHeader> known)
{
    m_entries.clear();
    m_whole = known.empty();
    std::sort(known.begin(), known.end(), [](const BlockHeader &a, const BlockHeader &b) { return a.number < b.number; });
    for (const BlockHeader &header : known)
        m_entries.push_back({header, true});
}

const BlockHeader *ReorgWindow::at(quint64 number) const
{
    const auto found = std::lower_bound(m_entries.begin(), m_entries.end(), number,
                                        [](const Entry &entry, quint64 wanted) { return entry.header.number < wanted; });
    return found != m_entries.end() && found->header.number == number ? &found->header : nullptr;
}

bool ReorgWindow::contains(const Hash &hash) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [&hash](const Entry &entry) { return entry.header.hash == hash; });
}

std::optional<BlockHeader> ReorgWindow::lastTold() const
{
    const auto found = std::find_if(m_entries.rbegin(), m_entries.rend(), [](const Entry &entry) { return entry.told; });
    return found == m_entries.rend() ? std::nullopt : std::optional(found->header);
}

void ReorgWindow::push(const BlockHeader &header, bool told)
{
    m_entries.push_back({header, told});
    // One more than may be taken back, as the block to stand on.
    while (m_entries.front().header.number + Depth < header.number) {
        m_entries.pop_front();
        m_whole = false;
    }
}

ReorgWindow::Entry ReorgWindow::takeBack()
{
    Entry entry = m_entries.back();
    m_entries.pop_back();
    return entry;
}

} // namespace chain
