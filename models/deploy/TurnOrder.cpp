// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/TurnOrder.h"

#include "models/chain/codec/Keccak.h"
#include "models/chain/primitives/Hash.h"

#include <algorithm>
#include <limits>

namespace deploy {

TurnOrder::TurnOrder(const DeploymentKey &key, const std::vector<chain::Address> &members)
{
    const auto parsed = chain::Hash::parse(key);
    const QByteArray seed = parsed ? parsed->bytes() : key.toUtf8();
    std::vector<std::pair<QByteArray, chain::Address>> drawn; // compared as bytes: those of a Hash are signed
    drawn.reserve(members.size());
    for (const chain::Address &member : members)
        drawn.emplace_back(chain::keccak256(QByteArray(seed + member.bytes())).bytes(), member);
    std::sort(drawn.begin(), drawn.end());
    drawn.erase(std::unique(drawn.begin(), drawn.end()), drawn.end());
    m_members.reserve(drawn.size());
    for (const auto &[lot, member] : drawn)
        m_members.push_back(member);
}

std::size_t TurnOrder::placeOf(const chain::Address &member) const
{
    return std::size_t(std::find(m_members.begin(), m_members.end(), member) - m_members.begin());
}

quint64 TurnOrder::dueBlock(quint64 eventBlock, quint64 confirmations)
{
    return eventBlock + std::max<quint64>(confirmations, 1) - 1;
}

quint64 TurnOrder::firstBlock(quint64 dueBlock, std::size_t place, quint64 patience)
{
    constexpr quint64 never = std::numeric_limits<quint64>::max();
    if (place == 0 || patience == 0)
        return dueBlock;
    return patience > (never - dueBlock) / place ? never : dueBlock + patience * place;
}

} // namespace deploy
