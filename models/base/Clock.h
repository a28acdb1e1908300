// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Subscription.h"

#include <QtGlobal>
#include <chrono>

class QObject;

namespace base {

/// The seam for time: what time it is, and "call me later". Tests use test::FakeClock. Time on chain is not this: it
/// comes from block headers.
class Clock {
public:
    virtual ~Clock() = default;
    /// Milliseconds since the Unix epoch, by this machine's clock (may jump).
    [[nodiscard]] virtual qint64 nowMs() const = 0;
    /// Milliseconds that only ever go forward; for measuring and for deadlines of our own.
    [[nodiscard]] virtual qint64 monotonicMs() const = 0;
    /// Calls `run` once after `delay`, on this thread, unless the subscription is dropped before.
    [[nodiscard]] virtual Subscription after(std::chrono::milliseconds delay, std::function<void()> run) = 0;
};

/// The real one.
class SystemClock final : public Clock {
public:
    [[nodiscard]] qint64 nowMs() const override;
    [[nodiscard]] qint64 monotonicMs() const override;
    [[nodiscard]] Subscription after(std::chrono::milliseconds delay, std::function<void()> run) override;
};

} // namespace base
