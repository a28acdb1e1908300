// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/primitives/Address.h"
#include "models/deploy/Reactor.h"

namespace deploy {

/// In which order several members carry out one deployment: by keccak256 of 32 bytes key and 20 bytes address. Each
/// computer reckons the same order without asking another, and nobody is always the first. Time is counted in blocks of
/// the chain only: clocks on walls differ. Pure.
class TurnOrder final {
public:
    /// Members that are named twice count once.
    TurnOrder(const DeploymentKey &key, const std::vector<chain::Address> &members);

    [[nodiscard]] const std::vector<chain::Address> &members() const { return m_members; } ///< whose turn comes first, first
    /// 0: the first turn. Who is not on the list comes after all that are.
    [[nodiscard]] std::size_t placeOf(const chain::Address &member) const;
    /// The block in which the event may be acted on: with the event's own, `confirmations` blocks are there.
    [[nodiscard]] static quint64 dueBlock(quint64 eventBlock, quint64 confirmations);
    /// The first block at which the member in this place may act: due + place × patience, all in blocks.
    [[nodiscard]] static quint64 firstBlock(quint64 dueBlock, std::size_t place, quint64 patience);

private:
    std::vector<chain::Address> m_members;
};

} // namespace deploy
