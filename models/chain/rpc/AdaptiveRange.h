// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QtGlobal>
#include <algorithm>

namespace chain {

/// How many blocks to ask about at once. What was too much is halved, down to one block; what works is doubled, but only
/// some answers after the last refusal, or every other question would be in vain.
class AdaptiveRange {
public:
    static constexpr int CalmAnswers = 8;
    AdaptiveRange(quint64 first, quint64 most) : m_size(first), m_most(most) {}

    [[nodiscard]] quint64 size() const { return m_size; }
    /// `count` blocks were too much. False: there is nothing smaller.
    [[nodiscard]] bool refused(quint64 count)
    {
        m_calm = CalmAnswers;
        m_size = std::max<quint64>(count / 2, 1);
        return count > 1;
    }
    void succeeded()
    {
        if (m_calm > 0)
            --m_calm;
        else
            m_size = std::min(m_size * 2, m_most);
    }

private:
    quint64 m_size;
    const quint64 m_most;
    int m_calm = 0;
};

} // namespace chain
