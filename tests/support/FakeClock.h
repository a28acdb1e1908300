// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"

#include <map>
#include <memory>

namespace test {

/// Time that passes only when a test says so.
class FakeClock final : public base::Clock {
public:
    FakeClock();
    [[nodiscard]] qint64 nowMs() const override;
    [[nodiscard]] qint64 monotonicMs() const override;
    [[nodiscard]] base::Subscription after(std::chrono::milliseconds delay, std::function<void()> run) override;
    /// Lets time pass; what falls due runs in its order, at its time.
    void advance(std::chrono::milliseconds time);
    /// Jumps to when the next thing falls due. False when nothing is planned.
    bool advanceToNext();
    /// Moves only the wall clock, as when somebody sets it.
    void setWallClock(qint64 nowMs);
    [[nodiscard]] int planned() const; ///< how many things wait

private:
    struct State;
    std::shared_ptr<State> m_state; ///< shared with the subscriptions, which may outlive the clock
};

} // namespace test
