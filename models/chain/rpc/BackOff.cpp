// SPDX-License-Identifier: Apache-2.0
#include "models/chain/rpc/BackOff.h"

#include <QRandomGenerator>

namespace chain {

BackOff::BackOff(std::chrono::milliseconds first, std::chrono::milliseconds longest)
    : m_first(first), m_longestBase(longest * 4 / 5), m_base(first)
{
}

std::chrono::milliseconds BackOff::next()
{
    const auto jitter = std::chrono::milliseconds(QRandomGenerator::global()->bounded(int(m_base.count() / 4) + 1));
    const auto delay = m_base + jitter;
    m_base = std::min(m_base * 2, m_longestBase);
    return delay;
}

} // namespace chain
