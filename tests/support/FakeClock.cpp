// SPDX-License-Identifier: Apache-2.0
#include "tests/support/FakeClock.h"

namespace test {

struct FakeClock::State {
    qint64 monotonicMs = 1'000'000;
    qint64 wallOffsetMs = 1'700'000'000'000;
    quint64 lastId = 0;
    std::map<std::pair<qint64, quint64>, std::function<void()>> plan; ///< by time, then in the order asked

    bool runNext(qint64 until)
    {
        if (plan.empty() || plan.begin()->first.first > until)
            return false;
        auto node = plan.extract(plan.begin());
        monotonicMs = qMax(monotonicMs, node.key().first);
        node.mapped()();
        return true;
    }
};

FakeClock::FakeClock() : m_state(std::make_shared<State>()) {}

qint64 FakeClock::nowMs() const
{
    return m_state->wallOffsetMs + m_state->monotonicMs;
}

qint64 FakeClock::monotonicMs() const
{
    return m_state->monotonicMs;
}

void FakeClock::setWallClock(qint64 nowMs)
{
    m_state->wallOffsetMs = nowMs - m_state->monotonicMs;
}

base::Subscription FakeClock::after(std::chrono::milliseconds delay, std::function<void()> run)
{
    const std::pair key{m_state->monotonicMs + delay.count(), ++m_state->lastId};
    m_state->plan.emplace(key, std::move(run));
    return base::Subscription([state = m_state, key] { state->plan.erase(key); });
}

void FakeClock::advance(std::chrono::milliseconds time)
{
    const auto state = m_state;
    const qint64 until = state->monotonicMs + time.count();
    while (state->runNext(until)) { }
    state->monotonicMs = until;
}

bool FakeClock::advanceToNext()
{
    const auto state = m_state;
    return !state->plan.empty() && state->runNext(state->plan.begin()->first.first);
}

int FakeClock::planned() const
{
    return int(m_state->plan.size());
}

} // namespace test
