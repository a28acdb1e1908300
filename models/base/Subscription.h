// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <functional>
#include <utility>

namespace base {

/// A move-only handle: dropping it unsubscribes.
class [[nodiscard]] Subscription {
public:
    Subscription() = default;
    explicit Subscription(std::function<void()> cancel) : m_cancel(std::move(cancel)) {}
    Subscription(Subscription &&other) noexcept : m_cancel(std::exchange(other.m_cancel, nullptr)) {}
    Subscription &operator=(Subscription &&other) noexcept
    {
        if (this != &other) {
            reset();
            m_cancel = std::exchange(other.m_cancel, nullptr);
        }
        return *this;
    }
    Subscription(const Subscription &) = delete;
    Subscription &operator=(const Subscription &) = delete;
    ~Subscription() { reset(); }

    void reset()
    {
        if (auto cancel = std::exchange(m_cancel, nullptr))
            cancel();
    }
    explicit operator bool() const { return bool(m_cancel); }

private:
    std::function<void()> m_cancel;
};

} // namespace base
