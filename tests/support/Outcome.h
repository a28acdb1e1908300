// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Async.h"

#include <QObject>
#include <QTest>

#include <optional>

namespace test {

/// The end of an Async, for tests: `Outcome<T> o(client.chainId()); QVERIFY(o.wait()); QCOMPARE(*o.value(), 1)`.
template <class T>
class Outcome {
public:
    explicit Outcome(base::Async<T> future)
    {
        future.then(&m_context, [this](const base::Result<T> &result) { m_result = result; });
    }
    Outcome(const Outcome &) = delete;
    Outcome &operator=(const Outcome &) = delete;
    [[nodiscard]] bool isDone() const { return m_result.has_value(); }
    /// Runs the event loop until it is done; false after `ms`.
    [[nodiscard]] bool wait(int ms = 10'000)
    {
        return QTest::qWaitFor([this] { return isDone(); }, ms);
    }
    [[nodiscard]] bool ok() const { return isDone() && m_result->has_value(); }
    [[nodiscard]] const T &value() const { return m_result->value(); }
    /// Internal when it is not done or went well.
    [[nodiscard]] base::Error error() const { return isDone() && !*m_result ? m_result->error() : base::Error{}; }
    [[nodiscard]] base::ErrorCode code() const { return error().code; }

private:
    QObject m_context;
    std::optional<base::Result<T>> m_result;
};

} // namespace test
