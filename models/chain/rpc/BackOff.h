// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <chrono>

namespace chain {

/// Waiting times between attempts: doubling, with up to a quarter of jitter on top, never above the longest.
class BackOff {
public:
    explicit BackOff(std::chrono::milliseconds first = std::chrono::seconds(1),
                     std::chrono::milliseconds longest = std::chrono::seconds(60));
    [[nodiscard]] std::chrono::milliseconds next();
    void reset() { m_base = m_first; }

private:
    std::chrono::milliseconds m_first;
    std::chrono::milliseconds m_longestBase; ///< without the jitter
    std::chrono::milliseconds m_base;
};

} // namespace chain
