// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QtGlobal>

namespace chain {

/// Stops asking an endpoint that keeps failing: opens after 12 failures in a row, for 30 s; then lets requests try again.
class CircuitBreaker {
public:
    static constexpr int FailuresToOpen = 12;
    static constexpr qint64 OpenMs = 30'000;

    void succeeded() { m_failures = 0; }
    void failed(qint64 nowMs)
    {
        if (++m_failures >= FailuresToOpen)
            m_openUntilMs = nowMs + OpenMs;
    }
    [[nodiscard]] bool isOpen(qint64 nowMs) const { return m_failures >= FailuresToOpen && nowMs < m_openUntilMs; }

private:
    int m_failures = 0;
    qint64 m_openUntilMs = 0;
};

} // namespace chain
